import Foundation
import Plotting
import Rendering
import TestSupport
import Testing

/// The examples on the landing pages, word for word: if they did not compile, neither would this.
@Suite struct DocumentationExampleTests {
  @Test("A figure of numbers becomes a PNG file in one line")
  func drawing() throws {
    let places = (0...200).map { Double($0) / 20 - 5 }
    let figure = Figure(
      width: 576, height: 288, title: "A peak over bars", x: .init(label: "x"),
      y: .init(label: "height"),
      layers: [
        Layer(.bars(edges: [-3, -1, 1, 3], heights: [0.2, 0.8, 0.2]), label: "bars"),
        Layer(.curve(x: places, y: places.map { 1 / (1 + $0 * $0) }), label: "peak"),
      ])
    let png = try figure.data(as: .png)

    let picture = try Picture(png: Data(png))
    #expect(picture.width == 800 && picture.height == 400)
    #expect(try figure.data(as: .png, font: .standard(dpi: 100)) == png)
    #expect(try Picture(png: Data(figure.data(as: .png, dpi: 50))).width == 400)
    #expect(try figure.data(as: .svg).starts(with: "<?xml".utf8))
    #expect(try figure.data(as: .pdf).starts(with: "%PDF".utf8))
    try expectExample(of: "Rendering")
  }

  @Test("A figure of numbers becomes a list of shapes")
  func layout() throws {
    let figure = Figure(
      width: 576, height: 288, title: "Squares", x: .init(label: "x"), y: .init(label: "x²"),
      layers: [Layer(.curve(x: [0, 1, 2, 3], y: [0, 1, 4, 9]))])
    let list = DisplayList(figure, measuring: try Font.standard(dpi: 100))
    print(list)

    #expect(list.description.hasPrefix("figure 576 × 288\ntitle \"Squares\""))
    try expectExample(of: "Plotting")
  }

  /// Expects that the first example of a landing page is in this file, but for its imports.
  private func expectExample(of module: String) throws {
    let page = try String(
      contentsOf: Repository.folder.appending(
        path: "Sources/\(module)/\(module).docc/\(module).md"), encoding: .utf8)
    let block = try #require(page.firstMatch(of: /```swift\n(?:import \w+\n)+\n([^`]+)```/)).1
    let example = block.split(separator: "\n").map { "    \($0)\n" }.joined()
    let source = try String(contentsOfFile: #filePath, encoding: .utf8)
    #expect(source.contains(example), "\(module).md has another example")
  }
}
