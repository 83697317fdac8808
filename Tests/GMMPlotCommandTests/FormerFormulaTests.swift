import Foundation
import GMMSupport
import Rendering
import TestSupport
import Testing

/// What is said of figures in which dollar signs were drawn as they are written.
@Suite(.needs(font: "DejaVuSans.ttf"))
struct FormerFormulaTests {
  /// A check of a figure that carries the digest that it had before there were formulas.
  private func check(_ title: String) throws -> ToolResult {
    let bench = try Workbench()
    try bench.write(
      """
      { "title": "\(title)", "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
        "sample": { "size": 20 }, "figure": { "size": [4, 2], "layers": [{ "mark": "density" }] } }
      """, to: "a.json")
    #expect(try bench.run("a.json", "-o", "a.svg", "-q").status == 0)
    let figure = try Data(contentsOf: bench.file("a.svg"))
    let experiment = try #require(Provenance(of: [UInt8](figure))?.experiment)
    let font = try #require(DejaVuFonts.file("DejaVuSans.ttf"))
    let sources =
      "renderer \(Provenance.rendererVersion)\nformat svg\nexperiment \(experiment)\n"
      + "font \(try Font(path: font.path, dpi: 72).digest)\n"
    let digest = SHA256.hexadecimal(Array(sources.utf8))
    try bench.write(
      FigureShell.file("svg", experiment: experiment, digest: digest), to: "a.svg")
    return try bench.run("a.json", "-o", "a.svg", "--check")
  }

  @Test(
    "A figure from before there were formulas is stale where a text has one or a dollar sign with a backslash",
    arguments: ["$5$", "$x$", "\\\\$5", "$5 to $6", "one\\n$1 + 2$"])
  func stale(title: String) throws {
    let result = try check(title)
    #expect(result.status == 1)
    let figure = try #require(try result.staleFigures().first)
    #expect(figure.word == "stale")
    #expect(
      figure.reason.hasPrefix(
        "what stands between two $ is a formula now; a dollar sign itself is written \\$"))
  }

  @Test(
    "It is not where the dollar signs are drawn as before", arguments: ["5 $", "5", "$5\\nto $6"])
  func fresh(title: String) throws {
    let result = try check(title)
    #expect(result.status == 0 && result.errors.isEmpty)
  }
}
