import Foundation
import TestSupport
import Testing

/// Figures whose file the command line does not name.
@Suite struct UnnamedOutputTests {
  @Test("A figure is written beside its experiment, under its name")
  func beside() throws {
    let bench = try Workbench()
    for name in ["specs/two.json", "specs/v1.2.json", "other/a b.json", "-dash.json"] {
      try bench.write(Workbench.experiment, to: name)
    }
    try bench.write("x\n1\n2\n4\n", to: "data/points.csv")
    let before = try bench.contents
    let files = [
      "specs/two.json", "specs/v1.2.json", "other/a b.json", "./-dash.json", "data/points.csv",
    ]
    let result = try Tool.gmmPlot.run(
      files + ["-q", "--set", "figure.dpi=50"], in: bench.folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.isEmpty && result.output.isEmpty)
    let figures = [
      "specs/two.png", "specs/v1.2.png", "other/a b.png", "-dash.png", "data/points.png",
    ]
    #expect(try bench.contents == (before + figures).sorted())
    let check = try Tool.gmmPlot.run(
      files + ["--set", "figure.dpi=50", "--check"], in: bench.folder)
    #expect(check.status == 0, "\(check.errors)")
    let svg = try Tool.gmmPlot.run(["specs/two.json", "--format", "svg"], in: bench.folder)
    #expect(svg.status == 0)
    #expect(try bench.bytes(of: "specs/two.svg").starts(with: Data("<?xml".utf8)))
  }

  @Test("Variants are told apart as in a folder")
  func variants() throws {
    let bench = try Workbench()
    let result = try bench.run("good.json", "--scale", "1,2", "--theme", "light,dark")
    #expect(result.status == 0)
    #expect(
      try bench.contents
        == ["good.json", "good.png", "good@2x.png", "good~dark.png", "good~dark@2x.png"])
  }

  @Test("Under -v it is said which file was written")
  func verbose() throws {
    let bench = try Workbench()
    let result = try bench.run("good.json", "-v")
    #expect(result.errors.hasPrefix("good.png: drawn from good.json in "))
    #expect(try bench.run("good.json", "--force").errors.isEmpty)
  }

  @Test("A report and a dependency file name the file")
  func report() throws {
    let bench = try Workbench()
    let result = try bench.run("good.json", "--json", "--depfile", "d")
    let report = try #require(JSONSerialization.jsonObject(with: result.output) as? [String: Any])
    let outputs = try #require(report["outputs"] as? [[String: Any]])
    #expect(outputs.map { $0["path"] as? String } == ["good.png"])
    #expect(try bench.dependencies(in: "d")["good.png"] == ["good.json"])
  }

  @Test("What is stale beside its experiment is mended by the command that is named")
  func mending() throws {
    let bench = try Workbench()
    try bench.write(Workbench.smallExperiment(), to: "specs/it's.json")
    let check = ["specs/it's.json", "--check"]
    let found = try Tool.gmmPlot.run(check, in: bench.folder)
    #expect(found.status == 1)
    #expect(try found.staleFigures().map(\.path) == ["specs/it's.png"])
    try bench.mend(found.staleFigures())
    #expect(try Tool.gmmPlot.run(check, in: bench.folder).status == 0)
  }

  @Test(
    "A file that is no figure of gmm-plot stays as it is, unless -o names it",
    arguments: [[], ["--force"]])
  func foreign(options: [String]) throws {
    let bench = try Workbench()
    let foreign = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) + Data("gmm-plot".utf8)
    try bench.write(foreign, to: "good.png")
    let before = try FolderState(bench)
    let result = try Tool.gmmPlot.run(["good.json"] + options, in: bench.folder)
    #expect(result.status == 73)
    #expect(
      result.errors
        == "good.png: error: is no figure of gmm-plot, and is not written over; -o names the file to "
        + "write\n")
    #expect(try FolderState(bench) == before)
    let check = try bench.run("good.json", "--check")
    #expect(check.status == 1)
    #expect(try FolderState(bench) == before)
    #expect(try bench.run("good.json", "-o", "good.png").status == 0)
    try bench.write(Workbench.smallExperiment(), to: "good.json")
    #expect(try bench.run("good.json").status == 0)
  }

  @Test("A damaged figure of gmm-plot is drawn anew")
  func damaged() throws {
    let bench = try Workbench()
    #expect(try bench.run("good.json").status == 0)
    let whole = try bench.bytes(of: "good.png")
    try bench.write(whole.dropLast(5), to: "good.png")
    #expect(try bench.run("good.json").status == 0)
    #expect(try bench.bytes(of: "good.png") == whole)
  }

  @Test("No link is followed to a file that is none of gmm-plot, or that is not there")
  func links() throws {
    let bench = try Workbench()
    try bench.write("notes", to: "notes.txt")
    for target in ["notes.txt", "nowhere", "good.json"] {
      try? FileManager.default.removeItem(at: bench.file("good.png"))
      try FileManager.default.createSymbolicLink(
        atPath: bench.file("good.png").path, withDestinationPath: target)
      let result = try bench.run("good.json")
      #expect(result.status == (target == "good.json" ? 64 : 73), "\(target): \(result.errors)")
    }
    #expect(try bench.bytes(of: "notes.txt") == Data("notes".utf8))
    #expect(try bench.bytes(of: "good.json") == Data(Workbench.experiment.utf8))
    #expect(!FileManager.default.fileExists(atPath: bench.file("nowhere").path))
    // A figure of gmm-plot may be elsewhere.
    try FileManager.default.removeItem(at: bench.file("good.png"))
    #expect(try bench.run("good.json", "-o", "elsewhere/figure.png").status == 0)
    try FileManager.default.createSymbolicLink(
      atPath: bench.file("good.png").path, withDestinationPath: "elsewhere/figure.png")
    try bench.write(Workbench.smallExperiment(), to: "good.json")
    #expect(try bench.run("good.json").status == 0)
    #expect(try bench.run("good.json", "-o", "elsewhere/figure.png", "--check").status == 0)
  }

  @Test("A folder of the figure's name is no figure")
  func folder() throws {
    let bench = try Workbench()
    try bench.write("", to: "good.png/inside")
    #expect(try bench.run("good.json").status == 73)
  }

  @Test("Two files whose figures would have one name are an error of usage, and nothing is drawn")
  func clash() throws {
    let bench = try Workbench()
    try bench.write("x\n1\n2\n4\n", to: "good.csv")
    let result = try bench.run("good.json", "good.csv")
    #expect(result.status == 64)
    #expect(
      result.errors == "gmm-plot: error: good.json and good.csv would both be drawn as good.png\n")
    #expect(try bench.contents == ["good.csv", "good.json"])
  }

  @Test("A misspelt subcommand draws nothing of what follows it")
  func misspelt() throws {
    let bench = try Workbench()
    for word in ["valdate", "inspct", "ini", "Fit"] {
      let result = try bench.run(word, "good.json")
      #expect(result.status == 64)
      #expect(result.errors.contains("Did you mean 'gmm-plot "), "\(result.errors)")
    }
    #expect(try bench.contents == ["good.json"])
  }
}
