/// The search for the point of a rank, from interval to smaller interval.
struct OrderStatisticSearch {
  /// How many points are smaller, or come before an equal one.
  let rank: Int
  /// The point, once it is found.
  private(set) var value: Double?
  /// Where the point is looked for next.
  private(set) var interval: ClosedRange<Double>
  /// How many points the interval is expected to hold.
  private(set) var likelyCount: Int
  private let range: ClosedRange<Double>
  private let count: Int

  /// Creates a search that knows nothing but the ends.
  ///
  /// - Parameters:
  ///   - rank: The rank, in 0 ..< `count`.
  ///   - range: The smallest and the largest point.
  ///   - count: The number of points.
  init(rank: Int, in range: ClosedRange<Double>, count: Int) {
    self.rank = rank
    self.range = range
    self.count = count
    interval = range
    likelyCount = count
  }

  /// Takes an interval that is likely to hold the point, by a sample of all points.
  ///
  /// - Parameter sample: Points in increasing order.
  mutating func guess(from sample: [Double]) {
    guard !sample.isEmpty, sample.count < count else { return }
    let share = (Double(rank) + 0.5) / Double(count)
    let place = share * Double(sample.count)
    let error = deviationsTrusted * (share * (1 - share) * Double(sample.count)).squareRoot() + 1
    let lower = Int(clamping: max(place - error, -1))
    let upper = Int(clamping: min(place + error, Double(sample.count)))
    let lowerEnd = lower < 0 ? range.lowerBound : sample[lower]
    let upperEnd = upper == sample.count ? range.upperBound : sample[upper]
    interval = min(lowerEnd, upperEnd)...upperEnd
    likelyCount = Int(clamping: 2 * error / Double(sample.count) * Double(count))
  }

  /// Takes in what a window over all points has seen.
  mutating func narrow(by window: OrderWindow) {
    guard value == nil else { return }
    let (lower, upper) = (window.interval.lowerBound, window.interval.upperBound)
    let rankInside = rank - window.below
    if rankInside < 0 {
      // The end is not taken for granted: the points of a file can change.
      look(in: min(range.lowerBound, lower.nextDown)...lower.nextDown, count: window.below)
    } else if rankInside >= window.inside {
      look(
        in: upper.nextUp...max(range.upperBound, upper.nextUp),
        count: count - window.below - window.inside)
    } else if var kept = window.kept {
      value = kept.withUnsafeMutableBufferPointer { kept in
        select(rank: rankInside, in: kept, from: 0)
        return kept[rankInside] + 0
      }
    } else if let part = window.part(ofRank: rankInside) {
      look(in: part.interval, count: part.count)
    } else {
      look(in: window.interval, count: window.inside)
    }
  }

  private mutating func look(in interval: ClosedRange<Double>, count: Int) {
    if interval.lowerBound == interval.upperBound {
      value = interval.lowerBound
    } else {
      self.interval = interval
      likelyCount = count
    }
  }
}

/// How many standard deviations a share of random points is trusted to be right to: a miss, one in sixteen
/// thousand, costs going through the points once more. More would take more memory for every sample.
let deviationsTrusted = 4.0
