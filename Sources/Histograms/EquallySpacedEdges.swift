/// Cuts a range of finite span into equal bins, with the edges of NumPy's `linspace`.
///
/// Each edge is the multiple of the rounded step, with the lower end added; the last edge is the
/// upper end itself. Any other order of these operations moves edges by their last bit. Neighbours
/// can coincide where the range is too narrow for so many bins.
func equallySpacedEdges(count: Int, over range: ClosedRange<Double>) -> [Double] {
  let span = range.upperBound - range.lowerBound
  let step = span / Double(count)
  var edges = (0...count).map { index in
    // A step that underflows to 0 is no use: NumPy then scales fractions of the span instead.
    let offset = step == 0 ? Double(index) / Double(count) * span : Double(index) * step
    return offset + range.lowerBound
  }
  edges[count] = range.upperBound
  return edges
}
