import Foundation
import TestSupport
import Testing

@Suite struct BadSpecTests {
  @Test("A mistake is reported with its place, and nothing is written", arguments: BadSpec.all)
  func mistake(spec: BadSpec) throws {
    let bench = try Workbench()
    try bench.write(spec.text, to: "bad.json")
    let before = try bench.contents
    let result = try bench.run("bad.json", "-o", "figures/new.png")
    #expect(result.status == 65)
    #expect(result.output.isEmpty)
    #expect(
      result.errors.hasPrefix("bad.json:\(spec.place): error: \(spec.words)"), "\(result.errors)")
    #expect(try bench.contents == before)
  }

  @Test("An existing figure keeps its bytes and its date", arguments: BadSpec.all)
  func existingFigure(spec: BadSpec) throws {
    let bench = try Workbench()
    try bench.write(spec.text, to: "bad.json")
    let figure = try DatedFile(bench, "old.png")
    #expect(try bench.run("bad.json", "-o", "old.png").status == 65)
    #expect(try figure.isUntouched)
  }

  @Test("Every problem of a file is reported in one run, in the order of the file")
  func allProblems() throws {
    let bench = try Workbench()
    try bench.write(
      """
      {
        "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": -1 }] },
        "sample": { "seed": -1 },
        "figure": { "layers": [{ "mark": "violin" }] }
      }
      """, to: "bad.json")
    let result = try bench.run("validate", "bad.json")
    #expect(result.status == 65)
    let places = result.errors.split(separator: "\n").filter { $0.hasPrefix("bad.json:") }
      .map { $0.split(separator: " ")[0] }
    #expect(places == ["bad.json:2:63:", "bad.json:3:23:", "bad.json:4:36:"])
  }

  @Test("The source line and a caret follow the message")
  func caret() throws {
    let bench = try Workbench()
    try bench.write(
      "{ \"mixture\": { \"components\": [\n  { \"wieght\": 1 }\n] } }", to: "bad.json")
    let lines = try bench.run("bad.json", "-o", "new.png").errors.split(separator: "\n")
    let start = try #require(lines.firstIndex { $0.contains("did you mean \"weight\"?") })
    #expect(lines[start + 1] == #"    { "wieght": 1 }"#)
    #expect(lines[start + 2] == #"      ^~~~~~~~"#)
  }

  @Test(
    "A figure that asks for more than can be drawn is an error of the file")
  func tooMuch() throws {
    let bench = try Workbench()
    let component = #"{ "weight": 0.001, "mean": 0, "sd": 1 }"#
    let list = [String](repeating: component, count: 1000).joined(separator: ", ")
    try bench.write(
      """
      { "mixture": { "components": [\(list)] }, "sample": { "size": 1 },
        "figure": { "layers": [{ "mark": "density", "from": 0, "to": 1, "step": 2e-6 }] } }
      """, to: "bad.json")
    let result = try bench.run("bad.json", "-o", "new.png")
    #expect(result.status == 65)
    #expect(
      result.errors.hasPrefix("bad.json:2:75: error: the curves need more than 20,000,000 values"),
      "\(result.errors)")
    #expect(try bench.contents == ["bad.json", "good.json"])
  }

  @Test("Ten weights of 0.1 sum to 1")
  func tenTenths() throws {
    let bench = try Workbench()
    let components = (0..<10).map { #"{ "weight": 0.1, "mean": \#($0), "sd": 1 }"# }
    try bench.write(
      #"{ "mixture": { "components": [\#(components.joined(separator: ", "))] } }"#,
      to: "tenths.json")
    #expect(try bench.run("validate", "tenths.json").status == 0)
  }

  @Test(
    "What only the numbers can tell has its place in the file too",
    arguments: [
      (#"{ "mark": "density", "step": 1e-12 }"#, "2:43: error: a step of 1e-12"),
      (#"{ "mark": "density", "from": 1000 }"#, "2:43: error: the curve would run from 1000"),
      (
        #"{ "mark": "histogram", "bins": { "width": 1e-12 } }"#,
        "2:45: error: the bin width 1e-12 asks for"
      ),
    ])
  func numbers(layer: String, words: String) throws {
    let bench = try Workbench()
    try bench.write(BadSpec.layer(layer), to: "bad.json")
    let before = try bench.contents
    let result = try bench.run("bad.json", "-o", "figures/new.png")
    #expect(result.status == 65)
    #expect(result.errors.hasPrefix("bad.json:\(words)"), "\(result.errors)")
    #expect(try bench.contents == before)
  }
}
