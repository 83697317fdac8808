extension SetFormula {
  /// Sets a line of text that has formulas.
  ///
  /// By the rules of Matplotlib's mathtext where the figure's font has no MATH table, else by those of TeX.
  /// It is `nil` where the line has no formula, or one that is wrong: it is then drawn as
  /// ``FormulaText/unescaped(_:)`` says. Formulas of experiments are right, as they are checked when
  /// their file is read.
  ///
  /// - Parameters:
  ///   - text: The line, with formulas between dollar signs.
  ///   - size: The size of the font, in points.
  ///   - isBold: Whether what stands outside of formulas is bold; a line without a formula is then set too.
  ///   - font: Where glyphs come from.
  /// - Complexity: O(*n*) for *n* characters, with at most ``FormulaLimits/depth`` looks at each.
  package init?(_ text: String, size: Double, isBold: Bool = false, font: some FormulaFont) {
    let formulas = try? FormulaText(text)
    guard let read = formulas ?? (isBold ? FormulaText(plain: text) : nil) else { return nil }
    if let layout = TeXLayout(font: font, size: size, isBold: isBold) {
      self = layout.box(read).formula(font)
      return
    }
    let fonts = MathtextFonts(font: font, size: size)
    self = MathtextOutput(MathtextLayout(fonts: fonts, isBold: isBold).box(read), fonts).formula()
  }
}
