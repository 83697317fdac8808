import Plotting

extension FormulaConstants {
  /// The constants of a MATH table at a size.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - unit: The points of a unit of the font.
  init(_ table: MathTable, unit: Double) {
    func length(_ constant: MathConstant) -> Double { Double(table[constant]) * unit }
    func share(_ constant: MathConstant) -> Double { Double(table[constant]) / 100 }
    self.init()
    scriptScale = share(.scriptPercentScaleDown)
    scriptScriptScale = share(.scriptScriptPercentScaleDown)
    delimitedSubFormulaMinHeight = length(.delimitedSubFormulaMinHeight)
    displayOperatorMinHeight = length(.displayOperatorMinHeight)
    axisHeight = length(.axisHeight)
    accentBaseHeight = length(.accentBaseHeight)
    subscriptShiftDown = length(.subscriptShiftDown)
    subscriptTopMax = length(.subscriptTopMax)
    subscriptBaselineDropMin = length(.subscriptBaselineDropMin)
    superscriptShiftUp = length(.superscriptShiftUp)
    superscriptShiftUpCramped = length(.superscriptShiftUpCramped)
    superscriptBottomMin = length(.superscriptBottomMin)
    superscriptBaselineDropMax = length(.superscriptBaselineDropMax)
    subSuperscriptGapMin = length(.subSuperscriptGapMin)
    superscriptBottomMaxWithSubscript = length(.superscriptBottomMaxWithSubscript)
    spaceAfterScript = length(.spaceAfterScript)
    upperLimitGapMin = length(.upperLimitGapMin)
    upperLimitBaselineRiseMin = length(.upperLimitBaselineRiseMin)
    lowerLimitGapMin = length(.lowerLimitGapMin)
    lowerLimitBaselineDropMin = length(.lowerLimitBaselineDropMin)
    stackTopShiftUp = length(.stackTopShiftUp)
    stackTopDisplayStyleShiftUp = length(.stackTopDisplayStyleShiftUp)
    stackBottomShiftDown = length(.stackBottomShiftDown)
    stackBottomDisplayStyleShiftDown = length(.stackBottomDisplayStyleShiftDown)
    stackGapMin = length(.stackGapMin)
    stackDisplayStyleGapMin = length(.stackDisplayStyleGapMin)
    fractionNumeratorShiftUp = length(.fractionNumeratorShiftUp)
    fractionNumeratorDisplayStyleShiftUp = length(.fractionNumeratorDisplayStyleShiftUp)
    fractionDenominatorShiftDown = length(.fractionDenominatorShiftDown)
    fractionDenominatorDisplayStyleShiftDown = length(.fractionDenominatorDisplayStyleShiftDown)
    fractionNumeratorGapMin = length(.fractionNumeratorGapMin)
    fractionNumeratorDisplayStyleGapMin = length(.fractionNumDisplayStyleGapMin)
    fractionRuleThickness = length(.fractionRuleThickness)
    fractionDenominatorGapMin = length(.fractionDenominatorGapMin)
    fractionDenominatorDisplayStyleGapMin = length(.fractionDenomDisplayStyleGapMin)
    overbarVerticalGap = length(.overbarVerticalGap)
    overbarRuleThickness = length(.overbarRuleThickness)
    overbarExtraAscender = length(.overbarExtraAscender)
    radicalVerticalGap = length(.radicalVerticalGap)
    radicalDisplayStyleVerticalGap = length(.radicalDisplayStyleVerticalGap)
    radicalRuleThickness = length(.radicalRuleThickness)
    radicalExtraAscender = length(.radicalExtraAscender)
    radicalKernBeforeDegree = length(.radicalKernBeforeDegree)
    radicalKernAfterDegree = length(.radicalKernAfterDegree)
    radicalDegreeBottomRaise = share(.radicalDegreeBottomRaisePercent)
  }
}
