import Foundation
import TestSupport
import Testing

@testable import Rendering

/// How Matplotlib measures and draws a line of text; see `Tests/Fixtures/Rendering/text.py`.
private struct MatplotlibText: Decodable, CustomTestStringConvertible {
  let text: String
  let size: Double
  let dpi: Double
  let width: Int
  let height: Int
  let descent: Int
  let left: Int
  let image: [String]?
  let turned: [String]?

  var testDescription: String { "\(text) at \(size) pt and \(dpi) dpi" }

  /// The coverage of the image's pixels, row by row.
  var coverage: [UInt8]? { image.map(pixels) }

  /// How dark white pixels are where the line runs upwards.
  var darkness: [UInt8]? { turned.map(pixels) }

  private func pixels(_ rows: [String]) -> [UInt8] {
    rows.flatMap { row in
      stride(from: 0, to: row.count, by: 2).compactMap { offset in
        let start = row.index(row.startIndex, offsetBy: offset)
        return UInt8(row[start...row.index(after: start)], radix: 16)
      }
    }
  }

  static let all =
    (try? decodedFixture("Rendering/text.json", as: [MatplotlibText].self)) ?? []
}

@Suite struct TextTests {
  @Test("The fixture is there")
  func fixture() {
    #expect(MatplotlibText.all.count == 126)
  }

  @Test(
    "Text is measured as Matplotlib measures it, its width to one step of the hinter's grid",
    arguments: MatplotlibText.all)
  private func measures(_ expected: MatplotlibText) throws {
    let run = try Font.standard(dpi: expected.dpi).run(of: expected.text, size: expected.size)
    // FreeType 2.6.1 and later versions differ by an eighth of a pixel for some letters and sizes.
    #expect(abs(run.advance - expected.width) <= 8)
    #expect(run.bounds.top - run.bounds.bottom == expected.height)
    #expect(-run.bounds.bottom == expected.descent)
    #expect(run.bounds.left == expected.left)
  }

  @Test("Of a text that grows letter by letter, few runs of glyphs are kept, and short ones alone")
  func keptRuns() throws {
    let font = try Font.standard(dpi: 100)
    let widths = (1...600).map { count in
      font.extent(of: String(repeating: "W", count: count), size: 12).width
    }
    #expect(font.keptRunCount == 200)
    for (index, width) in widths.enumerated() {
      #expect(abs(width - Double(index + 1) * widths[0]) < 1e-6)
    }
    for number in 0..<2_500 {
      _ = font.extent(of: "\(number)", size: 12)
      #expect(font.keptRunCount <= 1_000)
    }
    #expect(font.extent(of: "W", size: 12).width == widths[0])
  }

  @Test("Text is measured the same after all its letters have been drawn in another size and font")
  private func measuresAgain() throws {
    for expected in MatplotlibText.all {
      for _ in 1...2 {
        let font = try Font.standard(dpi: expected.dpi)
        for letter in expected.text {
          for size in [10.0, 12, 17] { _ = font.run(of: String(letter), size: size) }
        }
        let run = font.run(of: expected.text, size: expected.size)
        #expect(abs(run.advance - expected.width) <= 8, "\(expected.testDescription)")
        #expect(run.bounds.left == expected.left, "\(expected.testDescription)")
        withExtendedLifetime(font) {}
      }
    }
  }

  @Test(
    "A font file that is written over between two figures is the other font",
    .needs(font: "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"))
  func overwritten() throws {
    let scratch = try Scratch()
    let copy = scratch.folder.appending(path: "Letters.ttf")
    for name in ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSans.ttf"] {
      let original = try #require(DejaVuFonts.file(name))
      try Data(contentsOf: original).write(to: copy)
      let width = try Font(path: original.path, dpi: 100).extent(of: "density", size: 10).width
      #expect(try Font(path: copy.path, dpi: 100).extent(of: "density", size: 10).width == width)
    }
  }

  @Test("Text has the same pixels as Matplotlib's, every one of them")
  func image() throws {
    for expected in MatplotlibText.all {
      guard let coverage = expected.coverage else { continue }
      let run = try Font.standard(dpi: expected.dpi).run(of: expected.text, size: expected.size)
      let bitmap = TextBitmap(run, origin: (10, 50), isVertical: false, page: (1000, 100))
      #expect(
        bitmap.coverage == coverage, "\(expected.testDescription): \(LibraryVersions.text)")
    }
  }

  @Test("A line that runs upwards has the same pixels as Matplotlib's, every one of them")
  func vertical() throws {
    for expected in MatplotlibText.all {
      guard let darkness = expected.darkness else { continue }
      let run = try Font.standard(dpi: expected.dpi).run(of: expected.text, size: expected.size)
      let bitmap = TextBitmap(run, origin: (50, 900), isVertical: true, page: (100, 1000))
      let black = Paint(.black)
      let drawn = bitmap.coverage.map {
        UInt8(255 - black.word(over: 0xff_ffff, alpha: UInt32($0)) & 0xff)
      }
      #expect(drawn == darkness, "\(expected.testDescription): \(LibraryVersions.text)")
    }
  }

  @Test("Only what is on the page is drawn, and it is the same as on a larger page")
  func cropped() throws {
    let run = try Font.standard(dpi: 100).run(of: "probability density", size: 10)
    for isVertical in [false, true] {
      let whole = TextBitmap(run, origin: (60, 140), isVertical: isVertical, page: (300, 300))
      let part = TextBitmap(run, origin: (60, 140), isVertical: isVertical, page: (80, 135))
      #expect(part.columns == whole.columns.clamped(to: 0..<80))
      #expect(part.rows == whole.rows.clamped(to: 0..<135))
      #expect(part.coverage.contains { $0 > 0 })
      for row in part.rows {
        for column in part.columns {
          #expect(part[row, column] == whole[row, column])
        }
      }
    }
    let far = TextBitmap(run, origin: (500, 500), isVertical: false, page: (80, 80))
    #expect(far.coverage.isEmpty)
  }

  @Test("An empty text takes no room")
  func empty() throws {
    let extent = try Font.standard(dpi: 72).extent(of: "", size: 10)
    #expect(extent.width == 0 && extent.ascent == 0 && extent.descent == 0)
  }

  @Test("Characters that the font does not have are named once, in the order of their first use")
  func missing() throws {
    let font = try Font.standard(dpi: 72)
    _ = font.extent(of: "a\u{1FA00}b\u{4E2D}\u{1FA00}", size: 10)
    _ = font.extent(of: "\u{4E2D}", size: 12)
    #expect(font.missingCharacters == ["\u{1FA00}", "\u{4E2D}"])
  }

  @Test("A font that is no font is refused")
  func unreadable() {
    for path in ["/nowhere.ttf", Repository.folder.appending(path: "Package.swift").path] {
      #expect(throws: RenderingError.unreadableFont(path: path)) { try Font(path: path, dpi: 72) }
    }
  }
}

extension TextBitmap {
  /// The coverage at a pixel of the page.
  fileprivate subscript(row: Int, column: Int) -> UInt8 {
    coverage[(row - rows.lowerBound) * columns.count + column - columns.lowerBound]
  }
}
