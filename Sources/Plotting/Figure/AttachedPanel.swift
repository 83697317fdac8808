extension Figure {
  /// A panel that stands beside another one or in it, and has no cell of the grid.
  public struct AttachedPanel: Hashable, Sendable {
    /// Where such a panel stands.
    public enum Place: Hashable, Sendable {
      /// Above the axes of its host, whose horizontal axis it shares; so many times as high as they are.
      case above(height: Double)
      /// To the right of the axes of its host, turned so that it shares their vertical axis; so many times as
      /// wide as they are.
      case right(width: Double)
      /// In the axes of its host: the rectangle of its own axes with all text around them, in shares of those.
      case inside(Rectangle)
    }

    /// The index of its host among ``Figure/panels``.
    public var host: Int
    /// Where it stands.
    public var place: Place
    /// What it shows. One to the right has the variable on its horizontal axis, as one above does.
    public var panel: Panel

    /// Creates a panel that belongs to another one.
    ///
    /// - Parameters:
    ///   - panel: What it shows.
    ///   - place: Where it stands.
    ///   - host: The index of the panel beside or in which it stands.
    public init(_ panel: Panel, _ place: Place, ofPanel host: Int) {
      self.panel = panel
      self.place = place
      self.host = host
    }

    /// Whether it shows the distribution of one of its host's axes, and has that axis.
    var isMarginal: Bool { if case .inside = place { false } else { true } }
  }

  /// The panels of the grid, and after them those that are attached to them.
  var allPanels: [Panel] { panels + attachedPanels.map(\.panel) }

  /// Whether panels stand beside the axes of a panel, as marginals.
  func hasMarginals(_ panel: Int) -> Bool {
    attachedPanels.contains { $0.host == panel && $0.isMarginal }
  }
}

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
