import Foundation
import TestSupport
import Testing

@testable import Rendering

@Suite struct FontDigestTests {
  /// A font of three squares (`Tests/Fixtures/Rendering/font_digests.py`).
  private struct SmallFont: Decodable {
    let form: String
    let name: String
    let digest: String
    let file: Data
  }

  private func fonts() throws -> [SmallFont] {
    try decodedFixture("Rendering/font-digests.json", as: [SmallFont].self)
  }

  private func digest(of font: SmallFont) throws -> String {
    let scratch = try Scratch()
    let file = scratch.folder.appending(path: "font.\(font.form)")
    try font.file.write(to: file)
    return try Font(path: file.path, dpi: 72).digest
  }

  @Test("A font has the digest of its tables, whatever form it has")
  func tables() throws {
    let fonts = try fonts()
    #expect(Set(fonts.map(\.form)) == ["ttf", "otf", "ttc"])
    for font in fonts {
      #expect(try digest(of: font) == font.digest, "\(font.name).\(font.form)")
    }
  }

  @Test(
    "A font that was only built anew is the same, one with another letter, width or kerning is not",
    arguments: ["ttf", "otf", "ttc"])
  func sameness(form: String) throws {
    let fonts = try fonts().filter { $0.form == form }
    try #require(fonts.count > 6)
    let first = try #require(fonts.first { $0.name == "first" })
    for font in fonts {
      let isSame = ["first", "rebuilt", "renamed", "reordered"].contains(font.name)
      #expect(try (digest(of: font) == digest(of: first)) == isSame, "\(font.name)")
    }
  }

  @Test(
    "The font inside the program is the file that it was taken from",
    .needs(font: "DejaVuSans.ttf"))
  func inside() throws {
    let file = try #require(DejaVuFonts.file("DejaVuSans.ttf"))
    let inside = FaceInside.sans.bytes
    try #require(!inside.isEmpty)
    // Where the system's font has been replaced since, only what draws letters has to be the same.
    #expect(try Font(.inside, dpi: 72).digest == Font(path: file.path, dpi: 72).digest)
  }
}
