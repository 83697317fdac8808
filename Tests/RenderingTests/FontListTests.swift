import Plotting
import TestSupport
import Testing

@testable import Rendering

/// Several fonts in turn.
@Suite struct FontListTests {
  private static let small = FontSource.file(path: FontFixture.path("quadratic.ttf"))
  private static let bold = FontSource.file(path: FontFixture.path("cubic-1000.otf"))

  /// The faces of a text's glyphs.
  private func faces(_ text: String, _ font: Font) -> [Int] {
    font.run(of: text, size: 12).glyphs.map(\.face)
  }

  @Test("A character comes from the first font that has it")
  func first() throws {
    // The small font has A, e, é, o, π and the space.
    let font = try Font(Self.small, [.inside], dpi: 100)
    #expect(faces("Aexéy π", font) == [0, 0, 1, 0, 1, 0, 0])
    #expect(font.missingCharacters.isEmpty && font.substitutes.isEmpty)
    let alone = try Font.standard(dpi: 100).extent(of: "xy", size: 12)
    #expect(font.extent(of: "xy", size: 12).width == alone.width)
  }

  @Test("What no font has is a box of the first one, and missing")
  func missing() throws {
    let font = try Font(Self.small, [.inside], dpi: 100)
    #expect(faces("A\u{1FA00}", font) == [0, 0])
    #expect(font.missingCharacters == ["\u{1FA00}"])
  }

  @Test("A mark that the font of its letter lacks comes from the next")
  func mark() throws {
    let font = try Font(Self.small, [.inside], dpi: 100)
    let run = font.run(of: "o\u{302}A", size: 12)
    #expect(run.glyphs.map(\.face) == [0, 1, 0])
    #expect(run.glyphs.map(\.text) == ["o", "\u{302}", "A"])
    // The letter with its mark is in the font.
    #expect(faces("e\u{301}", font) == [0])
  }

  @Test("Letters that are joined come from one font")
  func joined() throws {
    let font = try Font(Self.small, [.inside], dpi: 100)
    #expect(faces("\u{628}\u{64A}\u{62A} o", font) == [0, 0, 1, 1, 1])
  }

  @Test("The fonts that have letters of a figure are known before it is drawn")
  func prepared() throws {
    let font = try Font(Self.small, [Self.bold, .inside], dpi: 100)
    font.prepare(for: ["Aeo", "o\nπ"])
    #expect(font.further.isEmpty)
    font.prepare(for: ["Aeo", "x"])
    #expect(font.further.map(\.family) == ["DejaVu Sans"])
    #expect(try font.further.map(\.digest) == [Font.standard(dpi: 72).digest])
    #expect(font.digest == (try FontFixture.font("quadratic.ttf").digest))
    #expect(font.paths == [FontFixture.path("quadratic.ttf"), FontFixture.path("cubic-1000.otf")])
  }

  @Test("Scripts that take more than a row of letters are named")
  func complexScripts() throws {
    let font = try Font.standard(dpi: 100)
    _ = font.run(of: "a \u{7D2}\u{7DE}\u{7CF} \u{E01} \u{5D0} \u{628} \u{7CF}", size: 12)
    #expect(font.unsetScripts == ["N'Ko"])
    // What is missing is no letter that stands wrong.
    _ = font.run(of: "\u{915}", size: 12)
    #expect(font.unsetScripts == ["N'Ko"] && font.missingCharacters.contains("\u{915}"))
  }

  @Test("A face of a collection has its own letters and its own digest")
  func collection() throws {
    let path = FontFixture.path("families.ttc")
    let first = try Font(.file(path: path), dpi: 72)
    let second = try Font(.file(path: path, face: 1), dpi: 72)
    #expect(first.digest != second.digest)
    #expect(first.faces[0].family == "Plain Shapes" && second.faces[0].family == "Other Shapes")
    let bounds = [first, second].map { $0.run(of: "A", size: 20).bounds.right }
    #expect(bounds[0] > bounds[1])
    // Faces wait for the next figure under their own names.
    #expect(try Font(.file(path: path, face: 1), dpi: 72).digest == second.digest)
    #expect(try Font(.file(path: path), dpi: 72).digest == first.digest)
    #expect(throws: RenderingError.unreadableFont(path: path)) {
      try Font(.file(path: path, face: 7), dpi: 72)
    }
  }

  @Test("Letters of several fonts are drawn the same in a picture and as outlines")
  func svg() throws {
    let font = try Font(Self.small, [.inside], dpi: 72)
    let line = DisplayList.TextLine(
      "Ax\u{302}", origin: Point(x: 5, y: 5), size: 10, color: .black)
    let list = DisplayList(width: 40, height: 20, items: [.text(line)])
    let svg = String(decoding: try FigureFormat.svg.render(list, font: font), as: UTF8.self)
    #expect(svg.matches(of: #/<use /#).count == 3)
    #expect(svg.matches(of: /<path id=/).count == 3)
  }
}
