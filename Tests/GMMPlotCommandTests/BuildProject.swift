import Foundation
import TestSupport
import Testing

/// The build tools that the article has a file for.
enum BuildTool: String, CaseIterable {
  case make, ninja

  /// The name of the file.
  var file: String {
    switch self {
    case .make: "Makefile"
    case .ninja: "build.ninja"
    }
  }
}

/// A scratch folder with what the article about build tools describes: four experiment files, some
/// of which share other files, and the file of the build tool as the article has it.
struct BuildProject {
  let bench: Workbench
  private let tool: BuildTool

  /// What one call of the build tool did.
  struct Build {
    /// The specs whose figures were drawn, and those whose figures were left alone.
    let drawn: [String]
    let leftAlone: [String]
    /// What the build tool said.
    let result: ToolResult
  }

  /// A file that several figures are made from, besides their specs.
  struct SharedSource {
    let path: String
    let text: String
    /// Another text, which gives other figures.
    let editedText: String
    /// The specs that name it, in alphabetical order.
    let specs: [String]
    /// What these specs say in place of what the others say.
    let words: String
    let wordsWithSource: String
  }

  /// A theme file of two figures, and the data of one.
  static let sharedSources = [
    SharedSource(
      path: "data/points.csv", text: "x\n1\n2\n4\n", editedText: "x\n1\n2\n5\n",
      specs: ["heights"], words: #""sample": { "size": 100, "seed": 0 }"#,
      wordsWithSource: #""data": { "file": "../data/points.csv" }"#),
    SharedSource(
      path: "themes/house.json", text: ##"{ "background": "#fffaf0" }"##,
      editedText: ##"{ "background": "#f0faff" }"##, specs: ["heights", "weights"],
      words: #""dpi": 40"#, wordsWithSource: #""dpi": 40, "theme": "../themes/house.json""#),
  ]

  /// Sets the project up, with nothing drawn yet.
  init(_ tool: BuildTool) throws {
    bench = try Workbench()
    self.tool = tool
    try FileManager.default.removeItem(at: bench.file("good.json"))
    try bench.write(try Self.block(of: tool.file), to: tool.file)
    var specs: [String: String] = [:]
    for name in ["two", "three", "heights", "weights"] {
      specs[name] = """
        { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
          "sample": { "size": 100, "seed": 0 }, "figure": { "size": [2, 1.5], "dpi": 40 } }
        """
    }
    for source in Self.sharedSources {
      try bench.write(source.text, to: source.path)
      for name in source.specs {
        specs[name] = specs[name]?.replacing(source.words, with: source.wordsWithSource)
      }
    }
    for (name, spec) in specs { try bench.write(spec, to: "specs/\(name).json") }
    // Says what it does, and is otherwise what it stands for.
    try bench.write(
      """
      #!/bin/sh
      exec '\(try #require(Tool.gmmPlot.path))' "$@" --json >> "$GMM_PLOT_LOG"

      """, to: "bin/gmm-plot")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: bench.file("bin/gmm-plot").path)
  }

  /// Calls the build tool.
  func build() throws -> Build {
    try bench.write("", to: "bin/log")
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let result = try Tool(tool.rawValue).run(
      [],
      environment: [
        "PATH": "\(bench.file("bin").path):\(path)", "GMM_PLOT_LOG": bench.file("bin/log").path,
        "MAKEFLAGS": "",
      ], in: bench.folder)
    let reports = try bench.bytes(of: "bin/log").split(separator: UInt8(ascii: "\n")).map { line in
      try JSONDecoder().decode(Report.self, from: line)
    }
    func specs(_ status: String) -> [String] {
      reports.filter { $0.status == status }.map { $0.spec.replacing(#/specs\/|\.json/#, with: "") }
        .sorted()
    }
    return Build(drawn: specs("rendered"), leftAlone: specs("unchanged"), result: result)
  }

  private struct Report: Decodable {
    let spec: String
    let status: String
  }

  /// Changes a file, in a way that may show in figures.
  func edit(_ name: String, _ change: (String) -> String) throws {
    let text = String(decoding: try bench.bytes(of: name), as: UTF8.self)
    let edited = change(text)
    try #require(edited != text)
    waitForAnotherTime()
    try bench.write(edited, to: name)
  }

  /// Gives a file the date of now, and leaves its content.
  ///
  /// The date is that of the file system, as when somebody saves the file: Ninja compares it with the
  /// date of a file that it makes itself, and the clock of the process may be ahead of both.
  func touch(_ name: String) throws {
    waitForAnotherTime()
    try bench.write(bench.bytes(of: name), to: name)
  }

  /// Kernels count the time of files in steps of up to 10 ms, and an edit in the same step as the end
  /// of a build would go unseen.
  private func waitForAnotherTime() { usleep(30_000) }

  /// The block of code in the article that follows the line that names a file.
  private static func block(of name: String) throws -> String {
    let article = try String(
      contentsOf: Repository.folder.appending(path: "Sources/gmm-plot/gmm-plot.docc/BuildTools.md"),
      encoding: .utf8)
    let lines = article.split(separator: "\n", omittingEmptySubsequences: false)
    let heading = try #require(
      lines.firstIndex { $0.contains("`\(name)`") && $0.hasSuffix(":") },
      "no \(name) in the article")
    let start = try #require(lines[heading...].firstIndex { $0.hasPrefix("```") })
    let end = try #require(lines[(start + 1)...].firstIndex { $0 == "```" })
    return lines[(start + 1)..<end].map { $0 + "\n" }.joined()
  }
}

extension Workbench {
  /// Gives a file another time of its last change.
  func date(_ name: String, at date: Date) throws {
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file(name).path)
  }
}
