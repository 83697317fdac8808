/// The points of a stream while they are gone through, with what is said where that fails.
struct CountedStream {
  let points: any PointStream<ExperimentProblem>
  /// The file that the points are read from; `nil` for a sample.
  let data: DataStream?
  let concurrently: ConcurrentLoop

  /// Counts the points into bins; problems of these are at the path.
  func histogram(
    _ bins: Bins, _ range: ClosedRange<Double>?, at path: [JSONPathStep]
  ) throws(ExperimentProblem) -> StreamedHistogram {
    func count(
      _ stream: some PointStream<ExperimentProblem>
    ) throws(HistogramStreamError<ExperimentProblem>) -> StreamedHistogram {
      try StreamedHistogram(of: stream, bins: bins, range: range, concurrently: concurrently)
    }
    return try counted(at: path) { () throws(HistogramStreamError<ExperimentProblem>) in
      try count(points)
    }
  }

  /// Counts the same points into bins, those of each part by themselves.
  func stack(
    of parted: any PartedPointStream<ExperimentProblem>, _ bins: Bins,
    _ range: ClosedRange<Double>?, at path: [JSONPathStep]
  ) throws(ExperimentProblem) -> StreamedStackedHistogram {
    func count(
      _ stream: some PartedPointStream<ExperimentProblem>
    ) throws(HistogramStreamError<ExperimentProblem>) -> StreamedStackedHistogram {
      try StreamedStackedHistogram(
        of: stream, bins: bins, range: range, concurrently: concurrently)
    }
    return try counted(at: path) { () throws(HistogramStreamError<ExperimentProblem>) in
      try count(parted)
    }
  }

  /// Counts the points above 0 into bins of their logarithms, or into edges.
  func logarithmicHistogram(
    _ mark: HistogramMark, _ part: PositivePart, at path: [JSONPathStep]
  ) throws(ExperimentProblem) -> Histogram {
    let range = try mark.logarithmicRange(at: path)
    func count(
      _ stream: some PointStream<ExperimentProblem>
    ) throws(HistogramStreamError<ExperimentProblem>) -> Histogram {
      let counted = try StreamedHistogram(
        of: LogarithmicStream(stream), bins: mark.bins, range: range, concurrently: concurrently)
      do throws(HistogramError) {
        return try counted.histogram.raised(outsideCount: part.otherCount)
      } catch { throw .histogram(error) }
    }
    return try counted(at: path) { () throws(HistogramStreamError<ExperimentProblem>) in
      try count(points)
    }
  }

  /// The same of points that belong to different parts.
  func logarithmicStack(
    of parted: any PartedPointStream<ExperimentProblem>, _ mark: HistogramMark,
    _ part: PositivePart, at path: [JSONPathStep]
  ) throws(ExperimentProblem) -> StackedHistogram {
    let range = try mark.logarithmicRange(at: path)
    func count(
      _ stream: some PartedPointStream<ExperimentProblem>
    ) throws(HistogramStreamError<ExperimentProblem>) -> StackedHistogram {
      let counted = try StreamedStackedHistogram(
        of: LogarithmicStream(stream), bins: mark.bins, range: range, concurrently: concurrently)
      do throws(HistogramError) {
        return try counted.stack.raised(outsideCount: part.otherCount)
      } catch { throw .histogram(error) }
    }
    return try counted(at: path) { () throws(HistogramStreamError<ExperimentProblem>) in
      try count(parted)
    }
  }

  /// Estimates the density of the points.
  func kernelDensity(
    _ bandwidth: KernelBandwidth, at path: [JSONPathStep]
  ) throws(ExperimentProblem) -> KernelDensity {
    func estimate(
      _ stream: some PointStream<ExperimentProblem>
    ) throws(KernelDensityStreamError<ExperimentProblem>) -> KernelDensity {
      try KernelDensity(of: stream, bandwidth: bandwidth, concurrently: concurrently)
    }
    return try gone { () throws(Problem) in
      do throws(KernelDensityStreamError<ExperimentProblem>) {
        return try estimate(points)
      } catch {
        switch error {
        case .density(let error): throw .points(ExperimentProblem(error, at: path))
        case .stream(let problem): throw .stream(problem)
        case .streamChanged: throw .streamChanged
        }
      }
    }
  }

  /// Counts; problems of the bins are at the path.
  private func counted<Counted>(
    at path: [JSONPathStep],
    _ count: () throws(HistogramStreamError<ExperimentProblem>) -> Counted
  ) throws(ExperimentProblem) -> Counted {
    try gone { () throws(Problem) in
      do throws(HistogramStreamError<ExperimentProblem>) {
        return try count()
      } catch {
        switch error {
        case .histogram(let error): throw .points(ExperimentProblem(error.description, at: path))
        case .stream(let problem): throw .stream(problem)
        case .streamChanged: throw .streamChanged
        }
      }
    }
  }

  /// Goes through the points; once more where a file cannot be read in parts.
  private func gone<Found>(
    _ find: () throws(Problem) -> Found
  ) throws(ExperimentProblem) -> Found {
    do throws(Problem) {
      return try find()
    } catch {
      switch error {
      case .points(let problem): throw problem
      case .stream(let problem):
        guard let data, data.leaveParts() else { throw problem }
        return try gone(find)
      case .streamChanged:
        throw ExperimentProblem(
          "changed while it was read", file: data?.name ?? "the sample", kind: .unreadableFile)
      }
    }
  }

  /// What keeps something from being found out about the points.
  private enum Problem: Error {
    /// The points themselves do, or what is asked of them.
    case points(ExperimentProblem)
    /// They could not be had.
    case stream(ExperimentProblem)
    /// They were not the same every time.
    case streamChanged
  }
}
