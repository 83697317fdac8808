import Plotting
import TestSupport
import Testing

@testable import Rendering

/// Text from right to left; `Tests/Fixtures/Rendering/right_to_left.py` tells where the orders come from.
@Suite struct RightToLeftTests {
  struct Line: Decodable, Sendable {
    let text: String
    let leftToRight: String
  }

  @Test("Letters stand in their order, joined, whichever way they run")
  func order() throws {
    let font = try Font.standard(dpi: 100)
    let lines = try decodedFixture("Rendering/right-to-left.json", as: [Line].self)
    #expect(lines.count > 25)
    for line in lines {
      let drawn = font.run(of: line.text, size: 12).glyphs.map(\.glyph.index)
      // The hamza never joins: its only form is the letter.
      let expected = line.leftToRight.replacing("\u{FE80}", with: "\u{621}").unicodeScalars
        .filter { !$0.isInvisible }
        .map { font.faces[0].glyph($0, size: GlyphSize(points: 12, dpi: 100)).index }
      #expect(drawn == expected, "\(line.text)")
    }
    #expect(font.missingCharacters.isEmpty)
  }

  @Test("Every letter is there once, as it was written")
  func texts() throws {
    let font = try Font.standard(dpi: 100)
    for line in try decodedFixture("Rendering/right-to-left.json", as: [Line].self) {
      let written = line.text.unicodeScalars.filter { !$0.isInvisible }
      let drawn = font.run(of: line.text, size: 12).glyphs.flatMap(\.text.unicodeScalars)
      #expect(drawn.sorted() == written.sorted(), "\(line.text)")
    }
  }

  @Test("Layout has the width of the joined letters")
  func width() throws {
    let font = try Font.standard(dpi: 100)
    // Four letters, each with the next: the forms have widths of their own.
    let joined = font.extent(of: "\u{628}\u{64A}\u{62A}", size: 12).width
    let forms = font.extent(of: "\u{FE96}\u{FEF4}\u{FE91}", size: 12).width
    let apart = font.extent(of: "\u{628}\u{200C}\u{64A}\u{200C}\u{62A}", size: 12).width
    #expect(joined == forms)
    #expect(joined < apart)
  }

  @Test("What joins, parts or directs letters is not drawn")
  func invisible() throws {
    let font = try Font.standard(dpi: 100)
    let plain = font.run(of: "a\u{5D0}", size: 12).glyphs.map(\.glyph.index)
    for text in ["\u{200E}a\u{5D0}", "a\u{200D}\u{5D0}\u{2069}", "a\u{5D0}\u{FE0F}"] {
      #expect(font.run(of: text, size: 12).glyphs.map(\.glyph.index) == plain)
    }
  }

  @Test("Text of other scripts is not looked at")
  func plain() {
    for scalar in "aZ09 éß²·−×µΩθЖѣ…“”ẞἀ€™→≤中한".unicodeScalars {
      #expect(!scalar.needsShaping, "\(scalar)")
    }
    for scalar: Unicode.Scalar in [
      "\u{5D0}", "\u{628}", "\u{302}", "\u{20D7}", "\u{200F}", "\u{FE0F}",
    ] {
      #expect(scalar.needsShaping)
    }
  }
}
