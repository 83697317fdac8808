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

  private struct WeightedCase: Decodable {
    let name: String
    let values, weights: [Exact]
    let count: Int
    let totalWeight, minimum, maximum, mean, standardDeviation: Exact
  }

  @Test("weighted moments are those of 60 digits, for counts those of repeated numbers")
  func weighted() throws {
    for expected in try fixture("moments-weighted", as: [WeightedCase].self) {
      let moments = SampleMoments(
        expected.values.map(\.value), weights: expected.weights.map(\.value))
      let name = Comment(rawValue: expected.name)
      #expect(moments.count == expected.count, name)
      #expect(isClose(moments.totalWeight, expected.totalWeight.value, relative: 0x1p-52), name)
      #expect(moments.minimum == expected.minimum.value, name)
      #expect(moments.maximum == expected.maximum.value, name)
      #expect(isClose(moments.mean, expected.mean.value, relative: 0x1p-50), name)
      let deviation = expected.standardDeviation.value
      #expect(isClose(moments.standardDeviation, deviation, relative: 0x1p-50), name)
    }
  }

  @Test("numbers of weight 0 are as good as none, and without others there are no moments")
  func noWeight() {
    let moments = SampleMoments([.nan, 2, .infinity, 4], weights: [0, 1, 0, 3])
    #expect(moments.mean == 3.5)
    #expect(moments.count == 2)
    #expect(moments.maximum == 4)
    let none = SampleMoments([1, 2], weights: [0, 0])
    #expect(none.count == 0)
    #expect(none.totalWeight == 0)
    #expect(none.mean.isNaN && none.standardDeviation.isNaN && none.minimum.isNaN)
    #expect(SampleMoments([1, .nan], weights: [2, 0.5]).mean.isNaN)
  }
}
