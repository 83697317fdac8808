/// Where NumPy splits terms in halves.
enum PairwiseSplit {
  /// The number of terms that are not split.
  static let leafSize = 128

  /// The number of terms in the left half, a multiple of eight.
  static func leftCount(of count: Int) -> Int {
    let half = count / 2
    return half - half % 8
  }
}

/// A sum of a known number of terms that come one after another, in NumPy's order, so that every bit
/// of a mean is NumPy's.
///
/// Pairwise summation: halves are summed on their own down to 128 terms, and those with eight
/// running sums; the error grows with log *n* where that of a plain loop grows with *n*.
/// N. J. Higham, "The Accuracy of Floating Point Summation", SIAM J. Sci. Comput. 14 (1993)
/// 783–799, doi:10.1137/0914050.
struct PairwiseSummation {
  /// What is to be done when the sum of a left half is known.
  private enum Step {
    /// The right half of this many terms is summed next.
    case right(count: Int)
    /// The sum of the left half is added to that of the right one.
    case add(left: Double)
  }

  /// The sum, once all terms are added; 0 of none.
  private(set) var sum = 0.0
  private var steps: [Step] = []
  /// The number of terms of the leaf that is being summed.
  private var leafCount = 0
  /// The terms of the leaf that have come so far.
  private var leaf: [Double] = []

  /// Creates the sum of `count` terms, of which none has come.
  init(count: Int) {
    leaf.reserveCapacity(PairwiseSplit.leafSize)
    descend(to: count)
  }

  private mutating func descend(to count: Int) {
    var count = count
    while count > PairwiseSplit.leafSize {
      let left = PairwiseSplit.leftCount(of: count)
      steps.append(.right(count: count - left))
      count = left
    }
    leafCount = count
  }

  /// Adds the terms of the next values.
  mutating func add(_ values: UnsafeBufferPointer<Double>, _ term: (Double) -> Double) {
    var rest = values[...]
    while !rest.isEmpty {
      if leaf.isEmpty, rest.count >= leafCount {
        let sum = leafSum(of: UnsafeBufferPointer(rebasing: rest.prefix(leafCount)), term)
        rest = rest.dropFirst(leafCount)
        endLeaf(sum)
      } else {
        let next = rest.prefix(leafCount - leaf.count)
        leaf += next
        rest = rest.dropFirst(next.count)
        guard leaf.count == leafCount else { return }
        let sum = leaf.withUnsafeBufferPointer { leafSum(of: $0, term) }
        leaf.removeAll(keepingCapacity: true)
        endLeaf(sum)
      }
    }
  }

  private mutating func endLeaf(_ leafSum: Double) {
    sum = leafSum
    while let step = steps.popLast() {
      switch step {
      case .right(let count):
        steps.append(.add(left: sum))
        descend(to: count)
        return
      case .add(let left):
        sum = left + sum
      }
    }
  }
}

@inline(__always)
private func leafSum(
  of values: UnsafeBufferPointer<Double>, _ term: (Double) -> Double
) -> Double {
  guard values.count >= 8 else { return values.reduce(0) { $0 + term($1) } }
  var sums = SIMD8<Double>()
  for lane in 0..<8 { sums[lane] = term(values[lane]) }
  let tail = values.count - values.count % 8
  for start in stride(from: 8, to: tail, by: 8) {
    for lane in 0..<8 { sums[lane] += term(values[start + lane]) }
  }
  // The order of these additions is NumPy's; `sums.sum()` promises none.
  let total =
    ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]))
  return values[tail...].reduce(total) { $0 + term($1) }
}
