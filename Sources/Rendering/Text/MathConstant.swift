/// The constants of a MATH table, in their order there (OpenType 1.9.1, MathConstants).
enum MathConstant: Int, CaseIterable {
  case scriptPercentScaleDown, scriptScriptPercentScaleDown
  case delimitedSubFormulaMinHeight, displayOperatorMinHeight
  case mathLeading, axisHeight, accentBaseHeight, flattenedAccentBaseHeight
  case subscriptShiftDown, subscriptTopMax, subscriptBaselineDropMin
  case superscriptShiftUp, superscriptShiftUpCramped, superscriptBottomMin
  case superscriptBaselineDropMax, subSuperscriptGapMin, superscriptBottomMaxWithSubscript
  case spaceAfterScript
  case upperLimitGapMin, upperLimitBaselineRiseMin, lowerLimitGapMin, lowerLimitBaselineDropMin
  case stackTopShiftUp, stackTopDisplayStyleShiftUp, stackBottomShiftDown
  case stackBottomDisplayStyleShiftDown, stackGapMin, stackDisplayStyleGapMin
  case stretchStackTopShiftUp, stretchStackBottomShiftDown, stretchStackGapAboveMin
  case stretchStackGapBelowMin
  case fractionNumeratorShiftUp, fractionNumeratorDisplayStyleShiftUp
  case fractionDenominatorShiftDown, fractionDenominatorDisplayStyleShiftDown
  case fractionNumeratorGapMin, fractionNumDisplayStyleGapMin, fractionRuleThickness
  case fractionDenominatorGapMin, fractionDenomDisplayStyleGapMin
  case skewedFractionHorizontalGap, skewedFractionVerticalGap
  case overbarVerticalGap, overbarRuleThickness, overbarExtraAscender
  case underbarVerticalGap, underbarRuleThickness, underbarExtraDescender
  case radicalVerticalGap, radicalDisplayStyleVerticalGap, radicalRuleThickness
  case radicalExtraAscender, radicalKernBeforeDegree, radicalKernAfterDegree
  case radicalDegreeBottomRaisePercent

  /// The bytes of all of them.
  static let size = 214

  /// Where the number is among them: those in the middle have a place for corrections at single sizes
  /// behind the number.
  var place: Int {
    switch rawValue {
    case ..<4: 2 * rawValue
    case ..<Self.radicalDegreeBottomRaisePercent.rawValue: 8 + 4 * (rawValue - 4)
    default: Self.size - 2
    }
  }

  /// Whether the number has no sign.
  var isUnsigned: Bool {
    self == .delimitedSubFormulaMinHeight || self == .displayOperatorMinHeight
  }
}
