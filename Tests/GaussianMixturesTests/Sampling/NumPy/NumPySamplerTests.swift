import GaussianMixtures
import TestSupport
import Testing

struct NumPySamplerTests {
  private struct Case: Decodable {
    let components: [[Exact]]
    let seed: UInt32
    let size: Int
    let firstValues: [Exact]
    let firstLabels: [UInt16]
    let values: String
    let labels: String
  }

  @Test("samples of 84 mixtures are those of a NumPy program, bit for bit")
  func samples() throws {
    let cases = try fixture("numpy-samples", as: [Case].self)
    #expect(cases.count == 84)
    for expected in cases {
      let mixture = try GaussianMixture(expected.components)
      let sample = mixture.sample(size: expected.size, generator: .numpy(seed: expected.seed))
      let about: Comment = "\(mixture), seed \(expected.seed), size \(expected.size)"
      #expect(Array(sample.values.prefix(3)) == expected.firstValues.map(\.value), about)
      #expect(Array(sample.labels.prefix(3)) == expected.firstLabels, about)
      #expect("\(Checksum(sample.values.map(\.bitPattern)))" == expected.values, about)
      #expect("\(Checksum(sample.labels.map { UInt8($0) }))" == expected.labels, about)
    }
  }

  @Test("a sample drawn in parts is the same")
  func parts() throws {
    for expected in try fixture("numpy-samples", as: [Case].self) {
      var sampler = NumPySampler(
        mixture: try GaussianMixture(expected.components), seed: expected.seed)
      var (values, labels) = ([Double](), [UInt16]())
      while values.count < expected.size {
        // Parts with odd and even sizes.
        for size in [1, 2, 3, 0, 1023, 1024, 1025] {
          let part = sampler.sample(size: min(size, expected.size - values.count))
          values += part.values
          labels += part.labels
        }
      }
      let about: Comment = "seed \(expected.seed), size \(expected.size)"
      #expect("\(Checksum(values.map(\.bitPattern)))" == expected.values, about)
      #expect("\(Checksum(labels.map { UInt8($0) }))" == expected.labels, about)
    }
  }

  // NumPy 2.4.6 on Linux, x86-64.

  @Test("the normal numbers of one component are those of standard_normal")
  func standardNormal() throws {
    var sampler = NumPySampler(mixture: try GaussianMixture((1, 0, 1)), seed: 0)
    let values = sampler.sample(size: 4).values
    #expect(
      values == [1.764052345967664, 0.4001572083672233, 0.9787379841057392, 2.240893199201458])
  }

  @Test("the second normal of a pair outlives the draw of a component in between")
  func spareNormal() throws {
    var sampler = NumPySampler(mixture: try GaussianMixture((0.7, 0, 1), (0.3, 0, 1)), seed: 0)
    let sample = sampler.sample(size: 3)
    #expect(sample.values == [0.7415917408091613, 1.5529137219128164, -0.8427240538292873])
    #expect(sample.labels == [0, 0, 0])
  }
}
