import Foundation
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
