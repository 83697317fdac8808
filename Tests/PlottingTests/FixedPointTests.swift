import Testing

@testable import Plotting

@Suite("Fixed-point text")
struct FixedPointTests {
  @Test("Numbers are written as C's %.*f writes them, halves by their exact value")
  func python() throws {
    let cases = try ArithmeticFixture.load().fixed
    #expect(cases.count >= 400)
    for expected in cases {
      let text = fixedPoint(expected.value, decimals: expected.decimals)
      #expect(text == expected.text, "\(expected)")
    }
  }
}
