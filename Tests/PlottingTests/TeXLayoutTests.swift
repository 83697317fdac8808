import Testing

@testable import Plotting

/// A font with a MATH table, all of whose glyphs are a box: at ten points 6 wide, 7 high and 2 deep.
private struct EvenMathFont: FormulaFont {
  let pixel = 1.0
  /// The heights of the forms of every glyph, as multiples of that of the first one.
  var forms: [Double] = [1]
  /// Whether every glyph can be put together, from two ends and a part that is repeated.
  var hasAssembly = false

  func glyph(of scalar: Unicode.Scalar, in face: FormulaFace) -> FormulaGlyph? {
    FormulaGlyph(face: face, index: 0)
  }
  func substitute(for scalar: Unicode.Scalar) -> FormulaGlyph {
    FormulaGlyph(face: .text, index: 0)
  }
  func metrics(of glyph: FormulaGlyph, size: Double) -> FormulaGlyphMetrics {
    let em = size / 10
    let factor = Int(glyph.index) < forms.count ? forms[Int(glyph.index)] : 1
    return FormulaGlyphMetrics(
      advance: 6 * em, width: 6 * em, height: 9 * em * factor, bearing: 7 * em * factor, left: 0,
      right: 6 * em, bottom: -2 * em * factor, top: 7 * em * factor)
  }
  func kerning(between first: FormulaGlyph, and second: FormulaGlyph, size: Double) -> Double { 0 }
  func shapedExtent(of text: String, size: Double) -> TextExtent? { nil }
  func constants(size: Double) -> FormulaConstants? {
    let em = size / 10
    var constants = FormulaConstants()
    constants.scriptScale = 0.5
    constants.scriptScriptScale = 0.25
    constants.axisHeight = 3 * em
    constants.superscriptShiftUp = 4 * em
    constants.superscriptShiftUpCramped = 3 * em
    constants.superscriptBottomMin = 1 * em
    constants.subscriptShiftDown = 2 * em
    constants.subscriptTopMax = 5 * em
    constants.subSuperscriptGapMin = 4 * em
    constants.superscriptBottomMaxWithSubscript = 4.5 * em
    constants.spaceAfterScript = 0.5 * em
    constants.upperLimitGapMin = 1 * em
    constants.lowerLimitGapMin = 2 * em
    constants.lowerLimitBaselineDropMin = 7 * em
    constants.fractionNumeratorShiftUp = 4 * em
    constants.fractionDenominatorShiftDown = 4 * em
    constants.fractionNumeratorGapMin = 1 * em
    constants.fractionDenominatorGapMin = 1 * em
    constants.fractionRuleThickness = 1 * em
    constants.radicalVerticalGap = 1 * em
    constants.radicalRuleThickness = 1 * em
    constants.radicalExtraAscender = 2 * em
    constants.overbarVerticalGap = 2 * em
    constants.overbarRuleThickness = 1 * em
    constants.overbarExtraAscender = 1 * em
    constants.accentBaseHeight = 5 * em
    return constants
  }
  func variants(of glyph: FormulaGlyph, in direction: FormulaDirection) -> [FormulaGlyph] {
    forms.indices.map { FormulaGlyph(face: .symbols, index: UInt32($0)) }
  }
  func assembly(
    of glyph: FormulaGlyph, in direction: FormulaDirection, size: Double
  ) -> FormulaAssembly? {
    guard hasAssembly else { return nil }
    func part(_ isExtender: Bool) -> FormulaAssembly.Part {
      FormulaAssembly.Part(
        glyph: glyph, startConnector: 3, endConnector: 3, length: 9, isExtender: isExtender)
    }
    return FormulaAssembly(parts: [part(false), part(true), part(false)], leastOverlap: 1)
  }
  func italicCorrection(of glyph: FormulaGlyph, size: Double) -> Double { size / 10 }
  func accentAttachment(of glyph: FormulaGlyph, size: Double) -> Double? { size / 10 * 4 }
}

/// The places follow from the rules of appendix G of The TeXbook, by hand.
@Suite("Formulas are set by TeX's rules where the font has a MATH table")
struct TeXLayoutTests {
  private func set(_ text: String, _ font: EvenMathFont = EvenMathFont()) throws -> SetFormula {
    try #require(SetFormula(text, size: 10, font: font))
  }

  private func places(_ formula: SetFormula) -> [[Double]] {
    formula.glyphs.map { [$0.x, $0.y, $0.size].map { ($0 * 1000).rounded() / 1000 } }
  }

  @Test("Scripts have their own size, rise and drop, and the superscript leans with the letter")
  func scripts() throws {
    #expect(try places(set("$x^2$")) == [[0, 0, 10], [7, 4, 5]])
    #expect(try places(set("$x_2$")) == [[0, 0, 10], [6, -2, 5]])
    // 6 + 1 and half a superscript's 6, and the space after scripts.
    #expect(try set("$x^2$").extent.width == 10.5)
    // Between them 4: from 4 - 1 the subscript's top, at 3.5 - 2, is 1.5 away, and the bottom of the
    // superscript is raised to 4.5.
    #expect(try places(set("$x_1^2$")) == [[0, 0, 10], [6, -3, 5], [7, 5.5, 5]])
    #expect(try places(set("$x^{y^z}$")).map { $0[2] } == [10, 5, 2.5])
  }

  @Test("White space is thin around operators, medium around signs and thick around relations")
  func spacing() throws {
    let em = 10.0 / 18
    func gaps(_ text: String) throws -> [Double] {
      let x = try places(set(text)).map { $0[0] }
      return zip(x, x.dropFirst()).map { (($1 - $0 - 6) / em).rounded() }
    }
    #expect(try gaps("$a+b$") == [4, 4])
    #expect(try gaps("$a=b$") == [5, 5])
    #expect(try gaps("$a,b$") == [0, 3])
    #expect(try gaps("$-b$") == [0])
    #expect(try gaps("$a=-b$") == [5, 5, 0])
    #expect(try gaps("$(a)$") == [0, 0])
    #expect(try gaps("$a \\to b$") == [5, 5])
    #expect(try gaps("$a ≤ b$") == [5, 5])
    #expect(try gaps("$a\\sum b$") == [3, 3])
    // None in scripts.
    let script = try places(set("$x^{a+b}$")).map { $0[0] }
    #expect(script == [0, 7, 10, 13])
  }

  @Test("The parts of a fraction keep their distance from its stroke on the axis")
  func fractions() throws {
    let formula = try set("$\\frac{a}{b}$")
    let rule = try #require(formula.rules.first)
    #expect([rule.y, rule.width, rule.height] == [2.5, 3, 1])
    // The numerator 1 deep is at least 3.5 + 1 + 1 up, the denominator 3.5 high at least 2.5 - 1 - 3.5.
    #expect(try places(set("$\\frac{a}{b}$")).map { [$0[1], $0[2]] } == [[5.5, 5], [-4, 5]])
    #expect(try set("$\\binom{n}{k}$").rules.isEmpty)
  }

  @Test("Limits are in the middle above and below, and lean with the operator")
  func limits() throws {
    let formula = try places(set("$\\sum_a^b$"))
    // The operator is centered on the axis: 3 - (7 - 2) / 2 up.
    #expect(formula[0] == [0, 0.5, 10])
    #expect(formula[1] == [2, 9.5, 5] || formula[2] == [2, 9.5, 5])
    // 7 - 3.5 below the operator's 1.5, and its own 3.5.
    #expect(formula[1] == [1, -8.5, 5] || formula[2] == [1, -8.5, 5])
  }

  @Test(
    "A root's stroke is above what it is of, a stroke above letters too, and a mark over a letter")
  func strokes() throws {
    // The sign is 9 high and the root wants 9 + 1 + 1.
    let root = try #require(try set("$\\sqrt{x}$").rules.first)
    #expect([root.x, root.y, root.width, root.height] == [6, 8, 6, 1])
    #expect(try set("$\\sqrt{x}$").extent.ascent == 11)
    let line = try #require(try set("$\\overline{x}$").rules.first)
    #expect([line.x, line.y, line.width, line.height] == [0, 9, 6, 1])
    #expect(try set("$\\overline{x}$").extent.ascent == 11)
    // Both are attached at 4; the mark is raised by 7 - 5.
    #expect(try places(set("$\\hat{x}$")) == [[0, 0, 10], [0, 2, 10]])
  }

  @Test("A fence is the smallest form that is large enough, and else put together")
  func fences() throws {
    let font = EvenMathFont(forms: [1, 2, 3])
    let body = "\\frac{a}{b}"
    // From the axis up 9 - 3, down 5 + 3: 16 high, of which 14.416 are enough.
    let formula = try set("$\\left( \(body) \\right)$", font)
    #expect(formula.glyphs.first?.glyph.index == 1)
    let large = try set("$\\left( \\dfrac{\(body)}{\\dfrac{\(body)}{\(body)}} \\right)$", font)
    #expect(large.glyphs.first?.glyph.index == 2)
    var parts = font
    (parts.forms, parts.hasAssembly) = ([1], true)
    let together = try set("$\\left( \(body) \\right.$", parts)
    // Two ends overlap by one: 17.
    #expect(together.glyphs.filter { $0.scalar == "(" }.count == 2)
  }

  @Test("Scripts after a fence belong to it, and signs of derivatives stand at their own height")
  func fencedScripts() throws {
    let formula = try places(set("$\\left( x \\right)^2$"))
    #expect(formula.count == 4)
    #expect(formula[3][2] == 5)
    #expect(try places(set("$f'$")) == [[0, 0, 10], [7, 0, 10]])
  }
}
