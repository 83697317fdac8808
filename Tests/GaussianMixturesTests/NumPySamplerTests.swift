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
}
