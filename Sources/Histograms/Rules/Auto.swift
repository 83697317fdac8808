/// NumPy's default rule: the smaller width of Freedman–Diaconis and Sturges, within a bound.
///
/// The bound is numpy/numpy#28426, in NumPy since 2.3: half the width of the square-root rule is
/// the least that Freedman–Diaconis may ask for, hence at most 2 √n bins over the data, however
/// far the outliers, and about that many where the interquartile range is 0.
func autoBinWidth<Values: BinRuleStatistics>(
  of values: Values
) throws(Values.Failure) -> Double {
  let robust = try freedmanDiaconisBinWidth(of: values)
  let bounded = max(robust, squareRootBinWidth(of: values) / 2)
  return min(bounded, sturgesBinWidth(of: values))
}
