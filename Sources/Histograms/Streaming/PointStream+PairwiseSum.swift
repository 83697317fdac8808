import GMMSupport
import Synchronization

extension PointStream {
  /// Sums the terms of all points in NumPy's order.
  ///
  /// The tree of the sum follows from the number of points. Threads take whole branches of it, and
  /// go through the blocks in which the points of a branch lie.
  ///
  /// - Parameters:
  ///   - blockSizes: The number of points in each block.
  ///   - concurrently: How to go through the branches.
  ///   - term: The term of a point.
  /// - Returns: The sum that `np.sum` gives for an array of the terms.
  /// - Throws: `HistogramStreamError.stream`; `.streamChanged` if a block has not as many points as
  ///   before.
  func pairwiseSum(
    blockSizes: [Int], concurrently: ConcurrentLoop, _ term: @escaping @Sendable (Double) -> Double
  ) throws(HistogramStreamError<Failure>) -> Double {
    var blockStarts = [0]
    for size in blockSizes { blockStarts.append(blockStarts[blockStarts.count - 1] + size) }
    let starts = blockStarts
    let count = starts[blockSizes.count]
    // Only blocks can be begun in the middle of the points.
    let leastSize =
      blockCount == 1
      ? count : max(count / 128, 16 * (count / max(blockCount, 1)), PairwiseSplit.leafSize)
    var found: [Range<Int>] = []
    _ = sumOfHalves(0..<count, leastSize: leastSize) { branch in
      found.append(branch)
      return 0
    }
    let branches = found
    let results = Mutex<[Result<Double, HistogramStreamError<Failure>>?]>(
      Array(repeating: nil, count: branches.count))
    concurrently(branches.count) { number in
      let result = branchSum(branches[number], starts, term)
      results.withLock { $0[number] = result }
    }
    var sums: [Double] = []
    for result in results.withLock({ $0 }) { sums.append(try result?.get() ?? 0) }
    var remaining = sums[...]
    return sumOfHalves(0..<count, leastSize: leastSize) { _ in remaining.popFirst() ?? 0 }
  }

  private func branchSum(
    _ points: Range<Int>, _ blockStarts: [Int], _ term: (Double) -> Double
  ) -> Result<Double, HistogramStreamError<Failure>> {
    var summation = PairwiseSummation(count: points.count)
    do throws(Failure) {
      for block in 0..<blockCount
      where blockStarts[block] < points.upperBound && blockStarts[block + 1] > points.lowerBound {
        var place = blockStarts[block]
        try forEachChunk(ofBlock: block) { chunk in
          let part = points.clamped(to: place..<(place + chunk.count))
          if !part.isEmpty {
            let values = chunk[(part.lowerBound - place)..<(part.upperBound - place)]
            summation.add(UnsafeBufferPointer(rebasing: values), term)
          }
          place += chunk.count
        }
        guard place == blockStarts[block + 1] else { return .failure(.streamChanged) }
      }
    } catch {
      return .failure(.stream(error))
    }
    return .success(summation.sum)
  }
}

/// The upper part of the tree of a pairwise sum: splits terms as long as the halves would not be
/// smaller than `leastSize`, and adds up what `branch` makes of the others from left to right.
private func sumOfHalves(
  _ terms: Range<Int>, leastSize: Int, _ branch: (Range<Int>) -> Double
) -> Double {
  let left = PairwiseSplit.leftCount(of: terms.count)
  guard terms.count > PairwiseSplit.leafSize, left >= leastSize else { return branch(terms) }
  let middle = terms.lowerBound + left
  let leftSum = sumOfHalves(terms.lowerBound..<middle, leastSize: leastSize, branch)
  return leftSum + sumOfHalves(middle..<terms.upperBound, leastSize: leastSize, branch)
}
