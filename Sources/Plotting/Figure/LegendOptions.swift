/// Where a legend stands and how it is set.
public struct LegendOptions: Hashable, Sendable {
  /// The place of a legend.
  public enum Place: String, CaseIterable, Sendable {
    /// In the corner or at the side of the axes area where it covers least of the data, by the rule
    /// of Matplotlib's `loc="best"`; beside the axes where it has no room in them.
    case best
    /// In the upper right corner of the axes area.
    case upperRight = "upper right"
    /// In its upper left corner.
    case upperLeft = "upper left"
    /// In its lower left corner.
    case lowerLeft = "lower left"
    /// In its lower right corner.
    case lowerRight = "lower right"
    /// At the middle of its left side.
    case centerLeft = "center left"
    /// At the middle of its right side.
    case centerRight = "center right"
    /// At the middle of its lower side.
    case lowerCenter = "lower center"
    /// At the middle of its upper side.
    case upperCenter = "upper center"
    /// In its middle.
    case center
    /// To the right of the axes.
    case right
    /// Below the axes.
    case below
    /// Above the axes.
    case above
    /// Nowhere as a whole: each name stands where the thing is that it names, those without a place in a
    /// legend beside the axes.
    case direct
    /// Nowhere.
    case none
  }

  /// The place; without effect where it is left to the theme.
  public var place: Place { didSet { isPlaceOfTheme = false } }
  /// Whether the place is left to the theme: ``Place/direct`` where ``Theme/labelsDirectly`` says so, else
  /// ``Place/best``.
  public private(set) var isPlaceOfTheme = false
  /// The number of columns, at least 1; `nil` for one, or as many as fit above and below the axes.
  public var columns: Int?
  /// The text above the entries; `nil` for none.
  public var title: String?

  /// Creates options of a legend.
  ///
  /// - Parameters:
  ///   - place: The place.
  ///   - columns: The number of columns, at least 1; `nil` for what suits the place.
  ///   - title: The text above the entries; `nil` for none.
  public init(place: Place, columns: Int? = nil, title: String? = nil) {
    self.place = place
    self.columns = columns
    self.title = title
  }

  /// Creates options of a legend at the place of the theme.
  ///
  /// - Parameters:
  ///   - columns: The number of columns, at least 1; `nil` for what suits the place.
  ///   - title: The text above the entries; `nil` for none.
  public init(columns: Int? = nil, title: String? = nil) {
    self.init(place: .best, columns: columns, title: title)
    isPlaceOfTheme = true
  }
}

extension LegendOptions {
  /// The place in figures of a theme.
  func place(in theme: Theme) -> Place {
    isPlaceOfTheme ? (theme.labelsDirectly ? .direct : .best) : place
  }
}

extension LegendOptions.Place {
  /// The places in the axes area, in the order in which Matplotlib tries them, with the shares of the
  /// free room at the left of the legend and below it.
  ///
  /// Its `right` and `center right` are one place.
  static let inside: [(place: Self, x: Double, y: Double)] = [
    (.upperRight, 1, 1), (.upperLeft, 0, 1), (.lowerLeft, 0, 0), (.lowerRight, 1, 0),
    (.centerRight, 1, 0.5), (.centerLeft, 0, 0.5), (.lowerCenter, 0.5, 0), (.upperCenter, 0.5, 1),
    (.center, 0.5, 0.5),
  ]

  /// Whether the legend stands at a named place in an axes area.
  var isInside: Bool { self != .best && self != .direct && !isBeside }

  /// Whether the legend stands beside the axes, where room is made for it.
  var isBeside: Bool { self == .right || self == .below || self == .above }
}
