import GaussianMixtures
import Testing

/// Expected numbers: NumPy 2.4.6 on Linux, x86-64.
struct LegacyNumPyGeneratorTests {
  @Test("uniform numbers are those of random_sample")
  func uniform() {
    var generator = LegacyNumPyGenerator(seed: 0)
    #expect(generator.uniform() == 0.5488135039273248)
    #expect(generator.uniform() == 0.7151893663724195)
    #expect(generator.uniform() == 0.6027633760716439)
    let following = (3..<1000).map { _ in generator.uniform() }
    // The last number of the twister's first block, and the first of its second.
    #expect(following[308] == 0.14694664540037505)
    #expect(following[309] == 0.07952208258675575)
    #expect(following[996] == 0.6771411441114241)
  }
}
