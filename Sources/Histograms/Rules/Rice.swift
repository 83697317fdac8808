import RealModule

/// The Rice rule: 2 ∛n bins over the data.
///
/// Named after the university of D. M. Lane, "Online Statistics Education", chapter "Histograms".
/// The power is not `cbrt`, which differs from NumPy's in the last bit.
func riceBinWidth(of values: some BinRuleStatistics) -> Double {
  values.spread / (2 * Double.pow(Double(values.count), 1.0 / 3.0))
}
