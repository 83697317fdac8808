import Foundation
import GaussianMixtures
import TestSupport

/// Reads a file of Tests/Fixtures/GaussianMixtures.
func fixture<Content: Decodable>(_ name: String, as type: Content.Type) throws -> Content {
  let file = Repository.fixture("GaussianMixtures/\(name).json")
  return try JSONDecoder().decode(type, from: Data(contentsOf: file))
}

extension GaussianMixture {
  /// A mixture from triples of weight, mean and standard deviation.
  init(_ components: [[Exact]]) throws {
    try self.init(
      components: components.map {
        Component(weight: $0[0].value, mean: $0[1].value, standardDeviation: $0[2].value)
      })
  }

  /// A mixture from triples of weight, mean and standard deviation.
  init(_ components: (Double, Double, Double)...) throws {
    try self.init(
      components: components.map { Component(weight: $0.0, mean: $0.1, standardDeviation: $0.2) })
  }
}

/// The 64-bit FNV-1a checksum of little-endian bytes, in hexadecimal.
struct Checksum: CustomStringConvertible {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  init(_ integers: some Sequence<some FixedWidthInteger>) {
    for integer in integers {
      withUnsafeBytes(of: integer.littleEndian) { bytes in
        for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
      }
    }
  }

  var description: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// A generator that repeats the same words.
struct RepeatingGenerator: RandomNumberGenerator {
  let words: [UInt64]
  var position = 0

  mutating func next() -> UInt64 {
    defer { position = (position + 1) % words.count }
    return words[position]
  }
}

/// Bins with bounds on their counts; the first and the last bin are open.
struct BoundedBins: Decodable {
  let edges: [Double]
  let counts: [[Int]]

  /// The bins, among those of `values`, whose count is out of bounds.
  func violations(by values: some Sequence<Double>) -> [String] {
    var found = [Int](repeating: 0, count: edges.count + 1)
    for value in values {
      var (low, high) = (0, edges.count)
      while low < high {
        let middle = (low + high) / 2
        if edges[middle] <= value { low = middle + 1 } else { high = middle }
      }
      found[low] += 1
    }
    return found.indices.compactMap { bin in
      let bounds = counts[bin]
      return found[bin] >= bounds[0] && found[bin] <= bounds[1]
        ? nil : "bin \(bin): \(found[bin]) not in \(bounds)"
    }
  }
}
