import Foundation
import TestSupport
import Testing

@Suite("Dates and clocks") struct DatesTests {
  private static let experiment = """
    { "mixture": { "fit": { "components": 1 } }, "data": { "file": "points.csv" } }
    """
  private static let dates = [0, 1_000_000_000, 4_000_000_000].map {
    Date(timeIntervalSince1970: $0)
  }

  private func bench() throws -> Workbench {
    let bench = try Workbench()
    try bench.write(Self.experiment, to: "dated.json")
    try bench.write("x\n1\n2\n4\n", to: "points.csv")
    #expect(try bench.run("dated.json", "-o", "dated.png").status == 0)
    return bench
  }

  private func date(_ file: String, _ date: Date, _ bench: Workbench) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: date], ofItemAtPath: bench.file(file).path)
  }

  @Test("No date of an input or of a figure makes a figure stale, or keeps it fresh")
  func dates() throws {
    let bench = try bench()
    let figure = try bench.bytes(of: "dated.png")
    for file in ["dated.json", "points.csv", "dated.png"] {
      for date in Self.dates {
        try self.date(file, date, bench)
        #expect(try bench.run("dated.json", "-o", "dated.png", "--check").status == 0)
      }
    }
    // Other data of the same size and date, older than the figure.
    try bench.write("x\n1\n2\n5\n", to: "points.csv")
    for file in ["dated.json", "points.csv"] { try date(file, Self.dates[1], bench) }
    try date("dated.png", Self.dates[2], bench)
    #expect(try bench.run("dated.json", "-o", "dated.png", "--check").status == 1)
    #expect(try bench.run("dated.json", "-o", "dated.png").status == 0)
    #expect(try bench.bytes(of: "dated.png") != figure)
  }

  @Test(
    "A clock that is set back or ahead changes nothing about what is fresh",
    .needs(Tool("faketime")), arguments: ["1990-01-01 00:00:00", "2037-12-31 23:59:59"])
  func clock(time: String) throws {
    let bench = try bench()
    let program = try #require(Tool.gmmPlot.path)
    func run(_ arguments: String...) throws -> Int32 {
      try Tool("faketime").run([time, program] + arguments, in: bench.folder).status
    }
    #expect(try run("dated.json", "-o", "dated.png", "--check") == 0)
    try bench.write("x\n1\n2\n5\n", to: "points.csv")
    #expect(try run("dated.json", "-o", "dated.png", "--check") == 1)
    #expect(try run("dated.json", "-o", "dated.png") == 0)
    #expect(try bench.run("dated.json", "-o", "dated.png", "--check").status == 0)
  }
}
