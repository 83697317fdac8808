/// The bars of all histograms over points that are not in memory.
struct StreamCounts {
  /// The bars of each layer of each panel; `nil` for a layer without.
  let bars: [[Bars?]]
  /// The smallest and the largest point; `nil` where no layer needs them.
  let extent: ClosedRange<Double>?
  let pointCount: Int

  /// Goes through the points as often as the bins ask for.
  ///
  /// - Parameters:
  ///   - stream: The points.
  ///   - experiment: The experiment.
  ///   - workers: How many threads count; the result does not depend on it.
  ///   - progress: Who is told how far this is.
  /// - Throws: `ExperimentProblem` if the bins cannot be made, or the data are wrong or cannot be
  ///   read.
  init(
    _ stream: any PointStream<ExperimentProblem>, of experiment: Experiment, workers: Int,
    progress: (any PassProgress)?
  ) throws(ExperimentProblem) {
    let concurrently: ConcurrentLoop = { count, body in
      progress?.beginPass()
      OrderedWork.run(count: count, workers: workers) { piece in
        body(piece)
        progress?.advance(of: count)
      }
    }
    defer { progress?.end() }
    var latest: StreamedHistogram?
    bars = try experiment.bars { mark, _, path throws(ExperimentProblem) in
      let counted = try Self.histogram(of: stream, mark.bins, mark.range, at: path, concurrently)
      latest = counted
      return Bars(
        histogram: counted.histogram, normalization: mark.normalize,
        pointCount: counted.pointCount)
    }
    // Curves need to know how far the points reach; the number of those of a sample is known.
    if latest == nil, case .sample(let sample) = experiment.points,
      !experiment.layerNeeds.joined().contains(.extent)
    {
      (extent, pointCount) = (nil, sample.size)
      return
    }
    let counted =
      if let latest {
        latest
      } else {
        try Self.histogram(of: stream, .count(1), nil, at: ["sample"], concurrently)
      }
    extent = counted.extent
    pointCount = counted.pointCount
  }

  private static func histogram(
    of stream: some PointStream<ExperimentProblem>, _ bins: Bins, _ range: ClosedRange<Double>?,
    at path: [JSONPathStep], _ concurrently: @escaping ConcurrentLoop
  ) throws(ExperimentProblem) -> StreamedHistogram {
    do {
      return try StreamedHistogram(
        of: stream, bins: bins, range: range, concurrently: concurrently)
    } catch {
      let data = stream as? DataStream
      switch error {
      case .histogram(let error): throw ExperimentProblem(error.description, at: path)
      case .stream(let problem):
        guard let data, data.leaveParts() else { throw problem }
        return try histogram(of: stream, bins, range, at: path, concurrently)
      case .streamChanged:
        throw ExperimentProblem(
          "changed while it was read", file: data?.name ?? "the sample", kind: .unreadableFile)
      }
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
