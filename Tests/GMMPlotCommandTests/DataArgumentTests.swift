import Foundation
import TestSupport
import Testing

/// Data files in the place of experiment files.
@Suite struct DataArgumentTests {
  /// Two clumps of 15 points, and a second column.
  static let table =
    "height,group\n" + (0..<30).map { "\($0 % 2 * 50 + $0 * $0 % 7),\($0)\n" }.joined()

  private func bench() throws -> Workbench {
    let bench = try Workbench()
    try bench.write(Self.table, to: "points.csv")
    return bench
  }

  @Test(
    "A data file draws the figure of the experiment beside it that names it",
    arguments: [
      (
        ["--set", "mixture.fit.starts=1"],
        #"{ "data": { "file": "points.csv" }, "mixture": { "fit": { "starts": 1 } } }"#
      ),
      (
        ["--components", "2"],
        #"{ "data": { "file": "points.csv" }, "mixture": { "fit": { "components": 2 } } }"#
      ),
      (
        ["--components=1-2", "--column", "group", "--set", "mixture.fit.starts=1"],
        """
        { "data": { "file": "points.csv", "columns": ["group"] },
          "mixture": { "fit": { "components": [1, 2], "criterion": "bic", "starts": 1 } } }
        """
      ),
      (
        ["--column", "2", "--column", "height", "--components", "1"],
        """
        { "data": { "file": "points.csv", "columns": [2, "height"] },
          "mixture": { "fit": { "components": 1 } } }
        """
      ),
      (
        ["--set", #"mixture={"components": [{"weight": 1, "mean": 30, "sd": 20}]}"#],
        """
        { "data": { "file": "points.csv" },
          "mixture": { "components": [{ "weight": 1, "mean": 30, "sd": 20 }] } }
        """
      ),
      (
        ["--components", "1", "--set", "data.missing=error", "--set", "title=Points"],
        """
        { "title": "Points", "data": { "file": "points.csv", "missing": "error" },
          "mixture": { "fit": { "components": 1 } } }
        """
      ),
    ] as [([String], String)])
  func sameFigure(options: [String], experiment: String) throws {
    let bench = try bench()
    try bench.write(experiment, to: "data/written.json")
    try bench.write(Self.table, to: "data/points.csv")
    #expect(try bench.run("data/written.json", "-o", "written.svg").status == 0)
    for file in ["points.csv", "data/points.csv"] {
      let result = try Tool.gmmPlot.run([file, "-o", "drawn.svg"] + options, in: bench.folder)
      #expect(result.status == 0, "\(result.errors)")
      #expect(try bench.bytes(of: "drawn.svg") == bench.bytes(of: "written.svg"))
      let check = try Tool.gmmPlot.run(
        [file, "-o", "written.svg", "--check"] + options, in: bench.folder)
      #expect(check.status == 0, "\(check.errors)")
    }
  }

  @Test("Without a word about it the number of components is the best of 1 to 6 by BIC")
  func standardChoice() throws {
    let bench = try bench()
    let fits = try [[], ["--components", "1-6"]].map { options in
      try Tool.gmmPlot.run(
        ["fit", "points.csv", "--set", "mixture.fit.starts=1"] + options, in: bench.folder)
    }
    #expect(fits.map(\.status) == [0, 0])
    #expect(fits[0].output == fits[1].output)
    let report = try #require(
      JSONSerialization.jsonObject(with: fits[0].output) as? [String: Any])
    let selection = try #require(report["selection"] as? [String: Any])
    #expect(selection["criterion"] as? String == "bic")
    #expect((selection["candidates"] as? [Any])?.count == 6)
  }

  @Test(
    "A file is data by the ending of its name, or by its content where the ending says nothing",
    arguments: [
      "a.csv", "a.CSV", "a.tsv", "a.tab", "a.txt", "a.dat", "a.data", "a", "a.log", "a.v2",
      "a b.csv", "-a.csv", "ü.csv", ".hidden",
    ])
  func names(name: String) throws {
    let bench = try bench()
    try bench.write("x\n1\n2\n4\n", to: name)
    let path = name.hasPrefix("-") ? "./" + name : name
    let result = try bench.run(path, "-o", "new.svg", "--components", "1")
    #expect(result.status == 0, "\(result.errors)")
    // An experiment is one under every name.
    try bench.write("\n  " + Workbench.experiment, to: name)
    #expect(try bench.run("good.json", "-o", "good.svg").status == 0)
    #expect(try bench.run(path, "-o", "experiment.svg").status == 0)
    #expect(try bench.bytes(of: "experiment.svg") == bench.bytes(of: "good.svg"))
  }

  @Test("NumPy files and compressed ones are known by their content, too")
  func binary() throws {
    let bench = try bench()
    let header = "{'descr': '<i2', 'fortran_order': False, 'shape': (3,), }"
    let padding = String(repeating: " ", count: 127 - 10 - header.utf8.count) + "\n"
    let array =
      Data([0x93] + "NUMPY".utf8) + [1, 0, 118, 0] + Data((header + padding).utf8)
      + [1, 0, 2, 0, 4, 0]
    for name in ["a.npy", "array"] {
      try bench.write(array, to: name)
      let result = try bench.run(name, "-o", "\(name).svg", "--components", "1")
      #expect(result.status == 0, "\(result.errors)")
    }
    let zipped = try bench.shell(
      "gzip -k points.csv && cp points.csv.gz zipped && gmm-plot points.csv.gz --components 1 -v "
        + "&& gmm-plot zipped --components 1 -v")
    #expect(zipped.status == 0)
    #expect(zipped.errors.contains("\npoints.png: drawn from points.csv.gz "))
    #expect(zipped.errors.contains("\nzipped.png: drawn from zipped "))
  }

  @Test("Standard input and pipes are data unless they hold an object of JSON")
  func standardInput() throws {
    let bench = try bench()
    let arguments = ["-o", "new.svg", "--components", "2"]
    let drawn = try Tool.gmmPlot.run(
      ["-"] + arguments, input: Data(Self.table.utf8), in: bench.folder)
    #expect(drawn.status == 0, "\(drawn.errors)")
    let written = #"{ "data": { "file": "-" }, "mixture": { "fit": { "components": 2 } } }"#
    try bench.write(written, to: "written.json")
    let same = try bench.run("written.json", "-o", "same.svg", input: Data(Self.table.utf8))
    #expect(same.status == 0)
    #expect(try bench.bytes(of: "same.svg") == bench.bytes(of: "new.svg"))
    let piped = try bench.shell("cat points.csv | gmm-plot /dev/stdin -o piped.svg --components 2")
    #expect(piped.status == 0, "\(piped.errors)")
    let experiment = try bench.run("-", "-o", "good.svg", input: Data(Workbench.experiment.utf8))
    #expect(experiment.status == 0)
    let wrong = try bench.run("-", "-o", "no.svg", input: Data("mixture:\n  fit: 2\n".utf8))
    #expect(wrong.status == 65)
    #expect(wrong.errors.hasPrefix("<stdin>:1:1: error: this is YAML"))
    let broken = try bench.run(
      "-", "-o", "no.svg", "--components", "1", input: Data("x\n1\nb\n".utf8))
    #expect(broken.status == 65)
    #expect(broken.errors.hasPrefix("<stdin>:3:1: error: "), "\(broken.errors)")
  }

  @Test(
    "Options of data files beside an experiment, or with nonsense, are errors of usage",
    arguments: [
      (
        ["good.json", "--column", "x"], "good.json: error: is an experiment file, and --column goes"
      ),
      (
        ["good.json", "--components", "2"],
        "good.json: error: is an experiment file, and --components goes"
      ),
      (["points.csv", "--components", "0"], "Error: The value '0' is invalid for '--components"),
      (["points.csv", "--components", "6-1"], "Error: The value '6-1' is invalid"),
      (["points.csv", "--components", "1,6"], "Error: The value '1,6' is invalid"),
      (["points.csv", "--components", "1-2-3"], "Error: The value '1-2-3' is invalid"),
      (["points.csv", "--components", "two"], "Error: The value 'two' is invalid"),
      (["points.csv", "--components", "101"], "Error: The value '101' is invalid"),
      (
        ["points.csv", "--components", "2", "--set", "mixture.fit.components=3"],
        "gmm-plot: error: mixture.fit.components is given twice, by \"--components 2\" and"
      ),
      (
        ["points.csv", "--set", "data.file=other.csv"],
        "gmm-plot: error: data.file is given twice, by \"points.csv\" and"
      ),
      (
        ["points.csv", "--set", "data={\"file\": \"a\"}"],
        "gmm-plot: error: \"points.csv\" and \"--set data={\"file\": \"a\"}\" contradict each other"
      ),
    ])
  func usage(arguments: [String], message: String) throws {
    let bench = try bench()
    for command in [[], ["inspect"], ["fit"], ["validate"], ["describe"]] {
      let result = try Tool.gmmPlot.run(command + arguments, in: bench.folder)
      #expect(result.status == 64, "\(command)")
      #expect(result.errors.hasPrefix(message), "\(command): \(result.errors)")
      #expect(result.output.isEmpty)
    }
    #expect(try bench.contents == ["good.json", "points.csv"])
  }

  @Test(
    "What is wrong with the columns is said of the option, what is wrong with the file of the file",
    arguments: [
      (
        "x,y\n1,2\n3,4\n", ["--column", "y", "--column", "z"],
        """
        --column y --column z: error: table.csv: there is no column "z"; the columns are "x", "y"
          --column y --column z
                   ^~~~~~~~~~~~

        """
      ),
      (
        "x,y\n1,2\n3,4\n", ["--column", "y", "--column", "y"],
        """
        --column y --column y: error: a column is given twice
          --column y --column y
                              ^

        """
      ),
      (
        "x\n1\nb\n", [],
        """
        table.csv:3:1: error: "b" is not a number (column "x")
          b
          ^

        """
      ),
      ("", [], "table.csv: error: the file is empty\n"),
    ])
  func mistakes(table: String, options: [String], errors: String) throws {
    let bench = try Workbench()
    try bench.write(table, to: "table.csv")
    for command in [["-o", "new.png"], ["inspect"], ["fit"], ["validate"]] {
      // The only option that comes before its file is that of drawing.
      let result = try Tool.gmmPlot.run(command + ["table.csv"] + options, in: bench.folder)
      #expect(result.status == 65)
      #expect(result.errors == errors, "\(command)")
    }
    #expect(try bench.contents == ["good.json", "table.csv"])
  }

  @Test("A data file that is missing ends with status 66")
  func missing() throws {
    let result = try bench().run("nowhere.csv")
    #expect(result.status == 66)
    #expect(result.errors == "nowhere.csv: error: no such file or directory\n")
  }

  @Test("Data files and experiments are drawn into a folder together, each under its name")
  func batch() throws {
    let bench = try bench()
    let result = try bench.run(
      "points.csv", "good.json", "-o", "figures/", "--format", "svg", "--depfile", "d")
    #expect(result.status == 0, "\(result.errors)")
    #expect(try bench.bytes(of: "figures/good.svg").count > 0)
    let rules = try bench.dependencies(in: "d")
    #expect(rules["figures/points.svg"] == ["points.csv"])
    #expect(rules["figures/good.svg"] == ["good.json"])
  }

  @Test("A fit to a data file is written as an experiment that draws it")
  func fittedFile() throws {
    let bench = try bench()
    let fit = try bench.run(
      "fit", "points.csv", "--components", "2", "--spec", "specs/fitted.json", "-o", "fit.txt")
    #expect(fit.status == 0, "\(fit.errors)")
    let experiment = try #require(
      JSONSerialization.jsonObject(with: bench.bytes(of: "specs/fitted.json")) as? [String: Any])
    #expect((experiment["data"] as? [String: Any])?["file"] as? String == "../points.csv")
    #expect(try bench.run("specs/fitted.json", "-o", "new.png").status == 0)
    let over = try bench.run("fit", "points.csv", "--components", "1", "-o", "points.csv")
    #expect(over.status == 64)
    #expect(try bench.bytes(of: "points.csv") == Data(Self.table.utf8))
  }

  @Test("A page shows the figure of a data file under its name, with a text about the data")
  func description() throws {
    let bench = try bench()
    let result = try bench.run("describe", "points.csv", "--column", "height", "--components", "2")
    #expect(
      result.text
        == "![Histogram of height in points.csv with the density of a fitted mixture of two "
        + "Gaussians.](points.png)\n")
  }
}
