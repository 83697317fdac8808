import Foundation
import TestSupport
import Testing

/// Stacked bars beside those that Matplotlib 3.10.3 drew; `Tests/Fixtures/GMMPlotCommand/stack/stack.py` tells
/// how.
@Suite struct StackPictureTests {
  @Test("Every pixel of bars that are stacked by component is Matplotlib's")
  func pixels() throws {
    let scratch = try Scratch()
    let folder = Repository.fixture("GMMPlotCommand/stack")
    let output = scratch.folder.appending(path: "stack.png")
    let result = try Tool.gmmPlot.run([
      folder.appending(path: "stack.json").path, "-o", output.path,
    ])
    #expect(result.status == 0, "\(result.errors)")
    let drawn = try Picture(png: Data(contentsOf: output))
    let expected = try Picture(png: Data(contentsOf: folder.appending(path: "stack.png")))
    try #require(drawn.width == expected.width && drawn.height == expected.height)
    // Of the bars; hinters of FreeType after 2.6.1 place some edges of letters otherwise.
    var different = 0
    for row in 49..<355 {
      for column in 76..<539 {
        let start = 3 * (row * drawn.width + column)
        let pixel = start..<start + 3
        different += drawn.channels[pixel] == expected.channels[pixel] ? 0 : 1
      }
    }
    #expect(different == 0)
  }
}
