import GMMSupport
import TestSupport
import Testing

@testable import Rendering

@Suite struct FontLocatorTests {
  @Test(
    "The font of a figure is the DejaVu Sans inside the program, whether one is installed or not")
  func inside() throws {
    for name in [nil, "DejaVu Sans", "dejavu sans"] {
      let found = try FontLocator.find(name, relativeTo: "specs/", hasFontInside: true)
      #expect(found.source == .inside && found.substitute == nil)
    }
  }

  @Test(
    "A program without a font inside takes the one that is installed",
    .needs(font: "DejaVuSans.ttf"))
  func installed() throws {
    for name in [nil, "DejaVu Sans"] {
      let found = try FontLocator.find(name, relativeTo: "specs/", hasFontInside: false)
      let path = try #require(DejaVuFonts.file("DejaVuSans.ttf")?.path)
      #expect(found.source == .file(path: path) && found.substitute == nil)
    }
  }

  @Test("A program that is built where the font is installed has it inside")
  func built() throws {
    let isInstalled = FontLocator.knownPaths(home: nil).contains { FileStatus($0) != nil }
    #expect(FaceInside.sans.bytes.isEmpty == !isInstalled)
    #expect(try (Font.standard(dpi: 72).path == nil) == isInstalled)
  }

  @Test(
    "The faces of formulas are those inside the program, or else those that are installed",
    .needs(
      font: "DejaVuSans-Oblique.ttf", "DejaVuSans-Bold.ttf", "DejaVuSans-BoldOblique.ttf",
      "DejaVuMathTeXGyre.ttf"))
  func formulaFaces() throws {
    for face in FaceInside.allCases {
      #expect(FontLocator.find(face) == .insideFace(face))
      let path = try #require(DejaVuFonts.file(face.fileName)?.path)
      #expect(FontLocator.find(face, hasFontInside: false) == .file(path: path))
      let (inside, installed) = try (
        FreeTypeFace(.insideFace(face)), FreeTypeFace(.file(path: path))
      )
      #expect(inside.digest == installed.digest && inside.identity != installed.identity)
    }
    let digests = try FaceInside.allCases.map { try FreeTypeFace(.insideFace($0)).digest }
    #expect(Set(digests).count == FaceInside.allCases.count)
  }

  @Test("The folder of fonts of a user comes after those of the system")
  func home() {
    let paths = FontLocator.knownPaths(home: "/Users/somebody")
    #expect(paths.last == "/Users/somebody/Library/Fonts/DejaVuSans.ttf")
    #expect(paths.dropLast() == FontLocator.knownPaths(home: nil)[...])
  }

  @Test("A path of a font starts from the folder of the experiment file")
  func path() throws {
    func source(_ name: String) throws -> FontSource {
      try FontLocator.find(name, relativeTo: "specs/").source
    }
    #expect(try source("fonts/A.ttf") == .file(path: "specs/fonts/A.ttf"))
    #expect(try source("A.OTF") == .file(path: "specs/A.OTF"))
    #expect(try source("/fonts/A") == .file(path: "/fonts/A"))
  }

  @Test("A family is found whatever its capitals; one that is not installed is no other family")
  func family() throws {
    let found = try FontLocator.find("dejavu sans mono", relativeTo: "").source
    guard case .file(let path, _) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(path.contains("Mono"))
    #expect(throws: RenderingError.fontNotFound(family: "No Such Family")) {
      try FontLocator.find("No Such Family", relativeTo: "")
    }
  }

  @Test(
    "Generic families are those of DejaVu", .needs(font: "DejaVuSerif.ttf", "DejaVuSansMono.ttf"))
  func generic() throws {
    #expect(
      try FontLocator.find("sans-serif", relativeTo: "", hasFontInside: true).source == .inside)
    for (name, file) in [("serif", "DejaVuSerif.ttf"), ("Monospace", "DejaVuSansMono.ttf")] {
      let path = try #require(DejaVuFonts.file(file)?.path)
      #expect(try FontLocator.find(name, relativeTo: "").source == .file(path: path))
    }
  }

  @Test(
    "A family that is not found lists those that may have been meant",
    .needs(font: "DejaVuSerif.ttf"))
  func near() throws {
    let error = #expect(throws: RenderingError.self) {
      try FontLocator.find("DejaVu Serf", relativeTo: "")
    }
    #expect(
      error?.description.hasPrefix(#"no font "DejaVu Serf" found; did you mean "DejaVu Serif""#)
        == true)
  }

  @Test("fontconfig names a font for characters, if it knows one")
  func characters() throws {
    let source = try #require(FontLocator.font(having: ["π"], beside: "No Such Family"))
    #expect(try Font(source, dpi: 72).faces[0].has("π"))
  }
}
