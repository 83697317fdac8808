import Foundation
import TestSupport
import Testing

/// Figures with other scales than the linear one beside those that Matplotlib 3.10.3 drew;
/// `Tests/Fixtures/GMMPlotCommand/scales/scales.py` tells how.
@Suite struct ScalePictureTests {
  @Test(
    "A figure looks as Matplotlib's, but for exponents, which are raised digits and not formulas",
    arguments: ["log-x", "log-y", "symlog"])
  func similarity(name: String) throws {
    let scratch = try Scratch()
    let folder = Repository.fixture("GMMPlotCommand/scales")
    let output = scratch.folder.appending(path: "\(name).png")
    let result = try Tool.gmmPlot.run([
      folder.appending(path: "\(name).json").path, "-o", output.path,
    ])
    #expect(result.status == 0, "\(result.errors)")
    let drawn = try Picture(png: Data(contentsOf: output))
    let expected = try Picture(png: Data(contentsOf: folder.appending(path: "\(name).png")))
    try #require(drawn.width == expected.width && drawn.height == expected.height)
    #expect(try drawn.structuralSimilarity(to: expected) >= 0.985)
    // Between the axes, with the ticks around them.
    var different = 0
    for row in 54..<433 {
      for column in 75..<581 {
        let start = 3 * (row * drawn.width + column)
        let pixel = start..<start + 3
        different += drawn.channels[pixel] == expected.channels[pixel] ? 0 : 1
      }
    }
    #expect(different * 500 <= 379 * 506, "\(different) pixels")
  }
}
