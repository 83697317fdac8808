/// Python's and NumPy's answers; `Tests/Fixtures/Plotting/arithmetic.py` tells how they were made.
struct ArithmeticFixture: Decodable {
  struct Fixed: Decodable {
    let value: Double
    let decimals: Int
    let text: String

    init(from decoder: any Decoder) throws {
      var container = try decoder.unkeyedContainer()
      value = try container.decode(Double.self)
      decimals = try container.decode(Int.self)
      text = try container.decode(String.self)
    }
  }

  let divmod: [[Double]]
  let fixed: [Fixed]

  static func load() throws -> ArithmeticFixture {
    try fixture("arithmetic.json", as: ArithmeticFixture.self)
  }
}
