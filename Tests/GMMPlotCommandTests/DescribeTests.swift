import Foundation
import TestSupport
import Testing

@Suite struct DescribeTests {
  private static let plain = "Bars under a curve."
  /// What is special in one of the languages, with line breaks and a control character.
  private static let difficult =
    #"A "b" &lt; <c> [d](e) `f` *g* \ h_i |j| 'k'\n l\r\n\tm\u0000n\u001b é"#
  private static let difficultText = #"A "b" &lt; <c> [d](e) `f` *g* \ h_i |j| 'k' l m n é"#

  private func bench(_ description: String = plain) throws -> Workbench {
    let bench = try Workbench()
    let text = description.replacing(#"""#, with: #"\""#).replacing(#"\ "#, with: #"\\ "#)
    try bench.write(
      Workbench.smallExperiment().replacing(
        "{ \"mixture\"", with: "{ \"description\": \"\(text)\",\n \"mixture\""), to: "two.json")
    return bench
  }

  private func lines(
    of script: String, _ arguments: [String], in bench: Workbench
  ) throws -> [NSArray] {
    let page = try Tool.gmmPlot.run(["describe"] + arguments, in: bench.folder)
    #expect(page.status == 0 && page.errors.isEmpty, "\(page.errors)")
    let result = try Tool("python3").run(
      [Repository.fixture("GMMPlotCommand/\(script)").path], input: page.output)
    #expect(result.status == 0, "\(result.errors)")
    return try result.text.split(separator: "\n").map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? NSArray)
    }
  }

  @Test("A figure without variants is an image of Markdown")
  func markdown() throws {
    let bench = try bench()
    #expect(try bench.run("describe", "two.json").text == "![\(Self.plain)](two.png)\n")
    #expect(
      try bench.run("describe", "two.json", "--figure", "figures/").text
        == "![\(Self.plain)](figures/two.png)\n")
    #expect(
      try bench.run("describe", "two.json", "--figure", "../a (b), c.svg").text
        == "![\(Self.plain)](../a%20%28b%29%2C%20c.svg)\n")
    #expect(
      try bench.run("describe", "-", input: bench.bytes(of: "two.json")).text
        == "![\(Self.plain)](figure.png)\n")
  }

  @Test("The text of an experiment without a description is the one that its figure carries")
  func generated() throws {
    let bench = try Workbench()
    let svg = try bench.run("good.json", "-o", "-", "--format", "svg").text
    let text = try #require(svg.firstMatch(of: #/<desc [^>]*>([^<]+)<\/desc>/#)).1
    #expect(text.contains("100") && text.contains("mean 0, sd 1"))
    #expect(try bench.run("describe", "good.json").text == "![\(text)](good.png)\n")
  }

  @Test("Markdown takes no part of the text for a mark")
  func markdownText() throws {
    let bench = try bench(Self.difficult)
    #expect(
      try bench.run("describe", "two.json").text
        == #"![A "b" \&lt; \<c\> \[d\](e) \`f\` \*g\* \\ h\_i |j| 'k' l m n é](two.png)"# + "\n")
  }

  @Test("An image of HTML has its size at scale 1, and its text", .needs(Tool("python3")))
  func html() throws {
    let bench = try bench(Self.difficult)
    let tags = try lines(
      of: "html-tags", ["two.json", "--format", "html", "--figure", "a (b), c.png"], in: bench)
    #expect(
      tags == [
        [
          "img", ["src", "a%20%28b%29%2C%20c.png"], ["srcset", "a%20%28b%29%2C%20c.png 1x"],
          ["width", "144"], ["height", "72"], ["alt", Self.difficultText],
        ]
      ])
  }

  @Test(
    "Scales go to the source set and the dark theme to a source of its own",
    .needs(Tool("python3")), arguments: ["html", "markdown"])
  func picture(format: String) throws {
    let bench = try bench()
    let tags = try lines(
      of: "html-tags",
      [
        "two.json", "--format", format, "--figure", "f g/", "--scale", "2,1", "--theme",
        "light,dark",
      ], in: bench)
    #expect(
      tags == [
        ["picture"],
        [
          "source", ["media", "(prefers-color-scheme: dark)"],
          ["srcset", "f%20g/two~dark.png 1x, f%20g/two~dark@2x.png 2x"],
        ],
        [
          "img", ["src", "f%20g/two.png"], ["srcset", "f%20g/two.png 1x, f%20g/two@2x.png 2x"],
          ["width", "144"], ["height", "72"], ["alt", Self.plain],
        ],
        ["/picture"],
      ])
  }

  @Test("A page names the files that the same options draw", .needs(Tool("python3")))
  func sameNames() throws {
    let bench = try bench()
    for variants in [
      [], ["--scale", "1,1.5,2"], ["--theme", "light,dark"], ["--theme", "dark"],
      ["--scale", "2", "--theme", "dark,book"],
    ] {
      let drawn = try Tool.gmmPlot.run(["two.json", "-o", "f/"] + variants, in: bench.folder)
      #expect(drawn.status == 0)
      let tags = try lines(
        of: "html-tags", ["two.json", "--figure", "f/", "--format", "html"] + variants, in: bench)
      let named = tags.flatMap { $0.compactMap { $0 as? [String] } }
        .filter { $0[0] == "srcset" }
        .flatMap { $0[1].components(separatedBy: ", ").map { $0.components(separatedBy: " ")[0] } }
      #expect(try named.sorted() == bench.contents.filter { $0.hasPrefix("f/") })
      try FileManager.default.removeItem(at: bench.file("f"))
    }
  }

  @Test("An image of reStructuredText has its size and its text", .needs(Tool("docutils")))
  func restructured() throws {
    let bench = try bench(Self.difficult)
    let nodes = try lines(
      of: "rst-nodes", ["two.json", "--format", "rst", "--figure", #"a (b), \c.png"#], in: bench)
    #expect(nodes == [["image", #"a (b), \c.png"#, Self.difficultText, "144px", "72px"]])
  }

  @Test(
    "reStructuredText has a choice for HTML, and an image for the rest", .needs(Tool("docutils")))
  func restructuredChoice() throws {
    let bench = try bench(Self.difficult)
    let variants = ["--scale", "1,2", "--theme", "light,dark"]
    let nodes = try lines(of: "rst-nodes", ["two.json", "--format", "rst"] + variants, in: bench)
    let html = try Tool.gmmPlot.run(
      ["describe", "two.json", "--format", "html"] + variants, in: bench.folder
    ).text
    #expect(
      nodes == [
        ["only", "html"], ["raw", "html", String(html.dropLast())], ["only", "not html"],
        ["image", "two.png", Self.difficultText, "144px", "72px"],
      ])
  }

  @Test("A page shows no PDF, and no SVG at several scales: drawing would refuse them too")
  func figuresThatArePictures() throws {
    let bench = try bench()
    for arguments in [["two.pdf"], ["two.svg", "--scale", "1,2"]] {
      let result = try Tool.gmmPlot.run(
        ["describe", "two.json", "--figure"] + arguments, in: bench.folder)
      #expect(result.status == 64, "\(arguments)")
      #expect(result.output.isEmpty && !result.errors.isEmpty)
    }
    #expect(try bench.run("describe", "two.json", "--figure", "two.svg").status == 0)
  }

  @Test("A page shows one theme, or a light one and dark; anything else is an error of usage")
  func themes() throws {
    let bench = try bench()
    for themes in ["light,book", "light,dark,book", "book,matplotlib"] {
      let result = try bench.run("describe", "two.json", "--theme", themes)
      #expect(result.status == 64)
      #expect(result.output.isEmpty && !result.errors.isEmpty)
    }
    #expect(try bench.run("describe", "two.json", "--format", "latex").status == 64)
  }

  @Test("A wrong or missing experiment file is answered as everywhere, and nothing is printed")
  func wrong() throws {
    let bench = try bench()
    try bench.write("{}", to: "bad.json")
    let bad = try bench.run("describe", "bad.json")
    #expect(bad.status == 65)
    #expect(bad.errors.hasPrefix("bad.json:1:1: error: an experiment needs"))
    let missing = try bench.run("describe", "missing.json")
    #expect(missing.status == 66)
    #expect(bad.output.isEmpty && missing.output.isEmpty)
  }
}
