import GaussianMixtures
import TestSupport
import Testing

/// What a sample of a mixture of one coordinate must keep to, of the fixture `distributions`.
struct SampleBounds: Decodable {
  let draws: Int
  let components: [[Exact]]
  let labels: [[Int]]
  let bins: [BoundedBins]
  let mean: [Double]
  let variance: [Double]
  let labelChangesInBlock: [Int]

  static func ofMixture() throws -> SampleBounds {
    struct Distributions: Decodable { let mixture: SampleBounds }
    return try fixture("distributions", as: Distributions.self).mixture
  }

  /// Expects the counts of labels and of bins, the mean and the variance within their bounds.
  func check(_ sample: Sample) {
    for (index, limits) in labels.enumerated() {
      let values = zip(sample.values, sample.labels).filter { $0.1 == index }.map(\.0)
      #expect(values.count >= limits[0] && values.count <= limits[1])
      #expect(bins[index].violations(by: values) == [], "component \(index)")
    }
    let moments = SampleMoments(sample.values)
    #expect(moments.mean >= mean[0] && moments.mean <= mean[1])
    let spread = moments.standardDeviation * moments.standardDeviation
    #expect(spread >= variance[0] && spread <= variance[1])
  }
}
