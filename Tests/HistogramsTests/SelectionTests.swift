import Testing

@testable import Histograms

@Suite("Selection")
struct SelectionTests {
  static let arrangements: [[Double]] = [
    [4],
    [2, 1],
    (0..<1000).map(Double.init),
    (0..<1000).reversed().map(Double.init),
    Array(repeating: 3, count: 1000),
    (0..<1000).map { Double($0 % 3) },
    (0..<1000).map { Double(min($0, 999 - $0)) },
    killer,
  ]

  @Test(
    "Every rank gets its value, smaller ones before it and larger ones after",
    arguments: arrangements)
  func ranks(values: [Double]) {
    let sorted = values.sorted()
    for rank in Set([0, values.count / 4, values.count / 2, values.count - 1]) {
      var reordered = values
      reordered.withUnsafeMutableBufferPointer { select(rank: rank, in: $0, from: 0) }
      #expect(reordered[rank] == sorted[rank])
      #expect(reordered[..<rank].allSatisfy { $0 <= sorted[rank] })
      #expect(reordered[rank...].allSatisfy { $0 >= sorted[rank] })
      #expect(reordered.sorted() == sorted)
    }
  }

  /// Of these the median of three splits off two values a round. Made by the adversary of
  /// M. D. McIlroy, "A Killer Adversary for Quicksort", Softw. Pract. Exper. 29 (1999) 341–344.
  private static let killer: [Double] = [
    0, 46, 2, 32, 4, 54, 6, 34, 8, 48, 10, 36, 12, 58, 14, 38, 16, 50, 18, 40, 20, 56, 22, 42,
    24, 52, 26, 44, 28, 61, 30, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33,
    35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 60, 62, 63,
  ]
}
