import Plotting

/// The page that a display list is drawn on: device units per point, and a grid or none.
struct Page {
  /// The height of the figure in device units, before it is cut to whole pixels.
  let exactHeight: Double
  /// The width of the page in device units.
  let width: Double
  /// The height of the page in device units.
  let height: Double

  /// The whole page.
  var bounds: DeviceRectangle { DeviceRectangle(left: 0, top: 0, right: width, bottom: height) }
  private let unitsPerInch: Double
  private let isGrid: Bool

  /// A page of whole pixels.
  init(pixels: PixelSize, of list: DisplayList, dpi: Double) {
    unitsPerInch = dpi
    isGrid = true
    exactHeight = list.height * dpi / 72
    width = Double(pixels.width)
    height = Double(pixels.height)
  }

  /// A page in points without a grid.
  init(pointsOf list: DisplayList) {
    unitsPerInch = 72
    isGrid = false
    exactHeight = list.height
    width = list.width
    height = list.height
  }

  /// Puts a display list on the page, item by item: all of them take as much memory as the list.
  func items(of list: DisplayList) -> some Collection<DeviceItem> {
    list.items.lazy.map(item)
  }

  private func item(_ item: DisplayList.Item) -> DeviceItem {
    switch item {
    case .rectangles(let rectangles, let fill, let clip):
      .rectangles(
        isGrid ? united(rectangles.map(place), clip: clip.map(place)) : rectangles.map(place),
        fill: fill, clip: clip.map(place))
    case .path(let path, let fill, let stroke, let clip):
      .path(
        place(path, strokeWidth: stroke?.width), fill: fill, stroke: stroke?.scaled(by: length),
        clip: clip.map(place))
    case .markers(let path, let points, let stroke, let clip):
      .markers(
        marker(path, stroke), at: points.map(markerOrigin), stroke: stroke.scaled(by: length),
        clip: clip.map(place))
    case .dots(let dots, let clip):
      .dots(dots.placed(dots.centers.map(place), length), clip: clip.map(place))
    case .image(let image, let rectangle, let clip):
      // Its cells are where they are: moving their outer edges would move those between them.
      .image(image, in: exactPlace(rectangle), clip: clip.map(place))
    case .text(let line):
      // The text of a figure hangs from its exact height, everything else from the page's.
      .text(
        DisplayList.TextLine(
          line.string,
          origin: DevicePoint(x: length(line.origin.x), y: exactHeight - length(line.origin.y)),
          size: line.size, isVertical: line.isVertical, isBold: line.isBold, color: line.color))
    }
  }

  // Multiplying first keeps a fraction of an inch exact where it is exact.
  private func length(_ points: Double) -> Double { points * unitsPerInch / 72 }

  private func place(_ point: Point) -> DevicePoint {
    DevicePoint(x: length(point.x), y: height - length(point.y))
  }

  private func place(_ rectangle: Rectangle) -> DeviceRectangle {
    let exact = exactPlace(rectangle)
    guard isGrid else { return exact }
    return DeviceRectangle(
      left: snappedToEdge(exact.left), top: snappedToEdge(exact.top),
      right: snappedToEdge(exact.right), bottom: snappedToEdge(exact.bottom))
  }

  private func exactPlace(_ rectangle: Rectangle) -> DeviceRectangle {
    let upperLeft = place(Point(x: rectangle.left, y: rectangle.top))
    let lowerRight = place(Point(x: rectangle.right, y: rectangle.bottom))
    return DeviceRectangle(
      left: upperLeft.x, top: upperLeft.y, right: lowerRight.x, bottom: lowerRight.y)
  }

  private func place(_ path: Path, strokeWidth: Double?) -> [Path.Element] {
    let elements = path.elements.map { $0.map(place) }
    guard isGrid, path.isSnapped || isUpright(elements) else { return elements }
    return snapped(elements, strokeWidth: strokeWidth)
  }

  private func snapped(
    _ elements: [Path.Element], strokeWidth: Double?
  ) -> [Path.Element] {
    let width = length(strokeWidth ?? 0)
    return elements.map { element in
      element.map {
        DevicePoint(x: snappedToLine($0.x, width: width), y: snappedToLine($0.y, width: width))
      }
    }
  }

  /// A marker is snapped about its own origin, and its origin to whole pixels: so all markers of an
  /// axis look the same.
  private func marker(_ path: Path, _ stroke: Stroke) -> [Path.Element] {
    let marker = path.elements.map { element in
      element.map { DevicePoint(x: length($0.x), y: height - length($0.y) - height) }
    }
    guard isGrid, isUpright(marker) else { return marker }
    return snapped(marker, strokeWidth: stroke.width)
  }

  private func markerOrigin(_ point: Point) -> DevicePoint {
    let origin = place(point)
    guard isGrid else { return origin }
    return DevicePoint(x: snappedToEdge(origin.x), y: snappedToEdge(origin.y))
  }

  /// Whether a path has only horizontal and vertical lines, and few enough to be a shape rather
  /// than data.
  private func isUpright(_ elements: [Path.Element]) -> Bool {
    guard elements.count <= 1024 else { return false }
    var current: DevicePoint?
    for element in elements {
      switch element {
      case .move(let point):
        current = point
      case .line(let point):
        if let current, abs(current.x - point.x) >= 1e-4, abs(current.y - point.y) >= 1e-4 {
          return false
        }
        current = point
      case .curve:
        return false
      case .close:
        break
      }
    }
    return true
  }
}

/// The size of a picture, in pixels.
package struct PixelSize: Hashable, Sendable {
  /// The number of columns, at least 1.
  package let width: Int
  /// The number of rows, at least 1.
  package let height: Int

  /// Creates a size; less than a pixel is a pixel.
  package init(width: Int, height: Int) {
    self.width = max(1, width)
    self.height = max(1, height)
  }

  /// The whole pixels of a figure; what does not fill one is cut off.
  init(of list: DisplayList, dpi: Double) {
    func pixels(_ points: Double) -> Int {
      Int(clamping: min(withoutNoise(points * dpi / 72).rounded(.down), 1e9))
    }
    self.init(width: pixels(list.width), height: pixels(list.height))
  }
}
