import Foundation
import TestSupport
import Testing

/// Experiment files to begin with.
@Suite struct InitTests {
  private static let table =
    "id,height,name\n" + (0..<30).map { "\($0 + 1),\($0 % 2 * 50 + $0 * $0 % 7),a\n" }.joined()

  /// The objects of an experiment, each with its path.
  private func objects(_ value: Any, at path: String = "") -> [(path: String, [String: Any])] {
    if let object = value as? [String: Any] {
      return [(path, object)] + object.flatMap { objects($0.value, at: "\(path).\($0.key)") }
    }
    return (value as? [Any] ?? []).flatMap { objects($0, at: path + "[]") }
  }

  private func experiment(_ bench: Workbench, _ name: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: bench.bytes(of: name)) as? [String: Any])
  }

  @Test("An experiment of a mixture that is given is written, explained, and drawn as it is")
  func sample() throws {
    let bench = try Workbench()
    let result = try bench.shell("gmm-plot init && gmm-plot experiment.json -o a.png")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.isEmpty)
    #expect(try bench.contents == ["a.png", "experiment.json", "good.json"])
    let experiment = try experiment(bench, "experiment.json")
    let explained = objects(experiment).filter { $0.1["$comment"] is String }.map(\.path)
    #expect(Set(["", ".mixture", ".sample", ".figure"]).isSubset(of: explained))
    #expect(try bench.run("validate", "experiment.json").errors.isEmpty)
    #expect(try bench.run("init", "-o", "-").output == bench.bytes(of: "experiment.json"))
  }

  @Test("An experiment of a data file names its columns, and a sensible one is chosen")
  func data() throws {
    let bench = try Workbench()
    try bench.write(Self.table, to: "data/people.csv")
    let result = try bench.shell(
      "gmm-plot init data/people.csv && gmm-plot data/people.json --set mixture.fit.starts=1")
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      try bench.contents
        == ["data", "data/people.csv", "data/people.json", "data/people.png", "good.json"])
    let experiment = try experiment(bench, "data/people.json")
    let data = try #require(experiment["data"] as? [String: Any])
    #expect(data["file"] as? String == "people.csv")
    // The first column of numbers counts the rows.
    #expect(data["columns"] as? [String] == ["height"])
    let comment = try #require(data["$comment"] as? String)
    for column in ["id", "height", "name"] { #expect(comment.contains("\"\(column)\"")) }
  }

  @Test(
    "A column is chosen by its name where that says which, else by its number",
    arguments: [
      ("a,a\n1,5\n2,5\n", "[1]"), ("1\n2\n2\n", "[1]"), ("x;y\n1,5;2\n", "[\"x\"]"),
      ("\"a \"\"b\"\"\",c\n1,2\n1,5\n", "[\"c\"]"), ("a\"b\n1\n2\n9\n", "[\"a\\\"b\"]"),
      ("\"a\u{1}b\"\n1\n2\n9\n", "[1]"), ("\"a\tb\"\n1\n2\n9\n", "[1]"),
      ("t,x\n1,7\n2,7\n3,7\n", "[\"t\"]"), ("2020,2021\n1,2\n", nil),
    ] as [(String, String?)])
  func columns(table: String, columns: String?) throws {
    let bench = try Workbench()
    try bench.write(table, to: "table.csv")
    let result = try bench.run("init", "table.csv", "-o", "-")
    #expect(result.status == 0, "\(result.errors)")
    if let columns {
      #expect(result.text.contains("\"columns\": \(columns)\n"), "\(result.text)")
    }
    #expect(
      try bench.run("validate", "-", input: result.output).status == 0, "\(result.text)")
  }

  @Test(
    "The path of the data starts from the folder of the experiment file, whatever names there are")
  func paths() throws {
    let bench = try Workbench()
    try bench.write(Self.table, to: "my data/it's \"ü\".csv")
    for output in ["new/a.json", "b.json", "my data/c d.json"] {
      let made = try bench.run("init", "my data/it's \"ü\".csv", "-o", output)
      #expect(made.status == 0, "\(made.errors)")
      let drawn = try bench.run(output, "-o", "a.png", "--set", "mixture.fit.components=1")
      #expect(drawn.status == 0, "\(drawn.errors)")
    }
    try bench.write(Self.table, to: "-dash.csv")
    #expect(try bench.run("init", "--", "-dash.csv").status == 0)
    #expect(try bench.run("init", "./-dash.csv", "-o", "new/").status == 0)
    #expect(try experiment(bench, "new/-dash.json")["data"] is [String: Any])
    let call = try #require(experiment(bench, "-dash.json")["$comment"] as? String)
    #expect(call.contains("gmm-plot ./-dash.json."))
  }

  @Test("Nothing that is there is written over, not even a link that leads nowhere")
  func taken() throws {
    let bench = try Workbench()
    try bench.write("notes", to: "experiment.json")
    try FileManager.default.createSymbolicLink(
      atPath: bench.file("link.json").path, withDestinationPath: "nowhere.json")
    for arguments in [["init"], ["init", "-o", "good.json"], ["init", "-o", "link.json"]] {
      let result = try Tool.gmmPlot.run(arguments, in: bench.folder)
      #expect(result.status == 73)
      #expect(
        result.errors.hasSuffix(
          "is there already, and is not written over; -o names another file\n"))
    }
    #expect(try bench.contents == ["experiment.json", "good.json", "link.json"])
    #expect(try bench.bytes(of: "experiment.json") == Data("notes".utf8))
  }

  @Test("What is no data file has no experiment made for it")
  func refused() throws {
    let bench = try Workbench()
    try bench.write("a,b\nx,y\n", to: "words.csv")
    try bench.write("", to: "empty.csv")
    for (file, status) in [
      ("good.json", 64), ("-", 64), ("nowhere.csv", 66), ("words.csv", 65), ("empty.csv", 65),
    ] as [(String, Int32)] {
      let result = try bench.run("init", file)
      #expect(result.status == status, "\(file): \(result.errors)")
      #expect(result.errors.split(separator: "\n").count == 1)
    }
    #expect(try bench.contents == ["empty.csv", "good.json", "words.csv"])
  }

  @Test("init is a subcommand, and a file of that name is named by its folder")
  func name() throws {
    let bench = try Workbench()
    try bench.write(Workbench.experiment, to: "init")
    #expect(try bench.run("./init", "-o", "a.png").status == 0)
    #expect(try bench.run("init").status == 0)
    #expect(try bench.contents == ["a.png", "experiment.json", "good.json", "init"])
  }
}
