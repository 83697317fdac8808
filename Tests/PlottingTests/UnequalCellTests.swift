import Testing

@testable import Plotting

/// Heatmaps of columns and rows that are not equally wide, and hexagons.
@Suite struct UnequalCellTests {
  private func picture(_ map: Heatmap) -> DisplayList.Image? {
    let axes = axes(Layer(.heatmap(map)))
    for item in coloredLayers(
      [Layer(.heatmap(map))], theme: .matplotlib, measuring: EvenLetters())[0].items(axes: axes)
    {
      if case .image(let image, _, _) = item { return image }
    }
    return nil
  }

  @Test("Equal cells between edges are those of a grid")
  func equal() throws {
    let between = Heatmap(
      xEdges: [0, 0.1, 0.2, 0.30000000000000004], yEdges: [1, 2, 3], values: [1, 2, 3, 4, 5, 6])
    let grid = Heatmap(
      x: 0...0.30000000000000004, y: 1...3, columns: 3, rows: 2, values: [1, 2, 3, 4, 5, 6])
    let picture = try #require(self.picture(between))
    #expect(picture == self.picture(grid))
  }

  @Test("Cells of unequal width have their share of the picture, each in its color")
  func unequal() throws {
    let map = Heatmap(xEdges: [0, 1, 4], yEdges: [0, 1], values: [0, 1])
    let image = try #require(picture(map))
    #expect(image.rows == 1)
    // Four cells for each of the 240 points that a color bar leaves.
    #expect(image.columns == 960)
    #expect(image.colorIndices.prefix(240).allSatisfy { $0 == 0 })
    #expect(image.colorIndices.dropFirst(240).allSatisfy { $0 == 255 })
  }

  @Test("Hexagons have six corners about their middles and a line of their own color around them")
  func hexagons() {
    let values = Heatmap(x: 0...4, y: 0...4, columns: 2, rows: 1, values: [1, 2])
    let layer = Layer(
      .hexagons(Hexagons(x: [1, 3], y: [2, 2], width: 2, height: 2, values: values)))
    let axes = axes(layer)
    let items = coloredLayers([layer], theme: .matplotlib, measuring: EvenLetters())[0]
      .items(axes: axes)
    #expect(items.count == 2)
    guard case .path(let path, let fill?, let stroke?, _)? = items.first else {
      Issue.record("\(items)")
      return
    }
    #expect(fill == ColorMap.viridis.colors[0])
    #expect(stroke.color == fill && stroke.width == 1)
    let corners = [(2, 1.5), (2, 2.5), (1, 3), (0, 2.5), (0, 1.5), (1, 1)].map {
      axes.place(Double($0.0), $0.1)
    }
    #expect(path == Path(elements: Path(polyline: corners).elements + [.close]))
  }
}
