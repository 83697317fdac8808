import ElementaryFunctions
import GMMSupport

extension TickFormat {
  /// The significant digits of a number that is written by itself (C's `%g`).
  private static let significantDigits = 6
  /// The SI prefixes from 10⁻³⁰ to 10³⁰ (Matplotlib's `EngFormatter`).
  private static let prefixes = [
    "q", "r", "y", "z", "a", "f", "p", "n", "µ", "m", "", "k", "M", "G", "T", "P", "E", "Z", "Y",
    "R", "Q",
  ]

  /// The labels of the ticks of one axis, with U+2212 as their minus sign.
  ///
  /// - Parameters:
  ///   - ticks: The places of the ticks, in data units.
  ///   - limits: The ends of the axis.
  ///   - isEven: Whether the ticks are even steps apart: then all labels have as many digits after the
  ///     point.
  /// - Returns: A label for each tick.
  func labels(_ ticks: [Double], limits: ClosedRange<Double>, isEven: Bool) -> [String] {
    switch style {
    case .plain: plain(ticks, limits, isEven)
    case .percent:
      plain(ticks.map { $0 * 100 }, limits.lowerBound * 100...limits.upperBound * 100, isEven)
        .map { $0 + "%" }
    case .scientific: scientific(ticks, isEven)
    case .si: ticks.map(prefixed)
    }
  }

  private func plain(
    _ values: [Double], _ limits: ClosedRange<Double>, _ isEven: Bool
  ) -> [String] {
    let common =
      digits
      ?? (isEven ? TickFormatter.decimals(values, limits: limits, offset: 0, exponent: 0) : nil)
    return values.map { value in
      common.map { text(value, decimals: $0) } ?? shortest(value)
    }
  }

  /// A number by itself, in as few digits as show it.
  private func shortest(_ value: Double) -> String {
    guard value != 0 else { return "0" }
    let decimals = max(0, Self.significantDigits - 1 - exponent(of: value))
    return text(value, decimals: decimals, keepsZeros: false)
  }

  private func scientific(_ ticks: [Double], _ isEven: Bool) -> [String] {
    let most = Self.significantDigits - 1
    let parts = ticks.map { tick -> (factor: Double, exponent: Int) in
      guard tick != 0 else { return (0, 0) }
      let power = exponent(of: tick)
      let factor = scaled(tick, by: power)
      return abs(factor) >= 10 - 0.5 / NumPyFunctions.pow(10, Double(digits ?? most))
        ? (factor / 10, power + 1) : (factor, power)
    }
    func needed(_ factor: Double) -> Int {
      let text = withoutTrailingZeros(fixedPoint(factor, decimals: most))
      return text.contains(".") ? text.utf8.reversed().prefix { $0 != UInt8(ascii: ".") }.count : 0
    }
    let common = digits ?? (isEven ? parts.map { needed($0.factor) }.max() : nil)
    return parts.map { factor, exponent in
      factor == 0
        ? "0"
        : uprightFormula(
          text(factor, decimals: common ?? needed(factor)) + "\\times" + powerOfTen(exponent))
    }
  }

  private func prefixed(_ value: Double) -> String {
    guard value != 0 else { return text(0, decimals: digits ?? 0) }
    func mantissa(_ step: Int) -> String {
      let value = scaled(value, by: 3 * step)
      return digits.map { text(value, decimals: $0) } ?? shortest(value)
    }
    let middle = Self.prefixes.count / 2
    var step = Self.prefixExponent(exponent(of: value)) / 3
    // Rounded, 999.9999 is a thousand.
    let digitsBefore = mantissa(step).prefix { $0 != "." }.count(where: \.isNumber)
    if digitsBefore > 3, step < middle { step += 1 }
    let prefix = Self.prefixes[step + middle]
    return mantissa(step) + (prefix.isEmpty ? "" : " " + prefix)
  }

  /// The exponent of the power of ten that the prefix of a number stands for, given the number's own.
  static func prefixExponent(_ exponent: Int) -> Int {
    let middle = prefixes.count / 2
    let step = Int(clamping: (Double(exponent) / 3).rounded(.down))
    return 3 * min(max(step, -middle), middle)
  }

  /// The exponent of the power of ten at or below a magnitude above 0.
  func exponent(of value: Double) -> Int {
    var exponent = Int(clamping: NumPyFunctions.log10(abs(value)).rounded(.down))
    // A tick is a power of ten but for rounding.
    if abs(scaled(value, by: exponent)) > 10 - 1e-9 { exponent += 1 }
    return exponent
  }

  /// A value over a power of ten.
  private func scaled(_ value: Double, by exponent: Int) -> Double {
    value / NumPyFunctions.pow(10, Double(exponent))
  }

  /// A number with so many digits after the point, in groups where these are wanted.
  private func text(_ value: Double, decimals: Int, keepsZeros: Bool = true) -> String {
    var text = allDigits(fixedPoint(value, decimals: decimals))
    if !keepsZeros { text = withoutTrailingZeros(text) }
    let isNegative = text.hasPrefix("-")
    if isNegative { text.removeFirst() }
    let isZero = text.allSatisfy { $0 == "0" || $0 == "." }
    return (isNegative && !isZero ? "\u{2212}" : "") + (groupsThousands ? Self.grouped(text) : text)
  }

  /// A number whose shortest form may have an exponent, without one.
  private func allDigits(_ text: String) -> String {
    let parts = text.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return text }
    let sign = parts[0].hasPrefix("-") ? "-" : ""
    let number = parts[0].drop { $0 == "-" }.split(separator: ".")
    let digits = number.joined()
    let point = number[0].count + exponent
    if point <= 0 {
      return sign + "0." + String(repeating: "0", count: -point) + digits
    }
    let padded = digits + String(repeating: "0", count: max(0, point - digits.count))
    let fraction = padded.dropFirst(point)
    return sign + padded.prefix(point) + (fraction.allSatisfy { $0 == "0" } ? "" : "." + fraction)
  }

  /// The digits before the point in groups of three, where they are five or more.
  static func grouped(_ text: String) -> String {
    let whole = text.prefix { $0 != "." }
    guard whole.count >= 5 else { return text }
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { grouped.append("\u{2009}") }
      grouped.append(digit)
    }
    return grouped + text.dropFirst(whole.count)
  }
}
