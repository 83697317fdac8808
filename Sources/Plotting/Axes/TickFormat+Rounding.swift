import ElementaryFunctions

extension TickFormat {
  /// The value that the number of a tick has, which is rounded to ``digits``.
  ///
  /// - Parameter tick: The place of the tick, in data units.
  /// - Returns: The value of its label, but for the last bits; the place itself without ``digits``.
  func shown(_ tick: Double) -> Double {
    guard let digits, tick != 0 else { return tick }
    let power =
      switch style {
      case .plain: 0
      case .percent: -2
      case .scientific: exponent(of: tick)
      case .si: Self.prefixExponent(exponent(of: tick))
      }
    // Of a small number it is too small by itself.
    let unit = NumPyFunctions.pow(10, Double(power - digits))
    guard unit > 0, (tick / unit).isFinite else { return tick }
    return (tick / unit).rounded(.toNearestOrEven) * unit
  }
}
