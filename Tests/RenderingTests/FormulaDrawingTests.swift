import Foundation
import Plotting
import TestSupport
import Testing

@testable import Rendering

/// Texts with formulas in files.
@Suite struct FormulaDrawingTests {
  private static let formula = #"$\frac{x}{2} + \sigma^2_k$"#

  private func line(_ text: String, isVertical: Bool = false) -> DisplayList.Item {
    .text(
      DisplayList.TextLine(
        text, origin: Point(x: 40, y: 40), size: 10, isVertical: isVertical, color: .black))
  }

  private func list(_ items: [DisplayList.Item]) -> DisplayList {
    DisplayList(width: 200, height: 120, items: items)
  }

  private func svg(_ items: [DisplayList.Item], _ form: SVGText = .outlines) throws -> String {
    String(
      decoding: try FigureFormat.svg.render(
        list(items), font: .standard(dpi: 100), svgText: form), as: UTF8.self)
  }

  @Test("An SVG has the letters and rules of a formula as outlines, and says it in words")
  func outlines() throws {
    let text = try svg([line(Self.formula)])
    let group = try #require(text.firstMatch(of: /<g transform="translate[^>]*>.*<\/g>/)).0
    #expect(group.matches(of: #/<use /#).count == 6)
    #expect(group.matches(of: /<path d="M-?\d+ -?\d+H\d+V-?\d+H-?\d+Z"\/>/).count == 1)
    #expect(group.contains("aria-label=\"\(FormulaText.words(of: Self.formula))\""))
    #expect(!text.contains("$"))
  }

  @Test("As text, each letter of a formula is at its place in its face, and marks are outlines")
  func text() throws {
    let formula = #"a $\sigma\hat{x}\mathbf{b}\left(\frac{\frac{1}{2}}{3}\right)$"#
    let text = try svg([line(formula)], .text)
    #expect(text.contains(#"font-style="italic">σ</tspan>"#))
    #expect(text.contains(#"font-weight="bold">b</tspan>"#))
    #expect(text.contains(">a</tspan>") && text.contains(">1</tspan>"))
    // The hat and the brackets, which have grown.
    #expect(text.matches(of: #/<use /#).count == 3)
    #expect(!text.contains(">\u{302}<"))
  }

  @Test("A dollar sign with a backslash is a dollar sign, also where there is no formula")
  func dollars() throws {
    let font = try Font.standard(dpi: 100)
    #expect(font.extent(of: #"costs \$5"#, size: 10) == font.extent(of: "costs $5", size: 10))
    #expect(try svg([line(#"costs \$5"#)]) == svg([line("costs $5")]))
    #expect(try svg([line(#"costs \$5"#)], .text).contains(">costs $5</text>"))
    #expect(font.formulaFaces.opened.isEmpty)
  }

  @Test("On dark pages a formula has its other color")
  func dark() throws {
    let light = list([line(Self.formula)])
    var dark = light
    if case .text(var text) = dark.items[0] {
      text.color = .white
      dark.items[0] = .text(text)
    }
    for form in [SVGText.outlines, .text] {
      let text = String(
        decoding: try FigureFormat.svg.render(
          light, font: .standard(dpi: 100), dark: dark, svgText: form), as: UTF8.self)
      #expect(text.contains(#/<g transform="[^"]*" fill="#000000" class="g[0-9a-f]{10}-s0"/#))
    }
  }

  @Test(
    "An SVG and a PDF show formulas as the picture does, also upwards",
    .needs(Tool("rsvg-convert")), .needs(Tool("pdftoppm")))
  func pictures() throws {
    let font = try Font.standard(dpi: 144)
    let white = DisplayList.Item.rectangles(
      [Rectangle(left: 0, bottom: 0, right: 200, top: 200)], fill: .white, clip: nil)
    let formulas = #"$\sum_{k=1}^K \pi_k \left(\frac{x-\mu_k}{\sqrt{2\sigma_k^2}}\right)^2$"#
    let scratch = try Scratch()
    for isVertical in [false, true] {
      var list = list([white, line(formulas, isVertical: isVertical)])
      (list.width, list.height) = (200, 200)
      let expected = try Picture(png: Data(FigureFormat.png.render(list, font: font)))
      for format in [FigureFormat.svg, .pdf] {
        let path = scratch.folder.appending(path: "figure.\(format.rawValue)").path
        try Data(format.render(list, font: font)).write(to: URL(filePath: path))
        let drawn = try Picture(
          png: format == .svg
            ? Tool("rsvg-convert").run([path]).output
            : Tool("pdftoppm").run(["-r", "144", "-png", "-singlefile", path]).output)
        try #require(drawn.width == expected.width && drawn.height == expected.height)
        let (ink, other) = (Ink(drawn), Ink(expected))
        let name = "\(format) \(isVertical): \(ink), \(other)"
        // In a picture letters stand on whole pixels, and what is cut off moves them left and up.
        #expect(abs(ink.x - other.x) < 3 && abs(ink.y - other.y) < 3, "\(name)")
        #expect(abs(ink.amount / other.amount - 1) < 0.05, "\(name)")
      }
    }
  }

  @Test(
    "From a PDF a formula is copied as its words",
    .needs(Tool("pdftotext")), .needs(Tool("qpdf")))
  func copied() throws {
    let scratch = try Scratch()
    let path = scratch.folder.appending(path: "figure.pdf").path
    let text = #"density $\mathcal{N}(x \mid \mu, \sigma^2)$"#
    let list = list([line(text), line(Self.formula, isVertical: true)])
    try Data(FigureFormat.pdf.render(list, font: .standard(dpi: 100))).write(
      to: URL(filePath: path))
    let copied = try Tool("pdftotext").run([path, "-"]).text
    #expect(copied.contains("density 𝒩(x ∣ μ, σ²)"))
    #expect(try Tool("qpdf").run(["--check", path]).status == 0)
  }

  @Test("A figure is made from the faces that its formulas have letters of, and from no more")
  func provenance() throws {
    let font = try Font.standard(dpi: 100)
    font.prepare(for: ["x", "density"])
    #expect(font.further.isEmpty && !font.hasMarkup)
    font.prepare(for: ["5 $", "5 $\n6 $"])
    #expect(font.further.isEmpty && !font.hasMarkup)
    font.prepare(for: ["\\$5"])
    #expect(font.further.isEmpty && font.hasMarkup)
    // Letters of the first font alone.
    font.prepare(for: ["x", "$1 + 2$"])
    #expect(font.further.isEmpty && font.hasMarkup)
    font.prepare(for: ["value\n$x$", #"$\mathbf{b}$"#])
    let digests = try [FaceInside.oblique, .bold].map {
      try FreeTypeFace(.insideFace($0)).digest
    }
    #expect(font.further.map(\.digest) == digests)
    #expect(
      font.further.allSatisfy { $0.isOfFormulas && $0.path == nil && $0.family == "DejaVu Sans" })
    #expect(font.paths.isEmpty)
  }

  @Test(
    "A font with a MATH table gives all letters and brackets of formulas, and no face beside it")
  func mathFont() throws {
    let font = try Font(.insideFace(.math), dpi: 100)
    let text = #"$\mathbf{x} \in \left(\frac{\frac{1}{2}}{\sqrt{\pi}}, \mathcal{N}\right)$"#
    guard case .formula(let run) = font.line(of: text, size: 12) else {
      Issue.record("no formula")
      return
    }
    #expect(run.glyphs.count > 8 && run.rules.count == 3)
    #expect(run.glyphs.allSatisfy { $0.face == .text(0) && $0.glyph.index != 0 })
    #expect(font.formulaFaces.opened.isEmpty && font.missingCharacters.isEmpty)
    // The letters of mathematics, not those of text.
    #expect(run.glyphs[0].glyph.index == font.faces[0].index(of: "\u{1D431}"))
    font.prepare(for: [text])
    #expect(font.further.isEmpty)
    // All ink is in the room that the layout keeps.
    let image = LineImage(run, seen: 0..<run.width)
    #expect(image.coverage.contains(255))
  }

  @Test("A character that no font has is missing in formulas too")
  func missing() throws {
    let font = try Font.standard(dpi: 100)
    _ = font.extent(of: "$x\u{1FA00}$", size: 10)
    #expect(font.missingCharacters == ["\u{1FA00}"])
  }
}

/// How much of a picture is dark, and where the middle of that is.
private struct Ink {
  let amount: Double
  let x: Double
  let y: Double

  init(_ picture: Picture) {
    let channels = picture.channels.count / (picture.width * picture.height)
    var (amount, x, y) = (0.0, 0.0, 0.0)
    for row in 0..<picture.height {
      for column in 0..<picture.width {
        let dark = 255 - Double(picture.channels[(row * picture.width + column) * channels])
        amount += dark
        x += dark * Double(column)
        y += dark * Double(row)
      }
    }
    (self.amount, self.x, self.y) = (amount, x / amount, y / amount)
  }
}
