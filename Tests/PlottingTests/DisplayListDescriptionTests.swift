import Testing

@testable import Plotting

@Suite("Display lists as text")
struct DisplayListDescriptionTests {
  private let box = Rectangle(left: 0, bottom: 1.0005, right: 2.25, top: -0.0001)
  private let red = Color(red: 1, green: 0, blue: 0, alpha: 0.5)
  private let line = Path(polyline: [Point(x: 0, y: 0), Point(x: 0, y: -3.5)])

  @Test("The figure comes first, then a line for each item")
  func lines() {
    let list = DisplayList(
      width: 576, height: 288.5, title: "Title", summary: "What it shows.",
      items: [.rectangles([box], fill: .white, clip: nil)])
    #expect(
      "\(list)" == """
        figure 576 × 288.5
        title "Title"
        summary "What it shows."
        rectangles fill #ffffff: [0 1 2.25 0]
        """)
    #expect("\(DisplayList(width: 1, height: 2))" == "figure 1 × 2")
  }

  @Test("Rectangles have a fill and perhaps a clip")
  func rectangles() {
    let item = DisplayList.Item.rectangles([box, box], fill: red, clip: box)
    #expect(
      "\(item)" == "rectangles fill #ff0000/0.5 clip [0 1 2.25 0]: [0 1 2.25 0], [0 1 2.25 0]")
    #expect("\(DisplayList.Item.rectangles([], fill: red, clip: nil))".hasSuffix(": none"))
  }

  @Test("Paths are written with the letters of SVG")
  func paths() {
    let (first, second) = (Point(x: 1, y: 2), Point(x: 3, y: 4))
    let path = Path(elements: [.move(first), .curve(second, first), .line(second), .close])
    let stroke = Stroke(color: .black, width: 1.5, cap: .projecting, join: .round)
    #expect(
      "\(DisplayList.Item.path(path, fill: red, stroke: stroke, clip: nil))"
        == "path fill #ff0000/0.5 stroke #000000 1.5 projecting round: "
        + "M 1 2 Q 3 4, 1 2 L 3 4 Z")
    #expect(
      "\(DisplayList.Item.path(Path(elements: []), fill: nil, stroke: nil, clip: nil))"
        == "path: empty")
  }

  @Test("Markers are a path and its places")
  func markers() {
    let item = DisplayList.Item.markers(
      line, at: [Point(x: 1, y: 2), Point(x: 3, y: 4)], stroke: Stroke(color: red, width: 1),
      clip: nil)
    #expect("\(item)" == "markers stroke #ff0000/0.5 1 butt miter: M 0 0 L 0 -3.5 at 1 2, 3 4")
  }

  @Test("Texts tell their size, color and place, and whether they run upwards")
  func texts() {
    var line = DisplayList.TextLine("p(x)", origin: Point(x: 1, y: 2), size: 10, color: .black)
    #expect("\(DisplayList.Item.text(line))" == "text 10 #000000: \"p(x)\" at 1 2")
    line.isVertical = true
    #expect("\(DisplayList.Item.text(line))" == "text 10 #000000 vertical: \"p(x)\" at 1 2")
  }

  @Test("Dots are written with their colors, pictures with their size and a checksum")
  func dotsAndImages() {
    let dots = DisplayList.Dots(
      [Point(x: 1, y: 2), Point(x: 3, y: 4)], diameter: 6, rim: 1, palette: [red, .black],
      colorIndices: [1, 0])
    #expect(
      "\(DisplayList.Item.dots(dots, clip: box))"
        == "dots 6 rim 1 clip [0 1 2.25 0]: #000000 1 2, #ff0000/0.5 3 4")
    // The FNV-1a hash of "foobar" is a published one.
    let image = DisplayList.Image(
      columns: 3, rows: 2, palette: ColorMap.viridis.colors, colorIndices: Array("foobar".utf8),
      opacity: 0.5)
    #expect(
      "\(DisplayList.Item.image(image, in: box, clip: nil))"
        == "image 3 × 2 opacity 0.5 [0 1 2.25 0]: bf9cf968")
  }
}
