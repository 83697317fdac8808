import Plotting

/// A display list on its page: lengths in device units (pixels, or points for vector pages),
/// y downwards, snapped to the grid of pixels where the page has one.
struct DeviceDrawing {
  enum Item {
    case rectangles([DeviceRectangle], fill: Color, clip: DeviceRectangle?)
    case path([DevicePathElement], fill: Color?, stroke: Stroke?, clip: DeviceRectangle?)
    /// A small path that is stroked at one place after the other.
    case markers(
      [DevicePathElement], at: [DevicePoint], stroke: Stroke, clip: DeviceRectangle?)
    case dots(DeviceDots, clip: DeviceRectangle?)
    case image(DisplayList.Image, in: DeviceRectangle, clip: DeviceRectangle?)
    case text(DeviceText)
  }

  let width: Double
  let height: Double
  let items: [Item]
}

struct DevicePoint: Hashable {
  var x: Double
  var y: Double
}

struct DeviceRectangle {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }
}

enum DevicePathElement {
  case move(DevicePoint)
  case line(DevicePoint)
  /// A quadratic Bézier curve over a control point.
  case curve(DevicePoint, DevicePoint)
  case close

  func map(_ transform: (DevicePoint) -> DevicePoint) -> DevicePathElement {
    switch self {
    case .move(let point): .move(transform(point))
    case .line(let point): .line(transform(point))
    case .curve(let control, let end): .curve(transform(control), transform(end))
    case .close: .close
    }
  }

  /// The element of a path that has its origin elsewhere.
  func moved(to origin: DevicePoint) -> DevicePathElement {
    map { DevicePoint(x: origin.x + $0.x, y: origin.y + $0.y) }
  }
}

struct DeviceText {
  var string: String
  /// The font size in points, whatever the device unit.
  var size: Double
  var origin: DevicePoint
  var isVertical: Bool
  var color: Color
}
