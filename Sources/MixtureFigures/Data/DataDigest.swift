import Synchronization

/// The digest of a data file: XXH64 of the XXH64 of its leaves, which are 1 MiB each but the last.
///
/// It only tells whether a figure was made from other data, and need not withstand anybody who
/// wants two files to agree: who can write the data can write the figure as well. A cryptographic
/// hash would take several times as long as reading the numbers. The leaves let several threads
/// hash, each those that it reads; the digest depends neither on them nor on where bytes come from.
final class DataDigest: Sendable {
  /// The number of bytes of a leaf.
  static let leafSize = 1 << 20

  private struct Leaves {
    var hashes: [Int: UInt64] = [:]
    /// How many there are, as soon as the end of the file was seen.
    var count: Int?
    /// Whether somebody has read other bytes than somebody before.
    var haveChanged = false
  }

  private let leaves = Mutex(Leaves())

  /// The digest in hexadecimal digits; `nil` before all leaves are known.
  var text: String? {
    leaves.withLock { leaves in
      guard let count = leaves.count else { return nil }
      var whole = XXH64()
      for leaf in 0..<count {
        guard let hash = leaves.hashes[leaf] else { return nil }
        withUnsafeBytes(of: hash.littleEndian) { whole.append($0) }
      }
      return hexadecimal(whole.value, digits: 16)
    }
  }

  /// Whether the file was another when it was read again. Neither its date nor its size would tell:
  /// the clock may be set back, and who writes into a file may leave both as they were.
  var hasChanged: Bool { leaves.withLock { $0.haveChanged } }

  fileprivate func add(_ hash: UInt64, ofLeaf leaf: Int) {
    leaves.withLock { leaves in
      let known = leaves.hashes.updateValue(hash, forKey: leaf)
      if let known, known != hash { leaves.haveChanged = true }
    }
  }

  fileprivate func end(afterLeaves count: Int) {
    leaves.withLock { leaves in
      if let known = leaves.count, known != count { leaves.haveChanged = true }
      leaves.count = count
    }
  }
}

/// Hashes the leaves of a data file that somebody reads.
struct LeafReader {
  private let digest: DataDigest
  private var leaf: Int
  private var hash = XXH64()
  /// The number of bytes of the leaf so far.
  private var size = 0

  /// Begins at a leaf.
  init(_ digest: DataDigest, leaf: Int) {
    self.digest = digest
    self.leaf = leaf
  }

  /// Takes in the next bytes.
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = rest.prefix(DataDigest.leafSize - size)
      hash.append(UnsafeRawBufferPointer(rebasing: part))
      size += part.count
      if size == DataDigest.leafSize { endLeaf() }
      rest = rest.dropFirst(part.count)
    }
  }

  /// Takes in that nothing follows.
  mutating func end() {
    if size > 0 { endLeaf() }
    digest.end(afterLeaves: leaf)
  }

  private mutating func endLeaf() {
    digest.add(hash.value, ofLeaf: leaf)
    hash = XXH64()
    size = 0
    leaf += 1
  }
}
