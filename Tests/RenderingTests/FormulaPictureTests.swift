import TestSupport
import Testing

@testable import Plotting
@testable import Rendering

/// Texts with formulas as pixels.
@Suite struct FormulaPictureTests {
  private static let faces: [String: FormulaFace] = [
    "DejaVuSans.ttf": .upright, "DejaVuSans-Oblique.ttf": .italic, "DejaVuSans-Bold.ttf": .bold,
    "DejaVuSans-BoldOblique.ttf": .boldItalic,
  ]

  /// The layout that Matplotlib recorded; `nil` if it has letters of other fonts.
  private func recorded(_ expected: FormulaFixture.Text, _ font: Font) -> SetFormula? {
    guard expected.isPlain else { return nil }
    var formula = SetFormula()
    for glyph in expected.glyphs {
      guard let face = Self.faces[glyph.file], let found = font.glyph(of: glyph.letter, in: face)
      else { return nil }
      formula.glyphs.append(
        SetFormula.Glyph(
          glyph: found, size: glyph.size, x: Double(glyph.column) * font.pixel, y: 0,
          scalar: glyph.letter, column: glyph.column, row: glyph.row))
    }
    formula.rules = expected.rules.map { rule in
      SetFormula.Rule(
        x: 0, y: 0, width: 1, height: 1, columns: rule[0]..<rule[1] + 1,
        rows: rule[2]..<rule[3] + 1)
    }
    formula.extent = TextExtent(
      width: expected.width * font.pixel, ascent: (expected.height - expected.depth) * font.pixel,
      descent: expected.depth * font.pixel)
    formula.image.rows = expected.image.count
    return formula
  }

  @Test(
    "Texts with formulas are as large as Matplotlib's: to half a pixel, or a letter's width in another font"
  )
  func measured() throws {
    let fixture = try #require(FormulaFixture.shared)
    for expected in fixture.texts {
      let font = try Font.standard(dpi: expected.dpi)
      let extent = font.extent(of: expected.text, size: expected.size)
      let found = [extent.width, extent.ascent + extent.descent, extent.descent].map {
        $0 / font.pixel
      }
      for (value, other) in zip(found, [expected.width, expected.height, expected.depth]) {
        #expect(
          abs(value - other) <= (expected.isPlain ? 0.5 : 3.5),
          "\(expected.text) at \(expected.size): \(found), \(expected.width) \(expected.height) \(expected.depth)"
        )
      }
    }
  }

  @Test("Texts with formulas of DejaVu's letters have Matplotlib's pixels")
  func pixels() throws {
    let fixture = try #require(FormulaFixture.shared)
    var different = 0
    for expected in fixture.texts where expected.isPlain {
      let font = try Font.standard(dpi: expected.dpi)
      guard case .formula(let run) = font.line(of: expected.text, size: expected.size) else {
        Issue.record("\(expected.text) has no formula")
        continue
      }
      let bitmap = TextBitmap(run, origin: (10, 50), isVertical: false, page: (1000, 100))
      let (drawn, wanted) = (bitmap.coverage, expected.coverage.flatMap(\.self))
      #expect(drawn.count == wanted.count, "\(expected.text) at \(expected.size)")
      different += zip(drawn, wanted).count { $0 != $1 }
    }
    // Later versions of FreeType than Matplotlib's hint a letter or two otherwise.
    #expect(different <= Self.otherPixels)
  }

  /// How many of all pixels may be others, for the sake of FreeType's versions.
  private static let otherPixels = 6

  @Test("Letters and rules at Matplotlib's places are Matplotlib's pixels, every one of them")
  func drawn() throws {
    let fixture = try #require(FormulaFixture.shared)
    var different = 0
    for expected in fixture.texts where expected.isPlain {
      let font = try Font.standard(dpi: expected.dpi)
      let formula = try #require(recorded(expected, font), "\(expected.text)")
      let run = FormulaRun(formula, words: "", font: font)
      let bitmap = TextBitmap(run, origin: (10, 50), isVertical: false, page: (1000, 100))
      different += zip(bitmap.coverage, expected.coverage.flatMap(\.self)).count { $0 != $1 }
      #expect(bitmap.columns == 10..<10 + run.width)
      guard let darkness = expected.darkness else { continue }
      let turned = TextBitmap(run, origin: (50, 900), isVertical: true, page: (100, 1000))
      let black = Paint(.black)
      let drawn = turned.coverage.map {
        UInt8(255 - black.word(over: 0xff_ffff, alpha: UInt32($0)) & 0xff)
      }
      #expect(drawn == darkness.flatMap(\.self), "\(expected.text)")
    }
    #expect(different <= Self.otherPixels)
  }
}
