// What is drawn with its coordinates exchanged: upwards what went to the right, and the other way round.

extension Point {
  /// The point with its coordinates exchanged.
  var turned: Point { Point(x: y, y: x) }
}

extension Rectangle {
  /// The rectangle with its coordinates exchanged.
  var turned: Rectangle { Rectangle(left: bottom, bottom: left, right: top, top: right) }
}

extension Path {
  /// The path with the coordinates of all points exchanged.
  var turned: Path {
    Path(
      elements: elements.map { element in
        switch element {
        case .move(let point): .move(point.turned)
        case .line(let point): .line(point.turned)
        case .curve(let control, let end): .curve(control.turned, end.turned)
        case .close: .close
        }
      }, isSnapped: isSnapped)
  }
}

extension DisplayList.Dots {
  /// The discs with the coordinates of their centers exchanged.
  fileprivate var turned: Self {
    var dots = self
    dots.centers = centers.map(\.turned)
    return dots
  }
}

extension DisplayList.TextLine {
  /// The same line about the place of its middle with exchanged coordinates.
  fileprivate func turned(_ measuring: any TextMeasuring) -> Self {
    let extent = measuring.extent(of: string, size: size, isBold: isBold)
    let rise = (extent.ascent - extent.descent) / 2
    let middle = Point(x: origin.x + extent.width / 2, y: origin.y + rise).turned
    var line = self
    line.origin = Point(x: middle.x - extent.width / 2, y: middle.y - rise)
    return line
  }
}

extension Axes {
  /// The axes with the one in place of the other.
  var turned: Axes {
    Axes(
      area: area.turned, x: y, y: x, cell: cell.turned, shownY: nil, colorBar: colorBar, text: text,
      marginals: marginals.map(\.turned))
  }
}

extension DisplayList.Item {
  /// The same with its coordinates exchanged. A text is as it was about its middle; a picture, which no
  /// marginal has, stays where it is.
  ///
  /// - Parameter measuring: What knows how much room text takes.
  /// - Returns: What is drawn in its place.
  func turned(_ measuring: any TextMeasuring) -> Self {
    switch self {
    case .rectangles(let rectangles, let fill, let clip):
      .rectangles(rectangles.map(\.turned), fill: fill, clip: clip?.turned)
    case .path(let path, let fill, let stroke, let clip):
      .path(path.turned, fill: fill, stroke: stroke, clip: clip?.turned)
    case .markers(let path, let places, let stroke, let clip):
      .markers(path.turned, at: places.map(\.turned), stroke: stroke, clip: clip?.turned)
    case .dots(let dots, let clip): .dots(dots.turned, clip: clip?.turned)
    case .text(let line): .text(line.turned(measuring))
    case .image: self
    }
  }
}
