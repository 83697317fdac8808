/// The difference of the upper and the lower quartile, as NumPy's default percentiles have it.
///
/// Type 7 of R. J. Hyndman, Y. Fan, "Sample Quantiles in Statistical Packages", Amer. Statist. 50
/// (1996) 361–365, doi:10.1080/00031305.1996.10473566. There is at least one value.
///
/// - Complexity: O(*n*), by selection instead of sorting.
func interquartileRange(of values: [Double]) -> Double {
  var values = values
  return values.withUnsafeMutableBufferPointer { values in
    // The lower quartile first: its selection leaves all larger values above it.
    let lower = quantile(0.25, of: values, above: 0)
    let upper = quantile(0.75, of: values, above: lower.rank)
    return upper.value - lower.value
  }
}

/// Finds a quantile, reordering the values above the given rank, below which all are smaller.
private func quantile(
  _ fraction: Double, of values: UnsafeMutableBufferPointer<Double>, above settled: Int
) -> (value: Double, rank: Int) {
  let position = Double(values.count - 1) * fraction
  let rank = Int(position)
  select(rank: rank, in: values, from: settled)
  let left = values[rank]
  let right = values[(rank + 1)...].min() ?? left
  return (interpolate(left, right, position - Double(rank)), rank)
}

/// Interpolates linearly from the nearer end, which is NumPy's way of rounding.
private func interpolate(_ left: Double, _ right: Double, _ weight: Double) -> Double {
  let difference = right - left
  return weight >= 0.5 ? right - difference * (1 - weight) : left + difference * weight
}
