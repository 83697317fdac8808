import ExperimentFile
import Foundation
import TestSupport
import Testing

/// The schema as an independent validator sees it: the Python package jsonschema.
@Suite(
  .enabled(
    if: SchemaValidator.isAvailable || ProcessInfo.processInfo.environment["CI"] != nil,
    "needs python3-jsonschema"))
struct SchemaValidationTests {
  @Test("The schema, its examples and its defaults are valid by the schema itself")
  func schema() throws {
    #expect(try SchemaValidator.run(["check"]) == ["valid"])
  }

  @Test("Every experiment file in the repository is valid")
  func files() throws {
    let files =
      jsonFiles(in: Repository.folder.appending(path: "specs"))
      + jsonFiles(in: fixtureFolder.appending(path: "valid"))
    #expect(!files.isEmpty)
    let verdicts = try SchemaValidator.run(["files"] + files.map(\.path))
    #expect(verdicts == files.map { "valid \($0.path)" })
  }

  @Test("The definition of themes is the schema of theme files")
  func themes() throws {
    let files = jsonFiles(in: fixtureFolder.appending(path: "themes"))
    #expect(!files.isEmpty)
    let verdicts = try SchemaValidator.run(["themes"] + files.map(\.path))
    #expect(verdicts == files.map { "valid \($0.path)" })
    let experiment = fixtureFolder.appending(path: "valid/minimal.json").path
    #expect(try SchemaValidator.run(["themes", experiment]) == ["invalid \(experiment)"])
  }

  @Test("What a schema can tell is refused by it, and the rest is not")
  func mistakes() throws {
    let folder = URL(filePath: NSTemporaryDirectory()).appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = BadInput.all.indices.map { folder.appending(path: "\($0).json") }
    for (input, file) in zip(BadInput.all, files) { try Data(input.file.utf8).write(to: file) }
    let verdicts = try SchemaValidator.run(["files"] + files.map(\.path))
    for (verdict, input) in zip(verdicts, BadInput.all) {
      #expect(verdict.hasPrefix(input.refusedBySchema ? "invalid" : "valid"), "\(input.rule)")
    }
    #expect(verdicts.count == files.count)
  }
}

private enum SchemaValidator {
  /// Debian's own Python first: one of a virtual environment need not have the package.
  private static let python: [String]? = [["/usr/bin/python3"], ["/usr/bin/env", "python3"]]
    .first { (try? launch($0 + ["-c", "import jsonschema"]).status) == 0 }

  static var isAvailable: Bool { python != nil }

  /// The lines that the script prints.
  static func run(_ arguments: [String]) throws -> [String] {
    let python = try #require(python, "python3-jsonschema is not installed")
    let result = try launch(
      python + [
        fixtureFolder.appending(path: "validate.py").path,
        Repository.folder.appending(path: "gmm-plot.schema.json").path,
      ] + arguments)
    #expect(result.status == 0, "validate.py failed")
    return result.output.split(separator: "\n").map(String.init)
  }

  private static func launch(_ command: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
