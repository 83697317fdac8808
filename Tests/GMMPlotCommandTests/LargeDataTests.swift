import Foundation
import TestSupport
import Testing

@testable import GMMPlotCommand
@testable import MixtureFigures

/// The command on data files that are large enough for several threads to read them.
@Suite struct LargeDataTests {
  private func input(
    _ bench: Workbench, file: String, bins: String, workers: Int = 2, column: String = "\"x\""
  ) throws -> ExperimentInput {
    try bench.write(
      """
      { "mixture": { "components": [{ "weight": 1, "mean": 500, "sd": 300 }] },
        "data": { "file": "\(file)", "columns": [\(column)] },
        "figure": { "layers": [{ "mark": "histogram", "bins": \(bins) }, { "mark": "density" }] } }
      """, to: "data.json")
    return try ExperimentInput(path: bench.file("data.json").path, workers: workers)
  }

  @Test("What is wrong late in a large file has its place", arguments: 1...2)
  func mistakes(workers: Int) throws {
    let bench = try Workbench()
    let first = LargeTable.rowCount + 302
    let rows = LargeTable.rows()
    try bench.write("x,t\n" + rows + "1,a\n" + rows + "wrong,a\n2,b,c\n", to: "data.csv")
    _ = try input(bench, file: "data.csv", bins: "10", workers: workers)
    for arguments in [["-o", "new.png", "-j", "\(workers)"], ["inspect"]] {
      let result = try Tool.gmmPlot.run(
        arguments[0] == "inspect" ? ["inspect", "data.json"] : ["data.json"] + arguments,
        in: bench.folder)
      #expect(result.status == 65)
      #expect(
        result.errors.hasPrefix(
          "data.csv:\(first + LargeTable.rowCount + 301):1: error: "
            + "\"wrong\" is not a number (column \"x\")"
        ),
        "\(result.errors)")
    }
    try bench.write("x,t\n" + rows + "-1e101,\n", to: "data.csv")
    let result = try bench.run("data.json", "-o", "new.png")
    #expect(
      result.errors.hasPrefix(
        "data.csv:\(LargeTable.rowCount + 302):1: error: -1e+101 is too large"),
      "\(result.errors)")
    try bench.write("1,2\n-3,1e101\n", to: "data.csv")
    _ = try input(bench, file: "data.csv", bins: "10", column: "2")
    let byNumber = try bench.run("data.json", "-o", "new.png")
    #expect(byNumber.errors.hasPrefix("data.csv:2:4: error: 1e+101 is too large"))
  }

  @Test("A figure does not tell whether its numbers were kept in memory")
  func sameOutput() throws {
    let bench = try Workbench()
    try bench.write("x,t\n" + LargeTable.rows(), to: "data.csv")
    #expect(try bench.shell("gzip -k data.csv").status == 0)
    for bins in ["\"auto\"", "50", "{ \"width\": 7 }"] {
      let streamed = try input(bench, file: "data.csv", bins: bins, workers: 2)
      #expect(
        try streamed.experiment.stream(streamed.data.source(of: streamed.experiment.points)) != nil)
      let first = try bench.run("inspect", "data.json")
      #expect(try bench.run("data.json", "-o", "first.png").status == 0)
      let kept = try input(bench, file: "data.csv.gz", bins: bins, workers: 2)
      #expect(try kept.experiment.stream(kept.data.source(of: kept.experiment.points)) == nil)
      let second = try bench.run("inspect", "data.json")
      #expect(first.status == 0 && first.output == second.output)
      let check = try bench.run("data.json", "-o", "first.png", "--check")
      #expect(check.errors.contains("the experiment has changed, no pixel differs"))
    }
  }
}
