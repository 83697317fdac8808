/// Powers that are exact: of ten as doubles up to 10^22, of five as whole numbers up to 5^27.
struct PowersOfTen {
  private let ten: [Double]
  private let wholeTen: [UInt64]
  private let five: [UInt64]
  private let fiveDivisors: [InvariantDivisor]

  /// The powers by their exponents.
  struct Pointers {
    let ten: UnsafeBufferPointer<Double>
    /// Up to 10^8.
    let wholeTen: UnsafeBufferPointer<UInt64>
    let five: UnsafeBufferPointer<UInt64>
    let fiveDivisors: UnsafeBufferPointer<InvariantDivisor>
  }

  init() {
    var five: [UInt64] = [1]
    for exponent in 1...27 { five.append(five[exponent - 1] * 5) }
    self.five = five
    fiveDivisors = five.map(InvariantDivisor.init)
    wholeTen = (0...8).map { five[$0] << UInt64($0) }
    // The double of a power of five is exact up to 5^22 < 2^53, and so is a power of two.
    ten = (0...22).map { Double(five[$0]) * Double(UInt64(1) << UInt64($0)) }
  }

  func withUnsafePointers<Result>(_ body: (Pointers) -> Result) -> Result {
    ten.withUnsafeBufferPointer { ten in
      wholeTen.withUnsafeBufferPointer { wholeTen in
        five.withUnsafeBufferPointer { five in
          fiveDivisors.withUnsafeBufferPointer { fiveDivisors in
            body(Pointers(ten: ten, wholeTen: wholeTen, five: five, fiveDivisors: fiveDivisors))
          }
        }
      }
    }
  }
}
