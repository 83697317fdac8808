import ElementaryFunctions
import Testing

@Suite("Elementary functions")
struct ElementaryFunctionTests {
  private static let functions: [(name: String, function: @Sendable (Double) -> Double)] = [
    ("exp", ElementaryFunctions.exp), ("log", ElementaryFunctions.log),
    ("log1p", ElementaryFunctions.log1p), ("erfc", ElementaryFunctions.erfc),
    ("sin", ElementaryFunctions.sin), ("cos", ElementaryFunctions.cos),
  ]

  // The promise is 0.504 units of the last place. Of these arguments none has a true value so near to
  // the middle between two doubles that it could not be kept in full.
  @Test("give the doubles nearest to the true values", arguments: functions.indices)
  func nearestDoubles(_ index: Int) throws {
    let (name, function) = Self.functions[index]
    let rows = try FunctionFixture("nearest").rows(name)
    #expect(rows.count > 250)
    for row in rows {
      #expect(function(row[0]).bitPattern == row[1].bitPattern, "\(name) of \(row[0])")
    }
  }

  @Test("have limits at infinity and NaN at NaN")
  func specialCases() {
    #expect(ElementaryFunctions.exp(-.infinity) == 0)
    #expect(ElementaryFunctions.exp(-746) == 0)
    #expect(ElementaryFunctions.exp(710) == .infinity)
    #expect(ElementaryFunctions.exp(.infinity) == .infinity)
    #expect(ElementaryFunctions.log(0) == -.infinity)
    #expect(ElementaryFunctions.log(.infinity) == .infinity)
    #expect(ElementaryFunctions.log(-1).isNaN)
    #expect(ElementaryFunctions.log1p(-1) == -.infinity)
    #expect(ElementaryFunctions.log1p(.infinity) == .infinity)
    #expect(ElementaryFunctions.log1p(-2).isNaN)
    #expect(ElementaryFunctions.erfc(.infinity) == 0)
    #expect(ElementaryFunctions.erfc(-.infinity) == 2)
    for function in Self.functions.prefix(4) {
      #expect(function.function(.nan).isNaN, "\(function.name)")
    }
  }

  @Test("keep the sign of 0")
  func signOfZero() {
    #expect(ElementaryFunctions.log1p(-0.0).sign == .minus)
    #expect(ElementaryFunctions.sin(-0.0).sign == .minus)
  }
}
