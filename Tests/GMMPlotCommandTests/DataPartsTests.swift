import Foundation
import Histograms
import TestSupport
import Testing

@testable import GMMPlotCommand

/// Data files that are large enough for several threads to read them.
@Suite struct DataPartsTests {
  private static let rowCount = 300_000

  /// Rows of the numbers 0 to 999 again and again, each with a half, and after every 1000 a row
  /// without a value; 14 bytes each on average.
  private func rows(_ cell: (Int) -> String = { "some text \($0 % 7)" }) -> String {
    (0..<Self.rowCount).map { row in
      let number = row % 1000
      return (number == 0 ? "NA,none\n" : "") + "\(number).5,\(cell(row))\n"
    }.joined()
  }

  private func input(
    _ bench: Workbench, _ table: String, bins: String = "\"fd\"", workers: Int = 2
  ) throws -> ExperimentInput {
    try bench.write(table, to: "data.csv")
    return try input(bench, file: "data.csv", bins: bins, workers: workers)
  }

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

  @Test("A file that is counted in parts is counted whole", arguments: 1...3)
  func counts(workers: Int) throws {
    let bench = try Workbench()
    let input = try input(
      bench, "x,t\n" + rows(), bins: "{ \"edges\": [0, 1, 500, 1000] }", workers: workers)
    let stream = try #require(try input.stream as? DataStream)
    #expect(stream.blockCount > 1)
    for _ in 1...2 {
      let counts = try StreamCounts(stream, of: input, workers: workers)
      #expect(counts.bars[0][0]?.histogram.counts == [300, 149_700, 150_000])
      #expect(counts.extent == 0.5...999.5)
      #expect(counts.pointCount == Self.rowCount)
      #expect(stream.summary?.droppedRowCount == 300)
      #expect(stream.summary?.columnNames == ["x"])
    }
  }

  @Test(
    "Points are kept only where there is room for them, and are the same then",
    arguments: [0, 40_960, 150_000, 1 << 20])
  func room(count: Int) throws {
    let bench = try Workbench()
    let input = try input(bench, "x,t\n" + rows())
    let memory = try #require(try input.dataPoints())
    let stream = try #require(try DataStream(input, room: count))
    let counts = try StreamCounts(stream, of: input, workers: 2)
    #expect(
      try counts.bars[0][0]?.histogram
        == Histogram(of: memory.values, bins: .rule(.fd), range: nil))
    var values: [Double] = []
    for block in 0..<stream.blockCount {
      try stream.forEachChunk(ofBlock: block) { values += $0 }
    }
    #expect(values == memory.values)
  }

  @Test(
    "Numbers in memory come in the order of the file, with any number of threads", arguments: 1...3)
  func order(workers: Int) throws {
    let bench = try Workbench()
    let points = try #require(
      try input(bench, "x,t\n" + rows(), workers: workers).dataPoints())
    #expect(points.values == (0..<Self.rowCount).map { Double($0 % 1000) + 0.5 })
    #expect(points.droppedRowCount == 300)
    #expect(points.warnings.map(\.text) == ["left out 300 rows without a value in column x"])
  }

  @Test("Line ends within cells are none, wherever the parts of the file end")
  func quotedLineEnds() throws {
    let bench = try Workbench()
    // Where a part ends, it is nearly always within such a cell.
    let cell = "\"" + String(repeating: "1,2\n", count: 40) + "\""
    let input = try input(bench, "x,t\n" + rows { $0 % 10 == 0 ? cell : "" })
    let stream = try #require(try input.stream as? DataStream)
    let partCount = stream.blockCount
    #expect(partCount > 1)
    let counts = try StreamCounts(stream, of: input, workers: 2)
    #expect(stream.blockCount == 1)
    #expect(counts.pointCount == Self.rowCount)
    #expect(counts.extent == 0.5...999.5)
    #expect(stream.summary?.droppedRowCount == 300)
    #expect(try input.dataPoints()?.values.count == Self.rowCount)
  }

  @Test("What is wrong late in a large file has its place", arguments: 1...2)
  func mistakes(workers: Int) throws {
    let bench = try Workbench()
    let first = Self.rowCount + 302
    try bench.write("x,t\n" + rows() + "1,a\n" + rows() + "wrong,a\n2,b,c\n", to: "data.csv")
    _ = try input(bench, file: "data.csv", bins: "10", workers: workers)
    for arguments in [["-o", "new.png", "-j", "\(workers)"], ["inspect"]] {
      let result = try Tool.gmmPlot.run(
        arguments[0] == "inspect" ? ["inspect", "data.json"] : ["data.json"] + arguments,
        in: bench.folder)
      #expect(result.status == 65)
      #expect(
        result.errors.hasPrefix(
          "data.csv:\(first + Self.rowCount + 301):1: error: \"wrong\" is not a number (column \"x\")"
        ),
        "\(result.errors)")
    }
    try bench.write("x,t\n" + rows() + "-1e101,\n", to: "data.csv")
    let result = try bench.run("data.json", "-o", "new.png")
    #expect(result.errors.hasPrefix("data.csv: error: -1e+101 in column x is too large"))
    try bench.write("1,2\n-3,1e101\n", to: "data.csv")
    _ = try input(bench, file: "data.csv", bins: "10", column: "2")
    let byNumber = try bench.run("data.json", "-o", "new.png")
    #expect(byNumber.errors.hasPrefix("data.csv: error: 1e+101 in column 2 is too large"))
  }

  @Test("A figure does not tell whether its numbers were kept in memory")
  func sameOutput() throws {
    let bench = try Workbench()
    try bench.write("x,t\n" + rows(), to: "data.csv")
    #expect(try bench.shell("gzip -k data.csv").status == 0)
    for bins in ["\"auto\"", "50", "{ \"width\": 7 }"] {
      let streamed = try input(bench, file: "data.csv", bins: bins, workers: 2)
      #expect(try streamed.stream != nil)
      let first = try bench.run("inspect", "data.json")
      #expect(try bench.run("data.json", "-o", "first.png").status == 0)
      let kept = try input(bench, file: "data.csv.gz", bins: bins, workers: 2)
      #expect(try kept.stream == nil)
      let second = try bench.run("inspect", "data.json")
      #expect(first.status == 0 && first.output == second.output)
      let check = try bench.run("data.json", "-o", "first.png", "--check")
      #expect(check.errors.contains("the experiment has changed, no pixel differs"))
    }
  }

  @Test("Layers that show points one by one have them all in memory")
  func points() throws {
    let bench = try Workbench()
    let input = try input(bench, "x,t\n" + rows())
    var experiment = input.experiment
    experiment.figure.panels[0].layers[1].mark = .ecdf
    try bench.write(experiment.fileText, to: "data.json")
    #expect(try ExperimentInput(path: bench.file("data.json").path).stream == nil)
  }
}
