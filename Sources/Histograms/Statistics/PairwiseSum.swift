/// Sums the terms of the values in NumPy's order, so that every bit of a mean is NumPy's.
///
/// Pairwise summation: halves are summed on their own down to 128 terms, and those with eight
/// running sums; the error grows with log *n* where that of a plain loop grows with *n*.
/// N. J. Higham, "The Accuracy of Floating Point Summation", SIAM J. Sci. Comput. 14 (1993)
/// 783–799, doi:10.1137/0914050.
func pairwiseSum(of values: [Double], _ term: (Double) -> Double) -> Double {
  values.withUnsafeBufferPointer { values in
    pairwiseSum(over: 0..<values.count) { block in
      blockSum(of: UnsafeBufferPointer(rebasing: values[block]), term)
    }
  }
}

/// Splits the range as NumPy does: the left half is a multiple of eight.
private func pairwiseSum(over range: Range<Int>, sumOfBlock: (Range<Int>) -> Double) -> Double {
  guard range.count > 128 else { return sumOfBlock(range) }
  let half = range.count / 2
  let middle = range.lowerBound + half - half % 8
  return pairwiseSum(over: range.lowerBound..<middle, sumOfBlock: sumOfBlock)
    + pairwiseSum(over: middle..<range.upperBound, sumOfBlock: sumOfBlock)
}

@inline(__always)
private func blockSum(
  of values: UnsafeBufferPointer<Double>, _ term: (Double) -> Double
) -> Double {
  guard values.count >= 8 else { return values.reduce(0) { $0 + term($1) } }
  var sums = SIMD8<Double>()
  for lane in 0..<8 { sums[lane] = term(values[lane]) }
  let tail = values.count - values.count % 8
  for start in stride(from: 8, to: tail, by: 8) {
    for lane in 0..<8 { sums[lane] += term(values[start + lane]) }
  }
  // The order of these additions is NumPy's; `sums.sum()` promises none.
  let total =
    ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]))
  return values[tail...].reduce(total) { $0 + term($1) }
}
