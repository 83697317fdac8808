import Foundation
import TestSupport
import Testing

/// Problems that only the numbers can tell, after a file has been read without complaint.
@Suite struct NumberProblemTests {
  private static func experiment(
    _ figure: String, points: Int = 100, components: Int = 1
  ) -> String {
    let list = Array(
      repeating: "{ \"weight\": \(1 / Double(components)), \"mean\": 0, \"sd\": 1 }",
      count: components)
    return """
      { "mixture": { "components": [\(list.joined(separator: ", "))] },
        "sample": { "size": \(points) }\(figure.isEmpty ? "" : ",\n  \"figure\": \(figure)") }
      """
  }

  private static let cases = [
    BadSpec(
      "too many bins",
      experiment(
        #"{ "layers": [{ "mark": "density" }, { "mark": "histogram", "bins": { "width": 1e-9 } }] }"#
      ),
      "3:80", "the bin width 1e-09 asks for "),
    BadSpec(
      "a step too fine between open ends",
      experiment(#"{ "layers": [{ "mark": "density", "step": 1e-9 }] }"#), "3:55",
      "a step of 1e-09 from "),
    BadSpec(
      "a step too fine below an open end",
      experiment(#"{ "layers": [{ "mark": "components", "step": 1e-9, "from": 0 }] }"#), "3:58",
      "a step of 1e-09 from 0 to "),
    BadSpec(
      "an end beyond the other, which is open",
      experiment(#"{ "layers": [{ "mark": "density", "from": 1e9 }] }"#), "3:55",
      "the curve would run from 1000000000 to "),
    BadSpec(
      "an end below the other, which is open",
      experiment(#"{ "layers": [{ "mark": "density", "to": -1e9 }] }"#), "3:53",
      "the curve would run from "),
    BadSpec(
      "a curve of too many values",
      experiment(
        #"{ "layers": [{ "mark": "components", "from": 0, "to": 1, "step": 1e-6 }] }"#,
        components: 21), "3:78", "the curves need more than 20,000,000 values"),
  ]

  @Test("A file whose numbers ask for too much is answered with line and column", arguments: cases)
  func place(_ spec: BadSpec) throws {
    let bench = try Workbench()
    try bench.write(spec.text, to: "spec.json")
    #expect(try bench.run("validate", "spec.json").status == 0)
    for command in [["spec.json", "-o", "new.png"], ["inspect", "spec.json"]] {
      let result = try Tool.gmmPlot.run(command, in: bench.folder)
      #expect(result.status == 65)
      #expect(result.output.isEmpty)
      #expect(
        result.errors.hasPrefix("spec.json:\(spec.place): error: \(spec.words)"), "\(result.errors)"
      )
      #expect(result.errorLines.count == 3)
      #expect(result.errorLines.last?.contains("^") == true)
    }
    #expect(try !bench.contents.contains("new.png"))
  }

  @Test("A font that is missing is answered with line and column, and status 66")
  func font() throws {
    let bench = try Workbench()
    try bench.write(Self.experiment(#"{ "font": "fonts/none.ttf" }"#), to: "in/spec.json")
    let result = try bench.run("in/spec.json", "-o", "new.png")
    #expect(result.status == 66)
    #expect(result.errors.hasPrefix("in/spec.json:3:23: error: "), "\(result.errors)")
    #expect(result.errors.contains("none.ttf"))
  }

  @Test("Where the key or the whole figure is left out, the place is that of what it belongs to")
  func leftOut() throws {
    let bench = try Workbench()
    for (figure, place) in [
      ("", "1:1"), (#"{ "dpi": 100 }"#, "3:13"), (#"{ "size": [8, 4] }"#, "3:23"),
    ] {
      try bench.write(Self.experiment(figure), to: "spec.json")
      let result = try bench.run("spec.json", "-o", "new.png", "--scale", "99")
      #expect(result.status == 65)
      #expect(
        result.errors.hasPrefix("spec.json:\(place): error: at scale 99, 8 × 4 inches at 9900 dpi"),
        "\(result.errors)")
    }
  }

  @Test("What is wrong with all variants of a figure is said once")
  func once() throws {
    let bench = try Workbench()
    for spec in Self.cases.prefix(4) {
      try bench.write(spec.text, to: "spec.json")
      let single = try bench.run("spec.json", "-o", "new.png")
      let variants = try bench.run(
        "spec.json", "-o", "new.png", "--scale", "1,2", "--theme", "light,dark")
      #expect(variants.status == 65)
      #expect(variants.errors == single.errors)
      let reported = try bench.run("spec.json", "-o", "new.png", "--json")
      #expect(reported.errors == single.errors)
      let report = try #require(
        JSONSerialization.jsonObject(with: reported.output) as? [String: Any])
      #expect(report["error"] as? String == String(single.errors.dropLast()))
    }
  }

  @Test("Limits of a shared axis that have no effect are warned of")
  func sharedLimits() throws {
    let bench = try Workbench()
    let panel = #""layers": [{ "mark": "density" }]"#
    try bench.write(
      """
      { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
        "figure": { "sharedAxes": "x", "panels": [{ "x": { "limits": [0, 1] }, \(panel) },
          { "x": { "limits": [5, 6] }, \(panel) }, { "x": { "limits": [0, 1] }, \(panel) }] } }
      """, to: "shared.json")
    let result = try bench.run("shared.json", "-o", "shared.png")
    #expect(result.status == 0)
    #expect(result.errors.hasPrefix("shared.json:3:24: warning: limits have no effect"))
    #expect(result.errorLines.count == 3)
  }
}
