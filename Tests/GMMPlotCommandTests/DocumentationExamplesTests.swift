import Foundation
import TestSupport
import Testing

@Suite struct DocumentationExamplesTests {
  @Test(
    "Every command in the documentation does what it says",
    arguments: Document.all.filter { $0.blocks.contains(where: \.isCommand) })
  func commands(_ document: Document) throws {
    let bench = try Workbench()
    try bench.copyRepositoryFolders()
    for block in document.blocks where block.isCommand {
      let result = try bench.shell("set -e\n" + block.text)
      #expect(result.status == block.status, "\(document): \(block.text)\n\(result.errors)")
    }
  }

  @Test(
    "Every experiment in the documentation is valid",
    arguments: Document.all.filter { $0.blocks.contains(where: \.isExperiment) })
  func experiments(_ document: Document) throws {
    let bench = try Workbench()
    try bench.copyRepositoryFolders()
    for block in document.blocks where block.isExperiment {
      let result = try bench.run("validate", "-", input: Data(block.text.utf8))
      #expect(result.status == 0, "\(document): \(block.text)\n\(result.errors)")
    }
  }

  @Test("Blocks are found with their language and the status that a comment names")
  func blocks() {
    let blocks = CodeBlock.blocks(
      in: """
        Text.

        <!-- status: 65 -->
        ```sh
        gmm-plot validate wrong.json
        ```

        ```json
        { "mixture": {} }
        ```

        ```sh
        swift build
        ```

        ```sh
        for dpi in 72 200; do gmm-plot good.json -o $dpi.png; done
        ```
        """)
    #expect(blocks.map(\.language) == ["sh", "json", "sh", "sh"])
    #expect(blocks.map(\.status) == [65, 0, 0, 0])
    #expect(blocks.map(\.isCommand) == [true, false, false, true])
    #expect(blocks.map(\.isExperiment) == [false, true, false, false])
    #expect(blocks.map(\.text).first == "gmm-plot validate wrong.json\n")
  }

  @Test("The README and the pages of all nine catalogs are looked at")
  func documents() {
    let names = Document.all.map(\.path)
    #expect(names.contains("README.md"))
    #expect(Set(names.compactMap { $0.split(separator: "/").dropLast().last }).count == 9)
  }
}

/// A document of the repository.
struct Document: Sendable, CustomStringConvertible {
  /// The path from the repository's folder.
  let path: String

  /// The README and the articles of every catalog.
  static let all: [Document] = {
    let sources = Repository.folder.appending(path: "Sources").path
    let articles = ((try? FileManager.default.subpathsOfDirectory(atPath: sources)) ?? [])
      .filter { $0.hasSuffix(".md") && $0.contains(".docc/") }
    return [Document(path: "README.md")] + articles.sorted().map { Document(path: "Sources/" + $0) }
  }()

  var description: String { path }

  var blocks: [CodeBlock] {
    let text = try? String(
      contentsOf: Repository.folder.appending(path: path), encoding: .utf8)
    return CodeBlock.blocks(in: text ?? "")
  }
}

/// A fenced block of code in Markdown.
struct CodeBlock {
  let language: String
  /// The lines, each with its end.
  var text = ""
  /// The exit status that is expected.
  let status: Int32

  /// Whether it is to be run: other programs are left to other tests.
  var isCommand: Bool {
    language == "sh" && (text.hasPrefix("gmm-plot ") || text.contains("; do gmm-plot "))
  }

  /// Whether it is an experiment file.
  var isExperiment: Bool { language == "json" && text.contains("\"mixture\"") }

  static func blocks(in text: String) -> [CodeBlock] {
    var blocks: [CodeBlock] = []
    var isInside = false
    var status: Int32 = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if !isInside {
          blocks.append(CodeBlock(language: String(line.dropFirst(3)), status: status))
        }
        isInside.toggle()
        status = 0
      } else if isInside {
        blocks[blocks.count - 1].text += line + "\n"
      } else if !line.isEmpty {
        let words = line.split(separator: " ")
        status =
          words.prefix(2) == ["<!--", "status:"]
          ? words.dropFirst(2).first.flatMap { Int32($0) } ?? 0 : 0
      }
    }
    return blocks
  }
}

extension Workbench {
  /// Copies the folders that examples name: experiment files, their figures, the catalogs.
  fileprivate func copyRepositoryFolders() throws {
    let files = FileManager.default
    for name in ["specs", "figures", "gmm-plot.schema.json"] {
      try files.copyItem(at: Repository.folder.appending(path: name), to: file(name))
    }
    for document in Document.all where document.path.hasPrefix("Sources/") {
      let folder = URL(filePath: document.path).deletingLastPathComponent().relativePath
      guard !files.fileExists(atPath: file(folder).path) else { continue }
      try files.createDirectory(
        at: file(folder).deletingLastPathComponent(), withIntermediateDirectories: true)
      try files.copyItem(at: Repository.folder.appending(path: folder), to: file(folder))
    }
  }
}
