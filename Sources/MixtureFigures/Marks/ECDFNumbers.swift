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
    let points = panel.counted.points
    if let bins = points.bins { return ogive(bins) }
    let sorted = panel.sortedPoints
    let distance = band.map { Self.distance(level: $0, count: sorted.total) }
    let distribution =
      sorted.weights.map { EmpiricalDistribution(sorted.values, weights: $0) }
      ?? EmpiricalDistribution(sorted.values)
    return MarkNumbers { drawing in
      var layer = drawing.layer(.empiricalDistribution(distribution), role: .sample)
      layer.band = distance.map {
        ConfidenceBand(.distance($0), label: drawing.label(ofBand: band))
      }
      return [layer]
    } report: {
      [.init("x", .numbers(sorted.values))]
        + (sorted.weights.map { [.init("weights", .totals($0))] } ?? [])
        + Self.report(band, distance)
    }
  }

  /// What is said of the band.
  private static func report(_ level: Double?, _ distance: Double?) -> [JSONValue.Member] {
    distance.map { distance in
      [
        .init(
          "band",
          .object([
            level.map { .init("level", .number($0)) }, .init("distance", .number(distance)),
          ]))
      ]
    } ?? []
  }

  /// The share of points below each edge of bins, with straight lines between them, as nobody knows where in a
  /// bin the points are: an ogive.
  private func ogive(_ bins: BinnedPoints) -> MarkNumbers {
    let (x, y) = (bins.edges, bins.shares)
    let distance = band.map {
      Self.distance(level: $0, count: bins.counts.reduce(0, +))
    }
    return MarkNumbers { drawing in
      var layer = drawing.layer(.curve(x: x, y: y), role: .sample)
      layer.band = distance.map { distance in
        ConfidenceBand(
          .between(
            x: x, lower: y.map { max($0 - distance, 0) }, upper: y.map { min($0 + distance, 1) }),
          label: drawing.label(ofBand: band))
      }
      return [layer]
    } report: {
      [.init("x", .numbers(x)), .init("y", .numbers(y))] + Self.report(band, distance)
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
  ///   - count: The number of points, at least 1; of weighted ones the sum of their weights.
  /// - Returns: √(ln(2 / (1 − level)) / (2 · count)).
  static func distance(level: Double, count: Double) -> Double {
    (ElementaryFunctions.log(2 / (1 - level)) / (2 * max(count, 1))).squareRoot()
  }
}
