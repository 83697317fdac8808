/// The empirical distribution function of the points.
extension ECDFMark: NumberedMark {
  var needs: PointNeeds { .values }
  var isCurve: Bool { true }
  var groupSplitting: GroupSplitting { .ofPoints }

  func cost(_ layer: LayerFacts) -> LayerCost {
    let count = layer.points.areKept ? layer.points.count : layer.shownCount
    return LayerCost(
      bytes: count * 50, steps: count * 350 + layer.strokeSteps(), key: "mark",
      advice: "fewer points or layers")
  }

  func numbers(_ panel: inout PanelContext) -> MarkNumbers {
    let sorted = (panel.variable.values ?? panel.variable.shown).sorted()
    return MarkNumbers {
      [$0.layer(.empiricalDistribution(sorted), role: .sample)]
    } report: {
      [.init("x", .numbers(sorted))]
    }
  }
}
