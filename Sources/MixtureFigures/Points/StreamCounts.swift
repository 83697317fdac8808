/// The bars of all histograms over points that are not in memory.
struct StreamCounts {
  /// The bars of each layer of each panel; `nil` for a layer without.
  let bars: [[Bars?]]
  /// The densities of each layer of each panel that are estimated; `nil` for a layer without.
  let kernelDensities: [[KernelDensity?]]
  /// The smallest and the largest point; `nil` where no layer needs them.
  let extent: ClosedRange<Double>?
  let pointCount: Int
  /// What a logarithmic axis asks of the points; `nil` where there is none.
  let positivePart: PositivePart?

  /// Goes through the points as often as the bins ask for.
  ///
  /// - Parameters:
  ///   - stream: The points.
  ///   - summarized: The same points where they are summed up when they go by.
  ///   - experiment: The experiment.
  ///   - workers: How many threads count; the result does not depend on it.
  ///   - progress: Who is told how far this is.
  ///   - budget: What the figure may cost.
  /// - Throws: `ExperimentProblem` if the bins cannot be made, or the data are wrong or cannot be
  ///   read.
  init(
    _ stream: any PointStream<ExperimentProblem>, summarizedBy summarized: SummarizedStream? = nil,
    of experiment: Experiment, workers: Int, progress: (any PassProgress)?,
    budget: Budget = Budget()
  ) throws(ExperimentProblem) {
    let concurrently: ConcurrentLoop = { count, body in
      progress?.beginPass()
      OrderedWork.run(count: count, workers: workers) { piece in
        body(piece)
        progress?.advance(of: count)
      }
    }
    defer { progress?.end() }
    let points = CountedStream(
      points: summarized ?? stream, data: stream as? DataStream, concurrently: concurrently)
    var latest: (extent: ClosedRange<Double>?, pointCount: Int)?
    let positivePart =
      experiment.figure.panels.contains { $0.x.scale == .log }
      ? try PositivePart(of: points.points, workers: workers) : nil
    self.positivePart = positivePart
    if let positivePart { latest = (positivePart.extent, positivePart.count) }
    bars = try experiment.bars(budget) { mark, panel, path throws(ExperimentProblem) in
      if panel.x.scale == .log, let positivePart, !mark.bins.areEdges {
        if mark.stackBy == .component, let parts = experiment.components(of: stream) {
          return Bars(
            try points.logarithmicStack(of: parts, mark, positivePart, at: path),
            normalization: mark.normalize, pointCount: positivePart.count)
        }
        return Bars(
          try points.logarithmicHistogram(mark, positivePart, at: path),
          normalization: mark.normalize, pointCount: positivePart.count)
      }
      if mark.stackBy == .component, let parts = experiment.components(of: stream) {
        let counted = try points.stack(of: parts, mark.bins, mark.range, at: path)
        latest = (counted.extent, counted.pointCount)
        return Bars(
          counted.stack, normalization: mark.normalize, pointCount: counted.pointCount)
      }
      let counted = try points.histogram(mark.bins, mark.range, at: path)
      latest = (counted.extent, counted.pointCount)
      return Bars(
        counted.histogram, normalization: mark.normalize, pointCount: counted.pointCount)
    }
    kernelDensities = try experiment.kernelDensities {
      bandwidth, _, path throws(ExperimentProblem) in
      let density = try points.kernelDensity(bandwidth, at: path)
      latest = (density.extent, density.pointCount)
      return density
    }
    // Curves need to know how far the points reach; the number of those of a sample is known.
    if latest == nil, case .sample(let sample) = experiment.points,
      !experiment.layerNeeds.joined().contains(.extent)
    {
      (extent, pointCount) = (nil, sample.size)
      return
    }
    if let latest {
      (extent, pointCount) = latest
    } else {
      let counted = try points.histogram(.count(1), nil, at: ["sample"])
      (extent, pointCount) = (counted.extent, counted.pointCount)
    }
  }
}

extension Experiment {
  /// The points of a stream with their components; `nil` where the mixture is not known beforehand, and
  /// no points are streamed.
  fileprivate func components(
    of stream: any PointStream<ExperimentProblem>
  ) -> (any PartedPointStream<ExperimentProblem>)? {
    guard case .given(.line(let mixture)) = mixture else { return nil }
    return switch stream {
    case let drawn as BlockStream: drawn
    case let drawn as SerialStream: drawn
    default: MostProbableParts(points: stream, mixture: mixture)
    }
  }
}

/// Who is told how far going through points has come, on any thread.
package protocol PassProgress: Sendable {
  /// Begins to go through all points once more.
  func beginPass()
  /// Has counted one of the pieces of a pass.
  func advance(of count: Int)
  /// Has counted what there was to count.
  func end()
}
