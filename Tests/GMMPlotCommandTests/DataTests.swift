import Foundation
import TestSupport
import Testing

@Suite struct DataTests {
  private static let table = "eruptions,waiting\n3.6,79\n1.8,54\n3.333,74\n2.283,62\n"

  private func experiment(_ data: String) -> String {
    """
    { "mixture": { "components": [{ "weight": 1, "mean": 70, "sd": 10 }] },
      "data": \(data) }
    """
  }

  private func bench(_ data: String, table: String = table) throws -> Workbench {
    let bench = try Workbench()
    try bench.write(experiment(data), to: "specs/data.json")
    try bench.write(table, to: "specs/faithful.csv")
    return bench
  }

  @Test("A histogram shows the column of a file that lies beside the experiment file")
  func histogram() throws {
    let bench = try bench(#"{ "file": "faithful.csv", "columns": ["waiting"] }"#)
    let inspection = try #require(
      JSONSerialization.jsonObject(with: bench.run("inspect", "specs/data.json").output)
        as? [String: Any])
    let sample = try #require(inspection["sample"] as? [String: Double])
    #expect(sample["size"] == 4)
    #expect(sample["min"] == 54)
    #expect(sample["max"] == 79)
    #expect(sample["mean"] == 67.25)
  }

  @Test("Data come from standard input as well")
  func standardInput() throws {
    let bench = try bench(#"{ "file": "-", "columns": [2] }"#)
    let arguments = ["specs/data.json", "-o", "new.png"]
    let piped = try Tool.gmmPlot.run(
      arguments, input: Data(Self.table.utf8), in: bench.folder)
    #expect(piped.status == 0)
    #expect(piped.errors.isEmpty)
    let both = try Tool.gmmPlot.run(
      ["-", "-o", "new.png"], input: Data(experiment(#"{ "file": "-" }"#).utf8), in: bench.folder)
    #expect(both.status == 64)
  }

  @Test("A figure of other data is another figure, of a copied file the same")
  func digest() throws {
    let bench = try bench(#"{ "file": "faithful.csv", "columns": ["waiting"] }"#)
    func draw() throws -> String { try bench.run("specs/data.json", "-o", "new.png", "-v").errors }
    #expect(try draw().contains("there is no such file"))
    try bench.write(Self.table, to: "specs/faithful.csv")
    #expect(try draw().contains("unchanged: nothing that it is made from has changed"))
    try bench.write(Self.table + "4.533,85\n", to: "specs/faithful.csv")
    #expect(try bench.run("specs/data.json", "-o", "new.png", "--check").status == 1)
    #expect(try draw().contains("the data, the font"))
  }

  @Test("Data that are missing are an error, whether or not there is a figure to check")
  func noData() throws {
    let bench = try bench(#"{ "file": "nowhere.csv", "columns": ["waiting"] }"#)
    for _ in 1...2 {
      let result = try bench.run("specs/data.json", "-o", "new.png", "--check")
      #expect(result.status == 66)
      #expect(result.errors.hasPrefix("specs/nowhere.csv: error: no such file"), "\(result.errors)")
      try bench.write("", to: "new.png")
    }
  }

  @Test("Rows without a value are left out with a warning, or are an error")
  func missing() throws {
    let table = Self.table + "4.5,NA\n4.7,\n"
    let dropping = try bench(#"{ "file": "faithful.csv", "columns": ["waiting"] }"#, table: table)
    let result = try dropping.run("specs/data.json", "-o", "new.png")
    #expect(result.status == 0)
    #expect(
      result.errors
        == "specs/faithful.csv: warning: left out 2 rows without a value in column waiting\n")
    let strict = try bench(
      #"{ "file": "faithful.csv", "columns": ["waiting"], "missing": "error" }"#, table: table)
    let refused = try strict.run("specs/data.json", "-o", "new.png")
    #expect(refused.status == 65)
    #expect(refused.errors.hasPrefix("specs/faithful.csv:6:5: error: a value is missing"))
  }

  @Test(
    "What is wrong with data has its place, and nothing is written",
    arguments: [
      (
        #"{ "file": "faithful.csv", "columns": ["wating"] }"#, table,
        "specs/data.json:2:48: error: ", 65
      ),
      (#"{ "file": "faithful.csv" }"#, "a,b\n1,2\n3,x\n", "", 0),
      (
        #"{ "file": "faithful.csv", "columns": ["b"] }"#, "a,b\n1,2\n3,x\n",
        "specs/faithful.csv:3:3: error: \"x\" is not a number (column \"b\")\n", 65
      ),
      (#"{ "file": "faithful.csv" }"#, "", "specs/faithful.csv: error: the file is empty\n", 65),
      (
        #"{ "file": "faithful.csv" }"#, "a\n1e300\n",
        "specs/faithful.csv:2:1: error: 1e+300 is too large", 65
      ),
      (#"{ "file": "none.csv" }"#, table, "specs/none.csv: error: no such file or directory\n", 66),
      (#"{ "file": "../specs" }"#, table, "specs/../specs: error: is a folder", 65),
    ])
  func mistakes(data: String, table: String, message: String, status: Int32) throws {
    let bench = try bench(data, table: table)
    let before = try bench.contents
    let result = try bench.run("specs/data.json", "-o", "figures/new.png")
    #expect(result.status == status)
    #expect(result.errors.hasPrefix(message), "\(result.errors)")
    if status != 0 { #expect(try bench.contents == before) }
  }

  @Test("There is no sample to print of data")
  func noSample() throws {
    let result = try bench(#"{ "file": "faithful.csv" }"#).run("sample", "specs/data.json")
    #expect(result.status == 65)
    #expect(result.output.isEmpty)
  }

  @Test("Experiments of a batch share the data of standard input, whichever comes first")
  func sharedStandardInput() throws {
    let bench = try Workbench()
    for name in ["a", "b"] { try bench.write(experiment(#"{ "file": "-" }"#), to: "\(name).json") }
    let table = Data(("x\n" + (1...50_000).map(String.init).joined(separator: "\n")).utf8)
    for jobs in ["1", "2", "8"] {
      let result = try Tool.gmmPlot.run(
        ["a.json", "b.json", "-o", "figures/", "-j", jobs, "--force"], input: table,
        in: bench.folder)
      #expect(result.status == 0)
      #expect(try bench.bytes(of: "figures/a.png") == bench.bytes(of: "figures/b.png"))
    }
  }

  @Test("A pipe that the command line names is read once, and hands its data to digest and figure")
  func namedPipe() throws {
    let bench = try Workbench()
    let result = try bench.shell(
      "mkfifo pipe && (printf 'x\\n1\\n2\\n3\\n' > pipe &) && "
        + "timeout 20 gmm-plot inspect pipe --components 1")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.text.contains("\"size\": 3,"))
  }
}
