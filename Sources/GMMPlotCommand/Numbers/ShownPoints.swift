import ExperimentFile
import GMMSupport
import GaussianMixtures

/// The points that layers show one by one: all, or as many as anybody can see.
struct ShownPoints {
  /// The first of so many points in a row is shown; of a stream those in `values`.
  let step: Int
  /// The shown points of a stream.
  let values: [Double]
  /// What is said where not all are shown.
  let warnings: [Message]

  /// Lines of all rugs and dots of all scatters and quantiles of a figure: some seconds, and half a
  /// gigabyte.
  private static let maximumSignCount = 1_000_000
  /// Responsibilities of components at all points that are shown.
  private static let maximumResponsibilityCount = 10_000_000

  /// Chooses among points in memory, of which layers without a sign for each see all.
  init(of points: ExperimentPoints, _ input: ExperimentInput) {
    let layers = input.layersOfPoints.filter(\.hasSigns)
    let count = points.values.count / points.dimension
    let responsibilityCount =
      layers.contains(where: \.hasResponsibilities) ? count * points.mixture.weights.count : 0
    step = max(
      Self.step(through: count, layers.count),
      (responsibilityCount - 1) / Self.maximumResponsibilityCount + 1)
    values = []
    warnings =
      step == 1 ? [] : input.warnings("1 in \(step) of \(groupedText(count)) points", layers)
  }

  /// Chooses among the points of a stream.
  ///
  /// Those of a sample are in no order, so that its first are as good as any; a file is read once more.
  ///
  /// - Throws: As the stream does.
  init(
    of stream: any ExperimentStream, count: Int, _ input: ExperimentInput
  ) throws(CommandFailure) {
    let layers = input.layersOfPoints
    if layers.isEmpty {
      (step, values, warnings) = (1, [], [])
    } else if case .sample(let sample) = input.experiment.points,
      case .components(let mixture) = input.experiment.mixture
    {
      let limit = min(Self.maximumSignCount / layers.count, count)
      values = mixture.sample(size: limit, generator: sample.generator).values
      step = 1
      warnings =
        limit == count
        ? []
        : input.warnings("the first \(groupedText(limit)) of \(groupedText(count)) points", layers)
    } else {
      let step = Self.step(through: count, layers.count)
      var shown: [Double] = []
      var next = 0
      for block in 0..<stream.blockCount {
        try stream.forEachChunk(ofBlock: block) { chunk in
          while next < chunk.count {
            shown.append(chunk[next])
            next += step
          }
          next -= chunk.count
        }
      }
      (self.step, values) = (step, shown)
      warnings =
        step == 1 ? [] : input.warnings("1 in \(step) of \(groupedText(count)) points", layers)
    }
  }

  private static func step(through count: Int, _ layerCount: Int) -> Int {
    guard layerCount > 0 else { return 1 }
    let limit = maximumSignCount / layerCount
    return max((count + limit - 1) / limit, 1)
  }
}

/// A layer that shows points one by one.
private struct PointLayer {
  let hasSigns: Bool
  let hasResponsibilities: Bool
  let path: [JSONPathStep]
}

extension ExperimentInput {
  /// Whether layers show points one by one.
  var showsPoints: Bool { !layersOfPoints.isEmpty }

  fileprivate var layersOfPoints: [PointLayer] {
    experiment.figure.panels.enumerated().flatMap { panel, settings in
      settings.layers.enumerated().compactMap { index, layer in
        let path = layerPath(panel, index, "mark")
        return switch layer.mark {
        case .scatter(.responsibility):
          PointLayer(hasSigns: true, hasResponsibilities: true, path: path)
        case .rug, .quantiles, .scatter:
          PointLayer(hasSigns: true, hasResponsibilities: false, path: path)
        case .ecdf: PointLayer(hasSigns: false, hasResponsibilities: false, path: path)
        default: nil
        }
      }
    }
  }

  fileprivate func warnings(_ choice: String, _ layers: [PointLayer]) -> [Message] {
    layers.map { message(.warning, "the layer shows \(choice)", at: $0.path) }
  }
}
