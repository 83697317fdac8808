import Foundation
import TestSupport
import Testing

@Suite struct DepfileTests {
  @Test(
    "Each figure depends on its spec, its theme and its font, and each of them may be deleted",
    .needs(font: "DejaVuSans.ttf"))
  func rules() throws {
    let bench = try Workbench()
    // A link has a name of its own: which font it is makes no difference here.
    let font = "fonts/Letters.ttf"
    try bench.write("", to: "fonts/README")
    try FileManager.default.createSymbolicLink(
      atPath: bench.file(font).path, withDestinationPath: DejaVuFonts.defaultFont().path)
    try bench.write(#"{ "base": "dark" }"#, to: "themes/house.json")
    let figure = #""figure": { "font": "\#(font)", "theme": "themes/house.json" }"#
    let spec = Workbench.experiment.replacing(#""sample""#, with: figure + #", "sample""#)
    for name in ["a.json", "b.json"] { try bench.write(spec, to: name) }
    let result = try bench.run(
      "a.json", "b.json", "-o", "figures/", "--scale", "1,2", "--depfile", "figures.d")
    #expect(result.status == 0, "\(result.errors)")
    let sources = ["themes/house.json", font]
    let text = try String(decoding: bench.bytes(of: "figures.d"), as: UTF8.self)
    let rules = ["a.png", "a@2x.png", "b.png", "b@2x.png"].map { name in
      "figures/\(name): \\\n  \(name.prefix(1)).json"
        + sources.map { " \\\n  \($0)" }.joined() + "\n"
    }
    let phony = ["a.json"] + sources + ["b.json"]
    #expect(text == rules.joined() + phony.map { "\n\($0):\n" }.joined())
  }

  @Test(
    "A theme that the command line names is a source of the figures that have it, and of no other")
  func variants() throws {
    let bench = try Workbench()
    try bench.write("{}", to: "house.json")
    let arguments = ["good.json", "-o", "a.svg", "--theme", "light,house.json", "--depfile", "d"]
    #expect(try Tool.gmmPlot.run(arguments, in: bench.folder).status == 0)
    let rules = try bench.dependencies(in: "d")
    #expect(rules["a.svg"]?.contains("house.json") == false)
    #expect(rules["a~house.svg"]?.contains("house.json") == true)
  }

  @Test(
    "A figure depends on its font if that is a file, and on none if it is the one inside",
    .needs(font: "DejaVuSans.ttf"))
  func standardInput() throws {
    let bench = try Workbench()
    let font = try DejaVuFonts.defaultFont().path
    for (settings, sources) in [("{}", []), (#"{ "font": "\#(font)" }"#, [font])] {
      let spec = Workbench.experiment.replacing(
        #""sample""#, with: #""figure": \#(settings), "sample""#)
      let result = try bench.run("-", "-o", "a.pdf", "--depfile", "d", input: Data(spec.utf8))
      #expect(result.status == 0, "\(result.errors)")
      #expect(try bench.dependencies(in: "d")["a.pdf"] == sources)
    }
  }

  @Test("The rules are written for figures that were left alone, too")
  func unchanged() throws {
    let bench = try Workbench()
    #expect(try bench.run("good.json", "-o", "a.png", "--depfile", "first").status == 0)
    #expect(try bench.run("good.json", "-o", "a.png", "--depfile", "second").status == 0)
    #expect(try bench.bytes(of: "first") == bench.bytes(of: "second"))
  }

  @Test("A batch that fails leaves the rules of the last one as they were")
  func failure() throws {
    let bench = try Workbench()
    try bench.write("{}", to: "bad.json")
    try bench.write("the last ones", to: "d")
    let result = try bench.run("good.json", "bad.json", "-o", "figures/", "--depfile", "d")
    #expect(result.status == 65)
    #expect(try bench.bytes(of: "d") == Data("the last ones".utf8))
  }

  @Test(
    "make and Ninja read every name that they can have in a rule",
    .needs(Tool("make")), .needs(Tool("ninja")),
    arguments: [
      "a b", "#1", "a#b", "a$b", "$(x)", "100%", "%", "a:b", "C:x", "größe", "図", "a\\b", "a\\ b",
      "~a", "a,b", "a=b", "a+b@c", "(a)[b]{c}!", "a  b", "-a",
    ])
  func names(name: String) throws {
    let bench = try Workbench()
    let (spec, figure) = ("./\(name).json", "./\(name).svg")
    try bench.write(Workbench.experiment, to: spec)
    #expect(try bench.run(spec, "-o", figure, "--depfile", "d").status == 0)

    // make: the figure is to be made anew where it is older than the spec, and without the spec. It takes an
    // argument with = for a variable, and so cannot be asked for such a figure.
    if !name.contains("=") {
      try bench.write("include d\n%.svg:; @echo made\n", to: "Makefile")
      func make() throws -> String {
        let result = try Tool("make").run(["-rR", "--", figure], in: bench.folder)
        return result.text + result.errors
      }
      #expect(try make().hasSuffix("is up to date.\n"))
      try bench.date(figure, at: Date(timeIntervalSince1970: 1e9))
      #expect(try make() == "made\n")
      try FileManager.default.removeItem(at: bench.file(spec))
      #expect(try make() == "made\n")
    }

    // Ninja tells what it has read. It knows paths without their first `./`.
    try bench.write(
      """
      rule figure
        command = cp d copy && touch -- $out
        depfile = copy
        deps = gcc
      build \(ninjaWord(name)).svg: figure

      """, to: "build.ninja")
    let built = try Tool("ninja").run([], in: bench.folder)
    #expect(built.status == 0, "\(built.text)")
    let listed = try Tool("ninja").run(["-t", "deps"], in: bench.folder).text
    #expect(listed.contains("\n    \(name).json\n"), "\(listed)")
  }

  private func ninjaWord(_ path: String) -> String {
    path.replacing("$", with: "$$").replacing(" ", with: "$ ").replacing(":", with: "$:")
  }

  @Test("A dependency file is not written over what figures are made from, nor over a figure")
  func overwriting() throws {
    let bench = try Workbench()
    try bench.write(#"{ "base": "dark" }"#, to: "theme.json")
    try bench.write("old", to: "old.png")
    let before = try bench.contents
    for (output, file, options) in [
      ("new.png", "good.json", []), ("new.png", "theme.json", ["--theme", "theme.json"]),
      ("new.png", "new.png", []), ("old.png", "./old.png", []), ("new.png", "", []),
      ("new.png", "-", []), ("new.png", "folder/", []), ("new.png", ".", []),
    ] {
      let result = try Tool.gmmPlot.run(
        ["good.json", "-o", output, "--depfile", file] + options, in: bench.folder)
      #expect(result.status == 64, "\(file)")
      #expect(try bench.contents == before, "\(file)")
    }
    #expect(try bench.bytes(of: "good.json") == Data(Workbench.experiment.utf8))
    #expect(try bench.bytes(of: "old.png") == Data("old".utf8))
  }
}

extension Workbench {
  /// What stands after the colon of each rule of a dependency file without escapes.
  func dependencies(in name: String) throws -> [String: [String]] {
    let text = String(decoding: try bytes(of: name), as: UTF8.self)
    let lines = text.replacing("\\\n", with: " ").split(separator: "\n")
    return Dictionary(
      uniqueKeysWithValues: lines.map { line in
        let parts = line.split(separator: ":", maxSplits: 1)
        return (
          String(parts[0]), parts.dropFirst().flatMap { $0.split(separator: " ").map(String.init) }
        )
      })
  }
}

extension DejaVuFonts {
  /// The font of figures that name none, as a file.
  static func defaultFont() throws -> URL {
    try #require(file("DejaVuSans.ttf"), "DejaVuSans.ttf is not installed")
  }
}
