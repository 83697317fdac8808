import GaussianMixtures
import Testing

struct Xoshiro256PlusPlusTests {
  @Test("the state 1, 2, 3, 4 gives the published words")
  func publishedWords() throws {
    var generator = Xoshiro256PlusPlus(state: (1, 2, 3, 4))
    let words = (0..<16).map { _ in generator.next() }
    let published: [UInt64] = [
      41_943_041, 58_720_359, 3_588_806_011_781_223, 3_591_011_842_654_386,
      9_228_616_714_210_784_205, 9_973_669_472_204_895_162,
    ]
    #expect(Array(words[..<6]) == published)
    #expect(words == (try Stream.load()).xoshiro256PlusPlusOf1234.map(\.word))
  }

  @Test("block 0 is seeded by the first four outputs of SplitMix64")
  func seeding() throws {
    var generator = Xoshiro256PlusPlus(seed: 0, block: 0)
    let words = (0..<8).map { _ in generator.next() }
    #expect(words == (try Stream.load()).block0OfSeed0.map(\.word))
  }

  @Test("uniform numbers are multiples of 2^-53 in [0, 1)")
  func uniform() {
    var zeros = RepeatingGenerator(words: [0])
    var ones = RepeatingGenerator(words: [.max])
    var half = RepeatingGenerator(words: [1 << 63])
    #expect(zeros.nextUniform() == 0)
    #expect(ones.nextUniform() == 1 - 0x1p-53)
    #expect(half.nextUniform() == 0.5)
  }
}
