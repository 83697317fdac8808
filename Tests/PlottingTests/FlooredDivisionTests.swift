import Testing

@testable import Plotting

@Suite("Floored division")
struct FlooredDivisionTests {
  @Test("Quotients and remainders are those of Python's divmod, to the bit and the sign of zero")
  func python() throws {
    let cases = try ArithmeticFixture.load().divmod
    #expect(cases.count >= 300)
    for numbers in cases {
      let (quotient, remainder) = flooredDivision(numbers[0], by: numbers[1])
      #expect(quotient.bitPattern == numbers[2].bitPattern, "\(numbers)")
      #expect(remainder.bitPattern == numbers[3].bitPattern, "\(numbers)")
    }
  }
}
