import RealModule

/// The rule of Freedman and Diaconis: the width 2 IQR / ∛n, hardly moved by outliers.
///
/// D. Freedman, P. Diaconis, "On the histogram as a density estimator: L₂ theory", Z. Wahrsch.
/// verw. Gebiete 57 (1981) 453–476, doi:10.1007/BF01025868. An interquartile range of 0 gives no
/// width.
func freedmanDiaconisBinWidth<Values: BinRuleStatistics>(
  of values: Values
) throws(Values.Failure) -> Double {
  2 * (try values.interquartileRange()) * Double.pow(Double(values.count), -1.0 / 3.0)
}
