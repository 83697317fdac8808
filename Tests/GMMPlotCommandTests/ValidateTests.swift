import Foundation
import TestSupport
import Testing

@Suite struct ValidateTests {
  @Test("Good files are passed in silence, and nothing is written")
  func silence() throws {
    let bench = try Workbench()
    try bench.write(Workbench.experiment, to: "other.json")
    let result = try bench.run("validate", "good.json", "other.json")
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    #expect(result.errors.isEmpty)
    #expect(try bench.contents == ["good.json", "other.json"])
  }

  @Test("Every experiment file of the repository is good")
  func repository() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Repository.folder.appending(path: "specs").path
    ).filter { $0.hasSuffix(".json") }
    #expect(!files.isEmpty)
    let result = try Tool.gmmPlot.run(["validate"] + files.map { "specs/\($0)" })
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
  }

  @Test("Every file is looked at, and the worst counts")
  func worst() throws {
    let bench = try Workbench()
    try bench.write("{}", to: "bad.json")
    let result = try bench.run("validate", "missing.json", "bad.json", "good.json")
    #expect(result.status == 66)
    let lines = result.errors.split(separator: "\n")
    #expect(lines.first == "missing.json: error: no such file or directory")
    #expect(lines.contains { $0.hasPrefix("bad.json:1:1: error: ") })
  }

  @Test("A file can come from standard input")
  func standardInput() throws {
    let bench = try Workbench()
    #expect(try bench.run("validate", "-", input: Data(Workbench.experiment.utf8)).status == 0)
    #expect(try bench.run("validate", "-", input: Data("{}".utf8)).status == 65)
  }
}
