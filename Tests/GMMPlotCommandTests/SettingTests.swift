import Foundation
import TestSupport
import Testing

/// Keys that the command line gives another value: `--set`.
@Suite struct SettingTests {
  private static let experiment = """
    {
      "title": "Two",
      "mixture": {
        "components": [
          { "weight": 0.25, "mean": 5, "sd": 1.5 },
          { "weight": 0.75, "mean": 10, "sd": 2 }
        ]
      },
      "sample": { "size": 100 },
      "figure": {
        "theme": "dark",
        "layers": [{ "mark": "histogram" }, { "mark": "density" }]
      }
    }
    """

  private func bench() throws -> Workbench {
    let bench = try Workbench()
    try bench.write(Self.experiment, to: "two.json")
    return bench
  }

  @Test(
    "A key that is set gives the bytes of a file that says so, also to a check",
    arguments: [
      (["figure.dpi=200"], #""theme""#, #""dpi": 200, "theme""#),
      (["figure.theme=book"], #""dark""#, #""book""#),
      (["figure.theme=\"book\""], #""dark""#, #""book""#),
      (["figure.layers[0].bins=50"], #""histogram""#, #""histogram", "bins": 50"#),
      (["mixture.components[1].mean=7"], #""mean": 10"#, #""mean": 7"#),
      (["title=Old Faithful"], #""Two""#, #""Old Faithful""#),
      (["title=It's \"π\" = x²"], #""Two""#, #""It's \"π\" = x²""#),
      (["title=\"a\\nb\""], #""Two""#, #""a\nb""#),
      (["title="], #""Two""#, #""""#),
      (
        ["figure.x.label=t", "figure.legend.place=none"], #""theme""#,
        #""x": { "label": "t" }, "legend": { "place": "none" }, "theme""#
      ),
      (
        ["figure.margins={\"left\": 0.2}", "figure.margins.top=0.8"], #""theme""#,
        #""margins": { "left": 0.2, "top": 0.8 }, "theme""#
      ),
      (["sample={\"size\": 7}"], #"{ "size": 100 }"#, #"{ "size": 7 }"#),
      (
        ["figure.layers=[{\"mark\": \"rug\"}]"],
        #"[{ "mark": "histogram" }, { "mark": "density" }]"#,
        #"[{ "mark": "rug" }]"#
      ),
    ])
  func same(settings: [String], old: String, new: String) throws {
    let bench = try bench()
    let options = settings.flatMap { ["--set", $0] }
    try bench.write(Self.experiment.replacing(old, with: new, maxReplacements: 1), to: "new.json")
    #expect(try bench.run("new.json", "-o", "new.svg").status == 0)
    let set = try Tool.gmmPlot.run(["two.json", "-o", "set.svg"] + options, in: bench.folder)
    #expect(set.status == 0, "\(set.errors)")
    #expect(try bench.bytes(of: "set.svg") == bench.bytes(of: "new.svg"))
    for file in [["two.json"] + options, ["new.json"]] {
      let check = try Tool.gmmPlot.run(file + ["-o", "set.svg", "--check"], in: bench.folder)
      #expect(check.status == 0, "\(check.errors)")
    }
    #expect(try bench.run("two.json", "-o", "set.svg", "--check").status == 1)
  }

  @Test("inspect, sample, describe and validate take settings, too")
  func otherCommands() throws {
    let bench = try bench()
    let setting = ["two.json", "--set", "sample.size=3"]
    func run(_ command: [String]) throws -> ToolResult {
      let result = try Tool.gmmPlot.run(command, in: bench.folder)
      #expect(result.status == 0, "\(command): \(result.errors)")
      return result
    }
    #expect(try run(["sample"] + setting).text.split(separator: "\n").count == 4)
    let report = try #require(
      JSONSerialization.jsonObject(with: run(["inspect"] + setting).output) as? [String: Any])
    #expect((report["sample"] as? [String: Any])?["size"] as? Int == 3)
    #expect(try run(["describe"] + setting).text.contains("3 draws"))
    #expect(try run(["validate"] + setting).errors.isEmpty)
    #expect(try bench.run("validate", "two.json", "--set", "sample.size=0").status == 65)
  }

  @Test(
    "A value that breaks a rule is refused as in a file, with its place in the argument",
    arguments: [
      (
        ["figure.dpi=x"],
        """
        --set figure.dpi=x: error: dpi must be a number above 0 and at most 10000; found the text "x"
          --set figure.dpi=x
                           ^

        """
      ),
      (
        ["figure.dpj=200"],
        """
        --set figure.dpj=200: error: unknown key "dpj" in a figure; did you mean "dpi"?
          --set figure.dpj=200
                       ^~~
        """
      ),
      (
        ["title=2020"],
        """
        --set title=2020: error: title must be text in double quotes; found 2020
          --set title=2020
                      ^~~~

        """
      ),
      (
        ["sample={\"size\": 1, \"sead\": 3}"],
        """
        --set sample={"size": 1, "sead": 3}: error: unknown key "sead" in a sample; did you mean "seed"?
          --set sample={"size": 1, "sead": 3}
                                   ^~~~~~
        """
      ),
      (
        ["figure.layers[2].bins=5"],
        """
        --set figure.layers[2].bins=5: error: figure.layers has the items [0] to [1]; there is no [2]
          --set figure.layers[2].bins=5
                             ^~~

        """
      ),
      (
        ["figure.panels[0].title=A"],
        """
        --set figure.panels[0].title=A: error: figure has no list "panels" whose items could be changed; give all of it, as in --set 'figure.panels=[…]'
          --set figure.panels[0].title=A
                       ^~~~~~

        """
      ),
      (
        ["figure.theme.base=dark"],
        """
        --set figure.theme.base=dark: error: figure.theme is the text "dark", which has no keys
          --set figure.theme.base=dark
                             ^~~~

        """
      ),
      (
        ["figure.layers.bins=5"],
        """
        --set figure.layers.bins=5: error: figure.layers is a list; [0] is its first item
          --set figure.layers.bins=5
                              ^~~~

        """
      ),
      (
        ["figure[0]=5"],
        """
        --set figure[0]=5: error: figure is an object, whose keys follow after a point
          --set figure[0]=5
                      ^~~

        """
      ),
      (
        ["mixture.components[0].weight=0.3"],
        """
        --set mixture.components[0].weight=0.3: error: weights sum to 1.05; they must sum to 1
        """
      ),
      (
        ["data.file=a.csv"],
        """
        --set data.file=a.csv: error: an experiment has a sample or data, not both
          --set data.file=a.csv
                ^~~~

        """
      ),
      (
        ["figure.size=[1000, 1000]"],
        """
        --set figure.size=[1000, 1000]: error: 1000 × 1000 inches at 100 dpi are
        """
      ),
      (
        ["title=\u{202E}a\tb", "figure.dpi=0"],
        """
        --set title=\u{FFFD}a\u{FFFD}b: error: title must be
        """
      ),
    ])
  func refused(settings: [String], errors: String) throws {
    let bench = try bench()
    let options = settings.flatMap { ["--set", $0] }
    let result = try Tool.gmmPlot.run(["two.json", "-o", "new.png"] + options, in: bench.folder)
    #expect(result.status == 65)
    // A list of allowed keys, which grows, ends the line.
    let said = result.errors.replacing(#/\? Allowed: .*\n/#, with: "?\n")
    #expect(said.hasPrefix(errors), "\(result.errors)")
    #expect(try bench.contents == ["good.json", "two.json"])
  }

  @Test("A problem that shows only when numbers are used is said of the argument that asks for it")
  func late() throws {
    let bench = try bench()
    let result = try bench.run(
      "two.json", "-o", "new.png", "--set", "figure.layers[1].step=1e-9")
    #expect(result.status == 65)
    #expect(
      result.errors.hasPrefix("--set figure.layers[1].step=1e-9: error: "), "\(result.errors)")
    let file = try bench.run("two.json", "-o", "new.png", "--set", "figure.font=none.ttf")
    #expect(file.status == 66)
    #expect(file.errors.hasPrefix("--set figure.font=none.ttf: error: "), "\(file.errors)")
  }

  @Test("A problem of the file keeps its place in the file")
  func fileProblem() throws {
    let bench = try bench()
    try bench.write(Self.experiment.replacing("0.75", with: "0.8"), to: "two.json")
    let result = try bench.run("two.json", "-o", "new.png", "--set", "figure.dpi=200")
    #expect(result.errors.hasPrefix("two.json:5:19: error: weights sum to 1.05"))
    try bench.write("{ \"mixture\": ", to: "two.json")
    let broken = try bench.run("two.json", "-o", "new.png", "--set", "figure.dpi=200")
    #expect(broken.errors.hasPrefix("two.json:1:1: error: this \"{\" is never closed"))
  }

  @Test(
    "A setting that names no key, or one that another takes back, is an error of usage",
    arguments: [
      (
        ["figure.dpi"],
        #"--set takes a key and its value, as in figure.dpi=200; found "figure.dpi""#
      ),
      (["=5"], #"--set takes the way to a key, as in figure.dpi=200 or"#),
      (["figure..dpi=5"], #"--set takes the way to a key"#),
      (["figure.=5"], #"--set takes the way to a key"#),
      (["figure.layers[x]=5"], #"--set takes the way to a key"#),
      (["figure.layers[-1]=5"], #"--set takes the way to a key"#),
      (["figure.layers[0=5"], #"--set takes the way to a key"#),
      (["figure.layers[0]bins=5"], #"--set takes the way to a key"#),
      (["figure.layers[99999999999]=5"], #"--set takes the way to a key"#),
      (
        ["figure.dpi=5", "figure.dpi=5"],
        #"figure.dpi is given twice, by "--set figure.dpi=5" and "--set figure.dpi=5""#
      ),
      (
        ["figure.dpi=5", "title=A", "figure={}"],
        #""--set figure.dpi=5" and "--set figure={}" contradict each other: the second gives all of"#
      ),
    ])
  func usage(settings: [String], message: String) throws {
    let bench = try bench()
    for command in [[], ["inspect"], ["sample"], ["validate"]] {
      let result = try Tool.gmmPlot.run(
        command + ["two.json"] + settings.flatMap { ["--set", $0] }, in: bench.folder)
      #expect(result.status == 64)
      #expect(result.errors.hasPrefix("gmm-plot: error: " + message), "\(result.errors)")
    }
    #expect(try bench.contents == ["good.json", "two.json"])
  }

  @Test("Messages for programs name the argument in the place of a file")
  func forms() throws {
    let bench = try bench()
    let options = ["two.json", "-o", "new.png", "--set", "figure.dpi=0", "--diagnostics"]
    let json = try Tool.gmmPlot.run(options + ["json"], in: bench.folder)
    let message = try #require(
      JSONSerialization.jsonObject(with: Data(json.errors.utf8)) as? [String: Any])
    #expect(Set(message.keys) == ["severity", "argument", "message"])
    #expect(message["argument"] as? String == "--set figure.dpi=0")
    let github = try Tool.gmmPlot.run(options + ["github"], in: bench.folder)
    #expect(
      github.errors.contains("\n::error title=gmm-plot::--set figure.dpi=0: dpi must be a number"))
  }

  @Test(
    "The command that is said to mend a figure sets the same keys, for a shell",
    arguments: [
      ["figure.dpi=50"], ["title=It's \"π\" `id` \\"],
      ["figure.layers[0].bins=5", "title=a b"],
      ["title=line\nbreak"],
    ])
  func mending(settings: [String]) throws {
    let bench = try bench()
    let options = ["two.json", "-o", "new.png", "--check"] + settings.flatMap { ["--set", $0] }
    let found = try Tool.gmmPlot.run(options, in: bench.folder)
    #expect(found.status == 1, "\(found.errors)")
    guard !settings[0].contains("\n") else { return }
    try bench.mend(found.staleFigures())
    let result = try Tool.gmmPlot.run(options, in: bench.folder)
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
  }

  @Test(
    "The command that is said to mend a figure of a data file has its columns and its components")
  func mendingData() throws {
    let bench = try Workbench()
    try bench.write("a b,x\n1,2\n2,3\n4,5\n", to: "it's.csv")
    let options = ["it's.csv", "--column", "a b", "--components", "1", "--check"]
    let found = try Tool.gmmPlot.run(options, in: bench.folder)
    #expect(found.status == 1, "\(found.errors)")
    try bench.mend(found.staleFigures())
    #expect(try Tool.gmmPlot.run(options, in: bench.folder).status == 0)
  }

  @Test("A thousand settings are read, and more than that are refused")
  func manySettings() throws {
    let bench = try Workbench()
    for count in [1_000, 1_001] {
      // A key that is set twice is a mistake, which is only found where settings are read.
      let settings = (0..<count).flatMap { _ in ["--set", "figure.dpi=90"] }
      let result = try Tool.gmmPlot.run(["validate", "good.json"] + settings, in: bench.folder)
      #expect(result.status == 64)
      #expect(
        result.errors.contains("1,001 times --set; at most 1,000 are read") == (count > 1_000),
        "\(result.errors.prefix(200))")
    }
  }
}
