/// Where a panel stands.
public enum PanelPlace: Hashable, Sendable {
  /// In a cell of the grid of its figure.
  case grid
  /// Beside the axes of the panel of the grid before it, as the distribution of one of its coordinates.
  case marginal(Side)
  /// In the axes of the panel of the grid before it.
  case inset(Inset)

  /// A side of axes.
  public enum Side: String, CaseIterable, Sendable {
    /// Above them, with their x axis.
    case above
    /// To their right, turned, with their y axis.
    case right
  }

  /// A panel with all of its text in the axes of another one, in shares of these.
  public struct Inset: Hashable, Sendable {
    /// The distance of its left edge from the left one.
    public var left: Double
    /// The distance of its lower edge from the lower one.
    public var bottom: Double
    /// Its width, at least 0.05.
    public var width: Double
    /// Its height, at least 0.05.
    public var height: Double

    /// Creates the place of an inset; it is checked when it is drawn, as ``Experiment`` says.
    public init(left: Double, bottom: Double, width: Double, height: Double) {
      self.left = left
      self.bottom = bottom
      self.width = width
      self.height = height
    }
  }
}

extension PanelPlace {
  /// Reads the place of a panel; one in a cell where the key is left out.
  init(_ fields: Fields<PanelKey>) {
    self = .grid
    switch fields.wordOrNumbers(.place, Side.self) {
    case .word(let side): self = .marginal(side)
    case .numbers(let shares):
      let inset = Inset(left: shares[0], bottom: shares[1], width: shares[2], height: shares[3])
      if let problem = inset.problem, let node = fields[.place] {
        fields.log.error(problem, at: node.range)
      }
      self = .inset(inset)
    case nil: break
    }
  }

  /// What the key takes.
  static var rule: ValueRule {
    .wordOrNumbers(Side.self, NumberRule(atLeast: 0, atMost: 1), counts: 4...4)
  }

  /// The place in the resolved experiment; `nil` for a cell of the grid.
  var written: JSONValue? {
    switch self {
    case .grid: nil
    case .marginal(let side): .text(side.rawValue)
    case .inset(let inset): .numbers([inset.left, inset.bottom, inset.width, inset.height])
    }
  }
}

extension PanelPlace.Inset {
  /// The smallest share of the axes that shows anything.
  private static let least = 0.05

  /// Why no panel can have this place; `nil` where one can.
  fileprivate var problem: String? {
    if min(width, height) < Self.least {
      return "an inset is at least \(numberText(Self.least)) of the axes wide and high"
    }
    // Shares that make 1 together may be rounded.
    let most = 1 + 1e-9
    return left + width > most || bottom + height > most
      ? "an inset lies in the axes: left and width are at most 1 together, and so are bottom and height"
      : nil
  }
}

extension PanelPlace.Side: Word {
  static let wordName = "side of a panel"
  static var aliases: [String: Self] { ["top": .above, "x": .above, "y": .right] }
}

extension PanelSettings {
  /// Whether the panel has an axis of the one beside which it stands.
  package var isMarginal: Bool { if case .marginal = place { true } else { false } }
}

extension FigureSettings {
  /// The indices of the panels that have cells of the grid.
  package var panelsInGrid: [Int] { panels.indices.filter { panels[$0].place == .grid } }

  /// Whether some panel stands beside or in another one.
  package var hasAttachedPanels: Bool { panels.contains { $0.place != .grid } }
}

extension Fields<PanelKey> {
  /// The panel that stands beside or in another one; what it does not say for itself is as there.
  func panel(at place: PanelPlace, of host: PanelSettings, _ subject: FigureSubject)
    -> PanelSettings
  {
    let noun = if case .marginal = place { "a marginal" } else { "an inset" }
    var refused: [(key: PanelKey, reason: String)] = [
      (.legend, "has no legend; what it alone shows is in that of its panel"),
      (.aspect, "has the shape that its place gives it"),
    ]
    if case .marginal = place {
      refused += [
        (.title, "has no title; that of its panel stands above both"),
        (.x, "has the axis of its panel, which says all about it"),
        (.y, "has the axis of its panel, and no numbers along the other one"),
      ]
    }
    for (key, reason) in refused {
      if let field = field(key) { log.error("\(noun) \(reason)", at: field.keyRange) }
    }
    let own = PanelContent(self, within: subject.of(host))
    var panel: PanelSettings
    switch place {
    case .marginal(let side): panel = marginal(side, of: host, own.subject)
    case .inset, .grid:
      panel = self.panel(own.subject)
      panel.aspect = .auto
      check(panel.layers) { mark in
        mark.definition.colorsValues
          ? "\(mark.name) has a color bar, for which an inset has no room" : nil
      }
    }
    panel.place = place
    panel.points = own.points ?? host.points
    panel.mixture = own.mixture ?? host.mixture
    panel.title = shownText(.title)
    // The steps of another fit are others.
    let isOfHost = own.points == nil && own.mixture == nil
    panel.iteration = iteration(own.subject) ?? (isOfHost ? host.iteration : nil)
    return panel
  }

  private func marginal(
    _ side: PanelPlace.Side, of host: PanelSettings, _ subject: FigureSubject
  ) -> PanelSettings {
    let axis = side == .above ? host.x : host.y
    let dimension = subject.dimension ?? Limits.dimensions
    if !host.isPlane || axis.variable >= dimension, let node = self[.place] {
      log.error(
        host.isPlane
          ? "the points of the marginal have \(counted(dimension, "coordinate")), and not that of the axis"
          : "a marginal stands beside a plane of two coordinates, and the panel before it shows none",
        at: node.range)
    }
    var x = AxisSettings(limits: axis.limits, variable: min(axis.variable, dimension - 1))
    x.scale = axis.scale
    x.openLimit = axis.openLimit
    x.isInverted = axis.isInverted
    x.isHidden = true
    var y = AxisSettings(
      variable: AxisSettings.vertical(beside: x.variable, dimension: dimension))
    y.isHidden = true
    var marks = PanelMarks(subject, verticalScale: .linear, log: log)
    let layers = layers(&marks) ?? PanelSettings().layers
    check(layers) { mark in
      mark.axes.hasCoordinate && !mark.axes.isPlane || mark.axes == .any
        ? nil : "a marginal shows one coordinate, and \(mark.name) does not"
    }
    return PanelSettings(x: x, y: y, layers: layers)
  }

  /// Reports the marks of layers that have no place in the panel.
  private func check(_ layers: [LayerSettings], problem: (Mark) -> String?) {
    guard case .list(let nodes)? = self[.layers]?.value, nodes.count == layers.count else { return }
    for (node, layer) in zip(nodes, layers) {
      if let problem = problem(layer.mark) { log.error(problem, at: node.opening) }
    }
  }
}

extension FigureSubject {
  /// What a panel shows that may have points or a mixture of its own.
  fileprivate func of(_ panel: PanelSettings) -> FigureSubject {
    FigureSubject(
      mixture: panel.mixture?.source ?? mixture, points: panel.points ?? points, groups: groups,
      stepsKey: panel.iteration == nil ? stepsKey : PanelKey.iteration.rawValue)
  }
}
