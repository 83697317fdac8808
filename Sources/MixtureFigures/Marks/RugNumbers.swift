/// A short line at each point.
extension RugMark: NumberedMark {
  var needs: PointNeeds { .signs() }
  var groupSplitting: GroupSplitting { .ofPoints }

  func numbers(_ panel: inout PanelContext) -> MarkNumbers {
    let values = panel.variable.shown
    return MarkNumbers(layers: { [$0.layer(.rug(values), role: .sample)] }, report: { [] })
  }
}
