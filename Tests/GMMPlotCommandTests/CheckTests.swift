import Foundation
import TestSupport
import Testing

@Suite struct CheckTests {
  @Test("Fresh figures are met with silence and status 0", arguments: ["png", "svg", "pdf"])
  func fresh(format: String) throws {
    let bench = try Workbench()
    #expect(try bench.run("good.json", "-o", "figures/", "--format", format).status == 0)
    let before = try FolderState(bench)
    let result = try bench.run("good.json", "-o", "figures/", "--format", format, "--check")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty && result.output.isEmpty)
    #expect(try FolderState(bench) == before)
  }

  @Test("A check writes nothing, whatever it finds: no file, no byte, no date, no folder")
  func writesNothing() throws {
    let bench = try Workbench()
    let right = Workbench.smallExperiment()
    for name in ["stale", "missing", "foreign", "cut", "fresh"] {
      try bench.write(right, to: "\(name).json")
    }
    #expect(
      try bench.run("stale.json", "cut.json", "fresh.json", "-o", "figures/").status == 0)
    try bench.write(Workbench.smallExperiment(points: 101), to: "stale.json")
    try bench.write(Data("text".utf8), to: "figures/foreign.png")
    try bench.write(bench.bytes(of: "figures/cut.png").dropLast(), to: "figures/cut.png")
    let before = try FolderState(bench)
    let result = try bench.run(
      "stale.json", "missing.json", "foreign.json", "cut.json", "fresh.json", "-o", "figures/",
      "--check")
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    let figures = try result.staleFigures()
    #expect(
      figures.map(\.path) == ["stale", "missing", "foreign", "cut"].map { "figures/\($0).png" })
    #expect(figures.map(\.word) == ["stale", "missing", "foreign", "damaged"])
    #expect(figures.first?.reason.hasPrefix("the experiment has changed, ") == true)
    #expect(figures.last?.reason.hasPrefix("the file is cut off") == true)
    #expect(try FolderState(bench) == before)

    #expect(try bench.run("fresh.json", "-o", "new/folder/", "--check").status == 1)
    #expect(try bench.run("fresh.json", "-o", "new/folder/", "--check", "--diff", "d").status == 1)
    #expect(try FolderState(bench) == before)
  }

  @Test(
    "The command that is said to mend a figure does, whatever the names hold",
    arguments: [
      "plain", "a b", "it's", "\"quoted\"", "$HOME", "`id`", "~tilde", "-dash", "--check", "a=~b",
      "=ls", "a\\b", "50%x:y", "(p)[q]{r}", "a*b?", "a;b&c|d", "#hash", "!x", "ü π 😀", "@2x",
    ])
  func mending(name: String) throws {
    let bench = try Workbench()
    try bench.write(Workbench.smallExperiment(), to: "\(name).json")
    try bench.write(#"{ "base": "book" }"#, to: "\(name) look.json")
    let theme = name.hasPrefix("-") ? "./\(name) look.json" : "\(name) look.json"
    try mend(
      ["--output=\(name).png", "--theme=\(theme)", "--check", "--", "\(name).json"], in: bench)
    try mend(["-o", "in \(name)/", "--check", "--", "\(name).json"], in: bench)
  }

  @Test(
    "The command that is said to mend a figure draws the right variant in the right format",
    arguments: [
      ["-o", "figures/"], ["-o", "new.svg"], ["-o", "new.PDF"],
      ["-o", "new.gif", "--format", "png"],
      ["-o", "new", "--format", "svg"], ["-o", "new.png", "--format", "pdf"],
      ["-o", "figures/", "--scale", "1,1.5,2", "--theme", "light,dark,my look.json"],
      ["-o", "new.png", "--scale", "1,2", "--theme", "book,dark"],
      ["-o", "new.png", "--scale", "2"],
      ["-o", "new.svg", "--theme", "auto"], ["-o", "figures/", "--theme", "matplotlib"],
    ])
  func mendingVariants(arguments: [String]) throws {
    let bench = try Workbench()
    try bench.write(Workbench.smallExperiment(), to: "a b.json")
    try bench.write(#"{ "base": "book" }"#, to: "my look.json")
    try mend(["a b.json", "--check"] + arguments, in: bench)
    try bench.write(Workbench.smallExperiment(points: 99), to: "a b.json")
    try mend(["a b.json", "--check"] + arguments, in: bench)
  }

  /// Checks figures that are not right, runs the commands that are named, and checks again.
  private func mend(_ check: [String], in bench: Workbench) throws {
    let found = try Tool.gmmPlot.run(check, in: bench.folder)
    #expect(found.status == 1, "\(found.errors)")
    let figures = try found.staleFigures()
    #expect(!figures.isEmpty)
    try bench.mend(figures)
    let result = try Tool.gmmPlot.run(check, in: bench.folder)
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
  }

  @Test("The worst status counts where an experiment is wrong, and all figures are named")
  func wrongExperiment() throws {
    let bench = try Workbench()
    try bench.write("{}", to: "bad.json")
    try bench.write(Workbench.experiment, to: "good2.json")
    let result = try bench.run(
      "good.json", "bad.json", "missing.json", "good2.json", "-o", "figures/", "--check")
    #expect(result.status == 66)
    let wrong = try bench.run("good.json", "bad.json", "good2.json", "-o", "figures/", "--check")
    #expect(wrong.status == 65)
    #expect(
      wrong.errorLines.compactMap(StaleFigure.init).map(\.path)
        == ["figures/good.png", "figures/good2.png"])
    #expect(wrong.errors.contains("bad.json:1:1: error: an experiment needs"))
    #expect(wrong.errorLines.last?.hasSuffix(": bad.json") == true)
  }

  @Test("A report of a check tells the state of each figure")
  func report() throws {
    let bench = try Workbench()
    #expect(try bench.run("good.json", "-o", "figures/").status == 0)
    let result = try bench.run(
      "good.json", "-o", "figures/", "--theme", "light,dark", "--check", "--json")
    #expect(result.status == 1)
    let report = try #require(
      JSONSerialization.jsonObject(with: result.output) as? [String: Any])
    #expect(report["status"] as? String == "missing")
    let outputs = try #require(report["outputs"] as? [[String: Any]])
    #expect(outputs.map { $0["status"] as? String } == ["unchanged", "missing"])
    #expect(
      outputs.map { $0["path"] as? String } == ["figures/good.png", "figures/good~dark.png"])
  }

  @Test(
    "Options that make no sense in a check, or without one, are errors of usage",
    arguments: [
      ["-o", "new.png", "--diff", "d"], ["-o", "new.png", "--tolerance", "0.1"],
      ["-o", "new.png", "--check", "--depfile", "d"],
      ["-o", "-", "--format", "svg", "--check"],
      ["-o", "new.png", "--check", "--tolerance=-0.1"],
      ["-o", "new.png", "--check", "--tolerance", "1.1"],
      ["-o", "new.png", "--check", "--tolerance", "101%"],
      ["-o", "new.png", "--check", "--tolerance", "few"],
      ["-o", "new.png", "--check", "--tolerance", "nan"],
      ["-o", "new.png", "--check", "--tolerance", "%"],
      ["-o", "new.png", "--check", "--tolerance", ""],
    ])
  func usage(arguments: [String]) throws {
    let bench = try Workbench()
    let result = try Tool.gmmPlot.run(["good.json"] + arguments, in: bench.folder)
    #expect(result.status == 64)
    #expect(result.output.isEmpty && !result.errors.isEmpty)
    #expect(try bench.contents == ["good.json"])
  }
}
