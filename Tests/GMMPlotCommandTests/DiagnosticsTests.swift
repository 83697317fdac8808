import Foundation
import TestSupport
import Testing

/// The forms of messages: text, JSON, and commands for GitHub's runners.
@Suite struct DiagnosticsTests {
  private struct Message: Equatable {
    var severity: String
    var file: String?
    var line: Int?
    var column: Int?
    var text: String

    /// The first line of the text form.
    var head: String {
      let place = [file ?? "gmm-plot", line.map(String.init), column.map(String.init)]
      let subject = place.compactMap { $0 }.joined(separator: ":")
      return "\(subject): \(severity == "note" ? "" : severity + ": ")\(text)"
    }
  }

  /// A folder with files that are right, wrong, missing and stale, with awkward names.
  private func bench() throws -> Workbench {
    let bench = try Workbench()
    let warned = #"{ "mark": "histogram", "bins": { "edges": [0, 1] }, "range": [0, 1] }"#
    try bench.write(BadSpec.layer(warned), to: "100%, a:b.json")
    try bench.write(
      BadSpec.component(#"{ "wieght": 1, "mean": NaN, "sd": 0 }"#), to: "50%25,c::d%3A.json")
    try bench.write(
      BadSpec.component(#"{ "wieght": 1, "mean": 0, "sd": -1 }, { "100%": "é%0A" }"#),
      to: "two.json")
    try bench.write(BadSpec.layer(#"{ "mark": "density", "step": 1e-9 }"#), to: "fine.json")
    try bench.write(Workbench.smallExperiment(points: 1), to: "old/stale, %2C.json")
    try bench.write(Workbench.smallExperiment(), to: "stale, %2C.json")
    #expect(try bench.run("old/stale, %2C.json", "-o", "f/").status == 0)
    return bench
  }

  private static let specs = [
    "100%, a:b.json", "50%25,c::d%3A.json", "two.json", "missing, %.json", "fine.json",
    "stale, %2C.json",
  ]
  private static let commands: [[String]] =
    [
      specs + ["-o", "f/", "--check"], specs + ["-o", "new/", "-v"], specs + ["-o", "new/", "-q"],
      specs + ["-o", "new/", "--scale", "1,2", "-j", "3"], ["validate"] + specs,
      ["good.json", "-o", "new.gif"], ["good.json", "-o", "f/", "--theme", "darc"],
      ["good.json", "-o", "f/", "--theme", "100%,.json"],
      ["good.json", "-o", "x.svg", "--scale", "2"],
      ["extract", "good.json"],
    ] + ["inspect", "sample", "describe"].flatMap { command in specs.map { [command, $0] } }

  /// What a command says in one of the forms, without times.
  private struct Outcome {
    let status: Int32
    let output: Data
    let errors: String

    var errorLines: [Substring] { errors.split(separator: "\n") }
  }

  private func run(_ command: [String], _ form: String?) throws -> Outcome {
    let bench = try bench()
    let result = try Tool.gmmPlot.run(
      command + (form.map { ["--diagnostics", $0] } ?? []), in: bench.folder)
    return Outcome(
      status: result.status, output: result.output,
      errors: result.errors.replacing(#/ in [0-9.]+ ms/#, with: " in 1 ms"))
  }

  private func messages(ofJSON text: String) throws -> [Message] {
    try text.split(separator: "\n").map { line in
      let object = try #require(
        JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
      #expect(
        Set(object.keys).isSubset(of: ["severity", "file", "line", "column", "length", "message"]))
      #expect((object["line"] == nil) == (object["column"] == nil))
      #expect((object["line"] == nil) == (object["length"] == nil))
      return Message(
        severity: try #require(object["severity"] as? String), file: object["file"] as? String,
        line: object["line"] as? Int, column: object["column"] as? Int,
        text: try #require(object["message"] as? String))
    }
  }

  /// Reads a command as GitHub's runner does: see `ActionCommand.cs` in `actions/runner`.
  private func message(ofCommand line: Substring) throws -> Message {
    let match = try #require(line.wholeMatch(of: #/::([a-z]+) (.*?)::(.*)/#), "\(line)")
    func decoded(_ text: some StringProtocol, _ codes: [(String, String)]) -> String {
      codes.reduce(String(text)) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }
    let lines = [("%0D", "\r"), ("%0A", "\n")]
    let escapes = lines + [("%3A", ":"), ("%2C", ","), ("%25", "%")]
    var properties: [String: String] = [:]
    for property in match.2.split(separator: ",") {
      let parts = try #require(property.wholeMatch(of: #/([A-Za-z]+)=(.+)/#), "\(line)")
      #expect(properties.updateValue(decoded(parts.2, escapes), forKey: String(parts.1)) == nil)
    }
    #expect(properties["title"] == "gmm-plot")
    return Message(
      severity: match.1 == "notice" ? "note" : String(match.1), file: properties["file"],
      line: properties["line"].flatMap { Int($0) }, column: properties["col"].flatMap { Int($0) },
      text: decoded(match.3, lines + [("%25", "%")]))
  }

  @Test(
    "All forms have the same messages in the same order, and the same status", arguments: commands)
  func sameMessages(command: [String]) throws {
    let text = try run(command, nil)
    let json = try run(command, "json")
    let github = try run(command, "github")
    #expect(try run(command, "text").errors == text.errors)
    #expect(json.status == text.status && github.status == text.status)
    #expect(json.output == text.output && github.output == text.output)

    let messages = try messages(ofJSON: json.errors)
    // Lines of a file and carets are indented; no message is.
    let heads = text.errorLines.filter { !$0.hasPrefix("  ") }.map(String.init)
    #expect(messages.map(\.head) == heads)

    let annotations = github.errorLines.filter { $0.hasPrefix("::") }
    #expect(try annotations.map(message(ofCommand:)) == messages)
    #expect(github.errorLines.filter { !$0.hasPrefix("::") } == text.errorLines)
  }

  @Test("A message of JSON says how bad it is, where, how long, and what")
  func json() throws {
    let errors = try run(["validate", "100%, a:b.json", "two.json"], "json").errors
    let lines = errors.split(separator: "\n")
    #expect(
      lines.first
        == """
        {"severity": "warning", "file": "100%, a:b.json", "line": 2, "column": 66, "length": 7, \
        "message": "\(try warning())"}
        """)
    #expect(
      lines.contains { line in
        line.hasPrefix(
          #"{"severity": "error", "file": "two.json", "line": 2, "column": 3, "length": 8, "#
            + #""message": "unknown key \"wieght\" in a component; did you mean \"weight\"?"#)
      })
  }

  /// The words of the warning in the text form.
  private func warning() throws -> String {
    let line = try #require(run(["validate", "100%, a:b.json"], nil).errorLines.first)
    let text = try #require(line.wholeMatch(of: #/100%, a:b.json:2:66: warning: (.*)/#)).1
    return String(text).replacing("\"", with: "\\\"")
  }

  @Test("A command for GitHub's runner names file, line and column, with what it reserves escaped")
  func github() throws {
    let errors = try run(["validate", "50%25,c::d%3A.json"], "github").errors
    #expect(
      errors.contains(
        "\n::error file=50%2525%2Cc%3A%3Ad%253A.json,line=2,col=24,endColumn=27,title=gmm-plot::NaN "
      ))
    let stale = try run(["stale, %2C.json", "-o", "f/", "--check"], "github").errors
    #expect(stale.contains("\n::error file=f/stale%2C %252C.png,title=gmm-plot::stale: the "))
    #expect(
      stale.contains(" %25); to mend it: gmm-plot 'stale, %252C.json' -o 'f/stale, %252C.png'\n"))
  }

  @Test("An unknown form is an error of usage")
  func unknown() throws {
    #expect(try run(["good.json", "-o", "new.png"], "xml").status == 64)
  }

  @Test("JSON has no color, whatever is asked for")
  func color() throws {
    let result = try run(["validate", "two.json", "--color", "always"], "json")
    #expect(!result.errors.contains("\u{1B}"))
    #expect(try !messages(ofJSON: result.errors).isEmpty)
  }
}
