import Foundation
import TestSupport
import Testing

/// An SVG that follows the color scheme of its page.
@Suite struct AutoThemeTests {
  /// Figures with every mark, a legend, texts, and colors that do and do not depend on the theme.
  private static let figures = [
    "default": Workbench.experiment,
    "everything": BadSpec.figure(
      """
      { "x": { "label": "x" }, "y": { "label": "y" }, "layers": [
        { "mark": "histogram", "opacity": 0.5, "label": "bars" },
        { "mark": "density", "color": "C3", "label": "curve" },
        { "mark": "components", "label": "part", "opacity": 0.25 },
        { "mark": "density", "color": "steelblue", "to": 0 },
        { "mark": "density", "color": "#ff000080", "from": 0 },
        { "mark": "rug", "opacity": 0.125 }] }
      """
    ).replacing("{ \"mixture\"", with: "{ \"title\": \"Title\", \"mixture\""),
  ]

  /// A folder with the light, the dark and the changing SVG of a figure.
  private func bench(_ name: String) throws -> Workbench {
    let bench = try Workbench()
    try bench.write(try #require(Self.figures[name]), to: "two.json")
    let result = try bench.run(
      "two.json", "-o", ".", "--format", "svg", "--theme", "light,dark,auto")
    #expect(result.status == 0, "\(result.errors)")
    return bench
  }

  private func text(_ name: String, in bench: Workbench) throws -> String {
    String(decoding: try bench.bytes(of: name), as: UTF8.self)
  }

  /// An SVG without what it carries and with the same prefix of ids as all others.
  private func shapes(of svg: String) -> String {
    svg.replacing(#/<metadata.*?<\/metadata>/#.dotMatchesNewlines(), with: "")
      .replacing(#/g[0-9a-f]{10}-/#, with: "id-")
  }

  /// The style sheet with the values that its variables have on dark pages.
  private func rules(of svg: String) throws -> [String: String] {
    let style = try #require(
      svg.firstMatch(
        of:
          #/<style>@supports \(color:var\(--a\)\)\{(.*)\}@media \(prefers-color-scheme:dark\)\{:root,:host\{(.*?)\}\}/#
      ))
    let values = try Dictionary(
      uniqueKeysWithValues: style.2.split(separator: ";").map { declaration in
        let match = try #require(declaration.wholeMatch(of: #/(--[^:]+):(.+)/#))
        return (String(match.1), String(match.2))
      })
    return try Dictionary(
      style.1.split(separator: "}").map { rule in
        let match = try #require(rule.wholeMatch(of: #/\.([^{]+)\{([^{}]+)/#), "\(rule)")
        let declarations = match.2.replacing(#/var\((--[^,]+),[^)]*\)/#) {
          values[String($0.1)] ?? ""
        }
        return (String(match.1), String(declarations))
      }, uniquingKeysWith: { first, _ in first })
  }

  @Test(
    "Without its style sheet the SVG is the light figure, attribute for attribute",
    arguments: figures.keys.sorted())
  func light(name: String) throws {
    let bench = try bench(name)
    let plain = shapes(of: try text("two~auto.svg", in: bench))
      .replacing(#/<style>.*<\/style>\n/#, with: "").replacing(#/ class="[^"]*"/#, with: "")
    #expect(try plain == shapes(of: text("two.svg", in: bench)))
  }

  @Test(
    "With its style sheet the SVG is the dark figure, colour for colour",
    arguments: figures.keys.sorted())
  func dark(name: String) throws {
    let bench = try bench(name)
    let auto = shapes(of: try text("two~auto.svg", in: bench))
    let rules = try rules(of: auto)
    var used: Set<String> = []
    let styled = auto.replacing(#/<style>.*<\/style>\n/#, with: "")
      .replacing(#/<[a-z]+ [^<>]* class="([^"]*)"[^<>]*>/#) { match in
        used.insert(String(match.1))
        var element = String(match.0).replacing(" class=\"\(match.1)\"", with: "")
        for declaration in rules[String(match.1), default: ""].split(separator: ";") {
          let parts = declaration.split(separator: ":")
          let attribute = element.matches(of: #/ ([a-z-]+)="[^"]*"/#).first { $0.1 == parts[0] }
          if let attribute {
            element.replaceSubrange(attribute.range, with: " \(parts[0])=\"\(parts[1])\"")
          }
        }
        return element
      }
    #expect(used == Set(rules.keys))
    #expect(try styled == shapes(of: text("two~dark.svg", in: bench)))
  }

  @Test("Two figures on one page share neither an id nor a class")
  func onePage() throws {
    let names = try Self.figures.keys.map { name in
      let svg = try text("two~auto.svg", in: bench(name))
      let classes = svg.matches(of: #/ class="([^"]*)"/#).map { String($0.1) }
      #expect(classes.count > 10)
      #expect(try Set(classes) == Set(rules(of: svg).keys))
      return Set(classes + svg.matches(of: #/ id="([^"]*)"/#).map { String($0.1) })
    }
    #expect(names[0].isDisjoint(with: names[1]))
  }

  @Test("An experiment can ask for it as well, with the same bytes")
  func inExperiment() throws {
    let bench = try Workbench()
    try bench.write(Workbench.smallExperiment(figure: #""theme": "auto""#), to: "own.json")
    try bench.write(Workbench.smallExperiment(), to: "plain.json")
    #expect(try bench.run("own.json", "-o", "own.svg").status == 0)
    #expect(try bench.run("plain.json", "-o", "plain.svg", "--theme", "auto").status == 0)
    #expect(try bench.bytes(of: "own.svg") == bench.bytes(of: "plain.svg"))
    #expect(try text("own.svg", in: bench).contains("prefers-color-scheme"))
  }

  @Test("The SVG is well-formed XML", .needs(Tool("xmllint")), arguments: figures.keys.sorted())
  func wellFormed(name: String) throws {
    let bench = try bench(name)
    let verdict = try Tool("xmllint").run(["--noout", "two~auto.svg"], in: bench.folder)
    #expect(verdict.status == 0)
    #expect(verdict.errors.isEmpty)
  }

  @Test(
    "A renderer that knows no colour schemes shows the light figure, pixel for pixel",
    .needs(Tool("rsvg-convert")), arguments: figures.keys.sorted())
  func renderer(name: String) throws {
    let bench = try bench(name)
    let pictures = try ["two.svg", "two~auto.svg", "two~dark.svg"].map { name in
      try Picture(png: Tool("rsvg-convert").run([name], in: bench.folder).output)
    }
    #expect(pictures[0] == pictures[1])
    #expect(pictures[0] != pictures[2])
  }
}
