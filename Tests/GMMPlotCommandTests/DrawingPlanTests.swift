import Foundation
import TestSupport
import Testing

@Suite struct DrawingPlanTests {
  @Test(
    "The ending chooses the format, in letters of either case",
    arguments: ["new.png", "new.PNG", "new.svg", "new.Svg", "new.pdf", "new.PDF", "a.b/x.y.pdf"])
  func ending(name: String) throws {
    let bench = try Workbench()
    #expect(try bench.run("good.json", "-o", name).status == 0)
    let format = try #require(name.split(separator: ".").last).lowercased()
    #expect(format == self.format(try bench.bytes(of: name)))
  }

  @Test("--format overrides the ending", arguments: ["png", "svg", "pdf", "PNG"])
  func override(format: String) throws {
    let bench = try Workbench()
    for name in ["new.svg", "new.gif", "new"] {
      #expect(try bench.run("good.json", "-o", name, "--format", format).status == 0)
      #expect(try self.format(bench.bytes(of: name)) == format.lowercased())
    }
  }

  @Test(
    "An output that does not say what to draw is an error of usage, and nothing is written",
    arguments: [
      (["good.json", "-o", "new.gif"], #"gmm-plot: error: "new.gif" does not end in one of .png"#),
      (["good.json", "-o", "new"], #"gmm-plot: error: "new" does not end in one of .png"#),
      (["good.json", "-o", ""], #"gmm-plot: error: "" does not end in one of .png"#),
      (
        ["good.json", "other.json", "-o", "new.png"],
        #"gmm-plot: error: 2 figures need a folder; "new.png/" would make one"#
      ),
      (
        ["good.json", "other.json", "-o", "-"],
        "gmm-plot: error: standard output takes one figure; name a folder"
      ),
      (
        ["-", "-o", "figures/"],
        "gmm-plot: error: a figure from standard input needs a file name"
      ),
      (
        ["good.json", "folder/good.json", "-o", "figures/"],
        "gmm-plot: error: good.json and folder/good.json would both be drawn as figures/good.png"
      ),
      (["-"], "gmm-plot: error: a figure from standard input needs a file name; -o names it"),
      (["good.json", "-o", "new.png", "--format", "gif"], "Error: The value 'gif' is invalid for"),
      (["good.json", "-o", "new.png", "--dpi", "7"], "Error: Unknown option '--dpi'"),
      (["inspect"], "Error: Missing expected argument '<spec>'"),
      (["validate"], "Error: Missing expected argument '<specs> ...'"),
      (["schema", "good.json"], "Error: Unexpected argument 'good.json'"),
    ])
  func usage(arguments: [String], message: String) throws {
    let bench = try Workbench()
    try bench.write(Workbench.experiment, to: "folder/good.json")
    let before = try bench.contents
    let result = try Tool.gmmPlot.run(arguments, in: bench.folder)
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix(message), "\(result.errors)")
    #expect(try bench.contents == before)
  }

  @Test(
    "In a folder, one that exists or a name that ends in /, figures have the names of their files",
    arguments: [("figures", true), ("figures", false), ("new/figures", false)])
  func folder(name: String, exists: Bool) throws {
    let bench = try Workbench()
    try bench.write(Workbench.experiment, to: "more/v1.2.json")
    if exists {
      try FileManager.default.createDirectory(
        at: bench.file(name), withIntermediateDirectories: false)
    }
    let output = exists ? name : name + "/"
    #expect(try bench.run("good.json", "more/v1.2.json", "-o", output).status == 0)
    #expect(try format(bench.bytes(of: "\(name)/good.png")) == "png")
    #expect(try format(bench.bytes(of: "\(name)/v1.2.png")) == "png")
    #expect(
      try bench.run("good.json", "more/v1.2.json", "-o", output, "--format", "svg").status == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: bench.file(name).path).sorted()
        == ["good.png", "good.svg", "v1.2.png", "v1.2.svg"])
  }

  /// What the first bytes of a file say it is.
  private func format(_ bytes: Data) -> String {
    let beginnings = ["png": "\u{89}PNG", "svg": "<?xml", "pdf": "%PDF"]
    return beginnings.first { beginning in
      bytes.starts(with: beginning.value.unicodeScalars.map { UInt8($0.value) })
    }?.key ?? "unknown"
  }

  @Test("A figure is not written over the experiment file of another figure of the batch")
  func overAnotherSpec() throws {
    let bench = try Workbench()
    try bench.write(Workbench.experiment, to: "figures/good.svg")
    try FileManager.default.createSymbolicLink(
      atPath: bench.file("other.json").path, withDestinationPath: "figures/good.svg")
    let result = try bench.run("good.json", "other.json", "-o", "figures/", "--format", "svg")
    #expect(result.status == 64)
    #expect(result.errors.contains("figures/good.svg would be written over other.json"))
    #expect(try bench.bytes(of: "figures/good.svg") == Data(Workbench.experiment.utf8))
    #expect(try !bench.contents.contains("figures/other.svg"))
  }
}
