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

  /// The smallest distances between some colors of book: CIE76, then CIEDE2000.
  struct Distances: Decodable {
    let three: [Double]
    let four: [Double]
    let seven: [Double]
    let neighbors: [Double]
  }

  let seen: [Seen]
  let dark: [String]
  let book: [String]
  let distances: [String: Distances]

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
