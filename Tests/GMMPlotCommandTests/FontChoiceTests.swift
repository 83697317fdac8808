import Foundation
import TestSupport
import Testing

/// Which fonts letters come from.
@Suite struct FontChoiceTests {
  /// A folder with a font that has few letters, and a setting of fontconfig that knows only the fonts of
  /// a folder.
  private func bench(installed: [URL] = []) throws -> (Workbench, environment: [String: String]) {
    let bench = try Workbench()
    let shapes = Repository.fixture("Rendering/fonts/quadratic.ttf")
    try bench.write(Data(contentsOf: shapes), to: "fonts/shapes.ttf")
    try bench.write("", to: "installed/README")
    for font in installed {
      try bench.write(Data(contentsOf: font), to: "installed/\(font.lastPathComponent)")
    }
    try bench.write(
      """
      <?xml version="1.0"?>
      <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
      <fontconfig><dir>\(bench.file("installed").path)</dir>
      <cachedir>\(bench.file("cache").path)</cachedir></fontconfig>
      """, to: "fonts.conf")
    return (bench, ["FONTCONFIG_FILE": bench.file("fonts.conf").path])
  }

  private func write(
    font: String, title: String = "Title", _ further: String = "", to name: String,
    in bench: Workbench
  ) throws {
    try bench.write(
      Workbench.experiment.replacing(
        #"{ "mixture""#,
        with: #"{ "title": "\#(title)", "figure": { "font": \#(font)\#(further) }, "mixture""#),
      to: name)
  }

  @Test(
    "What no font of the file has comes from one that fontconfig names, with one warning",
    .needs(font: "DejaVuSerif.ttf"))
  func substitutes() throws {
    let serif = try #require(DejaVuFonts.file("DejaVuSerif.ttf"))
    let (bench, environment) = try bench(installed: [serif])
    try write(font: #""fonts/shapes.ttf""#, title: "Ae x", to: "a.json", in: bench)
    let result = try bench.run(
      "a.json", "-o", "a.png", "--depfile", "d", environment: environment)
    #expect(result.status == 0)
    #expect(
      result.errors.hasPrefix(
        "a.json: warning: the fonts of the figure do not have all of its characters; fontconfig chose "
          + "DejaVu Serif for "), "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(result.errors.contains("x (U+0078)") && !result.errors.contains("A (U+0041)"))
    #expect(
      try bench.dependencies(in: "d")["a.png"]?.contains { $0.hasSuffix("Serif.ttf") } == true)
    // A font that the file names is what it wants.
    try write(
      font: #"["fonts/shapes.ttf", "DejaVu Serif"]"#, title: "Ae x", to: "b.json", in: bench)
    let wanted = try bench.run("b.json", "-o", "b.png", environment: environment)
    #expect(wanted.status == 0 && wanted.errors.isEmpty, "\(wanted.errors)")
    let pictures = try ["a.png", "b.png"].map { try Picture(png: bench.bytes(of: $0)) }
    #expect(pictures[0] == pictures[1])
  }

  @Test("Where no font has a character a box is drawn, and a warning names it")
  func missing() throws {
    let (bench, environment) = try bench()
    try write(font: #""fonts/shapes.ttf""#, title: "Ae x", to: "a.json", in: bench)
    let result = try bench.run("a.json", "-o", "a.png", environment: environment)
    #expect(result.status == 0)
    #expect(result.errors.hasPrefix("a.json: warning: fonts/shapes.ttf has no "))
    #expect(result.errors.contains("x (U+0078)"))
  }

  @Test("A family in a collection of fonts is that one, not the first of the collection")
  func collection() throws {
    let (bench, environment) = try bench(
      installed: [Repository.fixture("Rendering/fonts/families.ttc")])
    for family in ["Plain Shapes", "Other Shapes"] {
      try write(
        font: #"["\#(family)", "DejaVu Sans"]"#, title: "A", to: "\(family).json", in: bench)
      let result = try bench.run(
        "\(family).json", "-o", "\(family).png", environment: environment)
      #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    }
    let (plain, other) = try (
      bench.bytes(of: "Plain Shapes.png"), bench.bytes(of: "Other Shapes.png")
    )
    #expect(try Picture(png: plain) != Picture(png: other))
  }

  @Test("A font of a list that is not found is named by its place")
  func unknown() throws {
    let bench = try Workbench()
    try bench.write(
      BadSpec.figure(#"{ "font": ["DejaVu Sans", "No Such Family"] }"#), to: "font.json")
    let result = try bench.run("font.json", "-o", "new.png")
    #expect(result.status == 66)
    #expect(
      result.errors.hasPrefix(#"font.json:2:27: error: no font "No Such Family" found"#),
      "\(result.errors)")
  }

  @Test(
    "A figure is stale when a font changes that has letters of it, and no other",
    .needs(font: "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"))
  func staleness() throws {
    let (bench, environment) = try bench()
    let fonts = try ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].map {
      try Data(contentsOf: #require(DejaVuFonts.file($0)))
    }
    try bench.write(fonts[0], to: "fonts/second.ttf")
    try write(
      font: #"["fonts/shapes.ttf", "fonts/second.ttf"]"#, to: "used.json", in: bench)
    try write(font: #"["DejaVu Sans", "fonts/second.ttf"]"#, to: "unused.json", in: bench)
    let names = ["used.json", "unused.json"]
    for name in names {
      let result = try bench.run(name, "-o", "./", environment: environment)
      #expect(result.status == 0, "\(result.errors)")
    }
    func check(_ name: String) throws -> Int32 {
      try bench.run(name, "-o", "./", "--check", environment: environment).status
    }
    #expect(try names.map(check) == [0, 0])
    try bench.write(fonts[1], to: "fonts/second.ttf")
    #expect(try names.map(check) == [1, 0])
  }

  @Test(
    "The names of components are texts of the figure, whose letters come from its fonts",
    .needs(font: "DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSerif.ttf"))
  func componentNames() throws {
    let (bench, environment) = try bench()
    let fonts = try ["DejaVuSerif.ttf", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].map {
      try Data(contentsOf: #require(DejaVuFonts.file($0)))
    }
    try bench.write(fonts[0], to: "fonts/serif.ttf")
    // An Arabic letter, which the first font lacks.
    for (name, label) in [("used", "\u{628}"), ("unused", "a")] {
      try bench.write(fonts[1], to: "fonts/second.ttf")
      try bench.write(
        """
        { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1, "label": "\(label)" }] },
          "sample": { "size": 10 },
          "figure": { "font": ["fonts/serif.ttf", "fonts/second.ttf"],
            "layers": [{ "mark": "components", "label": "part" }] } }
        """, to: "\(name).json")
      let result = try bench.run("\(name).json", "-o", "./", environment: environment)
      #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
      try bench.write(fonts[2], to: "fonts/second.ttf")
      let check = try bench.run("\(name).json", "-o", "./", "--check", environment: environment)
      #expect(check.status == (name == "used" ? 1 : 0))
    }
  }

  @Test("Text in an SVG can be text; other formats have no use for it")
  func svgText() throws {
    let bench = try Workbench()
    try write(font: #""DejaVu Sans""#, #", "svgText": "text""#, to: "a.json", in: bench)
    #expect(try bench.run("a.json", "-o", "a.svg").status == 0)
    let svg = String(decoding: try bench.bytes(of: "a.svg"), as: UTF8.self)
    #expect(svg.contains(">Title</text>") && svg.contains("'DejaVu Sans', sans-serif"))
    #expect(!svg.contains("<use"))
  }

  @Test("A title of several lines is one line for those who cannot see it")
  func lines() throws {
    let bench = try Workbench()
    try write(font: #""DejaVu Sans""#, title: #"First\nSecond"#, to: "a.json", in: bench)
    let result = try bench.run("a.json", "-o", "a.svg")
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    let svg = String(decoding: try bench.bytes(of: "a.svg"), as: UTF8.self)
    #expect(svg.contains(">First Second</title>"))
    #expect(svg.contains(#"aria-label="First""#) && svg.contains(#"aria-label="Second""#))
  }
}
