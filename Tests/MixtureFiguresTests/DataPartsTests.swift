import ExperimentFile
import Histograms
import TestSupport
import Testing

@testable import MixtureFigures

/// Data files that are large enough for several threads to read them.
@Suite struct DataPartsTests {
  private func experiment(bins: String = "\"fd\"") throws -> Experiment {
    try .read(
      """
      { "mixture": { "components": [{ "weight": 1, "mean": 500, "sd": 300 }] },
        "data": { "file": "data.csv", "columns": ["x"] },
        "figure": { "layers": [{ "mark": "histogram", "bins": \(bins) }, { "mark": "density" }] } }
      """)
  }

  private func points(_ text: String, workers: Int = 2) throws -> DataPoints? {
    try DataPoints(DataSource(text, workers: workers), experiment().dataSettings)
  }

  @Test("A file that is counted in parts is counted whole", arguments: 1...3)
  func counts(workers: Int) throws {
    let experiment = try experiment(bins: "{ \"edges\": [0, 1, 500, 1000] }")
    let data = DataSource("x,t\n" + LargeTable.rows(), workers: workers)
    let stream = try #require(try experiment.stream(data) as? DataStream)
    #expect(stream.blockCount > 1)
    for _ in 1...2 {
      let counts = try StreamCounts(stream, of: experiment, workers: workers, progress: nil)
      #expect(counts.bars[0][0]?.counts == [300, 149_700, 150_000])
      #expect(counts.extent == 0.5...999.5)
      #expect(counts.pointCount == LargeTable.rowCount)
      #expect(
        stream.warnings.map(\.message) == ["left out 300 rows without a value in column x"])
    }
  }

  @Test(
    "Points are kept only where there is room for them, and are the same then",
    arguments: [0, 40_960, 150_000, 1 << 20])
  func room(count: Int) throws {
    let experiment = try experiment()
    let data = DataSource("x,t\n" + LargeTable.rows(), workers: 2)
    let memory = try #require(try DataPoints(data, experiment.dataSettings))
    let stream = try DataStream(data, experiment.dataSettings, room: count)
    let counts = try StreamCounts(stream, of: experiment, workers: 2, progress: nil)
    let histogram = try Histogram(of: memory.values, bins: .rule(.fd), range: nil)
    #expect(counts.bars[0][0]?.edges == histogram.edges)
    #expect(counts.bars[0][0]?.counts == histogram.counts.map(Double.init))
    var values: [Double] = []
    for block in 0..<stream.blockCount {
      try stream.forEachChunk(ofBlock: block) { values += $0 }
    }
    #expect(values == memory.values)
  }

  @Test(
    "Numbers in memory come in the order of the file, with any number of threads", arguments: 1...3)
  func order(workers: Int) throws {
    let points = try #require(try points("x,t\n" + LargeTable.rows(), workers: workers))
    #expect(points.values == (0..<LargeTable.rowCount).map { Double($0 % 1000) + 0.5 })
    #expect(points.droppedRowCount == 300)
    #expect(points.warnings.map(\.message) == ["left out 300 rows without a value in column x"])
  }

  @Test("Line ends within cells are none, wherever the parts of the file end")
  func quotedLineEnds() throws {
    // Where a part ends, it is nearly always within such a cell.
    let cell = "\"" + String(repeating: "1,2\n", count: 40) + "\""
    let text = "x,t\n" + LargeTable.rows { $0 % 10 == 0 ? cell : "" }
    let experiment = try experiment()
    let stream = try #require(
      try experiment.stream(DataSource(text, workers: 2)) as? DataStream)
    let partCount = stream.blockCount
    #expect(partCount > 1)
    let counts = try StreamCounts(stream, of: experiment, workers: 2, progress: nil)
    #expect(stream.blockCount == 1)
    #expect(counts.pointCount == LargeTable.rowCount)
    #expect(counts.extent == 0.5...999.5)
    #expect(stream.warnings.map(\.message) == ["left out 300 rows without a value in column x"])
    #expect(try points(text)?.values.count == LargeTable.rowCount)
  }

  @Test("Layers that show points one by one have them all in memory")
  func points() throws {
    var experiment = try experiment()
    let data = DataSource("x,t\n" + LargeTable.rows())
    #expect(try experiment.stream(data) != nil)
    experiment.figure.panels[0].layers[1].mark = .ecdf
    #expect(try experiment.stream(data) == nil)
  }
}
