import Plotting
import TestSupport
import Testing

@testable import Rendering

/// The text of an SVG as text.
@Suite struct SVGTextTests {
  private func svg(
    _ lines: [DisplayList.TextLine], font: Font, _ form: SVGText = .text
  ) throws -> String {
    let list = DisplayList(width: 200, height: 100, items: lines.map { .text($0) })
    return String(
      decoding: try FigureFormat.svg.render(list, font: font, svgText: form), as: UTF8.self)
  }

  private func line(_ text: String, isVertical: Bool = false) -> DisplayList.TextLine {
    DisplayList.TextLine(
      text, origin: Point(x: 20, y: 30), size: 10, isVertical: isVertical, color: .black)
  }

  @Test("A line is text as long as it was laid out, and nothing is an outline")
  func line() throws {
    let font = try Font.standard(dpi: 72)
    let text = try svg([line("density")], font: font)
    let width = font.extent(of: "density", size: 10).width
    let element = try #require(text.firstMatch(of: /<text ([^>]*)>density<\/text>/)).1
    let outlines = try svg([line("density")], font: font, .outlines)
    let place = try #require(outlines.firstMatch(of: /<g transform="translate\(([^ ]*) ([^ ]*)\)/))
    #expect(element.hasPrefix("x=\"\(place.1)\" y=\"\(place.2)\" font-size=\"10\""))
    let length = try #require(element.firstMatch(of: /textLength="([^"]*)"/)).1
    #expect(abs((Double(length) ?? 0) - width) < 0.001)
    #expect(element.contains("lengthAdjust=\"spacingAndGlyphs\""))
    #expect(!text.contains("<use") && !text.contains("<defs"))
  }

  @Test("It names the fonts of the figure and one of their kind for where there are none of them")
  func families() throws {
    let font = try Font(
      .file(path: FontFixture.path("quadratic.ttf")), [.inside], dpi: 72)
    let family = font.faces[0].family
    #expect(
      try svg([line("a")], font: font).contains(
        "font-family=\"'\(family)', 'DejaVu Sans', sans-serif\""))
    #expect(try !svg([line("a")], font: font, .outlines).contains("font-family"))
  }

  @Test(
    "A generic family suits the first font", .needs(font: "DejaVuSerif.ttf", "DejaVuSansMono.ttf"))
  func generic() throws {
    for (file, generic) in [("DejaVuSerif.ttf", "serif"), ("DejaVuSansMono.ttf", "monospace")] {
      let path = try #require(DejaVuFonts.file(file)?.path)
      #expect(
        try svg([line("a")], font: Font(path: path, dpi: 72)).contains(", \(generic)\" "))
    }
  }

  @Test("A line that runs upwards is turned about its place")
  func vertical() throws {
    let (text, outlines) = try (
      svg([line("a", isVertical: true)], font: .standard(dpi: 72)),
      svg([line("a", isVertical: true)], font: .standard(dpi: 72), .outlines)
    )
    let place = try #require(outlines.firstMatch(of: /translate\([^)]*\) rotate\(-90\)/)).0
    #expect(text.contains("<text transform=\"\(place)\" font-size="))
  }

  @Test("Text from right to left is in the order in which it is read, placed by its middle")
  func rightToLeft() throws {
    let font = try Font.standard(dpi: 72)
    let text = try svg([line("שלום 12")], font: font)
    let middle = 20 + font.extent(of: "שלום 12", size: 10).width / 2
    let match = try #require(
      text.firstMatch(
        of: /<text x="([^"]*)"[^>]* direction="rtl" text-anchor="middle"[^>]*>שלום 12</))
    #expect(abs((Double(match.1) ?? 0) - middle) < 1)
    #expect(try !svg([line("a שלום")], font: font).contains("direction"))
  }

  @Test("Markup is escaped, spaces are kept, and an empty line is nothing")
  func content() throws {
    let font = try Font.standard(dpi: 72)
    #expect(try svg([line("a < b & c")], font: font).contains(">a &lt; b &amp; c</text>"))
    #expect(try svg([line("a  b")], font: font).contains("xml:space=\"preserve\""))
    #expect(try !svg([line("a b")], font: font).contains("xml:space"))
    #expect(try !svg([line("")], font: font).contains("<text"))
  }
}
