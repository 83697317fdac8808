import Testing

@testable import Rendering

@Suite struct FontLocatorTests {
  @Test("The font of a figure is DejaVu Sans")
  func standard() throws {
    let found = try FontLocator.find(nil, relativeTo: "specs/")
    #expect(found.path.hasSuffix("/DejaVuSans.ttf") && found.substitute == nil)
    #expect(try FontLocator.find("DejaVu Sans", relativeTo: "specs/") == found)
  }

  @Test("A path of a font starts from the folder of the experiment file")
  func path() throws {
    #expect(try FontLocator.find("fonts/A.ttf", relativeTo: "specs/").path == "specs/fonts/A.ttf")
    #expect(try FontLocator.find("A.OTF", relativeTo: "specs/").path == "specs/A.OTF")
    #expect(try FontLocator.find("/fonts/A", relativeTo: "specs/").path == "/fonts/A")
  }

  @Test("A family is found whatever its capitals; one that is not installed is no other family")
  func family() throws {
    #expect(try FontLocator.find("dejavu sans mono", relativeTo: "").path.contains("Mono"))
    #expect(throws: RenderingError.fontNotFound(family: "No Such Family")) {
      try FontLocator.find("No Such Family", relativeTo: "")
    }
  }
}
