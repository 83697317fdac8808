import ExperimentFile
import GaussianMixtures

/// Between which values curves of a fitted mixture lie with some probability, at each place by itself.
struct FitBand {
  /// The probability, in (0, 1).
  let level: Double
  /// The lower end at each place, of each curve.
  let lower: [[Double]]
  /// The upper end.
  let upper: [[Double]]
  private let kind: BootstrapKind
  private let usedCount: Int
  private let leftOutCount: Int

  /// Finds the band.
  ///
  /// - Parameters:
  ///   - bootstrap: The mixtures of the replicates.
  ///   - curves: The curves of the mixture of a coordinate.
  ///   - coordinate: The coordinate, from 0.
  ///   - places: The places, in data units.
  ///   - level: The probability, in (0, 1).
  ///   - scale: A factor of all curves.
  fileprivate init(
    _ bootstrap: MixtureBootstrap, of curves: [MixtureCurve], coordinate: Int, at places: [Double],
    level: Double, scale: Double
  ) {
    self.level = level
    let bands = curves.map {
      bootstrap.band(of: $0, ofCoordinate: coordinate, at: places, level: level)
    }
    lower = bands.map { $0.lower.map { $0 * scale } }
    upper = bands.map { $0.upper.map { $0 * scale } }
    kind = bootstrap.kind
    usedCount = bootstrap.replicates.count
    leftOutCount = bootstrap.leftOutCount
  }

  /// What may mislead about the band; `nil` for nothing.
  fileprivate var warning: String? {
    let drawnCount = usedCount + leftOutCount
    let tail = (1 - level) / 2
    if Double(leftOutCount) > tail * Double(drawnCount) {
      return
        "the band is made of \(groupedText(usedCount)) of \(counted(drawnCount, "replicate")): the others "
        + "end at the floor of covariances, or lose a component, and would reach beyond it"
    }
    if Double(usedCount) * tail < 1 {
      return "a band of \(numberText(level * 100)) % ends beyond all but one in "
        + "\(numberText((1 / tail).rounded(), significantDigits: 6)) replicates, and there are "
        + "\(groupedText(usedCount)); more \"replicates\" in standardErrors of the fit would tell where"
    }
    return nil
  }

  /// What `inspect` prints of it.
  ///
  /// - Parameter isOfOne: Whether the layer has one curve.
  /// - Returns: The member of a JSON object: of one curve with lists, of several with rows.
  func report(ofOne isOfOne: Bool) -> JSONValue.Member {
    func ends(_ values: [[Double]]) -> JSONValue {
      isOfOne ? .numbers(values.first ?? []) : .rows(values)
    }
    return .init(
      "band",
      .object([
        .init("level", .number(level)),
        .init("method", .text(kind == .parametric ? "parametric" : "bootstrap")),
        .init("replicates", .number(usedCount + leftOutCount)),
        .init("leftOut", .number(leftOutCount)),
        .init("lower", ends(lower)), .init("upper", ends(upper)),
      ]))
  }
}

extension FitBandMark {
  /// Steps to find the band of the mark; `places` are those of all its curves together.
  func bandSteps(_ layer: LayerFacts, places: Double) -> Double {
    guard band != nil, case .fit(let request) = layer.mixture else { return 0 }
    // The value of each replicate, and its place among them.
    return places * Double(request.replicates.replicates) * (70 + 20 * layer.componentCount)
  }
}

extension PanelContext {
  /// The band about curves of the mixture.
  ///
  /// - Parameters:
  ///   - level: The probability, in (0, 1); `nil` where the layer has no band.
  ///   - curves: The curves.
  ///   - places: The places, in data units.
  ///   - scale: The factor that the curves have.
  /// - Returns: The band; `nil` where the layer has none.
  /// - Throws: `ExperimentProblem` where there is no fit to the points.
  mutating func band(
    _ level: Double?, of curves: [MixtureCurve], at places: [Double], scale: Double = 1
  ) throws(ExperimentProblem) -> FitBand? {
    guard let level else { return nil }
    guard let bootstrap = counted.replicates.bootstrap else {
      throw ExperimentProblem(
        "a band of \(settings.layers[layer].mark.name) is that of one fit to all points",
        at: path("band"))
    }
    let band = FitBand(
      bootstrap, of: curves, coordinate: settings.x.variable, at: places, level: level,
      scale: scale)
    if let warning = band.warning { warn(warning, at: "band") }
    return band
  }
}
