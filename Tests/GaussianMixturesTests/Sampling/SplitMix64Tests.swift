import GaussianMixtures
import Testing

struct SplitMix64Tests {
  @Test("the seed 1234567 gives the published words")
  func publishedWords() throws {
    var generator = SplitMix64(seed: 1_234_567)
    let words = (0..<8).map { _ in generator.next() }
    let published: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    #expect(Array(words[..<5]) == published)
    #expect(words == (try Stream.load()).splitMix64Of1234567.map(\.word))
  }

  @Test("leaving out outputs takes one step", arguments: [0, 1, 7, 1000] as [UInt64])
  func skipping(count: UInt64) {
    var stepped = SplitMix64(seed: 99)
    for _ in 0..<count { _ = stepped.next() }
    var skipped = SplitMix64(seed: 99, skipping: count)
    #expect(skipped.next() == stepped.next())
  }
}
