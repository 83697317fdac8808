import Foundation
import Plotting
import TestSupport
import Testing

@testable import Rendering

/// PDF documents as other programs see them.
@Suite struct PDFRendererTests {
  private static let blue = Color(red: 0.1, green: 0.3, blue: 0.9)
  private static let clip = Rectangle(left: 20, bottom: 20, right: 180, top: 100)

  private static func text(
    _ string: String, _ x: Double, _ y: Double, size: Double = 12, isVertical: Bool = false,
    color: Color = .black
  ) -> DisplayList.Item {
    .text(
      DisplayList.TextLine(
        string, origin: Point(x: x, y: y), size: size, isVertical: isVertical, color: color))
  }

  private static func list(_ items: [DisplayList.Item], title: String? = nil) -> DisplayList {
    let page = Rectangle(left: 0, bottom: 0, right: 200, top: 120)
    return DisplayList(
      width: 200, height: 120, title: title, summary: title.map { "About \($0)" },
      items: [.rectangles([page], fill: .white, clip: nil)] + items)
  }

  /// An item of each kind, in a color that may be translucent.
  private static func everything(opacity: Double) -> DisplayList {
    let color = blue.faded(by: opacity)
    let curve = Path(
      elements: [
        .move(Point(x: 30, y: 30)), .curve(Point(x: 60, y: 130), Point(x: 90, y: 40)),
        .line(Point(x: 120, y: 90)), .line(Point(x: 150, y: 30)), .close,
      ])
    let places = (0..<9).map { Point(x: 30 + 15 * Double($0), y: 50 + 7 * Double($0 % 3)) }
    return list(
      [
        .rectangles(
          [
            Rectangle(left: 40, bottom: 10, right: 60.3333, top: 60),
            Rectangle(left: 60.3333, bottom: 10, right: 90, top: 45),
          ], fill: Color(red: 1, green: 0.5, blue: 0, alpha: opacity), clip: clip),
        .path(
          curve, fill: color.faded(by: 0.5),
          stroke: Stroke(color: color, width: 3, cap: .round, join: .bevel, dashes: [8, 4, 1]),
          clip: clip),
        .path(
          Path(polyline: [Point(x: 20, y: 110), Point(x: 100, y: 80), Point(x: 180, y: 110)]),
          fill: nil, stroke: Stroke(color: color, width: 6, cap: .projecting, join: .round),
          clip: nil),
        .markers(
          Path(polyline: [Point(x: 0, y: 0), Point(x: 0, y: -8)]), at: places,
          stroke: Stroke(color: color, width: 1.5), clip: clip),
        .dots(
          DisplayList.Dots(
            places, diameter: 10, rim: 2, palette: [color, Color(red: 0.8, green: 0, blue: 0)],
            colorIndices: [0, 1, 0, 0, 1, 1, 0, 0, 0]), clip: clip),
        .image(
          DisplayList.Image(
            columns: 3, rows: 2,
            palette: (0..<6).map { Color(red: Double($0) / 5, green: 0.5, blue: 0) },
            colorIndices: [0, 1, 2, 3, 4, 5], opacity: opacity),
          in: Rectangle(left: 130, bottom: 30, right: 170, top: 60), clip: clip),
        text("Größe of π", 60, 5, color: color),
        text("upwards", 14, 20, isVertical: true, color: color),
      ], title: "Everything (of it)")
  }

  private static let figures: [(name: String, list: DisplayList)] = [
    ("everything", everything(opacity: 1)), ("translucent", everything(opacity: 0.4)),
    ("empty", DisplayList(width: 30, height: 20)), ("no text", list([])),
    (
      "no width, no dashes, no points",
      list([
        .path(
          Path(polyline: [Point(x: 1, y: 1), Point(x: 9, y: 9)]), fill: nil,
          stroke: Stroke(color: .black, width: 0, dashes: [1]), clip: nil),
        .path(
          Path(polyline: [Point(x: 1, y: 1), Point(x: 9, y: 9)]), fill: nil,
          stroke: Stroke(color: .black, width: 1e-9, dashes: [1e-9, 1e-9]), clip: clip),
        .path(Path(elements: []), fill: .black, stroke: nil, clip: nil),
        .rectangles([], fill: .black, clip: nil),
        .markers(Path(elements: []), at: [], stroke: Stroke(color: .black, width: 1), clip: nil),
        .dots(DisplayList.Dots([], diameter: 1, rim: 0, palette: []), clip: nil),
        text("", 5, 5), text("none", 5, 5, size: 0), text(" ", 5, 5),
      ])
    ),
    (
      "large page",
      DisplayList(width: 72_000, height: 20_000, items: [text("far", 60_000, 10_000, size: 900)])
    ),
  ]

  @Test("qpdf finds no mistake in any document", .needs(Tool("qpdf")))
  func validity() throws {
    let document = try Document()
    for (name, list) in Self.figures {
      try document.write(list, font: .standard(dpi: 72))
      let result = try Tool("qpdf").run(["--check", document.path])
      #expect(result.status == 0, "\(name): \(result.text) \(result.errors)")
    }
    for name in FontFixture.names {
      try document.write(Self.list([Self.text("Aeéo π?", 5, 5)]), font: FontFixture.font(name))
      let result = try Tool("qpdf").run(["--check", document.path])
      #expect(result.status == 0, "\(name): \(result.text) \(result.errors)")
    }
  }

  @Test(
    "Fonts are embedded in parts, and tell which characters they show", .needs(Tool("pdffonts")))
  func fonts() throws {
    let document = try Document()
    for (name, expected) in [
      ("quadratic.ttf", "PlainShapes CID TrueType Identity-H yes yes yes"),
      ("cubic-1000.otf", "CurvedShapes-Identity-H CID Type 0C Identity-H yes yes yes"),
      ("variable.ttf", "VariableShapes CID TrueType Identity-H yes yes yes"),
    ] {
      try document.write(Self.list([Self.text("Aeo", 5, 5)]), font: FontFixture.font(name))
      let result = try Tool("pdffonts").run([document.path])
      let lines = result.text.split(separator: "\n")
      try #require(lines.count == 3, "\(result.text) \(result.errors)")
      let words = lines[2].split(separator: " ").joined(separator: " ")
      #expect(words.contains(/^[A-Z]{6}\+/))
      #expect(words.dropFirst(7).hasPrefix(expected), "\(words)")
    }
    try document.write(Self.list([]), font: .standard(dpi: 72))
    #expect(try Tool("pdffonts").run([document.path]).text.split(separator: "\n").count == 2)
  }

  @Test(
    "Text is copied as it was written, also where one glyph stands for several characters",
    .needs(Tool("pdftotext")))
  func copies() throws {
    let document = try Document()
    // In the fixture one glyph is "o" and "π", and some characters are missing.
    let texts = ["Aéoπoπ", "中A\u{1FA00}", "Ae oA", "(a\\b)"]
    for (fixture, font) in [
      ("quadratic", try FontFixture.font("quadratic.ttf")),
      ("cubic", try FontFixture.font("cubic-2048.otf")), ("standard", try .standard(dpi: 72)),
    ] {
      try document.write(
        Self.list(
          texts.enumerated().map { Self.text($1, 5, 5 + 25 * Double($0)) }
            + [Self.text("upwards", 190, 10, isVertical: true)]), font: font)
      let result = try Tool("pdftotext").run([document.path, "-"])
      let lines = result.text.split(whereSeparator: \.isNewline).map(String.init)
      for text in texts + ["upwards"] { #expect(lines.contains(text), "\(fixture): \(lines)") }
    }
  }

  @Test("A document is tagged as a figure with a title, a language and a description")
  func tags() throws {
    let bytes = try FigureFormat.pdf.render(
      Self.list([], title: "Bars (two)"), font: .standard(dpi: 72))
    let text = String(decoding: bytes, as: UTF8.self)
    for part in [
      #"/Title (Bars \(two\))"#, #"/Subject (About Bars \(two\))"#, "/Creator (gmm-plot)",
      "/Lang(en)", "/MarkInfo<</Marked true>>", "/ViewerPreferences<</DisplayDocTitle true>>",
      "/S/Document", "/S/Figure", #"/Alt(About Bars \(two\))"#, "/BBox[0 0 200 120]",
      "/StructParents 0",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    let plain = try FigureFormat.pdf.render(Self.list([]), font: .standard(dpi: 72))
    for key in ["/Title", "/Subject", "/Alt", "/Keywords"] {
      #expect(!String(decoding: plain, as: UTF8.self).contains(key))
    }
  }

  @Test("poppler finds the figure in the tree of elements", .needs(Tool("pdfinfo")))
  func structure() throws {
    let document = try Document()
    try document.write(Self.everything(opacity: 0.4), font: .standard(dpi: 72))
    let tree = try Tool("pdfinfo").run(["-struct-text", document.path])
    #expect(tree.status == 0 && tree.errors.isEmpty, "\(tree.errors)")
    let lines = tree.text.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.first == "Document")
    #expect(lines.contains { $0.hasPrefix("Figure") })
    // What is drawn belongs to the figure.
    #expect(tree.text.contains("Größe of π"), "\(tree.text)")
    let information = try Tool("pdfinfo").run([document.path]).text
    #expect(information.contains(/Tagged: +yes/))
    #expect(!information.contains("Date"))
  }

  @Test("A document is the same whatever build of its font was there")
  func rebuiltFont() throws {
    let list = Self.list([Self.text("Aeéo π", 5, 5)])
    let files = try ["quadratic.ttf", "rebuilt.ttf", "collection.ttc"].map {
      try FigureFormat.pdf.render(list, font: FontFixture.font($0))
    }
    #expect(files[0] == files[1])
    #expect(files[0] == files[2])
  }

  @Test("Broken fonts give some document or an error, and do no harm")
  func brokenFonts() throws {
    let scratch = try Scratch()
    let file = scratch.folder.appending(path: "font.ttf")
    let list = Self.list([Self.text("Aeéo π", 5, 5)])
    var numbers = ArbitraryNumbers(seed: 5)
    for name in ["quadratic.ttf", "cubic-1000.otf"] {
      let sound = try Data(contentsOf: URL(filePath: FontFixture.path(name)))
      for _ in 0..<300 {
        var broken = sound
        for _ in 0...numbers.next() % 4 {
          broken[Int(numbers.next() % UInt64(broken.count))] = UInt8(
            truncatingIfNeeded: numbers.next())
        }
        try broken.write(to: file)
        guard let font = try? Font(path: file.path, dpi: 72) else { continue }
        #expect(throws: Never.self) { try FigureFormat.pdf.render(list, font: font) }
      }
    }
  }

  @Test("poppler draws a document as the picture is", .needs(Tool("pdftoppm")))
  func poppler() throws { try expectPictures(by: Tool("pdftoppm")) }

  @Test("Ghostscript draws a document as the picture is", .needs(Tool("gs")))
  func ghostscript() throws { try expectPictures(by: Tool("gs")) }

  @Test(
    "Text of several fonts, with marks, and from right to left is copied as it was written",
    .needs(Tool("pdftotext")))
  func severalFonts() throws {
    let font = try Font(.file(path: FontFixture.path("quadratic.ttf")), [.inside], dpi: 100)
    let document = try Scratch()
    let path = document.folder.appending(path: "figure.pdf")
    let texts = ["Aex o", "\u{3B8}\u{302} = x", "שלום", "بيت"]
    let lines = texts.enumerated().map { Self.text($1, 10, 20 + 25 * Double($0)) }
    try Data(FigureFormat.pdf.render(Self.list(lines), font: font)).write(to: path)
    let result = try Tool("pdftotext").run([path.path, "-"])
    let found = String(decoding: result.output, as: UTF8.self).unicodeScalars
      .filter { !$0.isInvisible }
    for text in texts {
      #expect(String(String.UnicodeScalarView(found)).contains(text), "\(text)")
    }
  }

  @Test("MuPDF draws a document as the picture is", .needs(Tool("mutool")))
  func muPDF() throws { try expectPictures(by: Tool("mutool")) }

  /// Expects documents to look as pictures do, to a few levels of color in the mean.
  private func expectPictures(by tool: Tool) throws {
    let document = try Document()
    for (name, list) in Self.figures.prefix(2) {
      let font = try Font.standard(dpi: 144)
      try document.write(list, font: font)
      let expected = try Picture(png: Data(FigureFormat.png.render(list, font: font)))
      let drawn = try document.drawn(by: tool, dpi: 144)
      try #require(drawn.width == expected.width && drawn.height == expected.height)
      let difference = zip(drawn.channels, expected.channels).reduce(0) {
        $0 + abs(Int($1.0) - Int($1.1))
      }
      let mean = Double(difference) / Double(drawn.channels.count)
      #expect(mean < 4, "\(name)")
      #expect(try drawn.structuralSimilarity(to: expected) > 0.9, "\(name)")
    }
  }
}

/// A PDF file, written anew again and again.
private struct Document {
  private let scratch: Scratch
  let path: String

  init() throws {
    scratch = try Scratch()
    path = scratch.folder.appending(path: "figure.pdf").path
  }

  func write(_ list: DisplayList, font: Font) throws {
    try Data(FigureFormat.pdf.render(list, font: font)).write(to: URL(filePath: path))
  }

  func drawn(by tool: Tool, dpi: Int) throws -> Picture {
    let picture = scratch.folder.appending(path: "figure.png")
    let result =
      switch tool.path?.split(separator: "/").last {
      case "pdftoppm":
        try tool.run([
          "-r", "\(dpi)", "-png", "-singlefile", path, String(picture.path.dropLast(4)),
        ])
      case "gs":
        try tool.run([
          "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=png16m", "-dTextAlphaBits=4",
          "-dGraphicsAlphaBits=4", "-r\(dpi)", "-o", picture.path, path,
        ])
      default: try tool.run(["draw", "-q", "-r", "\(dpi)", "-o", picture.path, path])
      }
    #expect(result.status == 0, "\(result.errors)")
    return try Picture(png: Data(contentsOf: picture))
  }
}
