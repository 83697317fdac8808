import TestSupport
import Testing

@testable import PNG

@Suite struct HuffmanCodeTests {
  @Test("Words are numbered as in the example of RFC 1951, section 3.2.2")
  func canonical() {
    // Frequencies for the lengths of the example: 3, 3, 3, 3, 3, 2, 4, 4.
    let code = HuffmanCode(frequencies: [4, 4, 4, 4, 4, 8, 2, 2], limit: 15)
    #expect(code.lengths == [3, 3, 3, 3, 3, 2, 4, 4])
    let words = ["010", "011", "100", "101", "110", "00", "1110", "1111"]
    #expect(code.words == words.map { UInt16(String($0.reversed()), radix: 2) })
  }

  @Test("A code is complete, keeps its limit, and costs no more than the best words without one")
  func complete() {
    var numbers = ArbitraryNumbers(seed: 11)
    for round in 0..<200 {
      let count = 2 + Int(numbers.next() % 285)
      let shift = UInt64(24 + round % 40)
      let frequencies = (0..<count).map { _ in Int(numbers.next() >> shift) }
      for limit in [9, 15] {
        let code = HuffmanCode(frequencies: frequencies, limit: limit)
        #expect(code.lengths.allSatisfy { $0 <= limit })
        #expect(code.lengths.reduce(0) { $0 + ($1 > 0 ? 1 << (15 - Int($1)) : 0) } == 1 << 15)
        for (symbol, frequency) in frequencies.enumerated() where frequency > 0 {
          #expect(code.lengths[symbol] > 0)
        }
        let cost = zip(frequencies, code.lengths).reduce(0) { $0 + $1.0 * Int($1.1) }
        let best = leastCost(frequencies)
        if code.lengths.allSatisfy({ $0 < limit }) {
          #expect(cost == best)
        } else {
          #expect(cost >= best)
        }
      }
    }
  }

  @Test(
    "Fewer than two symbols have words of one bit", arguments: [[0, 0, 0], [0, 5, 0], [1, 0, 0]])
  func few(frequencies: [Int]) {
    let code = HuffmanCode(frequencies: frequencies, limit: 15)
    #expect(code.lengths.filter { $0 == 1 }.count == 2)
    #expect(code.lengths.filter { $0 == 0 }.count == 1)
    if let symbol = frequencies.firstIndex(where: { $0 > 0 }) { #expect(code.lengths[symbol] == 1) }
  }

  /// The total length of the words of Huffman's code: the sum of all inner nodes of his tree.
  private func leastCost(_ frequencies: [Int]) -> Int {
    var weights = frequencies.filter { $0 > 0 }
    var cost = 0
    while weights.count > 1 {
      weights.sort(by: >)
      let sum = weights.removeLast() + weights.removeLast()
      cost += sum
      weights.append(sum)
    }
    return cost
  }
}
