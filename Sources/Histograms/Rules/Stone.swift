/// Stone's rule: the number of bins with the least estimated integrated squared error.
///
/// The error is estimated by leave-one-out cross-validation for 1 to max(100, √n) bins.
/// C. J. Stone, "An asymptotically optimal histogram selection rule", Proc. Berkeley Conf. in
/// Honor of Jerzy Neyman and Jack Kiefer II (1984) 513–520.
///
/// NumPy adds up the squares in an order that depends on the processor, so where two numbers of
/// bins have the same error but for rounding, NumPy itself is not of one mind.
///
/// As in NumPy, the bins of a trial cut the range, the width of a trial the spread of the data.
///
/// - Parameters:
///   - values: The values, weighted or not.
///   - spread: The difference of the largest and the smallest value.
///   - range: The range that is cut.
/// - Returns: The width; 0 where the values are fewer than two or all equal.
/// - Throws: `HistogramError.rangeTooNarrow` from a trial.
func stoneBinWidth(
  _ values: SortedValues, spread: Double, over range: ClosedRange<Double>
) throws(HistogramError) -> Double {
  let count = values.total
  guard count > 1, spread > 0 else { return 0 }
  let largestTrial = max(100, Int(clamping: count.squareRoot()))

  var best = (bins: 1, error: Double.infinity)
  for bins in 1...largestTrial {
    let trial = try UniformBins(count: bins, over: range)
    let fractions = values.totals(in: trial).map { $0 / count }
    let squares = fractions.reduce(0) { $0 + $1 * $1 }
    let error = (2 - (count + 1) * squares) / (spread / Double(bins))
    // Strictly less: of equals, the fewest bins win.
    if error < best.error || bins == 1 { best = (bins, error) }
  }
  return spread / Double(best.bins)
}
