/// What the text of a JSON number is as a whole number, without passing through a `Double`.
enum WholeNumber: Equatable {
  case value(UInt64)
  case negative
  case fraction
  /// Above 2⁶⁴ − 1.
  case tooLarge

  /// Reads text that follows the grammar of JSON numbers; `1e4` and `10000.0` are whole.
  init(_ text: String) {
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split { $0 == "e" || $0 == "E" }
    let fractionLength = parts[0].split(separator: ".").dropFirst().first?.utf8.count ?? 0
    var digits = Array(
      parts[0].utf8.filter { $0 != UInt8(ascii: ".") }.drop { $0 == UInt8(ascii: "0") })
    // An exponent beyond the range of Int still has its sign, which decides.
    let limit = 1 << 32
    var exponent = 0
    if parts.count > 1 {
      let isTiny = parts[1].hasPrefix("-")
      exponent = Int(parts[1]).map { min(max($0, -limit), limit) } ?? (isTiny ? -limit : limit)
    }
    exponent -= fractionLength
    while digits.last == UInt8(ascii: "0") {
      digits.removeLast()
      exponent += 1
    }
    self = digits.isEmpty ? .value(0) : Self(digits: digits, exponent: exponent)
    if isNegative, !digits.isEmpty, self != .fraction { self = .negative }
  }

  /// Reads digits of which the last is not 0, times a power of ten.
  private init(digits: [UInt8], exponent: Int) {
    guard exponent >= 0 else {
      self = .fraction
      return
    }
    var value: UInt64 = 0
    for index in 0..<digits.count + exponent {
      let digit = index < digits.count ? UInt64(digits[index] - UInt8(ascii: "0")) : 0
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(digit)
      if overflow || carry {
        self = .tooLarge
        return
      }
      value = sum
    }
    self = .value(value)
  }
}
