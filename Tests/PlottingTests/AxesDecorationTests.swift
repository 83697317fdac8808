import Testing

@testable import Plotting

@Suite("Ticks, labels, frame and title")
struct AxesDecorationTests {
  @Test("Every text is where Matplotlib puts it, to 0.01 points")
  func matplotlib() throws {
    for expected in try LayoutFixture.all.get() {
      // The labels of the legend, if any, come last.
      let texts = try expected.layout().texts.prefix(expected.texts.count)
      #expect(texts.map(\.string) == expected.texts.map(\.string), "\(expected.name)")
      for (text, expectedText) in zip(texts, expected.texts) {
        let origin = Point(x: expectedText.origin[0], y: expectedText.origin[1])
        let agree =
          text.origin.isClose(to: origin, within: 0.01)
          && text.size == expectedText.size && text.isVertical == expectedText.isVertical
        #expect(agree, "\(expected.name): \(text), not \(expectedText)")
      }
    }
  }

  @Test("Tick marks begin on the axes and point outwards, one item for each axis")
  func tickMarks() throws {
    let marks = DisplayList(figure()).items.compactMap { item -> (Path, [Point], Stroke)? in
      if case .markers(let path, let places, let stroke, _) = item {
        (path, places, stroke)
      } else {
        nil
      }
    }
    try #require(marks.count == 2)
    #expect(marks[0].0.bounds == Rectangle(left: 0, bottom: -3.5, right: 0, top: 0))
    #expect(marks[1].0.bounds == Rectangle(left: -3.5, bottom: 0, right: 0, top: 0))
    #expect(marks[0].1.map(\.y) == [30, 30, 30, 30, 30, 30])
    #expect(marks[0].1.map { $0.x.rounded() } == [50, 110, 170, 230, 290, 350])
    #expect(marks[1].1.map(\.x) == [50, 50, 50, 50, 50, 50])
    #expect(marks[1].1.map { $0.y.rounded() } == [30, 60, 90, 120, 150, 180])
    #expect(marks.allSatisfy { $0.2.width == 0.8 && $0.2.cap == .butt })
  }

  @Test("The frame is four lines of 0.8 points along the axes area")
  func frame() {
    let lines = DisplayList(figure()).items.compactMap { item -> Rectangle? in
      guard case .path(let path, nil, let stroke?, nil) = item, stroke.width == 0.8 else {
        return nil
      }
      return path.bounds
    }
    let area = axesArea
    #expect(
      Set(lines) == [
        Rectangle(left: area.left, bottom: area.bottom, right: area.left, top: area.top),
        Rectangle(left: area.right, bottom: area.bottom, right: area.right, top: area.top),
        Rectangle(left: area.left, bottom: area.bottom, right: area.right, top: area.bottom),
        Rectangle(left: area.left, bottom: area.top, right: area.right, top: area.top),
      ])
    #expect(lines.count == 4)
  }

  @Test("Without labels and title only tick labels are written")
  func nothingElse() {
    #expect(
      DisplayList(figure()).texts.map(\.string)
        == ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0", "0.0", "0.2", "0.4", "0.6", "0.8", "1.0"])
  }
}
