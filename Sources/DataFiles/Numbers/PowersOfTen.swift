/// Powers that are exact, by their exponents.
struct PowersOfTen {
  /// Of ten as doubles, up to 10^22.
  let ten: UnsafePointer<Double>
  /// Of ten as whole numbers, up to 10^8.
  let wholeTen: UnsafePointer<UInt64>
  /// Of five as whole numbers, up to 5^27.
  let five: UnsafePointer<UInt64>
  let fiveDivisors: UnsafePointer<InvariantDivisor>

  /// The powers, which nothing writes to and whose memory is never given back.
  nonisolated(unsafe) static let all = PowersOfTen()

  private init() {
    var powers: [UInt64] = [1]
    for exponent in 1...27 { powers.append(powers[exponent - 1] * 5) }
    five = kept(powers)
    fiveDivisors = kept(powers.map(InvariantDivisor.init))
    wholeTen = kept((0...8).map { powers[$0] << UInt64($0) })
    // The double of a power of five is exact up to 5^22 < 2^53, and so is a power of two.
    ten = kept((0...22).map { Double(powers[$0]) * Double(UInt64(1) << UInt64($0)) })
  }
}

private func kept<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
  let memory = UnsafeMutablePointer<Element>.allocate(capacity: elements.count)
  memory.initialize(from: elements, count: elements.count)
  return UnsafePointer(memory)
}
