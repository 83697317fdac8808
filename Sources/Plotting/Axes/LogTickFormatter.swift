import ElementaryFunctions
import GMMSupport

/// Writes the labels of an axis with powers of ten.
///
/// This is Matplotlib's `LogFormatterSciNotation` for the base 10 (`lib/matplotlib/ticker.py`, version
/// 3.10), which leaves out labels between powers of ten where more than a decade is in sight.
struct LogTickFormatter {
  /// The multiples of powers of ten that have labels.
  private let labelled: Set<Double>

  /// Chooses which ticks have labels.
  ///
  /// - Parameters:
  ///   - limits: The lower and upper end of the axis, in data units.
  ///   - scale: Its scale: logarithmic, or linear about zero.
  init(limits: ClosedRange<Double>, scale: AxisScale) {
    let decades = Self.decadeCount(limits, scale)
    labelled =
      decades > 1 ? [1] : decades > 0.4 ? [1, 2, 3, 4, 6, 10] : Set((1...10).map(Double.init))
  }

  /// How many decades the logarithmic part of an axis has.
  private static func decadeCount(_ limits: ClosedRange<Double>, _ scale: AxisScale) -> Double {
    let (lower, upper) = (limits.lowerBound, limits.upperBound)
    let ten = ElementaryFunctions.log(10)
    func decades(_ from: Double, _ to: Double) -> Double {
      ElementaryFunctions.log(to / from) / ten
    }
    guard case .symlog(let threshold) = scale else {
      return ElementaryFunctions.log(upper) / ten - ElementaryFunctions.log(lower) / ten
    }
    return (lower < -threshold ? decades(-min(upper, -threshold), -lower) : 0)
      + (upper > threshold ? decades(max(lower, threshold), upper) : 0)
  }

  /// The label of a tick as Matplotlib writes it, a formula between dollar signs; empty for none.
  func label(_ tick: Double) -> String {
    switch Number(tick, labelled) {
    case .unlabelled: ""
    case .zero: uprightFormula("0")
    case .power(let sign, let exponent): uprightFormula(sign + powerOfTen(exponent))
    case .multiple(let sign, let factor, let exponent):
      uprightFormula("\(sign)\(factor)\\times\(powerOfTen(exponent))")
    }
  }

  /// What a tick is beside the powers of ten.
  private enum Number {
    case unlabelled
    case zero
    case power(sign: String, exponent: Int)
    case multiple(sign: String, factor: String, exponent: Int)

    init(_ tick: Double, _ labelled: Set<Double>) {
      guard tick != 0 else {
        self = .zero
        return
      }
      let logarithm = ElementaryFunctions.log(abs(tick)) / ElementaryFunctions.log(10)
      let isPower = isCloseToWhole(logarithm)
      let exponent = isPower ? logarithm.rounded(.toNearestOrEven) : logarithm.rounded(.down)
      var factor = NumPyFunctions.pow(10, logarithm - exponent)
      guard labelled.contains(factor.rounded(.toNearestOrEven)) else {
        self = .unlabelled
        return
      }
      let sign = tick < 0 ? "-" : ""
      guard !isPower else {
        self = .power(sign: sign, exponent: Int(clamping: exponent))
        return
      }
      if isCloseToWhole(factor) { factor = factor.rounded(.toNearestOrEven) }
      self = .multiple(
        sign: sign, factor: withoutTrailingZeros(fixedPoint(factor, decimals: 5)),
        exponent: Int(clamping: exponent))
    }
  }
}

/// A power of ten as a part of a formula.
func powerOfTen(_ exponent: Int) -> String { "10^{\(exponent)}" }

/// A formula whose letters and digits are those of the text around it.
func uprightFormula(_ formula: String) -> String { "$\\mathdefault{\(formula)}$" }

/// Whether a number is whole but for rounding (Python's `math.isclose`).
private func isCloseToWhole(_ value: Double) -> Bool {
  let whole = value.rounded(.toNearestOrEven)
  return abs(value - whole) <= 1e-9 * max(abs(value), abs(whole))
}
