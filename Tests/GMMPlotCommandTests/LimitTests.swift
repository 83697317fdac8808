import Foundation
import TestSupport
import Testing

/// `--limit`: what figures may cost.
@Suite struct LimitTests {
  private static let mixture =
    #""mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] }"#
  /// An experiment that strangers may not have drawn.
  private static let dear = """
    { \(mixture),
      "figure": { "layers": [\((0..<10)
        .map { #"{ "mark": "histogram", "bins": \#(1_000_000 - $0) }"# }
        .joined(separator: ", "))] } }
    """
  private static let refusal =
    "dear.json:2:57: error: the figure takes up to 1.4 GB of memory, and at most 1 GB are allowed "
    + "(--limit strangers); this and 9 like it take 1.4 GB of it, and fewer bins would take less"

  private func bench() throws -> Workbench {
    let bench = try Workbench()
    try bench.write(Self.dear, to: "dear.json")
    return bench
  }

  @Test(
    "Every command that reads experiments refuses what costs too much, with the place and the cost",
    arguments: [
      ["dear.json", "-o", "dear.png"], ["dear.json", "-o", "dear.svg"],
      ["dear.json", "-o", "dear.png", "--check"], ["validate", "dear.json"],
      ["inspect", "dear.json"], ["sample", "dear.json"], ["describe", "dear.json"],
      ["fit", "dear.json"],
    ])
  func refused(arguments: [String]) throws {
    let bench = try bench()
    let result = try Tool.gmmPlot.run(arguments + ["--limit", "strangers"], in: bench.folder)
    #expect(result.status == 65)
    #expect(result.errors.hasPrefix(Self.refusal), "\(result.errors)")
    #expect(result.output.isEmpty)
    #expect(try bench.contents == ["dear.json", "good.json"])
  }

  @Test("By hand and without a limit more is allowed")
  func allowed() throws {
    let bench = try bench()
    for limit in [[], ["--limit", "default"], ["--limit", "none"]] {
      let result = try Tool.gmmPlot.run(["validate", "dear.json"] + limit, in: bench.folder)
      #expect(result.status == 0 && result.errors.isEmpty, "\(limit): \(result.errors)")
    }
  }

  @Test("Another word is refused, with those that there are")
  func badWord() throws {
    let result = try bench().run("good.json", "-o", "x.png", "--limit", "some")
    #expect(result.status == 64)
    for word in ["default", "strangers", "none"] { #expect(result.errors.contains(word)) }
  }

  @Test("In a batch the limit is that of each experiment, and the others are drawn")
  func batch() throws {
    let bench = try bench()
    for name in ["a", "b", "c"] { try bench.write(Workbench.experiment, to: "\(name).json") }
    let result = try bench.run(
      "a.json", "dear.json", "b.json", "c.json", "-o", "f/", "-j", "3", "--limit", "strangers")
    #expect(result.status == 65)
    #expect(result.errors.hasPrefix(Self.refusal))
    #expect(result.errors.contains("1 of 4 experiments could not be drawn: dear.json"))
    #expect(
      try bench.contents.filter { $0.hasPrefix("f/") } == ["f/a.png", "f/b.png", "f/c.png"])
  }

  @Test("A variant is refused that costs more than its experiment may")
  func variants() throws {
    let bench = try Workbench()
    try bench.write(
      """
      { \(Self.mixture), "figure": { "size": [100, 100], "dpi": 72 } }
      """, to: "large.json")
    let layers = Array(repeating: #"{ "mark": "components" }"#, count: 60).joined(separator: ", ")
    let components = (0..<5).map { #"{ "weight": 0.2, "mean": \#($0), "sd": 1 }"# }
      .joined(separator: ", ")
    try bench.write(
      """
      { "mixture": { "components": [\(components)] },
        "figure": { "layers": [\(layers)], "size": [8, 4], "dpi": 1000 } }
      """, to: "scaled.json")
    #expect(try bench.run("validate", "large.json", "--limit", "strangers").status == 0)
    #expect(try bench.run("validate", "scaled.json", "--limit", "strangers").status == 0)
    let result = try bench.run(
      "scaled.json", "-o", "f/", "--scale", "1.7", "--limit", "strangers")
    #expect(result.status == 65)
    #expect(result.errors.contains("(--limit strangers)"), "\(result.errors)")
    #expect(try !bench.contents.contains { $0.hasPrefix("f/") })
  }

  @Test("The command that mends a stale figure has the limit")
  func mending() throws {
    let bench = try Workbench()
    let result = try bench.run("good.json", "-o", "x.png", "--check", "--limit", "strangers")
    #expect(result.status == 1)
    #expect(result.errors.contains("to mend it: gmm-plot good.json -o x.png --limit strangers"))
  }

  @Test("A sample that is written to a file has to fit into memory")
  func sampleFile() throws {
    let bench = try Workbench()
    try bench.write("{ \(Self.mixture), \"sample\": { \"size\": 100000000 } }", to: "many.json")
    let result = try bench.run("sample", "many.json", "-o", "x.csv", "--limit", "strangers")
    #expect(result.status == 65)
    #expect(result.errors.hasPrefix("many.json:1:"), "\(result.errors)")
    #expect(try bench.contents == ["good.json", "many.json"])
  }

  @Test("A fit that takes more work than strangers may is ended")
  func endlessFit() throws {
    let bench = try Workbench()
    let rows = (0..<2_000).map { "\($0 * $0 % 1999)" }.joined(separator: "\n")
    try bench.write("x\n\(rows)\n", to: "data.csv")
    try bench.write(
      """
      { "mixture": { "fit": { "components": [1, 100], "starts": 1000, "tolerance": 0,
                              "maxIterations": 1000000 } },
        "data": { "file": "data.csv" } }
      """, to: "endless.json")
    for arguments in [["endless.json", "-o", "x.png"], ["fit", "endless.json"]] {
      let result = try Tool.gmmPlot.run(arguments + ["--limit", "strangers"], in: bench.folder)
      #expect(result.status == 65)
      #expect(result.errors.contains("of work"), "\(result.errors)")
    }
  }
}
