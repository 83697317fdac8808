import ElementaryFunctions

extension Axis {
  /// An axis of exponents of ten, for the values of a logarithmic scale.
  ///
  /// Matplotlib's `LogLocator` and `LogFormatterSciNotation` for the base 10, with the exponents as
  /// raised letters.
  ///
  /// - Parameters:
  ///   - range: The values at the ends, above 0.
  ///   - room: How many labels fit along the axis.
  init(decadesOf range: ClosedRange<Double>, room: Int) {
    let lower = NumPyFunctions.log10(range.lowerBound)
    let upper = max(NumPyFunctions.log10(range.upperBound), lower.nextUp)
    let (first, last) = (lower.rounded(.up), upper.rounded(.down))
    let step = max(((last - first + 1) / Double(max(room, 1))).rounded(.up), 1)
    self.init(
      limits: lower...upper,
      // From the top, as what is dense is looked for.
      ticks: stride(from: last, through: first, by: -step).reversed().map {
        Tick(value: $0, label: "10" + RaisedDigits.text(Int(clamping: $0)))
      })
  }
}
