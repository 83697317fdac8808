import Foundation
import GMMSupport
import TestSupport
import Testing

@testable import GMMPlotCommand

@Suite struct SampleCommandTests {
  @Test("The sample is NumPy's, bit for bit", arguments: Repository.referenceCases)
  func numpy(name: String) throws {
    let expected = try ReferenceNumbers(case: name).sample
    let result = try Tool.gmmPlot.run(
      ["sample", Repository.fixture("Reference/\(name).json").path])
    #expect(result.status == 0, "\(result.errors)")
    let points = try points(result.text)
    #expect(points.count == expected.size)
    let values = points.flatMap { point in
      withUnsafeBytes(of: point.value.bitPattern.littleEndian, Array.init)
    }
    #expect(SHA256.hexadecimal(values) == expected.sha256Values)
    #expect(SHA256.hexadecimal(points.map(\.component)) == expected.sha256Components)
  }

  @Test("A file gets the same text as standard output, and no name asks for standard output too")
  func output() throws {
    let bench = try Workbench()
    let text = try bench.run("sample", "good.json").output
    #expect(try bench.run("sample", "good.json", "-o", "-").output == text)
    let result = try bench.run("sample", "good.json", "-o", "new/sample.csv")
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    #expect(try bench.bytes(of: "new/sample.csv") == text)
  }

  @Test("The experiment can come from standard input")
  func standardInput() throws {
    let bench = try Workbench()
    let result = try bench.run("sample", "-", input: Data(Workbench.experiment.utf8))
    #expect(result.output == (try bench.run("sample", "good.json").output))
    #expect(!result.output.isEmpty)
  }

  @Test("Points of several coordinates have a column for each, as the figure shows them")
  func coordinates() throws {
    let bench = try Workbench()
    try bench.write(
      """
      { "mixture": { "components": [
          { "weight": 0.5, "mean": [0, 100, 200], "covariance": [[1, 0, 0], [0, 1, 0], [0, 0, 1]] },
          { "weight": 0.5, "mean": [50, 150, 250], "covariance": [[1, 0, 0], [0, 1, 0], [0, 0, 1]] }
        ] },
        "sample": { "size": 100, "seed": 3 } }
      """, to: "space.json")
    let result = try bench.run("sample", "space.json")
    #expect(result.status == 0, "\(result.errors)")
    let lines = result.text.split(separator: "\n")
    #expect(lines.first == "component,x1,x2,x3")
    #expect(lines.count == 101)
    for line in lines.dropFirst() {
      let fields = line.split(separator: ",").compactMap { Double($0) }
      try #require(fields.count == 4)
      // Ten standard deviations separate the components.
      for (coordinate, value) in fields.dropFirst().enumerated() {
        let mean = 100 * Double(coordinate) + 50 * (fields[0] - 1)
        #expect(abs(value - mean) < 10)
      }
    }
  }

  /// Reads the CSV text, a header and one line for each point.
  private func points(_ text: String) throws -> [(component: UInt8, value: Double)] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "component,x")
    #expect(lines.last == "", "the last line has an end")
    lines = lines.dropFirst().dropLast()
    return try lines.map { line in
      let fields = line.split(separator: ",")
      try #require(fields.count == 2)
      return (try #require(UInt8(fields[0])), try #require(Double(fields[1])))
    }
  }
}
