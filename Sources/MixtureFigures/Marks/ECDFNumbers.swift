import ElementaryFunctions

/// The empirical distribution function of the points.
extension ECDFMark: NumberedMark {
  var needs: PointNeeds { .values }
  var isCurve: Bool { true }
  var groupSplitting: GroupSplitting { .ofPoints }

  func cost(_ layer: LayerFacts) -> LayerCost {
    let count = layer.points.areKept ? layer.points.count : layer.shownCount
    return LayerCost(
      bytes: count * (band == nil ? 50 : 110),
      steps: count * (band == nil ? 350 : 900) + layer.strokeSteps(), key: "mark",
      advice: "fewer points or layers")
  }

  func numbers(_ panel: inout PanelContext) -> MarkNumbers {
    let sorted = (panel.variable.values ?? panel.variable.shown).sorted()
    let distance = band.map { Self.distance(level: $0, count: sorted.count) }
    return MarkNumbers { drawing in
      var layer = drawing.layer(.empiricalDistribution(sorted), role: .sample)
      layer.band = distance.map {
        ConfidenceBand(.distance($0), label: drawing.label(ofBand: band))
      }
      return [layer]
    } report: {
      [.init("x", .numbers(sorted))]
        + (distance.map {
          [
            .init(
              "band",
              .object([band.map { .init("level", .number($0)) }, .init("distance", .number($0))]))
          ]
        } ?? [])
    }
  }

  /// How far an empirical distribution function is from that of the points with some probability at
  /// most.
  ///
  /// Source: P. Massart, "The tight constant in the Dvoretzky–Kiefer–Wolfowitz inequality", The Annals of
  /// Probability 18(3), 1269–1283, 1990, doi:10.1214/aop/1176990746.
  ///
  /// - Parameters:
  ///   - level: The probability, in (0, 1).
  ///   - count: The number of points, at least 1.
  /// - Returns: √(ln(2 / (1 − level)) / (2 · count)).
  static func distance(level: Double, count: Int) -> Double {
    (ElementaryFunctions.log(2 / (1 - level)) / (2 * Double(max(count, 1)))).squareRoot()
  }
}
