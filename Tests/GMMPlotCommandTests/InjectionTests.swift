import Foundation
import TestSupport
import Testing

/// Whatever strangers' files hold, no line that is printed is a command to who shows it.
@Suite struct InjectionTests {
  /// A place where a text of a stranger's comes in.
  struct Place: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Puts the text there, and returns the arguments of the command.
    let arguments: @Sendable (Workbench, String) throws -> [String]

    init(
      _ name: String, _ arguments: @escaping @Sendable (Workbench, String) throws -> [String]
    ) {
      testDescription = name
      self.arguments = arguments
    }
  }

  static func spec(_ members: String) -> String {
    #"{ "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] }, "# + members + " }"
  }

  /// A place in an experiment, as JSON.
  static func experiment(
    _ name: String, _ command: [String] = ["validate"],
    _ text: @escaping @Sendable (String) -> String
  ) -> Place {
    Place(name) { bench, hostile in
      try bench.write(text(HostileText.json(hostile)), to: "s.json")
      return command + ["s.json"]
    }
  }

  /// A place in the name of a file, which has neither slashes nor zeros.
  static func file(
    _ name: String, _ arguments: @escaping @Sendable (Workbench, String) throws -> [String]
  ) -> Place {
    Place(name) { try arguments($0, $1.replacing("/", with: "-")) }
  }

  static let places = [
    Place("a line of the experiment") { bench, text in
      try bench.write("{\n\(text)\n}", to: "s.json")
      return ["validate", "s.json"]
    },
    Place("the line of a mistake") { bench, text in
      try bench.write("{ \"title\":\n\(HostileText.json(text)) 1\n}", to: "s.json")
      return ["validate", "s.json"]
    },
    experiment("a key") { "{ \($0): 1 }" },
    experiment("a word") { spec(#""figure": { "theme": \#($0) }"#) },
    experiment("a color") { spec(#""figure": { "background": \#($0) }"#) },
    experiment("a title with a formula") { spec(#""title": \#($0.dropLast() + #"$""#)"#) },
    experiment("a label in a report", ["inspect"]) {
      spec(
        #""title": \#($0), "description": \#($0), "figure": { "x": { "label": \#($0) }, "layers": ["#
          + #"{ "mark": "density", "label": \#($0) }] }"#)
    },
    experiment("a font", ["inspect"]) { spec(#""figure": { "font": \#($0) }"#) },
    experiment("a theme file", ["validate"]) {
      spec(#""figure": { "theme": \#($0.dropLast() + #".json""#) }"#)
    },
    experiment("a data file", ["inspect"]) { spec(#""data": { "file": \#($0) }"#) },
    experiment("a column", ["inspect"]) {
      spec(#""data": { "file": "good.json", "columns": [\#($0)] }"#)
    },
    Place("a cell") { bench, text in
      try bench.write("x,y\n1,2\n\(text),3\n", to: "d.csv")
      try bench.write(spec(#""data": { "file": "d.csv", "columns": ["x"] }"#), to: "s.json")
      return ["inspect", "s.json"]
    },
    Place("the name of a column") { bench, text in
      try bench.write("\"\(text)\",y\n1,2\n3,4\n", to: "d.csv")
      return ["inspect", "d.csv", "--column", "z"]
    },
    Place("the name of a group") { bench, text in
      try bench.write("x,g\n1,\"\(text)\"\n2,\"\(text)\"\n3,b\n4,b\n5,b\n", to: "d.csv")
      try bench.write(
        #"""
        { "data": { "file": "d.csv", "columns": ["x"], "groups": "g" },
          "mixture": { "fit": { "components": 1, "eachGroup": true } } }
        """#, to: "s.json")
      return ["fit", "s.json"]
    },
    file("the name of an experiment") { bench, text in
      try bench.write("{ \"a\": 1 }", to: "\(text).json")
      return ["validate", "--", "\(text).json"]
    },
    file("the name of a missing experiment") { _, text in ["-o", "f/", "--", text] },
    file("the names of a batch") { bench, text in
      try bench.write("{}", to: "\(text).json")
      return ["-o", "f/", "--json", "--", "\(text).json", "good.json"]
    },
    file("the name of a figure that is missing") { _, text in
      ["good.json", "--check", "--output=\(text).png"]
    },
    file("the name of a figure that is foreign") { bench, text in
      try bench.write("text", to: "\(text).svg")
      return ["extract", "--", "\(text).svg"]
    },
    file("an argument that is no option") { _, text in ["good.json", "--\(text)"] },
    file("an argument too many") { _, text in ["extract", "good.json", "--", text] },
    file("the value of an option") { _, text in ["good.json", "-o", "a.png", "--theme=\(text)"] },
    file("a word that is no format") { _, text in ["good.json", "-o", "a.png", "--format=\(text)"]
    },
    file("a setting") { _, text in
      ["validate", "good.json", "--set=title=\(text)=", "--set=\(text)=1"]
    },
    experiment(
      "a description for two looks", ["describe", "--format", "rst", "--theme", "light,dark"]
    ) { spec(#""description": \#($0)"#) },
    file("a path on a page") { _, text in ["describe", "good.json", "--figure=\(text).png"] },
    Place("a figure's experiment") { bench, text in
      try bench.write(
        ForgedFigure.svg(experiment: #"{"title": \#(HostileText.json(text))}"#), to: "f.svg")
      return ["extract", "f.svg"]
    },
    Place("a figure's experiment that is no JSON") { bench, text in
      try bench.write(ForgedFigure.svg(experiment: text), to: "f.svg")
      return ["extract", "f.svg"]
    },
    Place("an SVG") { bench, text in
      let json = HostileText.json(
        text.replacing(#/[\u{0}-\u{9}\u{B}-\u{1F}\u{7F}-\u{9F}\u{2028}\u{2029}]/#, with: ""))
      try bench.write(
        spec(
          ###""description": \###(json), "figure": { "svgText": "text", "layers": [{ "mark": "density", "###
            + ###""label": "##[error]a" }] }"###
        ), to: "s.json")
      return ["s.json", "-o", "-", "--format", "svg"]
    },
  ]

  @Test(
    "No line that is printed is a command to GitHub's runner, GitLab's or a terminal",
    arguments: places + pages)
  func lines(place: Place) throws {
    for text in HostileText.all {
      let bench = try Workbench()
      var arguments = try place.arguments(bench, text)
      let words = arguments.firstIndex(of: "--") ?? arguments.endIndex
      arguments.insert(contentsOf: ["--diagnostics", "github", "-v"], at: words)
      let result = try Tool.gmmPlot.run(arguments, in: bench.folder)
      // Everything but the figures themselves ends in one of these ways.
      #expect(
        [0, 1, 64, 65, 66, 73].contains(result.status), "\(text.debugDescription): \(result.errors)"
      )
      // The text and the annotations of the other form.
      for line in (result.errors + result.text).split(separator: "\n") {
        let command = line.wholeMatch(of: #/::(error|warning|notice) [^:]*title=gmm-plot::(.*)/#)
        #expect(
          command != nil || RunnerRules.command(in: line) == nil,
          "\(text.debugDescription) gives \(line.debugDescription)")
        // The data of a command may look like another, and hide nothing.
        if let data = command?.2 { #expect(data == data.filter { !$0.isNewline }) }
      }
    }
  }

  @Test("Messages of JSON are lines of JSON, whatever is in them", arguments: places + pages)
  func json(place: Place) throws {
    for text in HostileText.all.suffix(9) {
      let bench = try Workbench()
      var arguments = try place.arguments(bench, text)
      let words = arguments.firstIndex(of: "--") ?? arguments.endIndex
      arguments.insert(contentsOf: ["--diagnostics", "json", "-v"], at: words)
      let result = try Tool.gmmPlot.run(arguments, in: bench.folder)
      // The parser of the arguments speaks for itself.
      if result.status == 64 { continue }
      for line in result.errorLines {
        #expect(RunnerRules.command(in: line) == nil, "\(line.debugDescription)")
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
      }
    }
  }

  @Test("What is extracted has the same values, and draws the same figure")
  func sameValues() throws {
    for text in HostileText.all
    where !text.contains(#/[\u{0}-\u{1F}\u{7F}-\u{9F}\u{2028}\u{2029}]/#) {
      let bench = try Workbench()
      try bench.write(Self.spec(#""title": \#(HostileText.json(text))"#), to: "s.json")
      for format in ["png", "svg", "pdf"] {
        #expect(try bench.run("s.json", "-o", "a.\(format)").status == 0)
        let extracted = try bench.run("extract", "a.\(format)")
        #expect(extracted.status == 0)
        let object = try JSONSerialization.jsonObject(with: extracted.output) as? [String: Any]
        #expect(object?["title"] as? String == text)
        try bench.write(extracted.output, to: "e.json")
        #expect(try bench.run("e.json", "-o", "b.\(format)").status == 0)
        #expect(try bench.bytes(of: "a.\(format)") == bench.bytes(of: "b.\(format)"))
      }
    }
  }

  @Test(
    "What a figure carries is printed if it is an experiment, and else is an error",
    arguments: ["{}", "[]", "text", "", #"{"mixture": 1}"#, #"{"a": 1}"#, "{\u{1B}[2J}"])
  func noExperiment(text: String) throws {
    let bench = try Workbench()
    try bench.write(ForgedFigure.svg(experiment: text), to: "f.svg")
    let result = try bench.run("extract", "f.svg")
    #expect(result.status == 65)
    #expect(result.errors.hasPrefix("f.svg: error: carries "))
    #expect(result.output.isEmpty)
  }

  @Test("Text that is no command stays as it is, also where it looks like one")
  func readable() throws {
    let bench = try Workbench()
    try bench.write("{\n  \"std::vector\": 1,\n  \"# [a] ## b [c] #d[e]\": 2\n}\n", to: "s.json")
    let result = try bench.run("validate", "s.json")
    #expect(result.errors.contains("\n    \"std::vector\": 1,\n"))
    #expect(result.errors.contains("\n    \"# [a] ## b [c] #d[e]\": 2\n"))
  }

  @Test("The caret stands under its place beside what was put in")
  func caret() throws {
    let bench = try Workbench()
    try bench.write("{\n\"##[a]\": 1\n::b\n}\n", to: "s.json")
    #expect(
      try bench.run("validate", "s.json").errors
        == """
        s.json:3:1: error: found ":" where "," or "}" should stand
          | ::b
            ^

        """)
    try bench.write("{ \"##[a]\": 1 x\n}\n", to: "s.json")
    #expect(
      try bench.run("validate", "s.json").errors.hasSuffix(
        """

          { "## [a]": 1 x
                        ^

        """))
    try bench.write("x\n1\n::a\n", to: "d.csv")
    #expect(try bench.run("inspect", "d.csv").errors.hasSuffix("\n  | ::a\n    ^~~\n"))
  }

  @Test("No text for who cannot see a figure turns the direction of what stands around it")
  func direction() throws {
    let bench = try Workbench()
    try bench.write(
      Self.spec(
        #""title": "a\u202eb", "description": "c\u2067d\u200f", "figure": { "layers": [{ "mark": "density", "label": "e\u202df" }] }"#
      ), to: "s.json")
    #expect(try bench.run("s.json", "-o", "a.svg").status == 0)
    let svg = try String(decoding: bench.bytes(of: "a.svg"), as: UTF8.self)
    for text in [
      ">ab</title>", ">cd</desc>", #"aria-label="ef""#,
      #""a\u202eb""#.replacing("\"", with: "&quot;"),
    ] {
      #expect(svg.contains(text), "\(text)")
    }
    #expect(try bench.run("s.json", "-o", "a.png").status == 0)
    let png = try String(decoding: bench.bytes(of: "a.png"), as: UTF8.self)
    #expect(png.contains("Title\0\0\0\0\0ab") && png.contains("Description\0\0\0\0\0cd"))
    #expect(try bench.run("s.json", "-o", "a.pdf").status == 0)
    let pdf = try String(decoding: bench.bytes(of: "a.pdf"), as: UTF8.self)
    #expect(pdf.contains("/Title (ab)") && pdf.contains("/Subject (cd)"))
    for format in Self.languages {
      #expect(try bench.run("describe", "s.json", "--format", format).text.contains("cd"))
    }
  }

  @Test(
    "A command that mends a figure with an awkward name does",
    arguments: ["a##[error]b", "a\u{1B}[31mb", "\u{202E}ab'c", "a\nb%\\"])
  func mending(name: String) throws {
    let bench = try Workbench()
    try bench.write(Workbench.smallExperiment(), to: "\(name).json")
    let check = try bench.run("\(name).json", "-o", "in \(name)/", "--check")
    #expect(check.status == 1)
    try bench.mend(check.staleFigures())
    #expect(try bench.run("\(name).json", "-o", "in \(name)/", "--check").status == 0)
  }

  @Test("A line break in a name is refused where a file cannot have it, before anything is written")
  func lineBreaks() throws {
    for name in ["a\nb", "a\rb"] {
      let bench = try Workbench()
      try bench.write(Workbench.smallExperiment(), to: "\(name).json")
      try bench.write("{}", to: "\(name).theme")
      let before = try bench.contents
      let (spec, figure, theme) = ("\(name).json", "\(name).png", "./\(name).theme")
      let calls: [[String]] = [
        ["good.json", spec, "-o", "f/"], ["good.json", "-o", figure],
        ["good.json", "-o", "f.png", "--theme", theme],
      ]
      for arguments in calls {
        let result = try Tool.gmmPlot.run(arguments + ["--depfile", "d"], in: bench.folder)
        #expect(result.status == 64)
        #expect(result.errors.contains("has a line break in its name"))
        #expect(try bench.contents == before)
      }
      let page = try bench.run(
        "describe", "good.json", "--format", "rst", "--figure", figure)
      #expect(page.status == 64 && page.output.isEmpty)
      #expect(try bench.run("describe", "good.json", "--figure", figure).status == 0)
    }
  }
}
