import Foundation
import TestSupport
import Testing

/// Figures with other scales than the linear one beside those that Matplotlib 3.10.3 drew;
/// `Tests/Fixtures/GMMPlotCommand/scales/scales.py` tells how.
@Suite struct ScalePictureTests {
  @Test(
    "A figure looks as Matplotlib's",
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
    #expect(try drawn.structuralSimilarity(to: expected) >= 0.99)
    // Above the labels of the x axis: along curves, whose places differ, colors do by an eighth at most.
    var (different, largest) = (0, 0)
    for row in 0..<433 {
      for channel in 3 * (row * drawn.width + 72)..<3 * (row + 1) * drawn.width {
        let difference = abs(Int(drawn.channels[channel]) - Int(expected.channels[channel]))
        different += difference == 0 ? 0 : 1
        largest = max(largest, difference)
      }
    }
    #expect(different * 50 <= 3 * 433 * 568, "\(different) of all")
    #expect(largest <= 48)
  }
}
