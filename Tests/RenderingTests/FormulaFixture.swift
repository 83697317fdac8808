import Plotting
import TestSupport

@testable import Rendering

/// How Matplotlib measures and draws texts with formulas; see `Tests/Fixtures/Rendering/formulas.py`.
struct FormulaFixture: Decodable {
  struct Metrics: Decodable {
    let face: FormulaFace
    let letter: Unicode.Scalar
    let size: Double
    let dpi: Double
    /// Advance, width, height, bearing, and the box of the outline: left, bottom, right, top; in pixels.
    let lengths: [Double]

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      let names: [String: FormulaFace] = [
        "upright": .upright, "italic": .italic, "bold": .bold, "boldItalic": .boldItalic,
      ]
      face = names[try values.decode(String.self)] ?? .text
      letter = Unicode.Scalar(try values.decode(UInt32.self)) ?? "?"
      size = try values.decode(Double.self)
      dpi = try values.decode(Double.self)
      var lengths: [Double] = []
      while !values.isAtEnd { lengths.append(try values.decode(Double.self)) }
      self.lengths = lengths
    }
  }

  struct Text: Decodable {
    /// A letter of a font file, its size in points, and the column and row of its bitmap.
    struct Glyph: Decodable {
      let file: String
      let letter: Unicode.Scalar
      let size: Double
      let column: Int
      let row: Int

      init(from decoder: any Decoder) throws {
        var values = try decoder.unkeyedContainer()
        file = try values.decode(String.self)
        letter = Unicode.Scalar(try values.decode(UInt32.self)) ?? "?"
        size = try values.decode(Double.self)
        column = try values.decode(Int.self)
        row = try values.decode(Int.self)
      }
    }

    let text: String
    let size: Double
    let dpi: Double
    /// Whether all letters are of DejaVu Sans and its other faces.
    let isPlain: Bool
    let width: Double
    let height: Double
    let depth: Double
    let glyphs: [Glyph]
    /// The first and last columns and rows that are filled.
    let rules: [[Int]]
    let image: [String]
    let turned: [String]?

    /// The coverage of the image's pixels, row by row.
    var coverage: [[UInt8]] { image.map(pixels) }

    /// How dark white pixels are where the text runs upwards.
    var darkness: [[UInt8]]? { turned?.map(pixels) }

    private func pixels(_ row: String) -> [UInt8] {
      let digits = row.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
      return stride(from: 0, to: digits.count - 1, by: 2).map {
        UInt8(digits[$0] << 4 | digits[$0 + 1])
      }
    }
  }

  let metrics: [Metrics]
  let texts: [Text]

  static let shared = try? decodedFixture("Rendering/formulas.json", as: FormulaFixture.self)
}
