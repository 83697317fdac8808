import Foundation
import TestSupport

@testable import Rendering

/// Small fonts of all kinds; `Tests/Fixtures/Rendering/fonts.py` tells how they were made.
enum FontFixture {
  static let names = [
    "quadratic.ttf", "rebuilt.ttf", "cubic-1000.otf", "cubic-2048.otf", "variable.ttf",
    "collection.ttc",
  ]
  static let glyphCount: UInt32 = 7

  static func path(_ name: String) -> String {
    Repository.fixture("Rendering/fonts/\(name)").path
  }

  static func font(_ name: String) throws -> Font {
    try Font(path: path(name), dpi: 72)
  }

  static func glyphs(_ font: Font) -> [DesignGlyph] {
    (0..<glyphCount).map(font.faces[0].designGlyph)
  }
}
