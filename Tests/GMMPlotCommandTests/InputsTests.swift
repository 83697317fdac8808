import Foundation
import TestSupport
import Testing

@Suite struct InputsTests {
  @Test(
    "A figure needs the files that its dependency file names, each of them, and no other",
    .needsOtherRoot, .needs(font: "DejaVuSans.ttf"))
  func exactly() throws {
    let bench = try Workbench()
    let root = try RootFolder()
    try bench.write(#"{ "base": "dark" }"#, to: "themes/house.json")
    try bench.write(Data(contentsOf: DejaVuFonts.defaultFont()), to: "fonts/Letters.ttf")
    let settings = #""theme": "../themes/house.json", "font": "../fonts/Letters.ttf""#
    try bench.write(
      Workbench.experiment.replacing(
        #""sample""#, with: #""title": "All", "figure": { \#(settings) }, "sample""#),
      to: "specs/a.json")
    let spec = bench.file("specs/a.json").path
    for format in ["png", "svg", "pdf"] {
      let name = "a.\(format)"
      let result = try bench.run(spec, "-o", name, "--depfile", "a.d")
      #expect(result.status == 0, "\(result.errors)")
      let sources = try #require(bench.dependencies(in: "a.d")[name])
      try #require(sources.count == 3)
      for source in sources { try root.add(URL(filePath: source)) }
      let alone = try root.run([spec, "-o", "/\(name)"])
      try #require(alone.status == 0, "\(alone)")
      let figure = try Data(contentsOf: root.folder.appending(path: name))
      #expect(try figure == bench.bytes(of: name))
      for source in sources {
        try root.remove(URL(filePath: source))
        #expect(try root.run([spec, "-o", "/other.\(format)"]).status == 66, "\(source)")
        try root.add(URL(filePath: source))
      }
    }
  }

  @Test(
    "Where nothing is installed a figure has the same bytes", .needsOtherRoot,
    .needs(font: "DejaVuSans.ttf"))
  func emptyMachine() throws {
    let bench = try Workbench()
    let root = try RootFolder()
    let spec = bench.file("good.json").path
    try root.add(bench.file("good.json"))
    for format in ["png", "svg", "pdf"] {
      let name = "a.\(format)"
      #expect(try bench.run(spec, "-o", name).status == 0)
      let alone = try root.run([spec, "-o", "/\(name)"])
      #expect(alone.status == 0 && alone.errors.isEmpty, "\(alone)")
      let figure = try Data(contentsOf: root.folder.appending(path: name))
      #expect(try figure == bench.bytes(of: name))
    }
  }
}

/// A root folder with nothing in it but the program, its libraries, and what is added.
private struct RootFolder {
  private let scratch: Scratch
  private let program: String
  var folder: URL { scratch.folder }

  init() throws {
    scratch = try Scratch()
    program = try #require(Tool.gmmPlot.path)
    try add(URL(filePath: program))
    // Lines such as `libm.so.6 => /lib/libm.so.6 (0x…)`, and the loader's without an arrow.
    for line in try Tool("ldd").run([program]).text.split(separator: "\n") {
      if let path = line.split(whereSeparator: \.isWhitespace).first(where: { $0.hasPrefix("/") }) {
        try add(URL(filePath: String(path)))
      }
    }
  }

  /// Copies a file to the same place below the root.
  func add(_ file: URL) throws {
    let copy = folder.appending(path: file.path)
    try FileManager.default.createDirectory(
      at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
    guard !FileManager.default.fileExists(atPath: copy.path) else { return }
    try FileManager.default.copyItem(at: file.resolvingSymlinksInPath(), to: copy)
  }

  func remove(_ file: URL) throws {
    try FileManager.default.removeItem(at: folder.appending(path: file.path))
  }

  /// Runs the program in the folder as if there were nothing else, not even `/proc`.
  func run(_ arguments: [String]) throws -> ToolResult {
    try Self.run([program] + arguments, in: folder.path)
  }

  /// Runs a command with another root folder and no environment. Who is not root may be allowed to do
  /// so in a name space of users.
  private static func run(_ command: [String], in root: String) throws -> ToolResult {
    let users = geteuid() == 0 ? [] : ["--map-root-user"]
    return try Tool("env").run(
      ["-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "unshare"] + users + ["chroot", root] + command)
  }

  static var isAvailable: Bool {
    guard Tool("ldd").path != nil else { return false }
    return (try? run(["true"], in: "/").status) == 0
  }
}

extension Trait where Self == ConditionTrait {
  fileprivate static var needsOtherRoot: Self {
    .enabled(if: RootFolder.isAvailable, "needs ldd, unshare, and leave to change the root folder")
  }
}
