import Foundation
import TestSupport
import Testing

@testable import Rendering

/// An outline as fontTools reads it; see `Tests/Fixtures/Rendering/fonts.py`.
private struct ExpectedOutline: Decodable {
  struct OutlinePoint: Decodable {
    let x: Int
    let y: Int
    let kind: String

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      x = try values.decode(Int.self)
      y = try values.decode(Int.self)
      kind = try values.decode(String.self)
    }
  }

  let advance: Int
  let contours: [[OutlinePoint]]
}

@Suite struct FontSubsetTests {
  @Test("Outlines are those that fontTools reads, with composed letters put together")
  func outlines() throws {
    let expected = try decodedFixture("Rendering/fonts.json", as: [ExpectedOutline].self)
    let glyphs = FontFixture.glyphs(try FontFixture.font("quadratic.ttf"))
    try #require(glyphs.count == expected.count)
    for (glyph, expected) in zip(glyphs, expected) {
      #expect(glyph.advance == expected.advance)
      try #require(glyph.contours.count == expected.contours.count)
      for (contour, expected) in zip(glyph.contours, expected.contours) {
        #expect(contour.map(\.x) == expected.map(\.x))
        #expect(contour.map(\.y) == expected.map(\.y))
        #expect(contour.map { $0.kind == .onCurve } == expected.map { $0.kind == "on" })
      }
    }
  }

  @Test("FreeType reads back what was written as a TrueType font")
  func trueType() throws {
    for name in ["quadratic.ttf", "variable.ttf", "collection.ttc"] {
      let font = try FontFixture.font(name)
      let glyphs = FontFixture.glyphs(font)
      let written = try read(TrueTypeSubset.file(glyphs, font.faces[0].design))
      #expect(written.faces[0].design.unitsPerEm == 2048)
      #expect(written.faces[0].design.ascender == font.faces[0].design.ascender)
      #expect(written.faces[0].design.descender == font.faces[0].design.descender)
      for (glyph, other) in zip(glyphs, FontFixture.glyphs(written)) {
        #expect(other.advance == glyph.advance)
        #expect(other.contours == glyph.contours)
      }
    }
  }

  @Test("FreeType reads back what was written as a compact font, in thousandths of the font size")
  func compact() throws {
    for (name, units) in [("cubic-1000.otf", 1000), ("cubic-2048.otf", 2048)] {
      let font = try FontFixture.font(name)
      let glyphs = FontFixture.glyphs(font)
      #expect(font.faces[0].design.unitsPerEm == units)
      let written = try read(CompactFontSubset.file(glyphs, font.faces[0].design))
      #expect(written.faces[0].design.unitsPerEm == 1000)
      for (glyph, other) in zip(glyphs, FontFixture.glyphs(written)) {
        expectNear([other.advance], [glyph.advance], units)
        try #require(other.contours.count == glyph.contours.count)
        for (contour, expected) in zip(other.contours, glyph.contours) {
          #expect(contour.map(\.kind) == expected.map(\.kind))
          expectNear(contour.map(\.x), expected.map(\.x), units)
          expectNear(contour.map(\.y), expected.map(\.y), units)
        }
      }
    }
  }

  @Test("Quadratic curves in a compact font are the same curves")
  func elevated() throws {
    let font = try FontFixture.font("quadratic.ttf")
    let glyph = font.faces[0].designGlyph(6)
    let written = try read(
      CompactFontSubset.file([font.faces[0].designGlyph(0), glyph], font.faces[0].design))
    let other = written.faces[0].designGlyph(1)
    // Three points for each of eight curves, since there is a point on the curve between two others.
    #expect(other.contours.map(\.count) == [24, 24])
    let (bounds, expected) = (DesignBounds(of: [other]), DesignBounds(of: [glyph]))
    // Control points of cubic curves are nearer to the curve, which touches its bounds between them.
    #expect(abs(bounds.left - expected.left * 1000 / 2048) <= 1)
    #expect(abs(bounds.right - expected.right * 1000 / 2048) <= 1)
  }

  @Test("Checksums are right: the sum of the file is the one that the format demands")
  func checksums() throws {
    let font = try FontFixture.font("quadratic.ttf")
    let file = TrueTypeSubset.file(FontFixture.glyphs(font), font.faces[0].design)
    #expect(file.count % 4 == 0)
    let sum = stride(from: 0, to: file.count, by: 4).reduce(UInt32(0)) { sum, start in
      sum &+ file[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    #expect(sum == 0xB1B0_AFBA)
  }

  @Test("Another build of a font, with other dates and a time stamp, gives the same bytes")
  func rebuilt() throws {
    let files = try ["quadratic.ttf", "rebuilt.ttf"].map { name in
      let font = try FontFixture.font(name)
      return TrueTypeSubset.file(FontFixture.glyphs(font), font.faces[0].design)
    }
    #expect(files[0] == files[1])
    let bytes = try ["quadratic.ttf", "rebuilt.ttf"].map {
      try Data(contentsOf: URL(filePath: FontFixture.path($0)))
    }
    #expect(bytes[0] != bytes[1])
  }

  /// Opens the bytes of a font with FreeType.
  private func read(_ bytes: [UInt8]) throws -> Font {
    let scratch = try Scratch()
    let file = scratch.folder.appending(path: "font")
    try Data(bytes).write(to: file)
    return try Font(path: file.path, dpi: 72)
  }

  /// Expects lengths in thousandths to be those in other units, to one of them.
  private func expectNear(_ thousandths: [Int], _ lengths: [Int], _ units: Int) {
    #expect(thousandths.count == lengths.count)
    for (length, expected) in zip(thousandths, lengths) {
      let difference = abs(length * units - expected * 1000)
      #expect(units == 1000 ? difference == 0 : difference <= units, "\(length) \(expected)")
    }
  }
}
