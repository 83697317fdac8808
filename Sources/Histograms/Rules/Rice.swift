import RealModule

/// The Rice rule: 2 ∛n bins over the data.
///
/// Named after the university of D. M. Lane, "Online Statistics Education", chapter "Histograms".
/// The power is not `cbrt`, which differs from NumPy's in the last bit.
func riceBinWidth(_ values: [Double], _ range: ClosedRange<Double>) -> Double {
  spread(of: values) / (2 * Double.pow(Double(values.count), 1.0 / 3.0))
}
