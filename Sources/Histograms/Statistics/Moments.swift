/// The arithmetic mean, with NumPy's rounding; there is at least one value.
func mean(of values: [Double]) -> Double {
  pairwiseSum(of: values) { $0 } / Double(values.count)
}

/// The standard deviation of the values themselves (divisor *n*), with NumPy's rounding.
///
/// Squares overflow beyond 1e154 and vanish below 1e-162, as they do in NumPy.
func standardDeviation(of values: [Double]) -> Double {
  let mean = mean(of: values)
  let squares = pairwiseSum(of: values) { ($0 - mean) * ($0 - mean) }
  return (squares / Double(values.count)).squareRoot()
}
