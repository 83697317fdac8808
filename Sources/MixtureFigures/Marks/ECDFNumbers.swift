/// The empirical distribution function of the points.
extension ECDFMark: NumberedMark {
  var needs: PointNeeds { .values }
  var isCurve: Bool { true }
  var groupSplitting: GroupSplitting { .ofPoints }

  func numbers(_ panel: inout PanelContext) -> MarkNumbers {
    let sorted = (panel.variable.values ?? panel.variable.shown).sorted()
    return MarkNumbers {
      [$0.layer(.empiricalDistribution(sorted), role: .sample)]
    } report: {
      [.init("x", .numbers(sorted))]
    }
  }
}
