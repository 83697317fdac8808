import ElementaryFunctions
import Testing

@Suite("NumPy's elementary functions")
struct NumPyFunctionTests {
  private static let functions: [(name: String, function: @Sendable (Double) -> Double)] = [
    ("log", NumPyFunctions.log), ("log2", NumPyFunctions.log2), ("log10", NumPyFunctions.log10),
    ("exp", NumPyFunctions.exp),
  ]

  @Test("give the bits of glibc 2.36", arguments: functions.indices)
  func sameAsGlibc(_ index: Int) throws {
    let (name, function) = Self.functions[index]
    let rows = try FunctionFixture("glibc").rows(name)
    #expect(rows.count > 250)
    for row in rows {
      #expect(function(row[0]).bitPattern == row[1].bitPattern, "\(name) of \(row[0])")
    }
  }

  @Test("take powers with the bits of glibc 2.36")
  func samePowersAsGlibc() throws {
    let rows = try FunctionFixture("glibc").rows("pow")
    #expect(rows.count > 1000)
    for row in rows {
      let power = NumPyFunctions.pow(row[0], row[1])
      #expect(power.bitPattern == row[2].bitPattern, "power of \(row[0]), \(row[1])")
    }
  }

  @Test("give four logarithms at a time the bits that they have alone")
  func fourLogarithms() throws {
    let numbers =
      try FunctionFixture("glibc").rows("log").map { $0[0] } + [0, -1, .infinity, -.infinity]
    for start in numbers.indices {
      let lanes = SIMD4((0..<4).map { numbers[(start + 7 * $0) % numbers.count] })
      let logarithms = NumPyFunctions.log(lanes)
      for lane in 0..<4 {
        let alone = NumPyFunctions.log(lanes[lane])
        #expect(
          logarithms[lane].bitPattern == alone.bitPattern || alone.isNaN && logarithms[lane].isNaN)
      }
    }
  }

  @Test("give what C demands where there is no number")
  func specialCases() {
    for logarithm in [NumPyFunctions.log, NumPyFunctions.log2, NumPyFunctions.log10] {
      #expect(logarithm(0) == -.infinity)
      #expect(logarithm(-0.0) == -.infinity)
      #expect(logarithm(.infinity) == .infinity)
      #expect(logarithm(-1).isNaN)
      #expect(logarithm(-.infinity).isNaN)
      #expect(logarithm(.nan).isNaN)
    }
    #expect(NumPyFunctions.exp(-.infinity) == 0)
    #expect(NumPyFunctions.exp(.infinity) == .infinity)
    #expect(NumPyFunctions.exp(.nan).isNaN)
  }

  @Test("take powers of 0, ∞ and NaN as C demands")
  func specialPowers() {
    let infinity = Double.infinity
    // The rows of table F.10.4.4 of C11.
    let rows: [(x: Double, y: Double, power: Double)] = [
      (0, -3, infinity), (-0.0, -3, -infinity), (-0.0, -2, infinity), (0, -infinity, infinity),
      (0, 3, 0), (-0.0, 3, -0.0), (-0.0, 2, 0), (-1, infinity, 1), (-1, -infinity, 1),
      (1, .nan, 1), (.nan, 0, 1), (0.5, -infinity, infinity), (2, -infinity, 0),
      (0.5, infinity, 0), (-2, infinity, infinity), (-infinity, -3, -0.0), (-infinity, -2, 0),
      (-infinity, 3, -infinity), (-infinity, 2, infinity), (infinity, -1, 0),
      (infinity, 1, infinity), (-2, 3, -8), (-2, 0x1p53, infinity), (2, 1e300, infinity),
    ]
    for row in rows {
      #expect(
        NumPyFunctions.pow(row.x, row.y).bitPattern == row.power.bitPattern, "\(row.x), \(row.y)")
    }
    #expect(NumPyFunctions.pow(-2, 0.5).isNaN)
    #expect(NumPyFunctions.pow(.nan, 3).isNaN)
    #expect(NumPyFunctions.pow(2, .nan).isNaN)
  }
}
