/// The cumulative probability of the mixture.
extension CDFMark: NumberedMark {
  var needs: PointNeeds { .extent }
  var isCurve: Bool { true }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let x = try panel.places(grid)
    return .curve(x: x, y: x.map(panel.mixture.cumulativeProbability))
  }
}
