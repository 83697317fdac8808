import GaussianMixtures
import Testing

/// Expected numbers: NumPy 2.4.6 on Linux, x86-64.
struct LegacyNumPyTrialTests {
  @Test("a binomial trial draws one number even if it is impossible or certain")
  func binomial() {
    var generator = LegacyNumPyGenerator(seed: 0)
    #expect(generator.succeeds(LegacyNumPyTrial(probability: 0)) == false)
    #expect(generator.uniform() == 0.7151893663724195)
    #expect(generator.succeeds(LegacyNumPyTrial(probability: 1)) == true)
  }

  @Test("a multinomial draw stops at the first success and draws nothing for the weight 0")
  func multinomial() {
    var generator = LegacyNumPyGenerator(seed: 0)
    let trials = LegacyNumPyTrial.sequence(weights: [0, 1, 0.5, 0])
    #expect(generator.firstSuccess(trials) == 1)
    #expect(generator.uniform() == 0.7151893663724195)
  }
}
