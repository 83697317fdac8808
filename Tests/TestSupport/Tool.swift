import Foundation
import Testing

/// What a program did.
public struct ToolResult: Sendable {
  /// The exit status, or the number of the signal that ended it.
  public let status: Int32
  /// What it wrote to standard output.
  public let output: Data
  /// What it wrote to standard error.
  public let errors: String

  /// What it wrote to standard output, as text.
  public var text: String { String(decoding: output, as: UTF8.self) }
}

/// A program on this machine.
public struct Tool: Sendable {
  let name: String
  /// Where it is; `nil` if it is not installed.
  public let path: String?

  /// A program that is found by its name on the search path.
  public init(_ name: String) {
    self.name = name
    path = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
      .split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private init(name: String, path: String) {
    self.name = name
    self.path = path
  }

  /// The `gmm-plot` that was built together with the tests, or the one that `GMM_PLOT` names.
  public static let gmmPlot =
    ProcessInfo.processInfo.environment["GMM_PLOT"].map {
      Tool(name: "gmm-plot", path: URL(filePath: $0, relativeTo: Repository.folder).path)
    } ?? builtGMMPlot

  /// The `gmm-plot` that was built together with the tests, whatever `GMM_PLOT` says: it is linked with
  /// shared libraries, in the place of which others can be loaded.
  public static let builtGMMPlot = built("gmm-plot")

  /// The tool that writes generated documentation, built together with the tests.
  public static let documentationGenerator = built("generate-documentation-files")

  private static func built(_ name: String) -> Tool {
    Tool(name: name, path: "\(builtProducts)/\(name)")
  }

  /// The folder of the test bundle; on macOS the bundle itself is a folder in it.
  private static let builtProducts: String = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let program = URL(filePath: CommandLine.arguments[0])
    return (bundle ?? program).deletingLastPathComponent().path
  }()

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: The arguments.
  ///   - input: What it reads from standard input; nothing if left out.
  ///   - environment: Variables to set besides those of the tests.
  ///   - folder: The working directory; that of the repository if left out.
  /// - Returns: What it did.
  /// - Throws: An error if the program is not installed or cannot be started.
  public func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:],
    in folder: URL = Repository.folder
  ) throws -> ToolResult {
    let process = Process()
    process.executableURL = URL(filePath: try #require(path, "\(name) is not installed"))
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // Who asks for Swift's backtraces would have other messages than users have.
    process.environment = ProcessInfo.processInfo.environment
      .merging(["SWIFT_BACKTRACE": ""]) { $1 }.merging(environment) { $1 }

    // Files, not pipes: a pipe that nobody reads in time would stop the program.
    let scratch = try Scratch()
    let files = ["input", "output", "errors"].map { scratch.folder.appending(path: $0) }
    try input.write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return ToolResult(
      status: process.terminationStatus, output: try Data(contentsOf: files[1]),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips a test where a tool is not installed, naming it; where `CI` is set the test runs, and
  /// fails without it.
  public static func needs(_ tool: Tool) -> Self {
    let isCI = ProcessInfo.processInfo.environment["CI"] != nil
    return .enabled(if: tool.path != nil || isCI, "needs \(tool.name)")
  }
}

/// A folder of its own that is gone with the value.
public final class Scratch: Sendable {
  /// The folder.
  public let folder: URL

  /// Makes the folder.
  public init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "gmm-plot-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }
}
