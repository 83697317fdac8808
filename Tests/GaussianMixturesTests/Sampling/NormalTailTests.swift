import GaussianMixtures
import Testing

struct NormalTailTests {
  private struct Bounds: Decodable {
    struct Draws: Decodable {
      let draws: Int
      let edges: [Double]
      let counts: [[Int]]
    }
    let exponential: Draws
    let tail: Draws
  }

  @Test("exponential numbers fall as often as they should into 81 bins")
  func exponential() throws {
    let bounds = try fixture("distributions", as: Bounds.self).exponential
    var generator = Xoshiro256PlusPlus(seed: 2, block: 0)
    let values = (0..<bounds.draws).map { _ in NormalTail.exponential(using: &generator) }
    let bins = BoundedBins(edges: bounds.edges, counts: bounds.counts)
    #expect(bins.violations(by: values) == [])
  }

  @Test("numbers of the tail fall as often as they should into 28 bins")
  func tail() throws {
    let bounds = try fixture("distributions", as: Bounds.self).tail
    var generator = Xoshiro256PlusPlus(seed: 3, block: 0)
    let values = (0..<bounds.draws).map { _ in NormalTail.draw(using: &generator) }
    #expect(values.allSatisfy { $0 >= 3.6541528853610088 })
    let bins = BoundedBins(edges: bounds.edges, counts: bounds.counts)
    #expect(bins.violations(by: values) == [])
  }

  @Test("the uniform numbers of an exponential one are compared as von Neumann does")
  func comparisons() {
    func exponential(of uniforms: Double...) -> Double {
      let words = uniforms.map { UInt64(clamping: $0 * 0x1p53) << 11 }
      var generator = RepeatingGenerator(words: words)
      return NormalTail.exponential(using: &generator)
    }
    // A run of one, of three, and of two, which is rejected.
    #expect(exponential(of: 0.25, 0.5) == 0.25)
    #expect(exponential(of: 0.75, 0.5, 0.25, 0.875) == 0.75)
    #expect(exponential(of: 0.75, 0.5, 0.875, 0.25, 0.5) == 1.25)
  }

  @Test(
    "no generator holds the loops for ever",
    arguments: [
      [0], [.max], [1 << 63], [.max, 0, .max], [3 << 62, 1 << 62, 3 << 62], [.max, 1, 0, 1 << 63],
    ] as [[UInt64]])
  func adversaries(words: [UInt64]) {
    var generator = RepeatingGenerator(words: words)
    let value = NormalTail.draw(using: &generator)
    #expect(value >= 3.6541528853610088 && value < 22)
  }
}
