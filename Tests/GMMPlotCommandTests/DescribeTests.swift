import Foundation
import TestSupport
import Testing

@Suite struct DescribeTests {
  private static let plain = DescribedBench.plain
  private static let difficult = DescribedBench.difficult
  private static let difficultText = DescribedBench.difficultText
  private static let style = ["style", "max-width: 100%; height: auto"]
  /// What would begin something else than a paragraph in one of the languages, or be a mark in it.
  private static let captions = [
    difficultText, "1. a", "(a) b", "iv) c", "A. d", "- e", "+ f", "• g", "# h", "= i", "> j",
    ">>> k",
    "| l", ".. m", "__ n", "-o p", ":q: r", "s::", #"t \"#, "u_", "v|w|", "::error::x",
    "y@example.org",
    "http://example.org", "##[error]z", #"\\\\"#,
  ]

  private func bench(_ description: String = plain) throws -> Workbench {
    try DescribedBench.bench(description)
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
          "img", ["src", "a%20%28b%29%2C%20c.png"], ["width", "144"], ["height", "72"], Self.style,
          ["alt", Self.difficultText],
        ]
      ])
  }

  @Test(
    "Scales go to the source set and the dark theme to a source of its own", .needs(Tool("python3"))
  )
  func picture() throws {
    let tags = try lines(
      of: "html-tags",
      [
        "two.json", "--format", "html", "--figure", "f g/", "--scale", "2,1", "--theme",
        "light,dark",
      ], in: try bench())
    #expect(
      tags == [
        ["picture"],
        [
          "source", ["media", "(prefers-color-scheme: dark)"],
          ["srcset", "f%20g/two~dark.png 1x, f%20g/two~dark@2x.png 2x"],
        ],
        [
          "img", ["src", "f%20g/two.png"], ["srcset", "f%20g/two.png 1x, f%20g/two@2x.png 2x"],
          ["width", "144"], ["height", "72"], Self.style, ["alt", Self.plain],
        ],
        ["/picture"],
      ])
  }

  @Test(
    "GitHub's Markdown has the sharpest figures, without a height that a narrow page would keep",
    .needs(Tool("python3")))
  func gitHubPicture() throws {
    let tags = try lines(
      of: "html-tags", ["two.json", "--scale", "2,1", "--theme", "light,dark"], in: try bench())
    #expect(
      tags == [
        ["picture"],
        [
          "source", ["media", "(prefers-color-scheme: dark)"], ["srcset", "two~dark@2x.png"],
        ],
        ["img", ["src", "two@2x.png"], ["width", "144"], ["alt", Self.plain]],
        ["/picture"],
      ])
  }

  @Test(
    "A caption and a label make a figure of HTML, also in GitHub's Markdown",
    .needs(Tool("python3")), arguments: ["html", "markdown"])
  func htmlFigure(format: String) throws {
    let tags = try lines(
      of: "html-tags",
      ["two.json", "--format", format, "--caption", Self.difficultText, "--label", "fig-two"],
      in: try bench())
    #expect(tags.first == ["figure", ["id", "fig-two"]])
    #expect(tags.dropFirst().first?.firstObject as? String == "img")
    #expect(
      tags.dropFirst(2) == [
        ["figcaption"], ["text", ["", Self.difficultText]], ["/figcaption"], ["/figure"],
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
        .filter { ["src", "srcset"].contains($0[0]) }
        .flatMap { $0[1].components(separatedBy: ", ").map { $0.components(separatedBy: " ")[0] } }
      #expect(try Set(named).sorted() == bench.contents.filter { $0.hasPrefix("f/") })
      try FileManager.default.removeItem(at: bench.file("f"))
    }
  }

  @Test(
    "An image of reStructuredText has its width, its text and its name, and no height",
    .needs(Tool("docutils")))
  func restructured() throws {
    let nodes = try lines(
      of: "rst-nodes",
      ["two.json", "--format", "rst", "--figure", #"a (b), \c.png"#, "--label", "two"],
      in: try bench(Self.difficult))
    #expect(nodes == [["image", #"a (b), \c.png"#, Self.difficultText, "144px", "two"]])
  }

  @Test("A caption of reStructuredText is text, whatever it looks like", .needs(Tool("docutils")))
  func restructuredCaption() throws {
    for caption in Self.captions {
      let nodes = try lines(
        of: "rst-nodes", ["two.json", "--format", "rst", "--caption=\(caption)"], in: try bench())
      #expect(
        nodes == [
          ["figure"], ["image", "two.png", Self.plain, "144px"], ["caption"], ["text", caption],
        ])
    }
  }

  @Test(
    "reStructuredText has two images that Sphinx copies, of which pages other than HTML get the light one",
    .needs(Tool("docutils")))
  func restructuredChoice() throws {
    let arguments = ["two.json", "--format", "rst", "--scale", "1,2", "--theme", "light,dark"]
    let (light, dark): (NSArray, NSArray) = (
      ["image", "two@2x.png", Self.plain, "144px", "only-light", "no-scaled-link"],
      ["image", "two~dark@2x.png", Self.plain, "144px", "only-dark", "no-scaled-link"]
    )
    #expect(
      try lines(of: "rst-nodes", arguments, in: try bench()) == [light, ["only", "html"], dark])
    let figure = ["--caption", "Two", "--label", "two"]
    #expect(
      try lines(of: "rst-nodes", arguments + figure, in: try bench()) == [
        ["container", "two", "figure"], light, ["only", "html"], dark, ["paragraph", "caption"],
        ["text", "Two"],
      ])
  }

  @Test("A label that some language could not write is refused in all")
  func labels() throws {
    let bench = try bench()
    for label in ["", "1a", "a b", "a}b", "a\"b", "a\nb", "é", "#a", "a]"] {
      let result = try bench.run("describe", "two.json", "--format", "html", "--label=\(label)")
      #expect(result.status == 64 && result.output.isEmpty, "\(label)")
    }
    #expect(
      try bench.run("describe", "two.json", "--format", "html", "--label", "Fig-1_a.b:c").status
        == 0)
  }

  @Test("A caption is one line, without controls; an empty one is none")
  func captionLines() throws {
    let bench = try bench()
    #expect(
      try bench.run(
        "describe", "two.json", "--format", "html", "--caption", "a\n\tb\u{1b}c\u{202e}d"
      )
      .text.contains("<figcaption>a b cd</figcaption>"))
    #expect(
      try bench.run("describe", "two.json", "--caption", " \n").text
        == "![\(Self.plain)](two.png)\n")
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
    #expect(try bench.run("describe", "two.json", "--format", "word").status == 64)
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
