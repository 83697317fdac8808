import ElementaryFunctions
import GMMSupport

/// Writes the labels of one axis so that all of them share their decimals.
///
/// This is Matplotlib's `ScalarFormatter` with its default settings (`lib/matplotlib/ticker.py`,
/// version 3.10): digits that all ticks have in common, and powers of ten outside 10⁻⁵…10⁶, leave
/// the labels for an offset text beside the axis.
struct TickFormatter {
  /// The text beside the axis, such as `1e−5` or `+1.2e3`; empty if the labels are complete.
  let offsetText: String

  /// What all ticks have in common and their labels leave out; 0 for nothing.
  let offset: Double
  /// The power of ten that leaves the labels; 0 for none.
  let exponent: Int
  private let decimals: Int

  /// The powers of ten that Matplotlib leaves in the labels.
  private static let writtenExponents = -4...5

  /// Chooses offset, power of ten and decimals for the ticks of one axis.
  ///
  /// - Parameters:
  ///   - ticks: The places of the ticks, those just outside the limits included.
  ///   - limits: The lower and upper end of the axis.
  ///   - writtenExponents: The powers of ten that stay in the labels.
  /// - Complexity: O(*n*), where *n* is the number of ticks.
  init(
    ticks: [Double], limits: ClosedRange<Double>,
    writtenExponents: ClosedRange<Int> = writtenExponents
  ) {
    let visible = ticks.filter(limits.contains)
    offset = Self.offset(visible)
    exponent = Self.exponent(
      visible, limits: limits, offset: offset, writtenExponents: writtenExponents)
    decimals = Self.decimals(ticks, limits: limits, offset: offset, exponent: exponent)

    var text = exponent == 0 ? "" : "1e\(exponent)"
    if offset != 0 {
      text += (offset > 0 ? "+" : "") + scientific(offset)
    }
    offsetText = withMinusSigns(text)
  }

  /// The label of a tick, with U+2212 as its minus sign.
  func label(_ tick: Double) -> String {
    var value = (tick - offset) / NumPyFunctions.pow(10, Double(exponent))
    if abs(value) < 1e-8 { value = 0 }
    return withMinusSigns(fixedPoint(value, decimals: decimals))
  }

  /// The part that all ticks have in common, where leaving it out saves at least four digits.
  private static func offset(_ visible: [Double]) -> Double {
    guard let first = visible.min(), let last = visible.max(), first != last,
      first > 0 || last < 0
    else { return 0 }
    let smaller = min(abs(first), abs(last))
    let larger = max(abs(first), abs(last))
    let highest = Int(clamping: NumPyFunctions.log10(larger).rounded(.up))

    // The quotients differ once 10ᵉ is below the span, so the search ends; the bound only keeps
    // it finite for spans below the resolution of the numbers.
    func lowestCommonExponent(where differ: (Double, Double) -> Bool) -> Int {
      var exponent = highest
      while exponent > highest - 400 {
        let power = NumPyFunctions.pow(10, Double(exponent))
        if differ(
          flooredDivision(smaller, by: power).quotient, flooredDivision(larger, by: power).quotient)
        {
          break
        }
        exponent -= 1
      }
      return exponent + 1
    }

    var exponent = lowestCommonExponent { $0 != $1 }
    if (larger - smaller) / NumPyFunctions.pow(10, Double(exponent)) <= 1e-2 {
      // A multiple of a large power of ten lies between the ticks: what they share is what is
      // left when the quotients may differ by one.
      exponent = lowestCommonExponent { $1 - $0 > 1 }
    }
    let power = NumPyFunctions.pow(10, Double(exponent))
    let common = flooredDivision(larger, by: power).quotient
    guard common >= 1000 else { return 0 }
    return (first < 0 ? -1 : 1) * common * power
  }

  /// The power of ten that leaves the labels; 0 where it stays in them.
  private static func exponent(
    _ visible: [Double], limits: ClosedRange<Double>, offset: Double,
    writtenExponents: ClosedRange<Int>
  ) -> Int {
    guard let largest = visible.map(abs).max() else { return 0 }
    let scale = offset == 0 ? largest : limits.upperBound - limits.lowerBound
    guard scale != 0 else { return 0 }
    let exponent = Int(clamping: NumPyFunctions.log10(scale).rounded(.down))
    return writtenExponents.contains(exponent) ? 0 : exponent
  }

  /// The fewest decimals that show every tick to a thousandth of the range.
  static func decimals(
    _ ticks: [Double], limits: ClosedRange<Double>, offset: Double, exponent: Int
  ) -> Int {
    let power = NumPyFunctions.pow(10, Double(exponent))
    func scaled(_ values: [Double]) -> [Double] { values.map { ($0 - offset) / power } }

    let values = scaled(ticks)
    let spanned =
      ticks.count < 2 ? values + scaled([limits.lowerBound, limits.upperBound]) : values
    var range = (spanned.max() ?? 0) - (spanned.min() ?? 0)
    if range == 0 { range = spanned.map(abs).max() ?? 0 }
    if range == 0 { range = 1 }
    // The widest limits are further apart than numbers reach; they have no ticks.
    guard range.isFinite else { return 0 }
    let rangeExponent = Int(clamping: NumPyFunctions.log10(range).rounded(.down))
    let threshold = 1e-3 * NumPyFunctions.pow(10, Double(rangeExponent))

    var decimals = max(0, 3 - rangeExponent)
    while decimals >= 0 {
      let unit = NumPyFunctions.pow(10, Double(decimals))
      let worst = values.map { abs($0 - ($0 * unit).rounded(.toNearestOrEven) / unit) }.max() ?? 0
      guard worst < threshold else { break }
      decimals -= 1
    }
    return decimals + 1
  }
}

/// A number as significand and power of ten, such as `1.2345e6`, with up to ten digits.
private func scientific(_ value: Double) -> String {
  let exponent = Int(clamping: NumPyFunctions.log10(abs(value)).rounded(.down))
  // Matplotlib rounds twice, first to ten decimals, then to ten digits.
  let tenDecimals = (value / NumPyFunctions.pow(10, Double(exponent)) * 1e10).rounded(
    .toNearestOrEven)
  let digits = withoutTrailingZeros(fixedPoint(tenDecimals / 1e10, decimals: 9))
  return exponent == 0 ? digits : "\(digits)e\(exponent)"
}

private func withMinusSigns(_ text: String) -> String {
  String(text.map { $0 == "-" ? "\u{2212}" : $0 })
}
