/// A prefix code with the shortest total length that a limit on its words allows, or nearly so, in
/// the canonical form of DEFLATE (RFC 1951, section 3.2.2).
struct HuffmanCode {
  /// The number of bits of each symbol's word; 0 for symbols that do not occur.
  private(set) var lengths: [UInt8]
  /// The word of each symbol, its first bit lowest, as it is written.
  private(set) var words: [UInt16]

  /// Makes the code for symbols that occur with given frequencies.
  ///
  /// - Parameters:
  ///   - frequencies: How often each of at most 2^16 symbols occurs, less than 2^47 times each.
  ///   - limit: The number of bits that no word may exceed.
  /// - Complexity: O(*n* log *n*).
  init(frequencies: [Int], limit: Int) {
    // Frequencies with their symbols in the last bits, so that equal ones have an order too.
    var leaves = frequencies.indices.filter { frequencies[$0] > 0 }.map {
      frequencies[$0] << 16 | $0
    }
    // A code of one word has to have one bit all the same, and readers want it to be complete.
    for symbol in frequencies.indices where leaves.count < 2 && frequencies[symbol] == 0 {
      leaves.append(1 << 16 | symbol)
    }
    leaves.sort()
    let symbols = leaves.map { $0 & 0xFFFF }
    let counts = Self.countsOfLengths(leaves.map { $0 >> 16 }, limit: limit)
    lengths = [UInt8](repeating: 0, count: frequencies.count)
    var next = 0
    for length in stride(from: limit, through: 1, by: -1) {
      for _ in 0..<counts[length] {
        lengths[symbols[next]] = UInt8(length)
        next += 1
      }
    }
    words = Self.words(lengths, counts)
  }

  /// How many words there are of each length, for frequencies in ascending order.
  private static func countsOfLengths(_ frequencies: [Int], limit: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: limit + 1)
    for depth in depths(frequencies) { counts[min(depth, limit)] += 1 }
    // Words that were cut take more room than there is: longer words elsewhere make up for it.
    var excess = (1...limit).reduce(0) { $0 + counts[$1] << (limit - $1) } - 1 << limit
    while excess > 0 {
      let length = (1..<limit).last { counts[$0] > 0 } ?? 1
      counts[length] -= 1
      counts[length + 1] += 2
      counts[limit] -= 1
      excess -= 1
    }
    return counts
  }

  /// The depths of the leaves of Huffman's tree: two queues, of leaves and of inner nodes, whose
  /// heads are the lightest nodes without a parent.
  private static func depths(_ frequencies: [Int]) -> [Int] {
    let count = frequencies.count
    var weights = frequencies
    var parents = [Int](repeating: 0, count: 2 * count - 1)
    var (leaf, inner) = (0, count)
    for node in count..<2 * count - 1 {
      weights.append(0)
      for _ in 0..<2 {
        let takesLeaf = leaf < count && (inner >= node || weights[leaf] <= weights[inner])
        let child = takesLeaf ? leaf : inner
        if takesLeaf { leaf += 1 } else { inner += 1 }
        weights[node] += weights[child]
        parents[child] = node
      }
    }
    var depths = [Int](repeating: 0, count: 2 * count - 1)
    for node in (0..<2 * count - 2).reversed() { depths[node] = depths[parents[node]] + 1 }
    return Array(depths[..<count])
  }

  /// Numbers the words of each length one after the other, in the order of the symbols.
  private static func words(_ lengths: [UInt8], _ counts: [Int]) -> [UInt16] {
    var next = [UInt16](repeating: 0, count: counts.count)
    for length in 1..<counts.count - 1 {
      next[length + 1] = (next[length] + UInt16(counts[length])) << 1
    }
    return lengths.map { length in
      guard length > 0 else { return 0 }
      let word = next[Int(length)]
      next[Int(length)] += 1
      return word.bitReversed >> (16 - UInt16(length))
    }
  }
}

extension UInt16 {
  /// The same bits in the opposite order.
  fileprivate var bitReversed: UInt16 {
    var bits = self
    bits = (bits & 0x5555) << 1 | (bits >> 1) & 0x5555
    bits = (bits & 0x3333) << 2 | (bits >> 2) & 0x3333
    bits = (bits & 0x0F0F) << 4 | (bits >> 4) & 0x0F0F
    return bits.byteSwapped
  }
}
