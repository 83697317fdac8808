/// What a logarithmic axis asks of a coordinate of the points.
struct PositivePart: Sendable {
  /// The smallest value above 0; `nil` if there is none.
  private(set) var smallest: Double?
  /// How many values are not above 0.
  private(set) var otherCount = 0
  /// How many values there are.
  private(set) var count = 0
  private(set) var extent: ClosedRange<Double>?

  init() {}

  /// Looks at values in memory.
  init(_ values: [Double]) {
    values.withUnsafeBufferPointer { add($0) }
  }

  /// Goes through the points of a stream once.
  ///
  /// - Throws: As the stream does.
  init(
    of stream: any PointStream<ExperimentProblem>, workers: Int
  ) throws(ExperimentProblem) {
    var whole = PositivePart()
    var problem: ExperimentProblem?
    OrderedWork.run(count: stream.blockCount, workers: workers) {
      block -> Result<PositivePart, ExperimentProblem> in
      Result { () throws(ExperimentProblem) in
        var part = PositivePart()
        try stream.forEachChunk(ofBlock: block) { part.add($0) }
        return part
      }
    } deliver: { _, result in
      switch result {
      case .success(let part): whole.merge(part)
      case .failure(let error): problem = error
      }
      return problem == nil
    }
    if let problem { throw problem }
    self = whole
  }

  private mutating func add(_ values: UnsafeBufferPointer<Double>) {
    for value in values {
      if value > 0 { smallest = min(smallest ?? value, value) } else { otherCount += 1 }
      extent = extent.map { min($0.lowerBound, value)...max($0.upperBound, value) } ?? value...value
    }
    count += values.count
  }

  private mutating func merge(_ other: PositivePart) {
    smallest = [smallest, other.smallest].compactMap { $0 }.min()
    otherCount += other.otherCount
    count += other.count
    guard let extent = other.extent else { return }
    self.extent =
      self.extent.map {
        min($0.lowerBound, extent.lowerBound)...max($0.upperBound, extent.upperBound)
      } ?? extent
  }
}

extension Variable {
  /// What a logarithmic axis asks of the values.
  ///
  /// - Complexity: O(*n*) for *n* values in memory.
  var positivePart: PositivePart { streamed ?? PositivePart(values ?? shown) }
}
