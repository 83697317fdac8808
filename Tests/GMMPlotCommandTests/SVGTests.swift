import Foundation
import TestSupport
import Testing

@Suite struct SVGTests {
  private static let titled = """
    { "title": "A < B & \\"C\\"", "description": "Bars under a curve.",
      "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] } }
    """

  @Test("An SVG is an image with a title and a description for those who cannot see it")
  func words() throws {
    let svg = try self.svg(of: Self.titled)
    let root = try #require(svg.firstMatch(of: /<svg [^>]*>/)).output
    #expect(root.contains(#"role="img""#))
    let title = try #require(
      svg.firstMatch(of: /<title id="([^"]+)">A &lt; B &amp; &quot;C&quot;<\/title>/))
    let description = try #require(
      svg.firstMatch(of: /<desc id="([^"]+)">Bars under a curve\.<\/desc>/))
    #expect(root.contains(#"aria-labelledby="\#(title.output.1) \#(description.output.1)""#))
  }

  @Test("An SVG is a drawing: it holds no image, no script and no reference to anything outside")
  func drawing() throws {
    let svg = try self.svg(of: Self.titled)
    for word in ["<image", "<script", "<style", "data:", "file:", "<text"] {
      #expect(!svg.contains(word), "\(word)")
    }
    let outside = svg.matches(of: /(?:href|src)="([^"]*)"/).filter { !$0.output.1.hasPrefix("#") }
    #expect(outside.isEmpty)
  }

  @Test("The ids of a figure are unique, have one prefix, and are what its references name")
  func ids() throws {
    let svg = try self.svg(of: Self.titled)
    let ids = self.ids(in: svg)
    #expect(ids.count > 5)
    #expect(Set(ids).count == ids.count)
    let prefix = try #require(ids.first?.firstMatch(of: /^g[0-9a-f]{10}-/)).output
    #expect(ids.allSatisfy { $0.hasPrefix(prefix) })
    let references = svg.matches(of: /(?:href="#|url\(#)([^")]*)/).map { String($0.output.1) }
    #expect(references.count > 5)
    #expect(Set(references).isSubset(of: ids))
  }

  @Test("Two different figures share no id, so that they can stand on one page")
  func onePage() throws {
    let other = Self.titled.replacing("curve.", with: "curve!")
    let ids = try Set(self.ids(in: svg(of: Self.titled)))
    #expect(try ids.isDisjoint(with: self.ids(in: svg(of: other))))
  }

  @Test("XML accepts every figure, whatever its texts hold", .needs(Tool("xmllint")))
  func wellFormed() throws {
    let bench = try Workbench()
    try bench.write(Self.titled, to: "titled.json")
    try bench.write(
      Workbench.experiment.replacing(
        "{ \"mixture\"",
        with:
          #"{ "title": "\ufffe]]>\uffff", "description": "\u0000\u0001\b\f\u001b\u0085\ud83d\ude00","#
          + #" "mixture""#),
      to: "control.json")
    try bench.write(
      BadSpec.layer(#"{ "mark": "components", "label": "<&\"'>" }"#), to: "label.json")
    let result = try bench.run(
      "good.json", "titled.json", "control.json", "label.json", "-o", "figures/", "--format", "svg")
    #expect(result.status == 0, "\(result.errors)")
    let files = try bench.contents.filter { $0.hasSuffix(".svg") }
    #expect(files.count == 4)
    let verdict = try Tool("xmllint").run(["--noout"] + files, in: bench.folder)
    #expect(verdict.status == 0)
    #expect(verdict.errors.isEmpty)
  }

  @Test(
    "Another renderer draws the same figure, with a structural similarity of 0.97 to the PNG",
    .needs(Tool("rsvg-convert")), arguments: Repository.referenceCases)
  func similarity(name: String) throws {
    let bench = try Workbench()
    let spec = Repository.fixture("Reference/\(name).json").path
    #expect(try bench.run(spec, "-o", "figure.svg").status == 0)
    let drawn = try Tool("rsvg-convert").run(["figure.svg"], in: bench.folder)
    #expect(drawn.status == 0, "\(drawn.errors)")
    let ours = try Picture(png: bench.run(spec, "-o", "-").output)
    #expect(try Picture(png: drawn.output).structuralSimilarity(to: ours) >= 0.97)
  }

  private func svg(of experiment: String) throws -> String {
    let result = try Workbench().run(
      "-", "-o", "-", "--format", "svg", input: Data(experiment.utf8))
    #expect(result.status == 0, "\(result.errors)")
    return result.text
  }

  private func ids(in svg: String) -> [String] {
    svg.matches(of: /\sid="([^"]*)"/).map { String($0.output.1) }
  }
}
