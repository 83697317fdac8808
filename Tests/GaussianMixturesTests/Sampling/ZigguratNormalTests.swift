import GaussianMixtures
import Testing

struct ZigguratNormalTests {
  private struct Bounds: Decodable {
    struct Draws: Decodable {
      let draws: Int
      let edges: [Double]
      let counts: [[Int]]
    }
    let normal: Draws
  }

  @Test("all 256 layers have the published area, and the tail starts at the published place")
  func geometry() {
    // Marsaglia and Tsang (2000), section 3, for 256 layers.
    #expect(ZigguratTables.tailStart == 3.6541528853610088)
    // 0.00492867323399 there, of which the last digit is cut off.
    let area = 0.004928673233974655
    for layer in 1..<256 {
      let height = ZigguratTables.heights[layer + 1] - ZigguratTables.heights[layer]
      #expect((ZigguratTables.widths[layer] * 0x1p46 * height - area).magnitude < 1e-14)
    }
    let strip = ZigguratTables.widths[0] * 0x1p46 * ZigguratTables.heights[1]
    #expect((strip - area).magnitude < 1e-14)
  }

  @Test("mantissas are odd, symmetric and less than 2^46 in magnitude")
  func mantissa() {
    #expect(ZigguratNormal.mantissa(of: 0) == 1)
    #expect(ZigguratNormal.mantissa(of: .max) == -1)
    #expect(ZigguratNormal.mantissa(of: .max >> 1) == (1 << 46) - 1)
    #expect(ZigguratNormal.mantissa(of: 1 << 63) == -(1 << 46) + 1)
    // The ten bits of the component leave layer and mantissa alone.
    #expect(ZigguratNormal.mantissa(of: 0x3FF << 8) == 1)
    #expect(ZigguratNormal.layer(of: 0x3FF << 8) == 0)
  }

  @Test("two million numbers fall as often as they should, beyond the tail's start and 4.5 too")
  func distribution() throws {
    let bounds = try fixture("distributions", as: Bounds.self).normal
    var generator = Xoshiro256PlusPlus(seed: 5, block: 0)
    let values = (0..<bounds.draws).lazy.map { _ in
      let word = generator.next()
      return ZigguratNormal.draw(startingWith: word, using: &generator)
    }
    let bins = BoundedBins(edges: bounds.edges, counts: bounds.counts)
    #expect(bins.violations(by: values) == [])
  }

  @Test("a generator that repeats itself gives finite numbers")
  func adversaries() {
    var words = SplitMix64(seed: 17)
    var cases: [[UInt64]] = [[0], [.max], [.max, 0], [0xFF], [.max << 8]]
    for _ in 0..<2000 {
      let word = words.next()
      // A repeated word, and one that always reaches the tail.
      cases.append([word])
      cases.append([(1 << 62) | ((word >> 2) & ~0xFF), word])
      cases.append([1 << 63, word, words.next()])
    }
    for words in cases {
      var generator = RepeatingGenerator(words: words)
      let z = ZigguratNormal.draw(startingWith: generator.next(), using: &generator)
      #expect(z.magnitude < 22, "\(words)")
    }
  }
}
