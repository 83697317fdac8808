import CFreeType

/// The hinted outline of a glyph, in 1/64 pixel, y upwards.
///
/// Hinted in drawings too, because the same shapes are in the PNG picture, and because they are as
/// crisp as there where a page shows the drawing at its own size.
struct GlyphOutline {
  /// A place on the outline, or off it.
  struct Place: Equatable {
    var x: Int
    var y: Int
  }

  /// One step of the outline; every move begins a closed part.
  enum Element {
    case move(Place)
    case line(Place)
    /// A quadratic curve.
    case conic(Place, Place)
    case cubic(Place, Place, Place)
  }

  /// The steps; empty for a blank.
  private(set) var elements: [Element] = []
  /// The least box around all places, on the outline or off it; all zero for a blank.
  private(set) var bounds = GlyphRun.Bounds()

  /// A blank.
  init() {}

  /// The steps of a FreeType outline.
  init(_ outline: inout FT_Outline) {
    var box = FT_BBox()
    FT_Outline_Get_CBox(&outline, &box)
    // Places between two are rounded towards zero: all are right of it and above, as where FreeType
    // draws the outline.
    let corner = Place(x: box.xMin & ~63, y: box.yMin & ~63)
    FT_Outline_Translate(&outline, -corner.x, -corner.y)
    var functions = FT_Outline_Funcs(
      move_to: { GlyphOutline.append(.move(place($0)), to: $1) },
      line_to: { GlyphOutline.append(.line(place($0)), to: $1) },
      conic_to: { GlyphOutline.append(.conic(place($0), place($1)), to: $2) },
      cubic_to: { GlyphOutline.append(.cubic(place($0), place($1), place($2)), to: $3) },
      shift: 0, delta: 0)
    _ = withUnsafeMutablePointer(to: &elements) {
      FT_Outline_Decompose(&outline, &functions, $0)
    }
    guard !elements.isEmpty else { return }
    elements = elements.map { $0.moved(by: corner) }
    bounds = GlyphRun.Bounds(left: box.xMin, bottom: box.yMin, right: box.xMax, top: box.yMax)
  }

  private static func append(_ element: Element, to elements: UnsafeMutableRawPointer?) -> Int32 {
    guard let elements = elements?.assumingMemoryBound(to: [Element].self) else { return 1 }
    elements.pointee.append(element)
    return 0
  }

  /// The outline as the data of an SVG path, y upwards; empty for a blank.
  var pathData: String {
    var data = ""
    for element in elements {
      switch element {
      case .move(let end): data += (data.isEmpty ? "M" : "ZM") + end.text
      case .line(let end): data += "L" + end.text
      case .conic(let control, let end):
        data += "Q" + [control, end].map(\.text).joined(separator: " ")
      case .cubic(let first, let second, let end):
        data += "C" + [first, second, end].map(\.text).joined(separator: " ")
      }
    }
    return data.isEmpty ? "" : data + "Z"
  }
}

private func place(_ vector: UnsafePointer<FT_Vector>?) -> GlyphOutline.Place {
  vector.map { GlyphOutline.Place(x: $0.pointee.x, y: $0.pointee.y) } ?? .init(x: 0, y: 0)
}

extension GlyphOutline.Element {
  fileprivate func moved(by distance: GlyphOutline.Place) -> GlyphOutline.Element {
    func moved(_ place: GlyphOutline.Place) -> GlyphOutline.Place {
      GlyphOutline.Place(x: place.x + distance.x, y: place.y + distance.y)
    }
    return switch self {
    case .move(let end): .move(moved(end))
    case .line(let end): .line(moved(end))
    case .conic(let control, let end): .conic(moved(control), moved(end))
    case .cubic(let first, let second, let end):
      .cubic(moved(first), moved(second), moved(end))
    }
  }
}

extension GlyphOutline.Place {
  fileprivate var text: String { "\(x) \(y)" }
}
