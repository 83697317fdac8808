extension ColoredLayer {
  /// The arrows beside points beyond the axis: their height and half their width, and the gaps before
  /// and after them, in points.
  private static let arrowHeight = 4.0
  private static let arrowHalfWidth = 3.0
  private static let arrowGap = 2.0

  /// The place of a point that stands aside.
  struct AsidePlace {
    var center: Point
    /// 1 for a point above the axes area, which is drawn at its upper end, −1 for one below.
    var direction: Double?
  }

  /// How the signs of points that stand aside are stroked, also in the legend.
  var asideStroke: Stroke { Stroke(color: colors[0], width: theme.curveWidth, cap: .round) }

  /// The places of points that stand aside, without those to the sides of the axes area.
  func asidePlaces(_ x: [Double], _ y: [Double], _ axes: Axes) -> [AsidePlace] {
    let area = axes.area
    let radius = (layer.style.pointSize ?? theme.pointDiameter) / 2
    // From the end of the axis to the middle of the sign.
    let inset = radius + asideStroke.width / 2 + Self.arrowHeight + 2 * Self.arrowGap
    return zip(x, y).compactMap { x, y in
      var place = AsidePlace(center: axes.place(x, y))
      guard place.center.x >= area.left, place.center.x <= area.right else { return nil }
      if place.center.y < area.bottom {
        place = AsidePlace(center: Point(x: place.center.x, y: area.bottom + inset), direction: -1)
      } else if place.center.y > area.top {
        place = AsidePlace(center: Point(x: place.center.x, y: area.top - inset), direction: 1)
      }
      return place
    }
  }

  /// A sign at every point that stands aside, with the background inside, and the arrows of those
  /// beyond the axis.
  func asidePoints(
    _ x: [Double], _ y: [Double], _ sign: Layer.AsideSign, _ axes: Axes
  ) -> [DisplayList.Item] {
    let diameter = layer.style.pointSize ?? theme.pointDiameter
    return asidePlaces(x, y, axes).flatMap { place in
      var items: [DisplayList.Item] = [
        .path(
          sign.path(at: place.center, diameter), fill: sign == .ring ? theme.background : nil,
          stroke: asideStroke, clip: axes.area)
      ]
      if let direction = place.direction {
        let end = direction < 0 ? axes.area.bottom : axes.area.top
        items.append(
          .path(
            Self.arrow(to: Point(x: place.center.x, y: end - direction * Self.arrowGap), direction),
            fill: colors[0], stroke: nil, clip: axes.area))
      }
      return items
    }
  }

  /// A triangle with its tip at a point, upwards or downwards.
  private static func arrow(to tip: Point, _ direction: Double) -> Path {
    let base = tip.y - direction * arrowHeight
    return Path(elements: [
      .move(tip), .line(Point(x: tip.x - arrowHalfWidth, y: base)),
      .line(Point(x: tip.x + arrowHalfWidth, y: base)), .close,
    ])
  }
}

extension Layer.AsideSign {
  /// The outline of the sign about a point.
  func path(at center: Point, _ diameter: Double) -> Path {
    switch self {
    case .ring: return Path(dots: [center], diameter: diameter)
    case .cross:
      // As wide as the square in the ring.
      let reach = diameter / 2 * 0.5.squareRoot()
      func corner(_ x: Double, _ y: Double) -> Point {
        Point(x: center.x + x * reach, y: center.y + y * reach)
      }
      return Path(elements: [
        .move(corner(-1, -1)), .line(corner(1, 1)), .move(corner(-1, 1)), .line(corner(1, -1)),
      ])
    }
  }
}
