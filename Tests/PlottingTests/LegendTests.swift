import Testing

@testable import Plotting

@Suite("Legend")
struct LegendTests {
  /// The items of the legend, which are the last: its frame, then a key and a text for each entry.
  private func legend(_ list: DisplayList, entries: Int) throws -> ArraySlice<DisplayList.Item> {
    let items = list.items.suffix(1 + 2 * entries)
    try #require(items.count == 1 + 2 * entries)
    return items
  }

  private func bounds(_ item: DisplayList.Item) -> Rectangle? {
    switch item {
    case .path(let path, _, _, _): path.bounds
    case .rectangles(let rectangles, _, _): rectangles.first
    default: nil
    }
  }

  private func rectangle(_ numbers: [Double]) -> Rectangle {
    Rectangle(left: numbers[0], bottom: numbers[1], right: numbers[2], top: numbers[3])
  }

  @Test("Frame, keys and labels are where Matplotlib puts them, to 0.01 points")
  func matplotlib() throws {
    let cases = try LayoutFixture.all.get().filter { $0.legend != nil }
    #expect(cases.count >= 13)
    #expect(cases.contains { $0.options?.title != nil && $0.options?.columns != nil })
    for fixture in cases {
      let expected = try #require(fixture.legend)
      let items = try fixture.layout().items
        .suffix(1 + expected.keys.count + expected.labels.count)
      let boxes = items.compactMap(bounds)
      let expectedBoxes = ([expected.frame] + expected.keys).map(rectangle)
      #expect(boxes.count == expectedBoxes.count, "\(fixture.name)")
      for (box, expected) in zip(boxes, expectedBoxes) {
        #expect(box.isClose(to: expected, within: 0.01), "\(fixture.name)")
      }

      let texts = items.compactMap { if case .text(let line) = $0 { line } else { nil } }
      #expect(texts.map(\.string) == expected.labels.map(\.string))
      for (text, label) in zip(texts, expected.labels) {
        let origin = Point(x: label.origin[0], y: label.origin[1])
        #expect(text.origin.isClose(to: origin, within: 0.01), "\(fixture.name): \(label)")
      }
    }
  }

  @Test("Layers without a label have no entry, and without entries there is no legend")
  func noLabels() {
    let labelled = DisplayList(figure(Layer(.rug([0.5])), Layer(.rug([0.7]), label: "values")))
    #expect(labelled.texts.last?.string == "values")
    let plain = DisplayList(figure(Layer(.rug([0.5])), Layer(.curve(x: [0, 1], y: [0, 1]))))
    #expect(plain.items.count == DisplayList(figure()).items.count + 2)
    #expect(plain.texts == DisplayList(figure()).texts)
  }

  @Test("Keys look like their layers: a patch for bars, a line of the same stroke for the others")
  func keys() throws {
    let red = Color(red: 1, green: 0, blue: 0)
    let list = DisplayList(
      figure(
        Layer(.bars(edges: [0, 1], heights: [1]), color: .fixed(red), opacity: 0.5, label: "bars"),
        Layer(.curve(x: [0, 1], y: [0, 1]), color: .fixed(red), lineWidth: 3, label: "curve"),
        Layer(.rug([0.5]), color: .fixed(red), label: "rug")))
    let keys = Array(try legend(list, entries: 3)).filter { bounds($0) != nil }.dropFirst()
    let strokes = keys.compactMap { item -> Stroke? in
      if case .path(_, nil, let stroke?, _) = item { stroke } else { nil }
    }
    let patches = keys.compactMap { item -> Color? in
      if case .rectangles(_, let fill, _) = item { fill } else { nil }
    }
    #expect(patches == [Color(red: 1, green: 0, blue: 0, alpha: 0.5)])
    #expect(strokes.map(\.width) == [3, 1])
    #expect(strokes.allSatisfy { $0.color == red })
  }

  @Test("Each of several curves has an entry of its own, in its own color")
  func curves() throws {
    let list = DisplayList(
      figure(Layer(.curves(x: [0, 1], y: [[0, 1], [1, 0]], labels: ["first", "second"]))))
    let items = try legend(list, entries: 2)
    let keys = items.dropFirst().filter { bounds($0) != nil }
    #expect(keys.map(\.color) == [Color(rgb: 0x1f77b4), Color(rgb: 0xff7f0e)])
    #expect(list.texts.suffix(2).map(\.string) == ["first", "second"])
  }

  @Test("The frame is white and grey, lets a fifth of what is behind shine through, and is round")
  func frame() throws {
    let list = DisplayList(figure(Layer(.rug([0.5]), label: "values")))
    let frame = try #require(try legend(list, entries: 1).first)
    guard case .path(let path, let fill?, let stroke?, nil) = frame else {
      Issue.record("\(frame)")
      return
    }
    #expect(fill == Color(red: 1, green: 1, blue: 1, alpha: 0.8))
    #expect(stroke.color == Color(red: 0.8, green: 0.8, blue: 0.8, alpha: 0.8))
    #expect(stroke.width == 1)
    let corners = path.elements.count { if case .curve = $0 { true } else { false } }
    #expect(corners == 4)
  }
}
