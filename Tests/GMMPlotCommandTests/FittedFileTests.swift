import Foundation
import TestSupport
import Testing

/// The experiment file that a fit writes, and what it names.
@Suite struct FittedFileTests {
  /// A folder with an experiment in one folder, its data in another, and more folders.
  private func bench(
    file: String = "../data/points.csv", figure: String = "{}", fit: String = ""
  ) throws -> Workbench {
    let bench = try Workbench()
    let table = "x\n" + (0..<30).map { "\($0 % 2 * 50 + $0 * $0 % 7)\n" }.joined()
    for name in ["data/points.csv", "specs/points.csv"] { try bench.write(table, to: name) }
    try bench.write("{}", to: "out/good.json")
    try bench.write("{}", to: "specs/deep/good.json")
    try bench.write(
      """
      { "mixture": { "fit": { "components": 2, "starts": 2\(fit) } },
        "data": { "file": "\(file)" }, "figure": \(figure) }
      """, to: "specs/fit.json")
    return bench
  }

  /// The file that a fit writes, which can be drawn.
  private func fitted(
    _ bench: Workbench, _ output: String, of experiment: String = "specs/fit.json"
  ) throws -> [String: Any] {
    let result = try bench.run("fit", experiment, "--spec", output, "-o", "fit.txt")
    #expect(result.status == 0, "\(result.errors)")
    let drawing = try bench.run(output, "-o", "figure.png")
    #expect(drawing.status == 0, "\(drawing.errors)")
    let file = output.hasPrefix("/") ? URL(filePath: output) : bench.file(output)
    return try #require(
      JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
  }

  private func dataFile(_ experiment: [String: Any]) throws -> String {
    try #require((experiment["data"] as? [String: Any])?["file"] as? String)
  }

  @Test(
    "The path of the data starts from the folder of the file that is written",
    arguments: [
      ("specs/fitted.json", "../data/points.csv"),
      ("./specs/deep/../fitted.json", "../data/points.csv"),
      ("specs/deep/fitted.json", "../../data/points.csv"),
      ("out/fitted.json", "../data/points.csv"),
      ("fitted.json", "data/points.csv"),
      ("data/fitted.json", "points.csv"),
      ("new/folder/fitted.json", "../../data/points.csv"),
      ("out/../new/./fitted.json", "../data/points.csv"),
    ])
  func folders(output: String, path: String) throws {
    #expect(try dataFile(fitted(bench(), output)) == path)
  }

  @Test("A path from the root is written from a folder elsewhere too")
  func fromTheRoot() throws {
    let bench = try bench()
    let output = bench.file("out/fitted.json").path
    #expect(try dataFile(fitted(bench, output)) == "../data/points.csv")
  }

  @Test("In the folder of the experiment a path stays as it is written")
  func sameFolder() throws {
    let bench = try bench(file: "./points.csv")
    #expect(try dataFile(fitted(bench, "specs/fitted.json")) == "./points.csv")
    #expect(try dataFile(fitted(bench, "out/fitted.json")) == "../specs/points.csv")
  }

  @Test("A path of the data from the root stays")
  func rootedData() throws {
    let scratch = try bench()
    let path = scratch.file("data/points.csv").path
    try scratch.write(
      #"{ "mixture": { "fit": { "components": 1 } }, "data": { "file": "\#(path)" } }"#,
      to: "specs/fit.json")
    #expect(try dataFile(fitted(scratch, "out/fitted.json")) == path)
  }

  @Test("Links to folders lead where they lead, and those of the experiment stay links")
  func links() throws {
    let bench = try bench(file: "linked/points.csv")
    func link(_ name: String, to target: String) throws {
      try FileManager.default.createSymbolicLink(
        atPath: bench.file(name).path, withDestinationPath: target)
    }
    try link("specs/linked", to: "../data")
    try link("out/far", to: "../specs/deep")
    try link("elsewhere", to: "specs")
    let experiment = "elsewhere/fit.json"
    #expect(
      try dataFile(fitted(bench, "out/far/fitted.json", of: experiment)) == "../linked/points.csv")
    #expect(
      try dataFile(fitted(bench, "out/fitted.json", of: experiment)) == "../specs/linked/points.csv"
    )
    #expect(
      try dataFile(fitted(bench, "specs/linked/fitted.json", of: experiment))
        == "../specs/linked/points.csv")
    // A file that is a link is read from the folder of the link.
    try bench.write("{}", to: "out/inner/other.json")
    try link("out/fitted-link.json", to: "inner/target.json")
    #expect(try dataFile(fitted(bench, "out/fitted-link.json")) == "../specs/linked/points.csv")
  }

  @Test("Data from standard input stay there, and the experiment may come from it")
  func standardInput() throws {
    let bench = try bench(file: "-")
    let table = try bench.bytes(of: "data/points.csv")
    let output = "out/fitted.json"
    #expect(
      try bench.run("fit", "specs/fit.json", "--spec", output, "-o", "a", input: table).status == 0)
    #expect(try String(decoding: bench.bytes(of: output), as: UTF8.self).contains(#""file": "-""#))
    let experiment =
      #"{ "mixture": { "fit": { "components": 1 } }, "data": { "file": "data/points.csv" } }"#
    #expect(
      try bench.run("fit", "-", "--spec", output, "-o", "a", input: Data(experiment.utf8)).status
        == 0)
    #expect(try bench.run(output, "-o", "figure.png").status == 0)
    #expect(
      try String(decoding: bench.bytes(of: output), as: UTF8.self)
        .contains(#""file": "../data/points.csv""#))
  }

  @Test("Font files and theme files have paths from the folder of the new file too")
  func fontsAndThemes() throws {
    let bench = try bench(
      figure: #"{ "font": ["DejaVu Sans", "fonts/shapes.ttf"], "theme": "themes/mine.json" }"#)
    let shapes = Repository.fixture("Rendering/fonts/quadratic.ttf")
    try bench.write(Data(contentsOf: shapes), to: "specs/fonts/shapes.ttf")
    try bench.write(#"{ "base": "dark" }"#, to: "specs/themes/mine.json")
    for (output, folder) in [
      ("specs/fitted.json", ""), ("out/fitted.json", "../specs/"), ("specs/deep/f.json", "../"),
    ] {
      let figure = try #require(fitted(bench, output)["figure"] as? [String: Any])
      #expect(figure["font"] as? [String] == ["DejaVu Sans", folder + "fonts/shapes.ttf"])
      #expect(figure["theme"] as? String == folder + "themes/mine.json")
    }
    let beside = try #require(
      fitted(bench, "specs/themes/fitted.json")["figure"] as? [String: Any])
    #expect(beside["theme"] as? String == "mine.json")
  }

  @Test("What a path without its folder would mean otherwise has one")
  func pathsThatLookOtherwise() throws {
    let bench = try bench(file: "../data/-", figure: #"{ "theme": "themes/dark" }"#)
    try bench.write(bench.bytes(of: "data/points.csv"), to: "data/-")
    try bench.write(#"{ "base": "book" }"#, to: "specs/themes/dark")
    #expect(try dataFile(fitted(bench, "data/fitted.json")) == "./-")
    let figure = try #require(
      fitted(bench, "specs/themes/fitted.json")["figure"] as? [String: Any])
    #expect(figure["theme"] as? String == "./dark")
  }

  @Test("Through a device the data have a path from the root")
  func devices() throws {
    let bench = try bench()
    let result = try bench.run("fit", "specs/fit.json", "--spec", "/dev/stdout", "-o", "fit.txt")
    #expect(result.status == 0)
    let written = try #require(
      JSONSerialization.jsonObject(with: result.output) as? [String: Any])
    #expect(try dataFile(written).hasPrefix("/"))
  }

  @Test(
    "What shows a fit has no place in a file of the fitted mixture, and nothing is written",
    arguments: [
      (
        #""layers": [{ "mark": "density", "band": true }]"#,
        "the figure has bands that tell how sure the fit is"
      ),
      (#""layers": [{ "mark": "ratioTest" }]"#, "the figure shows how the mixture is fitted"),
      (#""steps": [0, 1]"#, "the figure shows how the mixture is fitted"),
    ])
  func figuresOfFits(figure: String, message: String) throws {
    let bench = try bench(figure: "{ \(figure) }")
    let before = try bench.contents
    let result = try bench.run("fit", "specs/fit.json", "--spec", "out/fitted.json")
    #expect(result.status == 65)
    #expect(result.errors.contains("error: \(message), which a mixture that is given cannot"))
    #expect(try bench.contents == before)
  }

  @Test("A fit to other points of a panel keeps its band")
  func bandOfPanel() throws {
    let bench = try bench(
      figure: """
        { "panels": [{}, { "data": { "file": "../data/points.csv" }, "layers": [{ "mark": "cdf", "band": 0.5 }] }] }
        """, fit: #", "standardErrors": { "replicates": 5 }"#)
    let figure = try #require(fitted(bench, "out/fitted.json")["figure"] as? [String: Any])
    let panels = try #require(figure["panels"] as? [[String: Any]])
    #expect(panels[1]["mixture"] != nil)
  }

  @Test("A folder that cannot be made is an error, and nothing is written")
  func impossibleFolder() throws {
    let bench = try bench()
    let before = try bench.contents
    let result = try bench.run(
      "fit", "specs/fit.json", "--spec", "specs/fit.json/new/fitted.json", "-o", "fit.txt")
    #expect(result.status == 73)
    #expect(result.errors.contains("error: cannot make the folder specs/fit.json/new/"))
    #expect(try bench.contents == before)
  }

  @Test(
    "The components of the new file have the names and colors of the fit, and so has its report")
  func names() throws {
    let bench = try bench(
      fit: ##", "labels": ["low", "high"], "colors": ["C2", "#ff0000"]"##)
    let mixture = try #require(fitted(bench, "out/fitted.json")["mixture"] as? [String: Any])
    let components = try #require(mixture["components"] as? [[String: Any]])
    #expect(components.map { $0["label"] as? String } == ["low", "high"])
    #expect(components.map { $0["color"] as? String } == ["C2", "#ff0000ff"])
    let report = try #require(
      JSONSerialization.jsonObject(with: bench.bytes(of: "fit.txt")) as? [String: Any])
    #expect((report["components"] as? [NSDictionary]) == (components as [NSDictionary]))
  }

  @Test("A component of points that are all 0 has the mean 0 in the new file")
  func zeros() throws {
    let table =
      "a,b\n" + (0..<60).map { "0,\($0 % 7)\n" }.joined()
      + (0..<50).map { "\(28 + $0 % 5),\($0 % 3)\n" }.joined()
    let starts = [
      #"["a"]"#: #"{"weight": 0.5, "mean": 0, "sd": 1}, {"weight": 0.5, "mean": 30, "sd": 2}"#,
      #"["a", "b"]"#: """
      {"weight": 0.5, "mean": [0, 3], "covariance": [[1, 0], [0, 4]]},
      {"weight": 0.5, "mean": [30, 1], "covariance": [[4, 0], [0, 1]]}
      """,
    ]
    for (columns, start) in starts {
      let bench = try Workbench()
      try bench.write(table, to: "data.csv")
      try bench.write(
        """
        { "mixture": { "fit": { "components": 2, "start": [\(start)] } },
          "data": { "file": "data.csv", "columns": \(columns) } }
        """, to: "fit.json")
      let mixture = try #require(
        fitted(bench, "fitted.json", of: "fit.json")["mixture"] as? [String: Any])
      let components = try #require(mixture["components"] as? [[String: Any]])
      let mean = components[0]["mean"]
      #expect(mean as? Double ?? (mean as? [Double])?[0] == 0)
    }
  }

  @Test("A mixture of many components can be read again")
  func manyComponents() throws {
    let bench = try Workbench()
    let table = "x\n" + (0..<120).map { "\($0 / 3 * 10 + $0 % 3)\n" }.joined()
    try bench.write(table, to: "data.csv")
    try bench.write(
      """
      { "mixture": { "fit": { "components": 40, "starts": 1, "maxIterations": 20 } },
        "data": { "file": "data.csv" } }
      """, to: "fit.json")
    let mixture = try #require(
      fitted(bench, "fitted.json", of: "fit.json")["mixture"] as? [String: Any])
    #expect((mixture["components"] as? [Any])?.count == 40)
  }
}
