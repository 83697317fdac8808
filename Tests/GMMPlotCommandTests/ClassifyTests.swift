import Foundation
import TestSupport
import Testing

@Suite("gmm-plot classify")
struct ClassifyTests {
  private static let line = """
    { "mixture": { "components": [{ "weight": 0.5, "mean": -1, "sd": 1 }, { "weight": 0.5, "mean": 1, "sd": 1 }] },
      "data": { "file": "points.csv", "columns": ["a, \\"b\\""] } }
    """

  private func bench(_ table: String) throws -> Workbench {
    let bench = try Workbench()
    try bench.write(Self.line, to: "line.json")
    try bench.write(table, to: "points.csv")
    return bench
  }

  private func rows(_ text: String) -> [[Double]] {
    text.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",").compactMap { Double($0) }
    }
  }

  @Test("A row for each point: the value, the component, its responsibilities and the uncertainty")
  func table() throws {
    let result = try bench("\"a, \"\"b\"\"\"\n-1\n0.5\n30\n").run("classify", "line.json")
    #expect(result.status == 0, "\(result.errors)")
    let header = result.text.split(separator: "\n").first
    #expect(header == #""a, ""b""",component,responsibility1,responsibility2,uncertainty"#)
    let rows = rows(result.text)
    // The responsibility of the second of two such components at x is 1 / (1 + exp(−2x)).
    for (row, x) in zip(rows, [-1, 0.5, 30.0]) {
      let second = 1 / (1 + exp(-2 * x))
      #expect(row[0] == x)
      #expect(row[1] == (x < 0 ? 1 : 2))
      #expect(abs(row[3] - second) < 1e-15)
      #expect(abs(row[2] - (1 / (1 + exp(2 * x)))) <= 1e-14 * row[2])
    }
    // What one less the other would lose.
    #expect(abs(rows[2][4] / exp(-60) - 1) < 1e-12)
  }

  @Test(
    "Another file is read as the experiment reads its own, under the mixture fitted to the first")
  func newData() throws {
    let bench = try bench("x")
    try bench.write("y;x\n0;1\n0;2\n0;3\n0;101\n0;102\n0;103\n", to: "old.csv")
    try bench.write("y;x\n0;2\n0;102\n0;NA\n", to: "new.csv")
    try bench.write(
      """
      { "data": { "file": "old.csv", "columns": ["x"] }, "mixture": { "fit": { "components": 2 } } }
      """, to: "fit.json")
    let result = try bench.run("classify", "fit.json", "--data", "new.csv", "-o", "classes.csv")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.isEmpty)
    let text = String(decoding: try bench.bytes(of: "classes.csv"), as: UTF8.self)
    #expect(rows(text).map { Array($0.prefix(2)) } == [[2, 1], [102, 2]])
  }

  @Test(
    "The mixture that is given classifies its own sample as it was drawn, where components lie apart"
  )
  func sample() throws {
    let bench = try Workbench()
    try bench.write(
      """
      { "mixture": { "components": [
          { "weight": 0.5, "mean": [0, 0], "covariance": [[1, 0], [0, 1]] },
          { "weight": 0.5, "mean": [90, 90], "covariance": [[1, 0], [0, 1]] } ] },
        "sample": { "size": 50 } }
      """, to: "space.json")
    let drawn = try bench.run("sample", "space.json").text
    let classified = try bench.run("classify", "space.json").text
    #expect(classified.hasPrefix("x1,x2,component,"))
    #expect(rows(classified).map { $0[2] } == rows(drawn).map { $0[0] })
    #expect(rows(classified).map { Array($0[0..<2]) } == rows(drawn).map { Array($0[1..<3]) })
  }

  @Test(
    "What cannot be classified is refused, and nothing is written",
    arguments: [
      #"{ "mixture": { "fit": { "components": 1, "eachGroup": true } }, "data": { "file": "p.csv", "groups": "g" } }"#,
      #"{ "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] }, "sample": { "size": 90000000 } }"#,
    ])
  func refusals(experiment: String) throws {
    let bench = try Workbench()
    try bench.write("x,g\n1,a\n2,a\n3,b\n5,b\n", to: "p.csv")
    try bench.write(experiment, to: "bad.json")
    let result = try bench.run("classify", "bad.json", "-o", "classes.csv")
    #expect(result.status == 65, "\(result.errors)")
    #expect(result.errors.contains("bad.json:1:"))
    #expect(try !bench.contents.contains("classes.csv"))
  }

  @Test("A table does not take the place of what it is made from")
  func sameFile() throws {
    let bench = try bench("\"a, \"\"b\"\"\"\n1\n")
    let before = try bench.bytes(of: "points.csv")
    #expect(
      try bench.run("classify", "line.json", "--data", "points.csv", "-o", "points.csv").status
        == 64)
    #expect(try bench.bytes(of: "points.csv") == before)
  }
}
