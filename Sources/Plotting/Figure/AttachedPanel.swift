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
