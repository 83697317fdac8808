/// The numbers of a mark: what they need of the points, how they are computed, drawn and reported.
///
/// Each mark has a file of its own, and one line in ``Mark/numbers``.
protocol MarkNumbers: Sendable {
  /// The mark in an experiment.
  associatedtype Settings: MarkSettings

  /// What a layer with the mark needs of the points.
  static func needs(_ mark: Settings) -> PointNeeds

  /// Whether the curves of components take their colors from here on: other layers that tell
  /// components apart, in any panel, have the same.
  static var beginsComponentColors: Bool { get }

  /// Computes the numbers of a layer.
  ///
  /// - Parameters:
  ///   - mark: The mark.
  ///   - layer: The index of the layer in its panel.
  ///   - panel: What the layers of the panel have in common.
  /// - Throws: `ExperimentProblem` if the mark asks for too much, or for what there is not.
  init(_ mark: Settings, _ layer: Int, _ panel: inout PanelContext) throws(ExperimentProblem)

  /// The layers that draw the numbers.
  func layers(_ drawing: LayerDrawing) -> [Layer]

  /// The numbers, as `inspect` prints them.
  var report: [JSONValue.Member] { get }

  /// Whether the mark covers the axes, whatever their limits become.
  static var coversAxes: Bool { get }

  /// The same for limits of the axes that other layers and panels may have widened.
  func covering(
    _ x: ClosedRange<Double>, _ y: ClosedRange<Double>, in panel: PanelContext
  ) -> Self
}

extension MarkNumbers {
  static var beginsComponentColors: Bool { false }
  static var coversAxes: Bool { false }

  func covering(
    _ x: ClosedRange<Double>, _ y: ClosedRange<Double>, in panel: PanelContext
  ) -> Self { self }
}

extension Mark {
  /// The numbers of all marks: a new one is entered here.
  static let numbers: [any MarkNumbers.Type] = [
    HistogramNumbers.self, DensityNumbers.self, ComponentsNumbers.self, RugNumbers.self,
    ECDFNumbers.self, CDFNumbers.self, ResponsibilitiesNumbers.self, QuantilesNumbers.self,
    ScatterNumbers.self, ContoursNumbers.self, EllipsesNumbers.self, HeatmapNumbers.self,
    ConvergenceNumbers.self, SelectionNumbers.self,
  ]

  /// What the mark needs of the points.
  var needs: PointNeeds {
    for numbers in Self.numbers { if let needs = numbers.needs(of: settings) { return needs } }
    preconditionFailure("the mark \(name) has no numbers")
  }

  /// Computes the numbers of a layer with the mark.
  func numbers(
    layer: Int, in panel: inout PanelContext
  ) throws(ExperimentProblem) -> any MarkNumbers {
    for numbers in Self.numbers {
      if let made = try numbers.made(of: settings, layer: layer, in: &panel) { return made }
    }
    preconditionFailure("the mark \(name) has no numbers")
  }
}

extension MarkNumbers {
  /// What a mark needs; `nil` for another mark.
  fileprivate static func needs(of settings: any MarkSettings) -> PointNeeds? {
    (settings as? Settings).map(needs)
  }

  /// The numbers of a mark; `nil` for another mark.
  fileprivate static func made(
    of settings: any MarkSettings, layer: Int, in panel: inout PanelContext
  ) throws(ExperimentProblem) -> (any MarkNumbers)? {
    guard let settings = settings as? Settings else { return nil }
    return try Self(settings, layer, &panel)
  }

  /// The report of a layer.
  var layerReport: JSONValue {
    .object([JSONValue.Member("mark", .text(Settings.name))] + report)
  }
}
