/// A mark in an experiment: what its numbers need of the points, and how they are computed.
///
/// Each mark has a file of its own, and one line in ``Mark/numbered``.
protocol NumberedMark: MarkSettings {
  /// What a layer with the mark needs of the points.
  var needs: PointNeeds { get }

  /// What a layer with the mark needs of replicates of the fit.
  var replicateNeeds: ReplicateNeeds { get }

  /// What becomes of a layer with the mark where the layers of a figure are drawn for each group.
  var groupSplitting: GroupSplitting { get }

  /// The key by which a layer can show one mixture alone; `nil` where that is its mark.
  var keyOfOneMixture: String? { get }

  /// Whether the mark draws one line, by which it is known.
  var isCurve: Bool { get }

  /// What the axes of a panel with the mark are called where the experiment does not say it; `nil` for
  /// nothing.
  var axisLabels: (x: String, y: String)? { get }

  /// What a layer with the mark costs at most, before anything is computed.
  ///
  /// Measured values are in `Documentation/Decisions.md`; half as much again is better than a third too little.
  func cost(_ layer: LayerFacts) -> LayerCost

  /// Computes the numbers of the layer at which the panel is.
  ///
  /// - Parameter panel: What the layers of the panel have in common.
  /// - Returns: The numbers.
  /// - Throws: `ExperimentProblem` if the mark asks for too much, or for what there is not.
  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers
}

/// What becomes of a layer where those of a figure are drawn for each group.
enum GroupSplitting {
  /// It shows points: each group has a layer.
  case ofPoints
  /// It shows the mixture: each group has a layer if it has a mixture of its own.
  case ofMixture
  /// It tells groups apart by itself.
  case byItself
  /// It shows all points at once.
  case together
  /// It can show one mixture alone.
  case impossible
}

extension NumberedMark {
  var replicateNeeds: ReplicateNeeds { .nothing }
  var groupSplitting: GroupSplitting { .ofMixture }
  var keyOfOneMixture: String? { nil }
  var isCurve: Bool { false }
  var axisLabels: (x: String, y: String)? { nil }
}

/// The numbers of a layer: how they are drawn and reported.
struct MarkNumbers: Sendable {
  /// The word that an experiment file has for the mark.
  var mark = ""
  /// Whether the curves of components take their colors from here on: other layers that tell
  /// components apart, in any panel, have the same.
  var beginsComponentColors = false
  /// Whether the layer has the colors of the components and takes none besides.
  var hasComponentColors = false
  /// Whether the layer takes none of the theme's colors in turn.
  var takesNoColor = false
  /// The layers that draw the numbers.
  var layers: @Sendable (LayerDrawing) -> [Layer]
  /// The numbers, as `inspect` prints them.
  var report: @Sendable () -> [JSONValue.Member]
  /// What may mislead about the numbers; only of a mark that covers the axes.
  var warning: String?
  /// Of a mark that somebody has placed: what of it is not drawn, as it lies outside of the axes, and the key that
  /// places it; `nil` where it is drawn.
  var missing: (@Sendable (PanelLimits) -> (message: String, key: String)?)?
  /// Of a mark that covers the axes, whatever their limits become: the numbers for limits that other
  /// layers and panels may have widened.
  var covering: (@Sendable (_ x: ClosedRange<Double>, _ y: ClosedRange<Double>) -> Self)?
  /// Of a mark that shows values as colors: the values at the ends of these, and the numbers for others.
  var colored: (range: ClosedRange<Double>, among: @Sendable (ClosedRange<Double>) -> Self)?

  /// What is behind a filled area stays visible.
  static let areaOpacity = 0.3

  /// A curve of the mixture through places, perhaps with the area under it and a band about it.
  static func curve(
    x: [Double], y: [Double], role: Layer.Role = .mixture, isFilled: Bool = false,
    band: FitBand? = nil
  ) -> MarkNumbers {
    MarkNumbers { drawing in
      var layer = drawing.layer(.curve(x: x, y: y), role: role)
      if isFilled { layer.areaOpacity = areaOpacity }
      layer.areHeights = true
      layer.band = band.map {
        ConfidenceBand(
          .between(x: x, lower: $0.lower[0], upper: $0.upper[0]),
          label: drawing.label(ofBand: $0.level))
      }
      return [layer]
    } report: {
      [.init("x", .numbers(x)), .init("y", .numbers(y))]
        + (band.map { [$0.report(ofOne: true)] } ?? [])
    }
  }

  /// Takes the numbers for limits of the axes, if the mark covers these.
  mutating func cover(_ x: ClosedRange<Double>, _ y: ClosedRange<Double>) {
    guard let covered = covering?(x, y) else { return }
    (layers, report, warning, colored) = (
      covered.layers, covered.report, covered.warning, covered.colored
    )
  }

  /// Takes the numbers for values at the ends of the colors, if the mark shows values as such.
  mutating func color(among range: ClosedRange<Double>) {
    guard let other = colored?.among(range) else { return }
    (layers, report, warning) = (other.layers, other.report, other.warning)
  }

  /// The report of a layer, perhaps of one group.
  func report(ofGroup group: String? = nil) -> JSONValue {
    .object(
      [JSONValue.Member("mark", .text(mark)), group.map { .init("group", .text($0)) }] + report())
  }
}

extension Mark {
  /// All marks: a new one is entered here.
  static let numbered: [any NumberedMark.Type] = [
    HistogramMark.self, DensityMark.self, ComponentsMark.self, RugMark.self, ECDFMark.self,
    KernelDensityMark.self, CDFMark.self, ResponsibilitiesMark.self, QuantilesMark.self,
    ScatterMark.self,
    ContoursMark.self, EllipsesMark.self, HeatmapMark.self, Histogram2DMark.self, HexagonsMark.self,
    ConvergenceMark.self, SelectionMark.self, LikelihoodMark.self, LineMark.self, SpanMark.self,
    TextMark.self,
    MeansMark.self, PathMark.self, BoundaryMark.self, RatioTestMark.self,
  ]

  fileprivate var numbered: any NumberedMark {
    for type in Self.numbered { if let mark = type.init(of: settings) { return mark } }
    preconditionFailure("the mark \(name) has no numbers")
  }

  /// What the mark needs of the points.
  var needs: PointNeeds { numbered.needs }

  /// What the mark needs of replicates of the fit.
  var replicateNeeds: ReplicateNeeds { numbered.replicateNeeds }

  /// What axes are called where the experiment does not say it; `nil` for nothing.
  var axisLabels: (x: String, y: String)? { numbered.axisLabels }

  /// What becomes of a layer with the mark where layers are drawn for each group.
  var groupSplitting: GroupSplitting { numbered.groupSplitting }

  /// The key by which a layer can show one mixture alone; `nil` where that is its mark.
  var keyOfOneMixture: String? { numbered.keyOfOneMixture }

  /// Whether the mark draws one line.
  var isCurve: Bool { numbered.isCurve }

  /// What a layer with the mark costs at most.
  func cost(_ layer: LayerFacts) -> LayerCost { numbered.cost(layer) }

  /// Whether the mark has the colors of groups whatever the figure shows of them.
  var colorsByGroup: Bool { (settings as? ScatterMark)?.coloring == .group }
}

extension MarkNumbers {
  /// Computes the numbers of a layer with a mark.
  init(_ mark: Mark, _ panel: inout PanelContext) throws(ExperimentProblem) {
    self = try mark.numbered.numbers(&panel)
    self.mark = mark.name
  }
}

extension NumberedMark {
  /// Takes the settings of this mark; `nil` for another.
  fileprivate init?(of settings: any MarkSettings) {
    guard let settings = settings as? Self else { return nil }
    self = settings
  }
}
