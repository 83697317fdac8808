import RealModule

/// Doane's rule: Sturges' rule with log₂(1 + |g₁| / σ(g₁)) bins more for data of skewness g₁.
///
/// D. P. Doane, "Aesthetic Frequency Classifications", Amer. Statist. 30 (1976) 181–183,
/// doi:10.1080/00031305.1976.10479172.
func doaneBinWidth<Values: BinRuleStatistics>(
  of values: Values
) throws(Values.Failure) -> Double {
  guard values.count > 2 else { return 0 }
  let count = Double(values.count)
  let mean = try values.mean()
  let deviation = try values.standardDeviation(mean: mean)
  guard deviation > 0 else { return 0 }
  let cubes = try values.sum { value in
    // x * x * x rounds twice, where NumPy's power rounds once. The exponent is an integer: the
    // power with a real one is not defined for negative values.
    Double.pow((value - mean) / deviation, 3)
  }
  let skewness = cubes / count
  let skewnessDeviation = (6 * (count - 2) / ((count + 1) * (count + 3))).squareRoot()
  let bins =
    1 + Double.log2(count) + Double.log2(1 + skewness.magnitude / skewnessDeviation)
  return values.spread / bins
}
