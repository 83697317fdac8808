/// A sum of integers as doubles that come one after another, in the order of NumPy's `mean`.
///
/// NumPy converts the elements of an array of integers 8,192 at a time, sums each piece pairwise and
/// adds the sums one after the other.
struct ConvertedSum {
  private static let pieceSize = 8192

  /// The number of integers so far.
  private(set) var count = 0
  private var whole = 0.0
  private var piece: [Double] = []

  /// The sum of all integers so far.
  var sum: Double { whole + Self.sum(of: piece) }

  /// Adds the next integers.
  mutating func add(_ values: UnsafeBufferPointer<Double>) {
    count += values.count
    var rest = values[...]
    while !rest.isEmpty {
      let next = rest.prefix(Self.pieceSize - piece.count)
      piece += next
      rest = rest.dropFirst(next.count)
      if piece.count == Self.pieceSize {
        whole += Self.sum(of: piece)
        piece.removeAll(keepingCapacity: true)
      }
    }
  }

  private static func sum(of piece: [Double]) -> Double {
    var summation = PairwiseSummation(count: piece.count)
    piece.withUnsafeBufferPointer { summation.add($0) { $0 } }
    return summation.sum
  }
}
