import Foundation
import TestSupport
import Testing

@testable import Rendering

/// What fontTools reads in the MATH table of a font; see `Tests/Fixtures/Rendering/math_tables.py`.
private struct ReadTable: Decodable {
  struct Construction: Decodable {
    let variants: [[Int]]
    let correction: Int?
    let parts: [[Int]]?
  }

  let constants: [Int]
  let italicCorrections: [String: Int]
  let accents: [String: Int]
  let extended: [UInt32]
  let minConnectorOverlap: Int
  let vertical: [String: Construction]
  let horizontal: [String: Construction]
  let glyphCount: UInt32

  static let all =
    (try? decodedFixture("Rendering/math-tables.json", as: [String: ReadTable].self)) ?? [:]
}

@Suite struct MathTableTests {
  private func table(_ path: String) throws -> MathTable {
    try #require(MathTable(of: FreeTypeFace(.file(path: path))))
  }

  private func compare(_ table: MathTable, _ expected: ReadTable) throws {
    #expect(MathConstant.allCases.map { table[$0] } == expected.constants)
    for (glyph, correction) in expected.italicCorrections {
      #expect(table.italicCorrection(of: try #require(UInt32(glyph))) == correction)
    }
    for (glyph, place) in expected.accents {
      #expect(table.topAccentAttachment(of: try #require(UInt32(glyph))) == place)
    }
    #expect((0..<expected.glyphCount).filter(table.isExtendedShape) == expected.extended)
    #expect(table.minConnectorOverlap == expected.minConnectorOverlap)
    let directions = [
      (MathTable.Direction.vertical, expected.vertical), (.horizontal, expected.horizontal),
    ]
    for (direction, constructions) in directions {
      for (name, construction) in constructions {
        let glyph = try #require(UInt32(name))
        let variants = table.variants(of: glyph, direction)
        #expect(variants.map { [Int($0.glyph), $0.advance] } == construction.variants)
        let assembly = table.assembly(of: glyph, direction)
        #expect(assembly?.italicCorrection == construction.correction)
        #expect(
          assembly?.parts.map {
            [
              Int($0.glyph), $0.startConnector, $0.endConnector, $0.advance,
              $0.isExtender ? 1 : 0,
            ]
          } == construction.parts)
      }
    }
  }

  @Test(
    "The table of DejaVu Math TeX Gyre is read as fontTools reads it",
    .needs(font: "DejaVuMathTeXGyre.ttf"))
  func dejaVu() throws {
    let path = try #require(DejaVuFonts.file("DejaVuMathTeXGyre.ttf")?.path)
    try compare(table(path), try #require(ReadTable.all["DejaVuMathTeXGyre.ttf"]))
  }

  #if os(Linux)
    @Test(
      "The table of STIX Math is read as fontTools reads it",
      .needs(font: "STIXMath-Regular.otf"))
    func stix() throws {
      let path = try #require(DejaVuFonts.file("STIXMath-Regular.otf")?.path)
      try compare(table(path), try #require(ReadTable.all["STIXMath-Regular.otf"]))
    }
  #endif

  @Test("A font of text has no such table")
  func none() throws {
    #expect(MathTable(of: try FreeTypeFace(.insideFace(.bold))) == nil)
    // DejaVu Sans has one, but no letters of mathematics.
    #expect(try Font.standard(dpi: 100).constants(size: 10) == nil)
  }

  @Test("What is not known, or not in the font, is 0, nothing or none")
  func unknown() throws {
    let face = try FreeTypeFace(.insideFace(.math))
    let table = try #require(face.mathTable)
    let letter = face.index(of: "A")
    for glyph in [letter, 65_535, .max] {
      #expect(table.variants(of: glyph, .vertical).isEmpty)
      #expect(table.assembly(of: glyph, .horizontal) == nil)
      #expect(!table.isExtendedShape(glyph))
    }
    #expect(table.italicCorrection(of: .max) == 0)
    #expect(table.topAccentAttachment(of: .max) == nil)
  }

  @Test("A table that is cut off anywhere, or of which any byte is another, is read without a trap")
  func broken() throws {
    let bytes = try #require(MathTable.bytes(of: FreeTypeFace(.insideFace(.math))))
    let glyphs: [UInt32] = [0, 11, 12, 40, 94, 700, 2_000, 4_000, 65_535]
    func look(_ bytes: [UInt8]) {
      guard let table = MathTable(bytes) else { return }
      for constant in MathConstant.allCases { _ = table[constant] }
      for glyph in glyphs {
        _ = table.italicCorrection(of: glyph)
        _ = table.topAccentAttachment(of: glyph)
        _ = table.isExtendedShape(glyph)
        for direction in [MathTable.Direction.vertical, .horizontal] {
          #expect(table.variants(of: glyph, direction).count <= 256)
          #expect(table.assembly(of: glyph, direction)?.parts.count ?? 0 <= 256)
        }
      }
    }
    for length in 0..<300 { look(Array(bytes.prefix(length))) }
    for length in stride(from: 300, to: bytes.count, by: 97) { look(Array(bytes.prefix(length))) }
    for place in 0..<400 {
      for value: UInt8 in [0, 1, 0x7F, 0xFF] {
        var changed = bytes
        changed[place] = value
        look(changed)
      }
    }
    #expect(MathTable([]) == nil)
    #expect(MathTable(Array(bytes.prefix(10))) == nil)
    #expect(MathTable([0, 2] + bytes.dropFirst(2)) == nil)
  }
}
