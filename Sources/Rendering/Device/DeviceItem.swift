import Plotting

/// An item of a display list on its page: lengths in device units (pixels, or points for vector
/// pages), y downwards, snapped to the grid of pixels where the page has one.
enum DeviceItem {
  case rectangles([DeviceRectangle], fill: Color, clip: DeviceRectangle?)
  case path([Path.Element], fill: Color?, stroke: Stroke?, clip: DeviceRectangle?)
  /// A small path that is stroked at one place after the other.
  case markers([Path.Element], at: [DevicePoint], stroke: Stroke, clip: DeviceRectangle?)
  case dots(DisplayList.Dots, clip: DeviceRectangle?)
  case image(DisplayList.Image, in: DeviceRectangle, clip: DeviceRectangle?)
  /// Its font size is in points, whatever the device unit.
  case text(DisplayList.TextLine)
}

/// A point in device units; the paths, dots and lines of text of items have such points.
typealias DevicePoint = Point

struct DeviceRectangle {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }
}

extension Path.Element {
  /// The element through other points.
  func map(_ transform: (Point) -> Point) -> Path.Element {
    switch self {
    case .move(let point): .move(transform(point))
    case .line(let point): .line(transform(point))
    case .curve(let control, let end): .curve(transform(control), transform(end))
    case .close: .close
    }
  }

  /// The element of a path that has its origin elsewhere.
  func moved(to origin: DevicePoint) -> Path.Element {
    map { DevicePoint(x: origin.x + $0.x, y: origin.y + $0.y) }
  }
}

/// The points without those that are where one before them is.
func firstOfEachPlace(_ points: some Sequence<DevicePoint>) -> [DevicePoint] {
  var places: Set<DevicePoint> = []
  return points.filter { places.insert($0).inserted }
}
