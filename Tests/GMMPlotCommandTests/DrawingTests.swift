import Foundation
import TestSupport
import Testing

@Suite struct DrawingTests {
  @Test("In a batch every file is tried, failures are listed at the end, and the worst counts")
  func batch() throws {
    let bench = try Workbench()
    try bench.write("{}", to: "bad.json")
    try bench.write(Workbench.experiment, to: "last.json")
    let result = try bench.run(
      "bad.json", "good.json", "missing.json", "last.json", "-o", "figures/")
    #expect(result.status == 66)
    #expect(
      try bench.contents.filter { $0.hasPrefix("figures/") } == [
        "figures/good.png", "figures/last.png",
      ])
    let lines = result.errors.split(separator: "\n")
    #expect(lines.first?.hasPrefix("bad.json:1:1: error: ") == true)
    #expect(lines.contains("missing.json: error: no such file or directory"))
    #expect(
      lines.last
        == "gmm-plot: error: 2 of 4 experiments could not be drawn: bad.json, missing.json")
  }

  @Test("A figure that can be drawn is drawn without a word")
  func silence() throws {
    let result = try Workbench().run("good.json", "-o", "new.png")
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    #expect(result.errors.isEmpty)
  }

  @Test("A warning has a place, goes to standard error, and does not change the status")
  func warning() throws {
    let bench = try Workbench()
    try bench.write(
      BadSpec.layer(#"{ "mark": "histogram", "range": [0, 1], "bins": { "edges": [0, 1] } }"#),
      to: "odd.json")
    for command in [
      ["odd.json", "-o", "new.png"], ["validate", "odd.json"], ["inspect", "odd.json"],
    ] {
      let result = try Tool.gmmPlot.run(command, in: bench.folder)
      #expect(result.status == 0)
      #expect(
        result.errors.hasPrefix("odd.json:2:37: warning: range has no effect"), "\(result.errors)")
    }
  }

  @Test("A character that the font does not have is named in a warning")
  func missingGlyph() throws {
    let bench = try Workbench()
    try bench.write(
      Workbench.experiment.replacing(
        "{ \"mixture\"", with: "{ \"title\": \"a \u{1F9A6} b\", \"mixture\""),
      to: "smile.json")
    let result = try bench.run("smile.json", "-o", "new.png")
    #expect(result.status == 0)
    #expect(result.errors.hasPrefix("smile.json: warning: "), "\(result.errors)")
    #expect(result.errors.contains("\u{1F9A6} (U+1F9A6)"))
    #expect(try bench.contents.contains("new.png"))
  }

  @Test(
    "A font that does not exist ends with status 66, and nothing is written",
    arguments: [
      ("No Such Family", #"no font "No Such Family" found"#),
      ("fonts/missing.ttf", "cannot read a font from specs/fonts/missing.ttf"),
      ("/nowhere/missing.otf", "cannot read a font from /nowhere/missing.otf"),
      ("good.ttf", "cannot read a font from specs/good.ttf"),
    ])
  func missingFont(name: String, message: String) throws {
    let bench = try Workbench()
    try bench.write(BadSpec.figure(#"{ "font": "\#(name)" }"#), to: "specs/font.json")
    try bench.write("no font", to: "specs/good.ttf")
    let before = try bench.contents
    let result = try bench.run("specs/font.json", "-o", "new.png")
    #expect(result.status == 66)
    #expect(result.errors.hasPrefix("specs/font.json:2:11: error: \(message)\n"))
    #expect(try bench.contents == before)
  }

  @Test("The path of a font starts from the folder of the experiment file")
  func relativeFont() throws {
    let bench = try Workbench()
    let font = try #require(
      [
        "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf",
        "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
        "/usr/share/fonts/TTF/DejaVuSans.ttf",
        "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf",
        "/opt/homebrew/share/fonts/DejaVuSans.ttf", "/Library/Fonts/DejaVuSans.ttf",
        "/System/Library/Fonts/Supplemental/Arial.ttf",
      ].first(where: FileManager.default.fileExists))
    try bench.write(BadSpec.figure(#"{ "font": "fonts/own.ttf" }"#), to: "specs/font.json")
    try bench.write(Data(contentsOf: URL(filePath: font)), to: "specs/fonts/own.ttf")
    let result = try bench.run("specs/font.json", "-o", "new.png")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.isEmpty)
  }

  @Test("What a file holds cannot take control of the terminal that shows a message")
  func controlCharacters() throws {
    let bench = try Workbench()
    try bench.write(BadSpec.figure(#"{ "font": "\u202e\u2066" }"#), to: "font.json")
    let title = Workbench.experiment.replacing(
      "{ \"mixture\"", with: #"{ "title": "\u001b[2J\u009b\u202e", "mixture""#)
    try bench.write(title, to: "title.json")
    for name in ["font.json", "title.json"] {
      let errors = try bench.run(name, "-o", "new.png").errors
      #expect(!errors.isEmpty)
      let unsafe = errors.unicodeScalars.filter {
        $0 != "\n" && [.control, .format].contains($0.properties.generalCategory)
      }
      #expect(unsafe.isEmpty, "\(name)")
    }
  }
}
