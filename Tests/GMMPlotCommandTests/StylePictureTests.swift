import Foundation
import TestSupport
import Testing

/// Dashes, outlines, cells and hexagons beside what Matplotlib 3.10.3 drew;
/// `Tests/Fixtures/GMMPlotCommand/styles/styles.py` tells how.
@Suite struct StylePictureTests {
  @Test(
    "Pictures of dashes, outlines, cells and hexagons are Matplotlib's",
    arguments: ["dashes", "outline", "cells", "hexagons"])
  func matplotlib(name: String) throws {
    let scratch = try Scratch()
    let folder = Repository.fixture("GMMPlotCommand/styles")
    let output = scratch.folder.appending(path: "\(name).png")
    let result = try Tool.gmmPlot.run([
      folder.appending(path: "\(name).json").path, "-o", output.path,
    ])
    #expect(result.status == 0, "\(result.errors)")
    let drawn = try Picture(png: Data(contentsOf: output))
    let expected = try Picture(
      png: Data(contentsOf: folder.appending(path: "\(name).png")))
    let similarity = try drawn.structuralSimilarity(to: expected)
    // Hinters of FreeType after 2.6.1 place some edges of letters otherwise.
    #expect(similarity >= 0.999)
    let different = (0..<drawn.width * drawn.height).count { pixel in
      drawn.channels[3 * pixel..<3 * pixel + 3] != expected.channels[3 * pixel..<3 * pixel + 3]
    }
    #expect(1000 * different <= drawn.width * drawn.height, "similarity \(similarity)")
  }
}
