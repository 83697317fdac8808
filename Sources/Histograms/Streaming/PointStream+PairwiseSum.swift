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
    let tree = PairwiseTree(0..<count, leastSize: leastSize)
    let branches = tree.branches
    let results = Mutex<[Result<Double, HistogramStreamError<Failure>>?]>(
      Array(repeating: nil, count: branches.count))
    concurrently(branches.count) { number in
      let result = branchSum(branches[number], starts, term)
      results.withLock { $0[number] = result }
    }
    var sums: [Double] = []
    for result in results.withLock({ $0 }) { sums.append(try result?.get() ?? 0) }
    var remaining = sums[...]
    return tree.sum(ofBranchSums: &remaining)
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

/// The upper part of the tree of a pairwise sum.
private indirect enum PairwiseTree {
  case branch(Range<Int>)
  case halves(PairwiseTree, PairwiseTree)

  /// Splits terms as long as the halves would not be smaller than `leastSize`.
  init(_ terms: Range<Int>, leastSize: Int) {
    let left = PairwiseSplit.leftCount(of: terms.count)
    guard terms.count > PairwiseSplit.leafSize, left >= leastSize else {
      self = .branch(terms)
      return
    }
    let middle = terms.lowerBound + left
    self = .halves(
      PairwiseTree(terms.lowerBound..<middle, leastSize: leastSize),
      PairwiseTree(middle..<terms.upperBound, leastSize: leastSize))
  }

  /// The terms of the branches, in their order.
  var branches: [Range<Int>] {
    switch self {
    case .branch(let terms): [terms]
    case .halves(let left, let right): left.branches + right.branches
    }
  }

  /// Adds up the sums of the branches, taking them away.
  func sum(ofBranchSums sums: inout ArraySlice<Double>) -> Double {
    switch self {
    case .branch: return sums.popFirst() ?? 0
    case .halves(let left, let right):
      let leftSum = left.sum(ofBranchSums: &sums)
      return leftSum + right.sum(ofBranchSums: &sums)
    }
  }
}
