import DocumentationFiles
import Foundation
import TestSupport
import Testing

@Suite struct GalleryTests {
  private static let catalog = Repository.folder.appending(path: "Sources/gmm-plot/gmm-plot.docc")

  @Test("The gallery shows the experiment files as they are")
  func page() throws {
    expectCommitted(try .gallery(in: Repository.folder))
  }

  @Test("Every figure of the gallery is in the catalog, light and dark", arguments: Gallery.names)
  func figures(name: String) {
    for variant in ["", "@2x", "~dark", "~dark@2x"] {
      let figure = Self.catalog.appending(path: "Resources/\(name)\(variant).png")
      #expect(FileManager.default.fileExists(atPath: figure.path), "\(figure.lastPathComponent)")
    }
  }
}
