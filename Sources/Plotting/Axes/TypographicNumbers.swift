/// The numbers beside an axis as books have them: zero is `0`, five digits and more stand in groups of three,
/// and a power of ten that all have in common is written as such.
///
/// All others have the same decimals (0, 0.05, 0.10), those of Matplotlib's `ScalarFormatter`.
struct TypographicNumbers {
  /// The label of each tick.
  let labels: [String]
  /// The power of ten that the labels leave out, such as `10⁻⁴`; empty for none.
  let power: String
  /// What all ticks have in common and their labels leave out, such as `+1.2·10⁴`; empty for nothing.
  let shared: String

  /// The powers of ten that stay in the labels.
  private static let writtenExponents = -3...5

  /// Writes the numbers of an axis.
  ///
  /// - Parameters:
  ///   - ticks: The places of the ticks, those just outside the limits included.
  ///   - limits: The lower and upper end of the axis.
  /// - Complexity: O(*n*), where *n* is the number of ticks.
  init(_ ticks: [Double], limits: ClosedRange<Double>) {
    let formatter = TickFormatter(
      ticks: ticks, limits: limits, writtenExponents: Self.writtenExponents)
    labels = ticks.map { tick in
      let label = formatter.label(tick)
      let isZero = label.allSatisfy { "\u{2212}0.".contains($0) }
      if isZero { return "0" }
      let sign = label.prefix { $0 == "\u{2212}" }
      return sign + TickFormat.grouped(String(label.dropFirst(sign.count)))
    }
    power = formatter.exponent == 0 ? "" : "10" + RaisedDigits.text(formatter.exponent)
    shared = formatter.offset == 0 ? "" : Self.signed(formatter.offset)
  }

  /// What the labels leave out, as a text by itself; often empty.
  var offsetText: String {
    (power.isEmpty ? "" : "×" + power) + (shared.isEmpty || power.isEmpty ? "" : " ") + shared
  }

  /// A number with its sign in as few digits as show it.
  private static func signed(_ value: Double) -> String {
    let digits = TickFormat(.plain, groupsThousands: true).labels(
      [value.magnitude], limits: 0...value.magnitude, isEven: false)
    return (value < 0 ? "\u{2212}" : "+") + digits.joined()
  }
}
