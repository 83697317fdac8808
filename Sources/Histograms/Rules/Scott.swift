import RealModule

/// Scott's rule: the width (24 √π / n)^⅓ σ, best for a normal density.
///
/// D. W. Scott, "On optimal and data-based histograms", Biometrika 66 (1979) 605–610,
/// doi:10.1093/biomet/66.3.605.
func scottBinWidth<Values: BinRuleStatistics>(
  of values: Values
) throws(Values.Failure) -> Double {
  let factor = 24 * Double.pow(Double.pi, 0.5) / Double(values.count)
  let deviation = try values.standardDeviation(mean: values.mean())
  return Double.pow(factor, 1.0 / 3.0) * deviation
}
