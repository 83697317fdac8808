import Foundation

@testable import Plotting

/// Formulas as Matplotlib sets them; `Tests/Fixtures/Plotting/formulas/make_expected.py` tells how.
///
/// Lengths are in pixels at 100 dpi, places from the left edge of the image and up from the baseline.
struct FormulaFixture: Decodable {
  struct Glyph: Decodable {
    let font: String
    let code: UInt32
    let size: Double
    let x: Double
    let y: Double
    /// Left, right, bottom, top.
    let ink: [Double]

    /// Whether the glyph is one of the faces that formulas are set in here too.
    var isOfSameFace: Bool { ["upright", "italic", "bold"].contains(font) }
  }

  struct Rule: Decodable {
    let x: Double
    let y: Double
    let width: Double
    let height: Double
  }

  let text: String
  let size: Double
  let width: Double
  let ascent: Double
  let descent: Double
  let glyphs: [Glyph]
  let rules: [Rule]

  static func load() throws -> [FormulaFixture] {
    try fixture("formulas/expected.json", as: [FormulaFixture].self)
  }
}

/// The faces of formulas as Matplotlib measures them at 100 dpi.
struct RecordedFaces: FormulaFont {
  struct Face: Decodable {
    /// The number of the glyph of a character, by its code.
    let index: [String: UInt32]
    /// Advance, width, height, bearing, left, right, bottom and top by size and number, in pixels.
    let hinted: [String: [String: [Double]]]
    /// The same without hinting, in parts of the size.
    let design: [String: [Double]]
    let vertical: [String: [UInt32]]?
    let horizontal: [String: [UInt32]]?
    let kerning: [String: [String: Double]]?
  }

  let faces: [String: Face]
  let pixel = 0.72

  static func load() throws -> RecordedFaces {
    try RecordedFaces(faces: fixture("formulas/metrics.json", as: [String: Face].self))
  }

  private func recorded(_ face: FormulaFace) -> Face? {
    switch face {
    case .text, .upright: faces["upright"]
    case .italic: faces["italic"]
    case .bold: faces["bold"]
    case .symbols: faces["symbols"]
    case .boldItalic, .strong: nil
    }
  }

  private func key(_ size: Double) -> String { String(format: "%.6f", size) }

  func glyph(of scalar: Unicode.Scalar, in face: FormulaFace) -> FormulaGlyph? {
    recorded(face)?.index["\(scalar.value)"].map { FormulaGlyph(face: face, index: $0) }
  }

  func substitute(for scalar: Unicode.Scalar) -> FormulaGlyph {
    FormulaGlyph(face: .upright, index: 0)
  }

  func metrics(of glyph: FormulaGlyph, size: Double) -> FormulaGlyphMetrics {
    let face = recorded(glyph.face)
    let hinted = face?.hinted[key(size)]?["\(glyph.index)"]?.map { $0 * pixel }
    let all = hinted ?? face?.design["\(glyph.index)"]?.map { $0 * size } ?? []
    let numbers = all.count == 8 ? all : Array(repeating: 0, count: 8)
    return FormulaGlyphMetrics(
      advance: numbers[0], width: numbers[1], height: numbers[2], bearing: numbers[3],
      left: numbers[4], right: numbers[5], bottom: numbers[6], top: numbers[7])
  }

  func kerning(between first: FormulaGlyph, and second: FormulaGlyph, size: Double) -> Double {
    let pairs = recorded(first.face)?.kerning?[key(size)]
    return (pairs?["\(first.index) \(second.index)"] ?? 0) * pixel
  }

  func shapedExtent(of text: String, size: Double) -> TextExtent? { nil }

  func constants(size: Double) -> FormulaConstants? { nil }

  func variants(of glyph: FormulaGlyph, in direction: FormulaDirection) -> [FormulaGlyph] {
    let face = faces["symbols"]
    let forms = (direction == .vertical ? face?.vertical : face?.horizontal)?["\(glyph.index)"]
    return (forms ?? [glyph.index]).map { FormulaGlyph(face: .symbols, index: $0) }
  }

  func assembly(
    of glyph: FormulaGlyph, in direction: FormulaDirection, size: Double
  ) -> FormulaAssembly? { nil }

  func italicCorrection(of glyph: FormulaGlyph, size: Double) -> Double { 0 }

  func accentAttachment(of glyph: FormulaGlyph, size: Double) -> Double? { nil }
}
