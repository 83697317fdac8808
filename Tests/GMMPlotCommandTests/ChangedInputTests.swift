import Foundation
import TestSupport
import Testing

/// Each input of a figure is changed alone, back and forth.
@Suite(.needs(font: "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"))
struct ChangedInputTests {
  private static let formats = ["png", "svg", "pdf"]

  private static let experiment = """
    { "title": "Step",
      "mixture": { "fit": { "components": 2, "start": [
        { "weight": 0.5, "mean": 1, "sd": 1 }, { "weight": 0.5, "mean": 5, "sd": 1 }] } },
      "data": { "file": "points.csv" },
      "figure": { "size": [4, 2], "dpi": 72, "font": "letters.ttf", "theme": "look.json",
        "panels": [{ "iteration": 1, "layers": [{ "mark": "density", "color": "#80808080" }] }] } }
    """
  private static let theme = ##"{ "text": "#40404080", "curveWidth": 1.25 }"##
  private static let points = "x\n1.25\n1.75\n2.25\n4.50\n5.25\n6.75\n"

  /// A folder with the experiment and all that it is made from.
  private func bench() throws -> Workbench {
    let bench = try Workbench()
    try bench.write(Self.experiment, to: "step.json")
    try bench.write(Self.theme, to: "look.json")
    try bench.write(Self.points, to: "points.csv")
    try useFont("DejaVuSans.ttf", in: bench)
    return bench
  }

  private func useFont(_ name: String, in bench: Workbench) throws {
    let font = try #require(DejaVuFonts.file(name), "\(name) is not installed")
    try bench.write(Data(contentsOf: font), to: "letters.ttf")
  }

  /// Expects a check to be met with silence.
  private func expectFresh(_ figure: String, _ bench: Workbench, _ comment: Comment) throws {
    let result = try bench.run("step.json", "-o", figure, "--check")
    #expect(result.status == 0 && result.errors.isEmpty && result.output.isEmpty, comment)
  }

  /// Expects a check to find the figure stale for a reason.
  private func expectStale(
    _ figure: String, _ bench: Workbench, _ reason: String, _ comment: Comment
  ) throws {
    let result = try bench.run("step.json", "-o", figure, "--check")
    #expect(result.status == 1, comment)
    let figures = try result.staleFigures()
    #expect(figures.map(\.path) == [figure], comment)
    #expect(figures.map(\.word) == ["stale"], comment)
    #expect(figures.first?.reason.hasPrefix(reason) == true, comment)
  }

  private static let surroundings =
    "the data, the font or the format have changed"

  @Test("A figure is stale when one text that it is made from changes, and fresh again after it")
  func texts() throws {
    let bench = try bench()
    let figure = "step.svg"
    #expect(try bench.run("step.json", "-o", figure).status == 0)
    try expectFresh(figure, bench, "nothing has changed")
    let changes: [(file: String, text: String, from: String, to: String)] = [
      ("look.json", Self.theme, "#40404080", "#404040ff"),
      ("look.json", Self.theme, "1.25", "1.26"),
      ("step.json", Self.experiment, "#80808080", "#808080ff"),
      ("step.json", Self.experiment, #""iteration": 1"#, #""iteration": 2"#),
      ("step.json", Self.experiment, #""iteration": 1, "#, ""),
      ("step.json", Self.experiment, #""title": "Step""#, #""title": "step""#),
      ("points.csv", Self.points, "6.75", "6.76"),
    ]
    for change in changes {
      let comment: Comment = "\(change.from) becomes \(change.to) in \(change.file)"
      let changed = change.text.replacing(change.from, with: change.to)
      try #require(changed != change.text)
      try bench.write(changed, to: change.file)
      try expectStale(
        figure, bench,
        change.file == "points.csv" ? Self.surroundings : "the experiment has changed", comment)
      try bench.write(change.text, to: change.file)
      try expectFresh(figure, bench, comment)
    }
  }

  @Test("A figure is stale when its font file is another at the same path", arguments: formats)
  func font(format: String) throws {
    let bench = try bench()
    let figure = "step.\(format)"
    #expect(try bench.run("step.json", "-o", figure).status == 0)
    try expectFresh(figure, bench, "nothing has changed")
    try useFont("DejaVuSans-Bold.ttf", in: bench)
    try expectStale(figure, bench, Self.surroundings, "another font")
    try useFont("DejaVuSans.ttf", in: bench)
    try expectFresh(figure, bench, "the first font again")
  }

  @Test("A figure of another format under the same name is stale", arguments: formats)
  func format(format: String) throws {
    let bench = try bench()
    for other in Self.formats where other != format {
      let figure = "step.\(format)"
      #expect(
        try bench.run("step.json", "-o", figure, "--format", other, "--force").status == 0)
      try expectStale(figure, bench, Self.surroundings, "\(other) in \(figure)")
    }
  }
}
