import GaussianMixtures
import Testing

struct MersenneTwisterTests {
  @Test("the seed 5489 gives the words of the C++ standard's mt19937")
  func standardSeed() {
    var twister = MersenneTwister(seed: 5489)
    var words: [UInt32] = []
    while words.count < 10_000 {
      twister.advance()
      words += twister.words
    }
    #expect(words[..<3] == [3_499_211_612, 581_869_302, 3_890_346_734])
    // ISO/IEC 14882, [rand.predef]: the 10,000th consecutive invocation.
    #expect(words[9999] == 4_123_659_995)
  }
}
