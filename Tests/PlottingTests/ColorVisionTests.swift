import Testing

@testable import Plotting

/// What the tests of themes measure with.
@Suite("Colors as people see them")
struct ColorVisionTests {
  @Test("CIELAB and color-blind vision are those of colorspacious, to 0.05")
  func colorspacious() throws {
    let samples = try ColorFixture.load().seen
    #expect(samples.count > 30)
    for sample in samples {
      let color = try #require(Color(digits: sample.color))
      for (vision, expected) in [
        (ColorVision.usual, sample.lab), (.protanopia, sample.protanopia),
        (.deuteranopia, sample.deuteranopia), (.tritanopia, sample.tritanopia),
      ] {
        let lab = vision.seen(color).lab
        #expect(
          zip(lab, expected).allSatisfy { abs($0 - $1) < 0.05 },
          "\(sample.color), \(vision): \(lab), not \(expected)")
      }
    }
  }

  /// Of the test data of G. Sharma, W. Wu and E. N. Dalal, "The CIEDE2000 color-difference formula:
  /// Implementation notes, supplementary test data, and mathematical observations", 2005, table 1.
  @Test(
    "Distances are those of the published test data of CIEDE2000, to its four decimals",
    arguments: [
      ([50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425),
      ([50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0000),
      ([50, 0, 0], [50, -1, 2], 2.3669), ([50, 2.4900, -0.0010], [50, -2.4900, 0.0009], 7.1792),
      ([50, 2.4900, -0.0010], [50, -2.4900, 0.0011], 7.2195),
      ([50, -0.0010, 2.4900], [50, 0.0011, -2.4900], 4.7461),
      ([50, 2.5, 0], [50, 0, -2.5], 4.3065),
      ([50, 2.5, 0], [73, 25, -18], 27.1492), ([50, 2.5, 0], [61, -5, 29], 22.8977),
      ([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644),
      ([90.8027, -2.0831, 1.4410], [91.1528, -1.6435, 0.0447], 1.4441),
      ([2.0776, 0.0795, -1.1350], [0.9033, -0.0636, -0.5514], 0.9082),
    ])
  func colorDifferences(first: [Double], second: [Double], expected: Double) {
    #expect(abs(colorDifference(first, second) - expected) < 5e-5)
    #expect(abs(colorDifference(second, first) - expected) < 5e-5)
  }

  /// As WebAIM's contrast checker gives them.
  @Test(
    "Contrast with white is the published one, to the two decimals that are published",
    arguments: [
      ("000000", 21.00), ("777777", 4.48), ("767676", 4.54), ("0000ff", 8.59), ("ff0000", 4.00),
      ("008000", 5.14), ("ffffff", 1.00),
    ])
  func contrast(digits: String, expected: Double) throws {
    let color = try #require(Color(digits: digits))
    #expect(abs(color.contrast(with: .white) - expected) < 0.005)
  }
}

/// What `Tests/Fixtures/Plotting/colors.py` has written.
struct ColorFixture: Decodable {
  struct Seen: Decodable {
    let color: String
    let lab: [Double]
    let protanopia: [Double]
    let deuteranopia: [Double]
    let tritanopia: [Double]
  }

  /// The smallest distances between the first colors of a theme, by CIEDE2000.
  struct Distances: Decodable {
    let three: Double
    let four: Double
    let seven: Double
  }

  let seen: [Seen]
  let dark: [String]
  /// The colors of book and its pair.
  let themes: [String: [String]]
  /// For both of them, by kinds of vision.
  let distances: [String: [String: Distances]]

  static func load() throws -> ColorFixture {
    try fixture("colors.json", as: ColorFixture.self)
  }
}

extension Color {
  /// The color of six hexadecimal digits.
  init?(digits: String) {
    guard let rgb = UInt32(digits, radix: 16) else { return nil }
    self.init(rgb: rgb)
  }
}
