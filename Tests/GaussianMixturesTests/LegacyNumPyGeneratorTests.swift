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
  }

  @Test("normal numbers are those of standard_normal")
  func standardNormal() {
    var generator = LegacyNumPyGenerator(seed: 0)
    #expect(generator.standardNormal() == 1.764052345967664)
    #expect(generator.standardNormal() == 0.4001572083672233)
    #expect(generator.standardNormal() == 0.9787379841057392)
    #expect(generator.standardNormal() == 2.240893199201458)
  }

  @Test("the second normal of a pair outlives a binomial draw in between")
  func spareNormal() {
    var generator = LegacyNumPyGenerator(seed: 0)
    let trial = LegacyNumPyTrial(probability: 0.3)
    #expect(generator.standardNormal() == 1.764052345967664)
    #expect(generator.succeeds(trial) == false)
    #expect(generator.standardNormal() == 0.4001572083672233)
    #expect(generator.standardNormal() == -2.268328201180374)
  }

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
