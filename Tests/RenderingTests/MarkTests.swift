import Plotting
import TestSupport
import Testing

@testable import Rendering

/// Marks on letters; `Tests/Fixtures/Rendering/marks.py` tells where HarfBuzz puts them.
@Suite struct MarkTests {
  struct Placed: Decodable, Sendable {
    let text: String
    /// The boxes of letter and mark in 2,048ths of the font size: left, bottom, right, top.
    let boxes: [[Double]]
  }

  /// The boxes of a text's glyphs in pixels: left, bottom, right, top.
  private func boxes(_ text: String, _ font: Font, size: Double) -> [[Double]] {
    font.run(of: text, size: size).glyphs.map { placed in
      let box = placed.glyph.outline.bounds
      return [
        box.left + placed.x, box.bottom + placed.y, box.right + placed.x, box.top + placed.y,
      ].map { Double($0) / 64 }
    }
  }

  @Test("Marks stand within a twentieth of the font size of where HarfBuzz puts them")
  func harfBuzz() throws {
    let font = try Font.standard(dpi: 72)
    let size = 200.0
    let rows = try decodedFixture("Rendering/marks.json", as: [Placed].self)
    #expect(rows.count > 30)
    for row in rows {
      let found = boxes(row.text, font, size: size)
      let expected = row.boxes.map { $0.map { $0 * size / 2048 } }
      #expect(found.count == 2)
      for (side, other) in zip(found.joined(), expected.joined()) {
        #expect(abs(side - other) < size / 20, "\(row.text)")
      }
    }
  }

  @Test(
    "A mark above is over the middle of a letter and does not touch it, at any size",
    arguments: ["\u{3B8}\u{302}", "\u{3B2}\u{302}", "\u{3A3}\u{302}", "l\u{303}", "\u{416}\u{304}"])
  func above(text: String) throws {
    for dpi in [72.0, 100, 200] {
      for size in [7.0, 10, 12, 24] {
        let box = try boxes(text, Font.standard(dpi: dpi), size: size)
        #expect(abs(box[0][0] + box[0][2] - box[1][0] - box[1][2]) <= 2.0 / 64)
        #expect(box[1][1] >= box[0][3])
      }
    }
  }

  @Test("Several marks stand over each other")
  func several() throws {
    let box = try boxes("\u{3B8}\u{302}\u{304}\u{323}", Font.standard(dpi: 100), size: 24)
    #expect(box[2][1] > box[1][3])
    #expect(box[3][3] < box[0][1])
  }

  @Test("A letter with marks takes the room of the letter, and more above")
  func extent() throws {
    let font = try Font.standard(dpi: 100)
    let (plain, marked) = (font.extent(of: "θ", size: 12), font.extent(of: "θ\u{302}", size: 12))
    #expect(plain.width == marked.width)
    #expect(marked.ascent > plain.ascent + 1)
  }

  @Test("A letter and a mark are the character that stands for both, where the font has it")
  func composed() throws {
    let font = try Font.standard(dpi: 100)
    for (parts, whole) in [
      ("e\u{301}", "é"), ("A\u{302}\u{309}", "Ẩ"), ("e\u{323}\u{302}", "ệ"),
      ("e\u{302}\u{323}", "ệ"), ("\u{3B1}\u{301}", "ά"), ("\u{438}\u{306}", "й"),
      ("=\u{338}", "≠"),
    ] {
      let run = font.run(of: parts, size: 12)
      #expect(
        run.glyphs.map(\.glyph.index) == font.run(of: whole, size: 12).glyphs.map(\.glyph.index))
      // It is copied as it was written.
      #expect(run.glyphs.map(\.text).joined().unicodeScalars.elementsEqual(parts.unicodeScalars))
    }
  }

  @Test("An i loses its dot below a mark")
  func dot() throws {
    let font = try Font.standard(dpi: 100)
    let dotless = font.run(of: "\u{131}", size: 12).glyphs[0].glyph.index
    let run = font.run(of: "i\u{20D7}", size: 12)
    #expect(run.glyphs[0].glyph.index == dotless && run.glyphs[0].text == "i")
    #expect(font.run(of: "i\u{325}", size: 12).glyphs[0].glyph.index != dotless)
  }

  @Test("A mark that has no letter stands by itself")
  func alone() throws {
    let font = try Font.standard(dpi: 100)
    #expect(font.run(of: "\u{302}", size: 12).glyphs.count == 1)
    #expect(font.run(of: "a \u{302}b", size: 12).glyphs.allSatisfy { $0.y == 0 })
  }
}
