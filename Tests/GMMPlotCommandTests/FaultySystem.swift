#if os(Linux)
  import Foundation
  import TestSupport
  import Testing

  /// A system that fails where a test wants it to, as `faulty-system.c` in the fixtures says.
  struct FaultySystem {
    private static let scratch = try? Scratch()
    /// The path of the library that is loaded before the C library.
    private static let library: Result<String, any Error> = Result {
      let folder = try #require(scratch).folder
      let library = folder.appending(path: "faulty-system.so").path
      let source = Repository.folder
        .appending(path: "Tests/Fixtures/GMMPlotCommand/faulty-system.c").path
      let result = try Tool("clang").run(
        ["-O1", "-shared", "-fPIC", "-o", library, source, "-ldl"])
      try #require(result.status == 0, "\(result.errors)")
      return library
    }

    /// Settings of fontconfig without a cache: one that is written where memory is missing lacks fonts, for
    /// every program of the machine.
    private static let fontSettings: Result<String, any Error> = Result {
      let file = try #require(scratch).folder.appending(path: "fonts.conf")
      let fonts = try DejaVuFonts.defaultFont().deletingLastPathComponent().path
      let text = "<fontconfig><dir>\(fonts)</dir><cachedir>/dev/null/none</cachedir></fontconfig>\n"
      try text.write(to: file, atomically: true, encoding: .utf8)
      return file.path
    }

    private let bench: Workbench

    /// The faults are met by what runs in a workbench.
    init(_ bench: Workbench) { self.bench = bench }

    /// Runs `gmm-plot` with faults, which are variables of the environment.
    func run(_ arguments: [String], _ faults: [String: String]) throws -> ToolResult {
      try Tool.builtGMMPlot.run(
        arguments,
        environment: faults.merging([
          "LD_PRELOAD": try Self.library.get(), "FONTCONFIG_FILE": try Self.fontSettings.get(),
        ]) { $1 },
        in: bench.folder)
    }

    /// How often memory is asked for in a call.
    func allocationCount(_ arguments: [String]) throws -> Int {
      let file = try #require(Self.scratch).folder.appending(path: UUID().uuidString)
      let result = try run(arguments, ["COUNT_ALLOCATIONS": file.path])
      try #require(result.status == 0, "\(result.errors)")
      return try #require(Int(String(contentsOf: file, encoding: .utf8)))
    }
  }
#endif
