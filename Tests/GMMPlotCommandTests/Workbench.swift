import Foundation
import TestSupport
import Testing

/// A folder of its own in which the built command runs, with experiment files to run it on.
struct Workbench {
  /// An experiment that is small and right.
  static let experiment = """
    { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] }, "sample": { "size": 100 } }
    """

  private let scratch: Scratch

  var folder: URL { scratch.folder }

  /// Creates a folder with one right experiment file, `good.json`.
  init() throws {
    scratch = try Scratch()
    try write(Self.experiment, to: "good.json")
  }

  /// Where a file of the folder is.
  func file(_ name: String) -> URL { folder.appending(path: name) }

  func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  func write(_ bytes: Data, to name: String) throws {
    let folder = file(name).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try bytes.write(to: file(name))
  }

  func bytes(of name: String) throws -> Data { try Data(contentsOf: file(name)) }

  /// Everything in the folder and its folders, hidden files too, in alphabetical order.
  var contents: [String] {
    get throws { try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() }
  }

  /// Runs `gmm-plot` in the folder.
  func run(
    _ arguments: String..., input: Data = Data(), environment: [String: String] = [:]
  ) throws -> ToolResult {
    try Tool.gmmPlot.run(arguments, input: input, environment: environment, in: folder)
  }

  /// Runs a line of shell in the folder, where `gmm-plot` is the one that was built.
  func shell(_ script: String) throws -> ToolResult {
    let program = try #require(Tool.gmmPlot.path)
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let folder = URL(filePath: program).deletingLastPathComponent().path
    return try Tool("sh").run(
      ["-c", script], environment: ["PATH": "\(folder):\(path)"], in: self.folder)
  }

  /// A `gmm-plot` that is yet to be run in the folder, for tests that watch it at work.
  func process(_ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: try #require(Tool.gmmPlot.path))
    process.arguments = arguments
    process.currentDirectoryURL = folder
    return process
  }
}
