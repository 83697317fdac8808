/// The area between the axes of a panel and its two axes: data units to points and back.
public struct Axes: Hashable, Sendable {
  /// The area that the axes enclose, in points.
  public let area: Rectangle
  /// The horizontal axis.
  public let x: Axis
  /// The vertical axis.
  public let y: Axis

  /// The room of the panel: the area, and what it leaves where units are as long on both axes and
  /// for a color bar.
  let cell: Rectangle
  /// The vertical axis whose ticks and labels are drawn, where the panel has those of its row: a
  /// distribution beside planes has the numbers of their variable; `nil` for its own.
  let shownY: Axis?
  /// The color bar to the right of the area; `nil` for none.
  let colorBar: ColorBar?
  /// What is written beside the area.
  let text: PanelText
  /// The areas of the marginals beside this one, in points.
  var marginals: [Rectangle] = []

  /// The area of the color bar to the right, in points; `nil` without one.
  public var colorBarArea: Rectangle? { colorBar?.area }

  /// The horizontal place of a value, in points; for values beyond the limits somewhere outside.
  func place(x value: Double) -> Double { x.place(value, from: area.left, length: area.width) }

  /// The vertical place of a value, in points; for values beyond the limits somewhere outside.
  func place(y value: Double) -> Double { y.place(value, from: area.bottom, length: area.height) }

  /// The rectangle between two corners of the data, in points.
  func box(_ x: (Double, Double), _ y: (Double, Double)) -> Rectangle {
    Rectangle(spanning: place(x.0, y.0), place(x.1, y.1))
  }

  /// The place of a point of the data, in points, however far outside the area it is.
  func place(_ x: Double, _ y: Double) -> Point {
    Point(
      x: area.left + area.width * self.x.share(x), y: area.bottom + area.height * self.y.share(y))
  }
}

extension Rectangle {
  /// The rectangle with two points in opposite corners, whichever these are.
  init(spanning a: Point, _ b: Point) {
    self.init(
      left: min(a.x, b.x), bottom: min(a.y, b.y), right: max(a.x, b.x), top: max(a.y, b.y))
  }
}
