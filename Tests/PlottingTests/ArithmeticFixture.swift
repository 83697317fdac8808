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

  struct Grid: Decodable {
    let start: Double
    let stop: Double
    let step: Double
    let count: Int
    let first: Double
    let last: Double
    let digest: String
  }

  let divmod: [[Double]]
  let fixed: [Fixed]
  let arange: [Grid]

  static func load() throws -> ArithmeticFixture {
    try fixture("arithmetic.json", as: ArithmeticFixture.self)
  }
}
