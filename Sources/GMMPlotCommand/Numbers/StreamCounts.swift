import ExperimentFile
import GMMSupport
import Histograms
import Rendering

/// The bars of all histograms over points that are not in memory.
struct StreamCounts {
  /// The bars of each layer of each panel; `nil` for a layer without.
  let bars: [[Bars?]]
  /// The smallest and the largest point.
  let extent: ClosedRange<Double>?
  let pointCount: Int

  /// Goes through the points as often as the bins ask for.
  ///
  /// - Parameters:
  ///   - stream: The points.
  ///   - input: The experiment.
  ///   - workers: How many threads count; the result does not depend on it.
  ///   - showsProgress: Whether somebody watches.
  /// - Throws: `CommandFailure` with status 65 if the bins cannot be made or the data are wrong, 66 or
  ///   74 if these cannot be read.
  init(
    _ stream: any ExperimentStream, of input: ExperimentInput, workers: Int,
    showsProgress: Bool = false
  ) throws(CommandFailure) {
    let progress = CountingProgress(name: input.name, isShown: showsProgress)
    defer { progress.clear() }
    let concurrently: ConcurrentLoop = { count, body in
      progress.beginPass()
      OrderedWork.run(count: count, workers: workers) { piece in
        body(piece)
        progress.advance(of: count)
      }
    }
    var latest: StreamedHistogram?
    bars = try input.forEachLayer { panel, index, layer throws(CommandFailure) in
      guard case .histogram(let bins, let range, let normalization) = layer.mark else { return nil }
      let counted = try Self.histogram(
        of: stream, bins, range, input, at: input.layerPath(panel, index, "bins"), concurrently)
      latest = counted
      return Bars(counted.histogram, normalization, counted.pointCount)
    }
    // Curves need to know how far the points reach; the number of those of a sample is known.
    if latest == nil, case .sample(let sample) = input.experiment.points, !input.hasCurves {
      (extent, pointCount) = (nil, sample.size)
      return
    }
    let counted =
      if let latest {
        latest
      } else {
        try Self.histogram(of: stream, .count(1), nil, input, at: ["sample"], concurrently)
      }
    extent = counted.extent
    pointCount = counted.pointCount
    returnKeptMemory()
  }

  private static func histogram(
    of stream: some ExperimentStream, _ bins: Bins, _ range: ClosedRange<Double>?,
    _ input: ExperimentInput, at path: [JSONPathStep],
    _ concurrently: @escaping ConcurrentLoop
  ) throws(CommandFailure) -> StreamedHistogram {
    do {
      return try StreamedHistogram(
        of: stream, bins: bins, range: range, concurrently: concurrently)
    } catch {
      switch error {
      case .histogram(let error): throw input.failure(error.description, at: path)
      case .stream(let failure):
        guard let data = stream as? DataStream, data.leaveParts() else { throw failure }
        return try histogram(of: stream, bins, range, input, at: path, concurrently)
      case .streamChanged:
        throw CommandFailure(
          .inputOutput, file: input.data?.name ?? input.name, "changed while it was read")
      }
    }
  }
}

extension ExperimentInput {
  /// Whether a layer shows the mixture over an interval that the points may decide.
  fileprivate var hasCurves: Bool {
    experiment.figure.panels.flatMap(\.layers).contains { layer in
      switch layer.mark {
      case .density, .components, .cdf, .responsibilities: true
      default: false
      }
    }
  }

  /// Makes something of each layer of each panel.
  func forEachLayer<Result>(
    _ body: (_ panel: Int, _ index: Int, _ layer: LayerSettings) throws(CommandFailure) -> Result
  ) throws(CommandFailure) -> [[Result]] {
    let panels = experiment.figure.panels
    return try panels.indices.map { panel throws(CommandFailure) in
      try panels[panel].layers.enumerated().map { index, layer throws(CommandFailure) in
        try body(panel, index, layer)
      }
    }
  }
}
