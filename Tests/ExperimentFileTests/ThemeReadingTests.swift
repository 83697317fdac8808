import Foundation
import Plotting
import Testing

@testable import ExperimentFile

@Suite struct ThemeReadingTests {
  private func theme(_ json: String) throws -> ThemeSettings {
    let file = """
      { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
        "figure": { "theme": \(json) } }
      """
    return try Experiment.read(Array(file.utf8), name: "test.json").experiment.figure.theme
  }

  private func theme(file: String) throws -> CustomTheme {
    try CustomTheme.read(Array(file.utf8), name: "paper.json").theme
  }

  @Test("Each theme has a name", arguments: ThemeName.allCases)
  func names(name: ThemeName) throws {
    #expect(try theme("\"\(name.rawValue)\"") == .named(name))
  }

  @Test(
    "Text with a slash or with the ending .json is the path of a theme file, as it is written",
    arguments: ["paper.json", "../themes/paper.json", "themes/paper", "/dark", "dark/", ".json"])
  func paths(path: String) throws {
    #expect(try theme("\"\(path)\"") == .file(path))
  }

  @Test("Every key of a theme reaches its place")
  func everything() throws {
    let file = try Data(contentsOf: fixtureFolder.appending(path: "themes/everything.json"))
    let (theme, warnings) = try CustomTheme.read([UInt8](file), name: "everything.json")
    var expected = CustomTheme(base: .book)
    expected.background = Color(red: 1, green: 1, blue: 0.8)
    expected.text = Color(red: 0.25, green: 0.25, blue: 0.25)
    expected.axes = Color(red: 0, green: 0, blue: 0, alpha: 0.6)
    expected.colors = [Color(red: 1, green: 0, blue: 0), Color(red: 0, green: 0, blue: 1)]
    expected.frame = .box
    expected.axesLineWidth = 0.5
    expected.tickWidth = 0.4
    expected.tickLength = 0
    expected.curveWidth = 2
    expected.rugWidth = 0.25
    expected.labelSize = 8.5
    expected.titleSize = 14
    #expect(theme == expected)
    #expect(warnings.isEmpty)
  }

  @Test("A theme in an experiment file is the same as in a file of its own")
  func inExperiment() throws {
    let url = fixtureFolder.appending(path: "themes/everything.json")
    let text = try String(contentsOf: url, encoding: .utf8)
    #expect(try theme(text) == .custom(try theme(file: text)))
  }

  @Test("A theme may say nothing: it is Matplotlib's then")
  func nothing() throws {
    let theme = try theme(file: "{}")
    #expect(theme == CustomTheme(base: .matplotlib))
    #expect(theme.background == nil && theme.colors == nil && theme.frame == nil)
  }

  @Test("Reading what a theme resolves to gives the same theme")
  func roundTrip() throws {
    let url = fixtureFolder.appending(path: "themes/everything.json")
    let written = try theme(String(contentsOf: url, encoding: .utf8))
    for settings in [
      written, .named(.auto), .file("themes/\"paper\".json"), .custom(CustomTheme()),
    ] {
      var experiment = try Experiment.read(
        Array(#"{ "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] } }"#.utf8),
        name: "test.json"
      ).experiment
      experiment.figure.theme = settings
      let again = try Experiment.read(Array(experiment.resolvedText.utf8), name: "resolved.json")
      #expect(again.experiment == experiment)
    }
  }

  @Test("All problems of a theme file are found, with their places")
  func problems() {
    do {
      _ = try theme(
        file: """
          {
            "base": "solarized",
            "colours": ["red"],
            "text": "#12345",
            "tickLength": -1
          }
          """)
      Issue.record("the file was read")
    } catch let error as DiagnosticList {
      #expect(
        error.description == """
          paper.json:2:11: error: unknown base "solarized". Allowed: matplotlib, dark, book, book-dark
              "base": "solarized",
                      ^~~~~~~~~~~
          paper.json:3:3: error: unknown key "colours" in a theme; did you mean "colors"? \
          Allowed: $schema, base, background, text, axes, grid, colors, frame, axesLineWidth, tickWidth, \
          tickLength, curveWidth, rugWidth, labelSize, titleSize
              "colours": ["red"],
              ^~~~~~~~~
          paper.json:4:11: error: "#12345" is not a color. Allowed: a name such as "steelblue", \
          "C0", "tab:blue", "#1f77b4" or a grey level such as "0.5"
              "text": "#12345",
                      ^~~~~~~~
          paper.json:5:17: error: tickLength must be a number from 0 to 100; found -1
              "tickLength": -1
                            ^~
          """)
    } catch {
      Issue.record(error)
    }
  }

  @Test("An experiment is no theme file, and a list neither")
  func otherFiles() {
    #expect(throws: DiagnosticList.self) {
      try theme(file: #"{ "mixture": { "components": [] } }"#)
    }
    do {
      _ = try CustomTheme.read(Array("[]".utf8), name: "paper.json")
      Issue.record("the file was read")
    } catch {
      #expect(
        error.description.hasPrefix(
          "paper.json:1:1: error: a theme file must be an object { … }; found an empty list"))
    }
  }
}
