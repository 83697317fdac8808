import Foundation
import TestSupport
import Testing

/// `RECORD=1 swift test --filter GalleryTests` writes the page anew.
@Suite struct GalleryTests {
  private static let catalog = Repository.folder.appending(path: "Sources/gmm-plot/gmm-plot.docc")

  @Test("The gallery shows the experiment files as they are")
  func page() throws {
    let file = Self.catalog.appending(path: "Gallery.md")
    let expected = Data(try Gallery().page().utf8)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" { try expected.write(to: file) }
    #expect(try Data(contentsOf: file) == expected, "RECORD=1 swift test writes Gallery.md anew")
  }

  @Test("Every figure of the gallery is in the catalog, light and dark", arguments: Gallery().names)
  func figures(name: String) {
    for variant in ["", "@2x", "~dark", "~dark@2x"] {
      let figure = Self.catalog.appending(path: "Resources/\(name)\(variant).png")
      #expect(FileManager.default.fileExists(atPath: figure.path), "\(figure.lastPathComponent)")
    }
  }
}
