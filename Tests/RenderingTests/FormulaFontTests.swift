import Plotting
import TestSupport
import Testing

@testable import Rendering

/// The font of a figure as that of its formulas.
@Suite struct FormulaFontTests {
  @Test("Letters of each face are measured as Matplotlib measures them for formulas")
  func metrics() throws {
    let fixture = try #require(FormulaFixture.shared)
    #expect(fixture.metrics.count == 1_232)
    var fonts: [Double: Font] = [:]
    for expected in fixture.metrics {
      let font = try fonts[expected.dpi] ?? Font.standard(dpi: expected.dpi)
      fonts[expected.dpi] = font
      let glyph = try #require(font.glyph(of: expected.letter, in: expected.face))
      let metrics = font.metrics(of: glyph, size: expected.size)
      let found = [
        metrics.advance, metrics.width, metrics.height, metrics.bearing, metrics.left,
        metrics.bottom, metrics.right, metrics.top,
      ].map { $0 / font.pixel }
      let name = "\(expected.letter) \(expected.face) at \(expected.size) and \(expected.dpi)"
      // FreeType 2.6.1 and later versions differ by a step of the hinter's grid for some letters.
      for (value, other) in zip(found, expected.lengths) {
        #expect(abs(value - other) <= 0.126, "\(name): \(found), \(expected.lengths)")
      }
      #expect(abs(found[0] - expected.lengths[0]) < 1e-4, "\(name)")
    }
  }

  @Test("What a face does not have is nil, and a face is opened when it is first asked for")
  func lacking() throws {
    let font = try Font.standard(dpi: 100)
    #expect(font.formulaFaces.opened.isEmpty)
    _ = font.extent(of: "plain", size: 10)
    #expect(font.formulaFaces.opened.isEmpty)
    #expect(font.glyph(of: "\u{1D4A9}", in: .italic) == nil)
    #expect(font.glyph(of: "\u{1D4A9}", in: .symbols) != nil)
    #expect(font.formulaFaces.opened.count == 2)
    #expect(font.missingCharacters.isEmpty)
    // The upright face is that of the text.
    let upright = try #require(font.glyph(of: "a", in: .upright))
    #expect(font.glyphFace(upright) == .text(0))
  }

  @Test("Upright letters are those of DejaVu Sans whatever the font of the text is")
  func upright() throws {
    let font = try Font(.file(path: FontFixture.path("quadratic.ttf")), dpi: 100)
    let standard = try Font.standard(dpi: 100)
    let glyph = try #require(font.glyph(of: "A", in: .upright))
    #expect(standard.glyph(of: "A", in: .upright) == glyph)
    #expect(font.metrics(of: glyph, size: 10) == standard.metrics(of: glyph, size: 10))
    #expect(font.glyphFace(glyph) == .formula(.upright))
    let text = try #require(font.glyph(of: "A", in: .text))
    #expect(font.metrics(of: text, size: 10) != font.metrics(of: glyph, size: 10))
  }

  @Test("A character that no font has is missing, and a box stands for it")
  func missing() throws {
    let font = try Font.standard(dpi: 100)
    #expect(font.substitute(for: "\u{1FA00}").index == 0)
    #expect(font.missingCharacters == ["\u{1FA00}"])
  }

  @Test("With a font that has a MATH table, all symbols are of that font")
  func mathFont() throws {
    let font = try Font(.insideFace(.math), dpi: 72)
    let constants = try #require(font.constants(size: 10))
    // 1000 units per em: 10 pixels.
    #expect(abs(constants.axisHeight - 2.75) < 1e-9)
    #expect(constants.scriptScale == 0.8 && constants.scriptScriptScale == 0.65)
    #expect(constants.radicalDegreeBottomRaise == 0.55)
    #expect(abs(constants.radicalKernAfterDegree + 5.26) < 1e-9)
    let glyph = try #require(font.glyph(of: "(", in: .symbols))
    #expect(font.glyphFace(glyph) == .text(0))
    let variants = font.variants(of: glyph, in: .vertical)
    #expect(variants.count > 4 && variants[0] == glyph)
    let heights = variants.map { font.metrics(of: $0, size: 10).height }
    #expect(heights == heights.sorted())
    let assembly = try #require(font.assembly(of: glyph, in: .vertical, size: 10))
    #expect(assembly.parts.contains { $0.isExtender })
    let letter = try #require(font.glyph(of: "A", in: .symbols))
    #expect(font.variants(of: letter, in: .vertical) == [letter])
  }
}
