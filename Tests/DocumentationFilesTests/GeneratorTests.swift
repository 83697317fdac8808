import DocumentationFiles
import Foundation
import TestSupport
import Testing

/// The tool that writes the files, in a folder with what it reads.
@Suite struct GeneratorTests {
  private let scratch: Scratch
  private let files: [DocumentationFile]

  init() throws {
    scratch = try Scratch()
    files = try DocumentationFile.all(in: Repository.folder)
    try FileManager.default.copyItem(
      at: Repository.folder.appending(path: "specs"), to: scratch.folder.appending(path: "specs"))
    for copy in files where copy.path.hasSuffix("README.md") {
      let name = copy.path.split(separator: "/")[1]
      let catalog = "Sources/\(name)/\(name).docc"
      try FileManager.default.createDirectory(
        at: scratch.folder.appending(path: catalog).deletingLastPathComponent(),
        withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        at: Repository.folder.appending(path: catalog), to: scratch.folder.appending(path: catalog))
    }
    for file in files where file.path.hasPrefix("Sources/") {
      try FileManager.default.removeItem(at: scratch.folder.appending(path: file.path))
    }
  }

  private func run(_ arguments: String...) throws -> ToolResult {
    try Tool.documentationGenerator.run(arguments, in: scratch.folder)
  }

  @Test("Every file is the one that is committed")
  func committed() {
    for file in files { expectCommitted(file) }
  }

  @Test("The tool writes every file that is missing or changed, and names it")
  func writing() throws {
    let first = try run()
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.text == files.map { $0.path + "\n" }.joined())
    for file in files {
      #expect(file.committedContent(in: scratch.folder) == file.content, "\(file.path)")
    }
    #expect(try run().text.isEmpty)
  }

  @Test("With --check it names the files that would change, leaves them, and ends with status 1")
  func checking() throws {
    for file in files { try file.write(in: scratch.folder) }
    let unchanged = try run("--check")
    #expect(unchanged.status == 0, "\(unchanged.errors)")
    #expect(unchanged.text.isEmpty)

    let stale = scratch.folder.appending(path: "Manuals/gmm-plot.1")
    try Data("stale".utf8).write(to: stale)
    let changed = try run("--check")
    #expect(changed.status == 1)
    #expect(changed.text == "Manuals/gmm-plot.1\n")
    #expect(try Data(contentsOf: stale) == Data("stale".utf8))
  }

  @Test("Other arguments and missing experiment files are errors, and nothing is written")
  func failures() throws {
    #expect(try run("--chek").status == 64)
    try FileManager.default.removeItem(at: scratch.folder.appending(path: "specs"))
    let result = try run()
    #expect(result.status == 74)
    #expect(result.errors.contains("generate-documentation-files: "))
    for file in files { #expect(file.committedContent(in: scratch.folder) == nil, "\(file.path)") }
  }
}
