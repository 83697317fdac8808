/// The constants of a MATH table at one size: lengths in points, with y going up.
///
/// The names are those of Microsoft's OpenType specification, chapter "MATH: The mathematical
/// typesetting table", table MathConstants.
package struct FormulaConstants: Hashable, Sendable {
  /// The size of scripts of the first level, as a part of the size (`ScriptPercentScaleDown` / 100).
  package var scriptScale = 0.7
  /// The size of scripts of further levels, as a part of the size (`ScriptScriptPercentScaleDown` / 100).
  package var scriptScriptScale = 0.5
  package var delimitedSubFormulaMinHeight = 0.0
  package var displayOperatorMinHeight = 0.0
  package var axisHeight = 0.0
  package var accentBaseHeight = 0.0
  package var subscriptShiftDown = 0.0
  package var subscriptTopMax = 0.0
  package var subscriptBaselineDropMin = 0.0
  package var superscriptShiftUp = 0.0
  package var superscriptShiftUpCramped = 0.0
  package var superscriptBottomMin = 0.0
  package var superscriptBaselineDropMax = 0.0
  package var subSuperscriptGapMin = 0.0
  package var superscriptBottomMaxWithSubscript = 0.0
  package var spaceAfterScript = 0.0
  package var upperLimitGapMin = 0.0
  package var upperLimitBaselineRiseMin = 0.0
  package var lowerLimitGapMin = 0.0
  package var lowerLimitBaselineDropMin = 0.0
  package var stackTopShiftUp = 0.0
  package var stackTopDisplayStyleShiftUp = 0.0
  package var stackBottomShiftDown = 0.0
  package var stackBottomDisplayStyleShiftDown = 0.0
  package var stackGapMin = 0.0
  package var stackDisplayStyleGapMin = 0.0
  package var fractionNumeratorShiftUp = 0.0
  package var fractionNumeratorDisplayStyleShiftUp = 0.0
  package var fractionDenominatorShiftDown = 0.0
  package var fractionDenominatorDisplayStyleShiftDown = 0.0
  package var fractionNumeratorGapMin = 0.0
  package var fractionNumeratorDisplayStyleGapMin = 0.0
  package var fractionRuleThickness = 0.0
  package var fractionDenominatorGapMin = 0.0
  package var fractionDenominatorDisplayStyleGapMin = 0.0
  package var overbarVerticalGap = 0.0
  package var overbarRuleThickness = 0.0
  package var overbarExtraAscender = 0.0
  package var radicalVerticalGap = 0.0
  package var radicalDisplayStyleVerticalGap = 0.0
  package var radicalRuleThickness = 0.0
  package var radicalExtraAscender = 0.0
  package var radicalKernBeforeDegree = 0.0
  package var radicalKernAfterDegree = 0.0
  /// The height to which the bottom of a degree is raised, as a part of the radical's height
  /// (`RadicalDegreeBottomRaisePercent` / 100).
  package var radicalDegreeBottomRaise = 0.6

  /// Creates constants that are all 0, but for the scales and the raise of degrees.
  package init() {}
}
