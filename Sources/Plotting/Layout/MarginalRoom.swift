/// The room that marginals take beside the axes of a panel.
struct MarginalRoom {
  /// The distance between axes and marginals, in points.
  static let gap = 4.0

  /// How high the one above is, as a share of the height of the axes; 0 without one.
  private(set) var height = 0.0
  /// How wide the one at the right is, as a share of the width of the axes; 0 without one.
  private(set) var width = 0.0

  init(_ attached: [Figure.AttachedPanel], ofPanel host: Int) {
    for panel in attached where panel.host == host {
      switch panel.place {
      case .above(let share): height = max(height, share)
      case .right(let share): width = max(width, share)
      case .inside: break
      }
    }
  }

  /// What marginals leave of a cell.
  func reduced(_ cell: Rectangle) -> Rectangle {
    func length(_ whole: Double, _ share: Double) -> Double {
      share > 0 ? max(whole - Self.gap, 0) / (1 + share) : whole
    }
    return Rectangle(
      left: cell.left, bottom: cell.bottom, right: cell.left + length(cell.width, width),
      top: cell.bottom + length(cell.height, height))
  }

  /// The area above axes.
  func above(_ area: Rectangle) -> Rectangle {
    let bottom = area.top + Self.gap
    return Rectangle(
      left: area.left, bottom: bottom, right: area.right, top: bottom + height * area.height)
  }

  /// The area to the right of axes.
  func right(of area: Rectangle) -> Rectangle {
    let left = area.right + Self.gap
    return Rectangle(
      left: left, bottom: area.bottom, right: left + width * area.width, top: area.top)
  }

  /// All areas beside axes.
  func areas(beside area: Rectangle) -> [Rectangle] {
    (height > 0 ? [above(area)] : []) + (width > 0 ? [right(of: area)] : [])
  }

  /// How far the one at the right reaches beyond axes, in points.
  func reach(right area: Rectangle) -> Double { width > 0 ? Self.gap + width * area.width : 0 }
}
