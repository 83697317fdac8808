import Testing

@testable import Plotting

@Suite("Labels of points")
struct PointLabelTests {
  /// The axes area of `figure` is 50...350 × 30...180; letters are 5.4 wide at 9 points.
  private func texts(
    _ labels: [PointLabels.Label], avoiding lines: [Outline] = []
  ) -> [DisplayList.TextLine] {
    DisplayList(figure(Layer(.pointLabels(PointLabels(labels, avoiding: lines))))).texts
      .filter { $0.size == 9 }
  }

  @Test("A label stands to the right of its point, or where there is no room above, ending there")
  func sides() throws {
    let lines = texts([.init(x: 0.5, y: 0.5, text: "abcd"), .init(x: 0.99, y: 0.5, text: "efgh")])
    #expect(lines.map(\.string) == ["abcd", "efgh"])
    #expect(abs(lines[0].origin.x - (200 + 4.5)) < 1e-9)
    #expect(abs(lines[0].origin.y - (105 - (6.3 - 1.8) / 2)) < 1e-9)
    #expect(abs(lines[1].origin.x + 4 * 5.4 - 347) < 1e-9)
    #expect(lines[1].origin.y > 105)
  }

  @Test("The label of a point beyond the right edge is at the edge; of one above there is none")
  func outside() {
    let lines = texts([.init(x: 7, y: 0.5, text: "abcd"), .init(x: 0.5, y: 1.1, text: "efgh")])
    #expect(lines.map(\.string) == ["abcd"])
    #expect(lines[0].origin.x + 4 * 5.4 <= 350)
  }

  @Test(
    "A label that would cross a line everywhere is left out, and counted where its point is seen")
  func crossing() {
    let lines = stride(from: 0.0, through: 1, by: 0.05).map { y in
      Outline(x: [0, 1], y: [y, y], isClosed: false)
    }
    let labels = PointLabels(
      [.init(x: 0.5, y: 0.5, text: "abcd"), .init(x: 0.5, y: 1.1, text: "efgh")], avoiding: lines)
    #expect(texts(labels.labels, avoiding: lines).isEmpty)
    #expect(missingCount(.pointLabels(labels)) == 1)
    #expect(missingCount(.pointLabels(PointLabels(labels.labels))) == 0)
    let optional = labels.labels.map {
      PointLabels.Label(x: $0.x, y: $0.y, text: $0.text, isOptional: true)
    }
    #expect(missingCount(.pointLabels(PointLabels(optional, avoiding: lines))) == 0)
    #expect(missingCount(.rug([0.5])) == 0)
  }

  private func missingCount(_ shape: Layer.Shape) -> Int {
    let figure = figure(Layer(shape))
    return coloredLayers(figure.panels[0].layers, theme: figure.theme, measuring: EvenLetters())[0]
      .missingLabelCount(figure.axes[0])
  }

  @Test("Labels keep clear of each other and of lines, and are left out where there is no room")
  func clear() {
    // Level with the point, so that above it is the first clear place.
    let line = Outline(x: [0, 1], y: [0.5, 0.5], isClosed: false)
    #expect(texts([.init(x: 0.5, y: 0.5, text: "abcd")], avoiding: [line])[0].origin.y > 105)
    let labels = (0..<40).map { PointLabels.Label(x: 0.5, y: 0.5, text: "label \($0)") }
    let lines = texts(labels)
    #expect(lines.first?.string == "label 0")
    #expect(lines.count > 2 && lines.count < 7)
    let boxes = lines.map { line in
      Rectangle(
        left: line.origin.x, bottom: line.origin.y - 1.8,
        right: line.origin.x + 5.4 * Double(line.string.count), top: line.origin.y + 6.3)
    }
    for (index, box) in boxes.enumerated() {
      #expect(!boxes[..<index].contains { $0.intersects(box) })
    }
  }
}
