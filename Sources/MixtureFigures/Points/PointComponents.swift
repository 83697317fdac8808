/// The components of all points in memory, which are found once for each mixture that a panel shows.
struct PointComponents {
  /// So many points take a thread some milliseconds.
  private static let pieceSize = 1 << 14

  private let points: ExperimentPoints
  private let workers: Int
  private var known: [Int?: [UInt16]] = [:]

  /// Knows no component yet.
  ///
  /// - Parameters:
  ///   - points: The points.
  ///   - workers: How many threads look for the most probable components.
  init(_ points: ExperimentPoints, workers: Int) {
    self.points = points
    self.workers = workers
  }

  /// The components that the points were drawn from, or the most probable ones.
  ///
  /// - Parameter iteration: The iteration of the fit whose mixture says so; `nil` for the mixture itself.
  /// - Returns: For each point the index of its component, from 0.
  mutating func labels(after iteration: Int?) -> [UInt16] {
    guard case .memory(let values, let drawn) = points.source else { return [] }
    if let drawn { return drawn }
    if let labels = known[iteration] { return labels }
    let labels = Self.mostProbable(
      points.mixture(after: iteration), values, dimension: points.dimension, workers: workers)
    known[iteration] = labels
    return labels
  }

  private static func mostProbable(
    _ mixture: Mixture, _ values: [Double], dimension: Int, workers: Int
  ) -> [UInt16] {
    let count = values.count / dimension
    var labels: [UInt16] = []
    labels.reserveCapacity(count)
    OrderedWork.run(count: (count + pieceSize - 1) / pieceSize, workers: workers) { piece in
      (piece * pieceSize..<min((piece + 1) * pieceSize, count)).map { point -> UInt16 in
        let start = point * dimension
        return UInt16(
          truncatingIfNeeded: mixture.mostProbableComponent(
            at: Array(values[start..<start + dimension])))
      }
    } deliver: { _, piece in
      labels += piece
      return true
    }
    return labels
  }
}
