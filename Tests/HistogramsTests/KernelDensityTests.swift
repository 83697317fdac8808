import Foundation
import TestSupport
import Testing

@testable import Histograms

/// Kernel density estimates beside those of SciPy 1.17.1; `Tests/Fixtures/Histograms/make_kernel_densities.py`
/// tells how.
@Suite struct KernelDensityTests {
  private struct File: Decodable {
    let dataSets: [DataSet]
  }

  private struct DataSet: Decodable {
    let kind: HistogramFixtures.Kind
    let count: Int
    let seed: UInt64
    let scale: Exact
    let shift: Exact
    let exact: Bool
    let estimates: [Estimate]

    var name: String { "\(kind) × \(count), seed \(seed)" }
    var values: [Double] {
      kind.values(count: count, seed: seed).map { $0 * scale.value + shift.value }
    }
  }

  private struct Estimate: Decodable {
    let rule: String?
    let bandwidth: Exact
    let places: [Exact]
    let values: [Exact]

    var wanted: KernelBandwidth {
      rule.flatMap(KernelBandwidth.Rule.init).map { .rule($0) } ?? .fixed(bandwidth.value)
    }
  }

  private static let dataSets = Result {
    try decodedFixture("Histograms/scipy-kernel-densities.json", as: File.self).dataSets
  }

  @Test("The bandwidth is SciPy's: the rule's number times the deviation of a sample")
  func bandwidths() throws {
    for data in try Self.dataSets.get() {
      let values = data.values
      for estimate in data.estimates {
        let density = try KernelDensity(of: values, bandwidth: estimate.wanted)
        // As far from 0 as some are, their deviations have few digits left.
        let tolerance = data.shift.value == 0 ? 1e-14 : 1e-12
        #expect(
          abs(density.bandwidth / estimate.bandwidth.value - 1) < tolerance,
          "\(data.name), \(estimate.rule ?? "fixed")")
        #expect(density.pointCount == data.count)
        #expect(density.extent.lowerBound == values.min())
        #expect(density.extent.upperBound == values.max())
      }
    }
  }

  @Test(
    "Values differ from SciPy's by less than a 10¹²th of the largest, and from exact sums by less")
  func values() throws {
    let dataSets = try Self.dataSets.get()
    #expect(dataSets.count > 15 && dataSets.contains { $0.count == 100_000 })
    for data in dataSets {
      let values = data.values
      for estimate in data.estimates {
        // From the same bandwidth, so that its last digit is not taken for one of the values.
        let density = try KernelDensity(of: values, bandwidth: .fixed(estimate.bandwidth.value))
        let found = density.values(at: estimate.places.map(\.value))
        let expected = estimate.values.map(\.value)
        let largest = try #require(expected.max())
        let error = try #require(zip(found, expected).map { abs($0 - $1) }.max()) / largest
        #expect(
          error < (data.exact ? 1e-14 : 1e-12),
          "\(data.name), \(estimate.rule ?? "fixed"): \(error)")
        #expect(found.allSatisfy { $0 >= 0 })
      }
    }
  }

  @Test("A density has the area 1, and is 0 far from all points")
  func area() throws {
    let density = try KernelDensity(of: [1, 2, 4, 4, 7], bandwidth: .rule(.silverman))
    let step = density.bandwidth / 64
    let places = (-4000...4000).map { 4 + Double($0) * step }
    let sum = density.values(at: places).reduce(0, +) * step
    #expect(abs(sum - 1) < 1e-13)
    #expect(density.values(at: [-1e6, 1e6, 1e300, -1e300]) == [0, 0, 0, 0])
  }

  @Test("Two points, and one of a fixed bandwidth, have the densities of their kernels")
  func fewPoints() throws {
    // scipy.stats.norm(loc=3, scale=0.5).pdf([3, 3.5])
    let single = try KernelDensity(of: [3], bandwidth: .fixed(0.5))
    let expected = [0.7978845608028654, 0.48394144903828673]
    for (found, value) in zip(single.values(at: [3, 3.5]), expected) {
      #expect(abs(found - value) < 1e-15)
    }
    let equal = try KernelDensity(of: [3, 3, 3], bandwidth: .fixed(0.5))
    for (found, value) in zip(equal.values(at: [3, 3.5]), expected) {
      #expect(abs(found - value) < 1e-15)
    }
  }

  @Test("Points from which no bandwidth follows are refused, with words")
  func refused() {
    func error(_ values: [Double], _ bandwidth: KernelBandwidth) -> KernelDensityError? {
      #expect(throws: KernelDensityError.self) {
        try KernelDensity(of: values, bandwidth: bandwidth)
      }
    }
    for rule in KernelBandwidth.Rule.allCases {
      #expect(error([], .rule(rule)) == .tooFewPoints(0))
      #expect(error([1], .rule(rule)) == .tooFewPoints(1))
      #expect(
        error(Array(repeating: 0.1, count: 3000), .rule(rule))
          == .noSpread(value: 0.1, count: 3000))
      #expect(error([1, .nan, 2], .rule(rule)) == .valueNotFinite(index: 1))
      #expect(error([1, 2, .infinity], .rule(rule)) == .valueNotFinite(index: 2))
    }
    #expect(error([], .fixed(1)) == .tooFewPoints(0))
    for width in [0, -1, .infinity, .nan] {
      guard case .bandwidthNotPositive = error([1, 2], .fixed(width)) else {
        Issue.record("\(width)")
        continue
      }
    }
    #expect(
      error([5], .rule(.scott))?.description
        == "a bandwidth is found for at least two points; there is one")
    #expect(
      error([5, 5], .rule(.scott))?.description
        == "all 2 points are 5, and no bandwidth follows from them")
  }

  @Test(
    "A bandwidth that doubles or memory cannot do is refused, and what the message names is not",
    arguments: [
      ([0.0, 1], 1e-8), ([1e15, 1e15 + 1], 1e-3), ([5, 5], 1e-20), ([-1e100, 1e100], 1),
      ([0, 1e-100], 1e-130),
    ] as [([Double], Double)])
  func narrow(values: [Double], width: Double) throws {
    let error = #expect(throws: KernelDensityError.self) {
      try KernelDensity(of: values, bandwidth: .fixed(width))
    }
    guard case .bandwidthTooNarrow(let found, let range, let enough) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(found == width && range.lowerBound == values.min() && range.upperBound == values.max())
    let named = try #require(
      error?.description.components(separatedBy: "one of ").last?.split(separator: " ").first)
    let offered = try #require(Double(named))
    #expect(abs(offered / enough - 1) < 0.06)
    #expect(throws: Never.self) { try KernelDensity(of: values, bandwidth: .fixed(offered)) }
  }

  @Test("More boxes with points than there is memory for are refused, and few far apart are not")
  func manyBoxes() throws {
    // 2²² boxes between the ends.
    let far = Array(repeating: 0.0, count: 100) + [6e6]
    let density = try KernelDensity(of: far, bandwidth: .fixed(1))
    #expect(abs(density.values(at: [0])[0] / 0.3989422804014327 - 100 / 101) < 1e-12)
    let spread = (0..<300_000).map { 10 * Double($0) }
    let error = #expect(throws: KernelDensityError.self) {
      try KernelDensity(of: spread, bandwidth: .fixed(1))
    }
    guard case .bandwidthTooNarrow(_, _, let enough) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(throws: Never.self) { try KernelDensity(of: spread, bandwidth: .fixed(enough)) }
  }

  @Test("A stream in blocks has the same values to the bit, whatever goes through it in what order")
  func streamed() throws {
    let values = HistogramFixtures.Kind.mixture.values(count: 4000, seed: 3)
    let places = (0..<200).map { Double($0) / 10 - 2 }
    for bandwidth in [KernelBandwidth.rule(.scott), .fixed(0.25)] {
      let stream = ArrayStream(values, blockSize: 129, chunkSize: 13)
      let first = try KernelDensity(of: stream, bandwidth: bandwidth)
      for loop in [Loops.backwards, Loops.threads(2), Loops.threads(5)] {
        let other = try KernelDensity(of: stream, bandwidth: bandwidth, concurrently: loop)
        #expect(other == first)
      }
      // Other chunks are no other points.
      let chunks = ArrayStream(values, blockSize: 129, chunkSize: 50)
      #expect(try KernelDensity(of: chunks, bandwidth: bandwidth) == first)
      let whole = try KernelDensity(of: values, bandwidth: bandwidth)
      for (one, other) in zip(first.values(at: places), whole.values(at: places)) {
        #expect(abs(one - other) < 1e-15)
      }
    }
  }

  @Test("A stream that fails or changes says so")
  func failures() throws {
    struct Failing: PointStream {
      struct Failure: Error {}
      var blockCount: Int { 2 }
      func forEachChunk(
        ofBlock block: Int, _ body: (UnsafeBufferPointer<Double>) -> Void
      ) throws(Failure) {
        if block == 1 { throw Failure() }
        [1.0, 2].withUnsafeBufferPointer(body)
      }
    }
    let failure = #expect(throws: KernelDensityStreamError<Failing.Failure>.self) {
      try KernelDensity(of: Failing(), bandwidth: .rule(.scott))
    }
    guard case .stream = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    let changing = ChangingStream()
    let change = #expect(throws: KernelDensityStreamError<Never>.self) {
      try KernelDensity(of: changing, bandwidth: .fixed(1))
    }
    guard case .streamChanged = change else {
      Issue.record("\(String(describing: change))")
      return
    }
  }

  @Test("Places near points are a quarter of a bandwidth apart, and cover all of the curve's peaks")
  func placesNearPoints() throws {
    let density = try KernelDensity(of: [0, 100, 100.5], bandwidth: .fixed(1))
    let places = try #require(density.placesNearPoints(limit: 1000))
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
    for point in [0.0, 100, 100.5] {
      let near = places.filter { abs($0 - point) <= 3 }
      #expect(near.count >= 24)
      #expect(zip(near, near.dropFirst()).allSatisfy { $1 - $0 <= 0.2501 })
    }
    #expect(!places.contains { (10...90).contains($0) })
    #expect(density.placesNearPoints(limit: 10) == nil)
  }
}

/// A stream that has larger points every time.
private final class ChangingStream: PointStream, @unchecked Sendable {
  private var time = 0.0
  var blockCount: Int { 1 }

  func forEachChunk(ofBlock block: Int, _ body: (UnsafeBufferPointer<Double>) -> Void) {
    time += 100
    [time, time + 1].withUnsafeBufferPointer(body)
  }
}
