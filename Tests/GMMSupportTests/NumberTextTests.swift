import Testing

@testable import GMMSupport

@Suite struct NumberTextTests {
  @Test(
    "A number has its shortest form of at most 12 digits",
    arguments: [
      (0, "0"), (-0.0, "-0"), (1, "1"), (1.05, "1.05"), (0.3 + 0.75, "1.05"),
      (1.0500000000000003, "1.05"), (0.1 + 0.2, "0.3"), (1.0 / 3, "0.333333333333"),
      (2.0 / 3, "0.666666666667"), (0.9999999999999999, "1"), (9.999999999999999, "10"),
      (-0.30000000000000004, "-0.3"), (1.000000001, "1.000000001"), (1e-9, "1e-09"),
      (1.2345678901234567e-7, "1.23456789012e-07"), (18_000_000_000_000, "18000000000000"),
      (1e30, "1e+30"), (9.999999999999999e97, "1e+98"), (-9.999999999999999e-10, "-1e-09"),
    ] as [(Double, String)])
  func shortest(value: Double, text: String) {
    #expect(numberText(value) == text)
  }

  @Test("Groups of three digits are set apart")
  func groups() {
    #expect(
      [0, 999, 1000, 32_767, 100_000_000, -1234].map(groupedText)
        == ["0", "999", "1,000", "32,767", "100,000,000", "-1,234"])
  }
}
