import GMMSupport

/// Counts values into bins, those of each part by themselves.
struct PartCounter: Sendable {
  /// Values are sorted by their parts a few thousand at a time, which stay in the processor's cache.
  private static let chunkSize = 4096

  /// A counter for each part; at least one.
  private var counters: [BinCounter]

  /// The numbers of values in each bin, by their parts.
  var counts: [[Int]] { counters.map(\.counts) }

  /// What was counted, of all parts together.
  var whole: BinCounter {
    var whole = counters[0]
    for counter in counters.dropFirst() { whole.merge(counter) }
    return whole
  }

  /// Makes counters for the same bins.
  ///
  /// - Parameters:
  ///   - empty: A counter without values.
  ///   - partCount: The number of parts, at least 1.
  /// - Throws: `HistogramError.tooManyParts` if the bars have more parts than anybody can see.
  init(_ empty: BinCounter, partCount: Int) throws(HistogramError) {
    precondition(partCount > 0, "bars of \(partCount) parts")
    let binCount = empty.edges.count - 1
    guard binCount <= Limits.barParts / partCount else {
      throw .tooManyParts(bins: binCount, parts: partCount, limit: Limits.barParts)
    }
    counters = Array(repeating: empty, count: partCount)
  }

  /// Counts values.
  ///
  /// - Parameters:
  ///   - values: The values.
  ///   - parts: The part of each, in 0 ..< the number of parts.
  /// - Complexity: O(*n* + *k*) for *n* values of *k* parts and equal bins.
  mutating func add(_ values: UnsafeBufferPointer<Double>, parts: UnsafeBufferPointer<UInt16>) {
    precondition(values.count == parts.count, "\(parts.count) parts of \(values.count) values")
    let capacity = min(values.count, Self.chunkSize)
    withUnsafeTemporaryAllocation(of: Double.self, capacity: capacity) { sorted in
      var ends = [Int](repeating: 0, count: counters.count)
      for start in stride(from: 0, to: values.count, by: Self.chunkSize) {
        let chunk = start..<min(start + Self.chunkSize, values.count)
        for part in ends.indices { ends[part] = 0 }
        for index in chunk { ends[Int(parts[index])] += 1 }
        var end = 0
        for part in ends.indices {
          (ends[part], end) = (end, end + ends[part])
        }
        for index in chunk {
          let part = Int(parts[index])
          sorted[ends[part]] = values[index]
          ends[part] += 1
        }
        var first = 0
        for (part, end) in ends.enumerated() where end > first {
          counters[part].add(UnsafeBufferPointer(rebasing: sorted[first..<end]))
          first = end
        }
      }
    }
  }
}

extension PartCounter: Merging {
  mutating func merge(_ other: PartCounter) {
    for part in counters.indices { counters[part].merge(other.counters[part]) }
  }
}
