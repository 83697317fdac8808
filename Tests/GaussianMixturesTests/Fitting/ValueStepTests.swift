import TestSupport
import Testing

@testable import GaussianMixtures

struct ValueStepTests {
  /// Forty numbers, some of them equal.
  private let whole = (0..<40).map { Double(($0 * $0 * 7) % 23) }

  @Test("values with many ties have the step of which all differences are multiples")
  func steps() {
    #expect(ValueStep.find(in: whole) == 1)
    #expect(ValueStep.find(in: whole.map { $0 / 10 }) == 0.1)
    #expect(ValueStep.find(in: whole.map { 0.001 * $0 - 5 }) == 0.001)
    #expect(ValueStep.find(in: whole.map { 5 * $0 + 2 }) == 5)
    #expect(ValueStep.find(in: whole.map { 2.54 * $0 }) == 2.54)
    #expect(ValueStep.find(in: whole.map { 0.25 * $0 + 1e6 }) == 0.25)
    // No two neighbours, but 2 and 3 have but one step.
    #expect(ValueStep.find(in: (0..<30).map { [0, 2, 5][$0 % 3] }) == 1)
    // Heaps at multiples of 5 do not hide the other values.
    #expect(ValueStep.find(in: whole.map { 5 * $0 } + [1, 18]) == 1)
  }

  @Test("few values, few ties and values that are no multiples have no step")
  func none() {
    #expect(ValueStep.find(in: Array(whole.prefix(19))) == nil)
    #expect(ValueStep.find(in: (0..<40).map { Double($0) }) == nil)
    #expect(ValueStep.find(in: whole.map { ($0 + 1).squareRoot() }) == nil)
    #expect(ValueStep.find(in: whole + [0.5 + 1e-4]) == nil)
    #expect(ValueStep.find(in: [Double](repeating: 3, count: 50)) == nil)
    #expect(ValueStep.find(in: []) == nil)
  }

  @Test("the first value that is no whole number of steps from the first one is found")
  func grid() {
    #expect(ValueStep.firstOffGrid([0.1, 0.3, 0.7, 12.6], step: 0.1) == nil)
    #expect(ValueStep.firstOffGrid([0.1, 0.3, 0.75, 12.6], step: 0.1) == 2)
    #expect(ValueStep.firstOffGrid([1e9 + 0.1, 1e9 + 0.3], step: 0.1) == nil)
    #expect(ValueStep.firstOffGrid([], step: 1) == nil)
  }
}
