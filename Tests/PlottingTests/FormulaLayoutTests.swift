import Testing

@testable import Plotting

@Suite("Formulas are set as Matplotlib's mathtext sets them")
struct FormulaLayoutTests {
  /// How far, in pixels, a formula is from Matplotlib's: its box, its glyphs and its strokes.
  private func distance(_ expected: FormulaFixture, _ font: RecordedFaces) -> Double? {
    guard let set = SetFormula(expected.text, size: expected.size, font: font),
      set.glyphs.count == expected.glyphs.count, set.rules.count == expected.rules.count
    else { return nil }
    let unit = font.pixel
    var distances = [
      set.extent.width / unit - expected.width, set.extent.ascent / unit - expected.ascent,
      set.extent.descent / unit - expected.descent,
    ]
    var glyphs = set.glyphs
    for other in expected.glyphs {
      func distance(_ glyph: SetFormula.Glyph) -> Double {
        guard !other.isOfSameFace else {
          return glyph.scalar.value == other.code && abs(glyph.size - other.size) < 1e-9
            ? max(abs(glyph.x / unit - other.x), abs(glyph.y / unit - other.y)) : 100
        }
        // Of a glyph of another font the ink has to be in the same place.
        let metrics = font.metrics(of: glyph.glyph, size: glyph.size)
        let ink = [
          glyph.x + metrics.left, glyph.x + metrics.right, glyph.y + metrics.bottom,
          glyph.y + metrics.top,
        ]
        return zip(ink, other.ink).map { abs($0 / unit - $1) }.max() ?? 100
      }
      guard let nearest = glyphs.indices.min(by: { distance(glyphs[$0]) < distance(glyphs[$1]) })
      else { return nil }
      distances.append(distance(glyphs[nearest]))
      glyphs.remove(at: nearest)
    }
    let rules = set.rules.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    for (rule, other) in zip(rules, expected.rules.sorted { ($0.x, $0.y) < ($1.x, $1.y) }) {
      distances += [
        rule.x / unit - other.x, rule.y / unit - other.y, rule.width / unit - other.width,
        rule.height / unit - other.height,
      ]
    }
    return distances.map(abs).max()
  }

  @Test("Boxes, glyphs and strokes are the same where glyphs have the sizes of texts and scripts")
  func sameGlyphs() throws {
    let font = try RecordedFaces.load()
    let all = try FormulaFixture.load().filter { $0.glyphs.allSatisfy(\.isOfSameFace) }
    #expect(all.count > 170)
    for expected in all where !expected.text.contains("\\left") {
      let distance = distance(expected, font)
      // Glue of half a pixel is rounded by the last bit of a number.
      #expect(distance ?? 100 <= 0.13, "\(expected.text) at \(expected.size)")
    }
  }

  @Test("They are within half a pixel where fences of DejaVu Sans are scaled")
  func scaledFences() throws {
    let font = try RecordedFaces.load()
    let all = try FormulaFixture.load().filter { $0.text.contains("\\left") }
    for expected in all where expected.glyphs.allSatisfy(\.isOfSameFace) {
      #expect(distance(expected, font) ?? 100 <= 0.5, "\(expected.text) at \(expected.size)")
    }
  }

  @Test("They are within a fifth of ten points' pixels where glyphs come from another font")
  func otherGlyphs() throws {
    let font = try RecordedFaces.load()
    let all = try FormulaFixture.load().filter { !$0.glyphs.allSatisfy(\.isOfSameFace) }
    #expect(all.count > 50)
    for expected in all {
      let distance = distance(expected, font)
      #expect(distance ?? 100 <= 2 * expected.size / 10, "\(expected.text) at \(expected.size)")
    }
  }

  @Test("Glyphs and strokes say the pixels that they fill")
  func pixels() throws {
    let font = try RecordedFaces.load()
    let set = try #require(SetFormula("$\\frac{1}{2}$", size: 10, font: font))
    // As `matplotlib.mathtext.MathTextParser("agg")` draws it: an image of 21 rows.
    #expect(set.rules.count == 1)
    let rule = try #require(set.rules.first)
    #expect(rule.rows.count == 1)
    #expect(rule.columns.lowerBound == 1)
    for glyph in set.glyphs {
      #expect(abs(Double(glyph.column) - glyph.x / font.pixel) < 1)
      #expect((0..<set.image.rows).contains(glyph.row))
    }
    let (upper, lower) = (set.glyphs[0].row, set.glyphs[1].row)
    #expect(upper < rule.rows.lowerBound && rule.rows.lowerBound < lower)
  }

  @Test("What is no formula is not set as one", arguments: ["", "x", "5 $", "\\$5", "a $ b $ c $"])
  func noFormula(text: String) throws {
    #expect(try SetFormula(text, size: 10, font: RecordedFaces.load()) == nil)
  }

  @Test("A large formula takes no more than its size in time and depth", arguments: [1, 30, 31])
  func large(depth: Int) throws {
    let font = try RecordedFaces.load()
    let inner = String(repeating: "{", count: depth) + "x" + String(repeating: "}", count: depth)
    let text = "$" + String(repeating: "\\frac{1}{2}", count: 400) + inner + "$"
    #expect((SetFormula(text, size: 10, font: font) != nil) == (depth <= 30))
  }
}
