import Testing

@testable import ExperimentFile

@Suite struct WholeNumberTests {
  @Test(
    "The text of a number is a whole number, or says why not",
    arguments: [
      ("0", .value(0)), ("-0", .value(0)), ("0e999999999999999999999", .value(0)),
      ("1.0", .value(1)), ("12.50e1", .value(125)), ("100e-2", .value(1)), ("0.001e3", .value(1)),
      ("18446744073709551615", .value(.max)), ("1.8446744073709551615e19", .value(.max)),
      ("18446744073709551616", .tooLarge), ("1e20", .tooLarge), ("1e999", .tooLarge),
      ("1e999999999999999999999", .tooLarge), ("-1", .negative), ("-1e30", .negative),
      ("1.5", .fraction), ("-1.5", .fraction), ("1e-1", .fraction), ("10.01e1", .fraction),
      ("1e-999999999999999999999", .fraction),
    ] as [(String, WholeNumber)])
  func reading(text: String, number: WholeNumber) {
    #expect(WholeNumber(text) == number)
  }
}
