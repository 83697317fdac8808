import ExperimentFile
import GaussianMixtures
import Plotting

/// The places at which the curves of an experiment are evaluated.
struct CurvePlaces {
  private static let maximumCount = 1_000_000.0
  /// Values of component densities for all curves of a figure: half a second, and 2 GB as PDF.
  private static let maximumValueCount = 20_000_000

  private let mixture: GaussianMixture
  private let interval: ClosedRange<Double>
  private let visible: ClosedRange<Double>?
  private let pixels: Int
  private let name: String
  private var valueCount = 0

  init(_ experiment: Experiment, sample: Sample, name: String) {
    mixture = experiment.mixture
    let data = sample.values.min().flatMap { smallest in
      sample.values.max().map { smallest...$0 }
    }
    interval = CurveSampling.interval(of: mixture, data: data)
    visible = experiment.figure.x.limits
    let margins = experiment.figure.margins
    pixels = Int(
      Double(experiment.figure.pixelWidth) * (margins.right - margins.left))
    self.name = name
  }

  /// The places of one curve.
  ///
  /// - Throws: `CommandFailure` with status 65 if an end that the experiment leaves open makes the
  ///   curve empty or too fine, or if the curves so far are too much work together.
  mutating func places(_ grid: CurveGrid) throws(CommandFailure) -> [Double] {
    let places = try placesOfOne(grid)
    valueCount += places.count * mixture.components.count
    guard valueCount <= Self.maximumValueCount else {
      throw CommandFailure(
        .badData, file: name,
        "the curves need more than \(Self.maximumValueCount) values of component densities; "
          + "draw fewer curves, or give a wider \"step\"")
    }
    return places
  }

  private func placesOfOne(_ grid: CurveGrid) throws(CommandFailure) -> [Double] {
    let from = grid.from ?? interval.lowerBound
    let to = grid.to ?? interval.upperBound
    guard from < to else {
      throw CommandFailure(
        .badData, file: name,
        "the curve would run from \(from) to \(to); give both \"from\" and \"to\"")
    }
    guard let step = grid.step else {
      return CurveSampling.automatic(
        for: mixture, over: from...to, visible: visible, pixels: pixels)
    }
    guard (to - from) / step <= Self.maximumCount else {
      throw CommandFailure(
        .badData, file: name,
        "a step of \(step) from \(from) to \(to) would give more than 1000000 points")
    }
    return CurveSampling.stepped(from: from, to: to, step: step)
  }
}
