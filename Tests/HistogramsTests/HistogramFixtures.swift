import Foundation
import TestSupport

@testable import Histograms

/// Histograms made by NumPy 2.4.6; `Tests/Fixtures/Histograms/make_histograms.py` tells how.
enum HistogramFixtures {
  struct File: Decodable {
    let numpy: String
    let dataSets: [DataSet]
  }

  struct DataSet: Decodable {
    let kind: Kind
    let count: Int
    let seed: UInt64
    let scale: Exact
    let shift: Exact
    let mean: Exact
    let standardDeviation: Exact
    let interquartileRange: Exact
    let widths: [String: Exact]
    let cases: [Case]
    let explicit: Expected?
  }

  struct Case: Decodable {
    let range: [Exact]?
    let rules: [String: RuleResult]
    let histograms: [String: Expected]
  }

  struct Expected: Decodable {
    let edges: [Exact]?
    let edgeDigest: String?
    let counts: [Int]?
    let countDigest: String?
    let density: [Exact]?
  }

  /// The number of bins, or the name of the error in its place.
  enum RuleResult: Decodable, Equatable {
    case bins(Int)
    case error(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      do {
        self = .bins(try container.decode(Int.self))
      } catch {
        self = .error(try container.decode(String.self))
      }
    }
  }

  enum Kind: String, Decodable {
    case uniform, normal, mixture, heavyTail, skewed, integers, grid, outliers, twoValues
    case mostlyOne, constant

    /// Makes values, by the recipe of the generating script.
    func values(count: Int, seed: UInt64) -> [Double] {
      var random = LinearCongruentialGenerator(state: seed)
      return (0..<count).map { value(at: $0, using: &random) }
    }
  }

  /// The data sets with their values, made once for all tests.
  static func load() throws -> [(dataSet: DataSet, values: [Double])] {
    try loaded.get()
  }

  private static let loaded = Result {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/Histograms/numpy-histograms.json")
    return try JSONDecoder().decode(File.self, from: Data(contentsOf: path))
      .dataSets.map { (dataSet: $0, values: $0.makeValues()) }
  }

  /// The FNV-1a digest of 64-bit words, as the generating script has it.
  static func digest(_ words: [UInt64]) -> String {
    let digest = words.reduce(into: 0xCBF2_9CE4_8422_2325 as UInt64) { digest, word in
      digest = (digest ^ word) &* 0x100_0000_01B3
    }
    let digits = String(digest, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension HistogramFixtures.DataSet {
  fileprivate func makeValues() -> [Double] {
    kind.values(count: count, seed: seed).map { $0 * scale.value + shift.value }
  }

  var name: String { "\(kind) × \(count), seed \(seed)" }
}

extension HistogramFixtures.Kind {
  private func value(at index: Int, using random: inout LinearCongruentialGenerator) -> Double {
    switch self {
    case .uniform:
      return random.uniform()
    case .normal:
      return random.normal()
    case .mixture:
      let first = random.uniform() <= 0.25
      let normal = random.normal()
      return first ? 5 + 1.5 * normal : 10 + 2 * normal
    case .heavyTail:
      let normal = random.normal()
      return normal / random.uniform()
    case .skewed:
      let uniform = random.uniform()
      return uniform * uniform * uniform * uniform
    case .integers:
      return Double(random.below(10))
    case .grid:
      return Double(random.below(101)) * 0.1
    case .outliers:
      let normal = random.normal()
      return index % 50 == 49 ? normal * 1e4 : normal
    case .twoValues:
      return random.below(10) == 0 ? 10 : 0
    case .mostlyOne:
      let normal = random.normal()
      return random.below(5) == 0 ? normal : 1
    case .constant:
      return 0.1
    }
  }
}

extension HistogramFixtures.Case {
  var closedRange: ClosedRange<Double>? {
    range.map { $0[0].value...$0[1].value }
  }
}

/// Knuth's 64-bit generator: good enough for test data, and the same in every language.
struct LinearCongruentialGenerator {
  var state: UInt64

  mutating func bits() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }

  /// A multiple of 2⁻⁵³ in (0, 1].
  mutating func uniform() -> Double {
    Double((bits() >> 11) + 1) * 0x1p-53
  }

  mutating func below(_ bound: UInt64) -> Int {
    Int((bits() >> 33) % bound)
  }

  mutating func normal() -> Double {
    (0..<12).reduce(-6) { total, _ in total + uniform() }
  }
}

extension HistogramError {
  /// The name of the case, for comparison with the fixtures.
  var name: String {
    switch self {
    case .rangeTooWide: "rangeTooWide"
    case .rangeTooNarrow: "rangeTooNarrow"
    case .binWidthOverflows: "binWidthOverflows"
    case .tooManyBins: "tooManyBins"
    default: "another error: \(self)"
    }
  }
}
