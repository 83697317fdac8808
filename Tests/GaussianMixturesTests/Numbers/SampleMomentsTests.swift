import GaussianMixtures
import TestSupport
import Testing

struct SampleMomentsTests {
  private struct Case: Decodable {
    let name: String
    let values: [Exact]
    let minimum, maximum, mean, standardDeviation: Exact
  }

  @Test("moments are those of 60 digits, at every scale")
  func fixtureValues() throws {
    for expected in try fixture("moments", as: [Case].self) {
      let values = expected.values.map(\.value)
      let moments = SampleMoments(values)
      #expect(moments.count == values.count)
      #expect(moments.minimum == expected.minimum.value)
      #expect(moments.maximum == expected.maximum.value)
      let name = Comment(rawValue: expected.name)
      #expect(isClose(moments.mean, expected.mean.value, relative: 0x1p-51), name)
      let deviation = expected.standardDeviation.value
      if deviation < .leastNormalMagnitude {
        #expect((moments.standardDeviation - deviation).magnitude <= .leastNonzeroMagnitude, name)
      } else {
        #expect(isClose(moments.standardDeviation, deviation, relative: 0x1p-50), name)
      }
    }
  }

  @Test("moments of 16 samples are those of 30 digits")
  func samples() throws {
    for expected in try Densities.load().experiments {
      let mixture = try GaussianMixture(expected.components)
      let sample = mixture.sample(size: expected.size, generator: .numpy(seed: expected.seed))
      let moments = SampleMoments(sample.values)
      #expect(moments.minimum == expected.minimum.value)
      #expect(moments.maximum == expected.maximum.value)
      #expect(isClose(moments.mean, expected.mean.value, relative: 1e-15))
      let deviation = moments.standardDeviation
      #expect(isClose(deviation, expected.standardDeviation.value, relative: 1e-15))
    }
  }

  @Test("without numbers there are no moments")
  func noNumbers() {
    let moments = SampleMoments([])
    #expect(moments.count == 0)
    #expect(moments.minimum.isNaN && moments.maximum.isNaN)
    #expect(moments.mean.isNaN && moments.standardDeviation.isNaN)
  }

  @Test("NaN anywhere makes every moment NaN", arguments: [0, 1, 2])
  func notANumber(position: Int) {
    var values = [1.0, 2.0, 3.0]
    values[position] = .nan
    let moments = SampleMoments(values)
    #expect(moments.minimum.isNaN && moments.maximum.isNaN)
    #expect(moments.mean.isNaN && moments.standardDeviation.isNaN)
  }

  @Test("an infinite number leaves the range defined")
  func infinite() {
    let moments = SampleMoments([1, -.infinity, 2])
    #expect(moments.minimum == -.infinity)
    #expect(moments.maximum == 2)
    #expect(moments.mean.isNaN && moments.standardDeviation.isNaN)
  }
}
