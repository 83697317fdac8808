/// What a layer draws: a mark with its settings.
///
/// Each mark has a file of its own in `Marks`, with what makes one in Swift: `.histogram(bins:)`,
/// `.density()`, `.rug` and so on.
public struct Mark: Hashable, Sendable {
  let definition: any MarkDefinition

  init(_ definition: some MarkDefinition) {
    self.definition = definition
  }

  /// The settings, for who computes what the mark draws.
  package var settings: any MarkSettings { definition }

  /// The word that an experiment file has for the mark.
  public var name: String { type(of: definition).name }

  /// Whether both are the same mark with the same settings.
  public static func == (a: Mark, b: Mark) -> Bool { a.definition.isEqual(to: b.definition) }

  /// Feeds the settings to a hash function.
  public func hash(into hasher: inout Hasher) { definition.hash(into: &hasher) }
}

extension Mark {
  /// All marks, in the order in which messages and pages list them: a new one is entered here.
  static let definitions: [any MarkDefinition.Type] = [
    HistogramMark.self, DensityMark.self, ComponentsMark.self, RugMark.self, ECDFMark.self,
    KernelDensityMark.self, CDFMark.self, ResponsibilitiesMark.self, QuantilesMark.self,
    ScatterMark.self,
    ContoursMark.self, EllipsesMark.self, HeatmapMark.self, Histogram2DMark.self, HexagonsMark.self,
    ConvergenceMark.self, SelectionMark.self, LikelihoodMark.self, LineMark.self, SpanMark.self,
    TextMark.self,
    MeansMark.self, PathMark.self, BoundaryMark.self, RatioTestMark.self,
  ]
}

/// The settings of a mark, as its numbers are computed from them.
package protocol MarkSettings: Hashable, Sendable {
  /// The word that an experiment file has for the mark.
  static var name: String { get }
  /// The texts that the mark draws besides the label of its layer.
  var shownTexts: [String] { get }
}

extension MarkSettings {
  package var shownTexts: [String] { [] }
}

/// What the experiment file knows of a mark: its words and its keys.
protocol MarkDefinition: MarkSettings {
  /// The keys of the mark's own, besides those of its looks.
  associatedtype Key: ObjectKey

  static var words: MarkWords { get }
  /// How a sentence about a figure speaks of the mark with these settings.
  var phrase: MarkPhrase { get }
  /// Whether the mark shows a fit, and no mixture that is given.
  static var needsFit: Bool { get }
  /// Why the mark cannot show a fit that is there; `nil` where it can.
  static func problem(with fit: FitRequest) -> String?
  /// Why the mark cannot show these points, and the key that asks for it; `nil` where it can.
  func problem(with points: PointSource) -> (message: String, key: Key)?
  /// Why the mark cannot show a mixture, and the key that asks for it; `nil` where it can.
  func problem(with mixture: MixtureSource) -> (message: String, key: Key)?
  /// Why the mark cannot show steps of a fit, which a key of a panel or a figure asks for, and its own key that
  /// asks for something else; `nil` where it can.
  func problem(withStepsBy key: String) -> (message: String, key: Key)?
  /// Why the mark cannot be drawn upwards on an axis of a scale, and the key that asks for it; `nil` where it
  /// can.
  func problem(onVertical scale: AxisScale) -> (message: String, key: Key)?

  /// Whether the label of the layer is the beginning of an entry for each component.
  var namesComponents: Bool { get }
  /// Whether the label of the layer may have the numbers of components, and is then the entry of each.
  var mayHaveNumbers: Bool { get }
  /// What a sentence about the figure says of the layer, where its mark says it by itself.
  var annotation: String? { get }
  /// Whether colors stand for values, which the color bar of a panel tells.
  var colorsValues: Bool { get }

  /// Reads the mark's own keys.
  init(_ fields: Fields<Key>)
  /// What the mark's own keys are written from.
  var keyContent: Key.Content { get }
}

extension MarkDefinition {
  package static var name: String { words.name }
  static var axes: MarkAxes { words.axes }
  static var needsFit: Bool { axes.showsFit }
  var phrase: MarkPhrase { Self.words.phrase }
  static func problem(with fit: FitRequest) -> String? { nil }
  func problem(with points: PointSource) -> (message: String, key: Key)? { nil }
  func problem(with mixture: MixtureSource) -> (message: String, key: Key)? { nil }
  func problem(withStepsBy key: String) -> (message: String, key: Key)? { nil }
  func problem(onVertical scale: AxisScale) -> (message: String, key: Key)? { nil }

  var namesComponents: Bool { false }
  var mayHaveNumbers: Bool { namesComponents }
  var annotation: String? { nil }
  var colorsValues: Bool { Self.words.colorsValues }

  func isEqual(to other: any MarkDefinition) -> Bool { other as? Self == self }

  /// The members of the mark's own keys in the resolved experiment.
  var written: [JSONValue.Member] { Key.written(keyContent) }
}

extension MarkDefinition where Key.Content == Self {
  var keyContent: Self { self }
}

/// What the axes of a mark show.
enum MarkAxes {
  /// A coordinate of the points across, values of the mark upwards.
  case coordinate
  /// A coordinate across, nothing upwards: it goes with everything that has one across.
  case coordinateAlone
  /// Whatever the other marks of a panel show.
  case any
  /// Two coordinates.
  case plane
  /// The iterations of a fit across.
  case iterations
  /// Numbers of components of a fit across.
  case componentCounts
  /// Two parameters of the mixture.
  case parameters
  /// Statistics of likelihood ratios of fits across.
  case likelihoodRatios

  /// Whether both axes show coordinates.
  var isPlane: Bool { self == .plane }

  /// Whether the x axis shows a coordinate.
  var hasCoordinate: Bool { horizontal == Self.coordinate.horizontal }

  /// Whether the x axis counts steps or components of a fit.
  var countsOfFit: Bool { self == .iterations || self == .componentCounts }

  /// Whether the x axis shows something of a fit.
  var showsFit: Bool { countsOfFit || self == .likelihoodRatios }

  /// Whether the y axis may show anything.
  var leavesVerticalAxis: Bool { self == .coordinateAlone || self == .any }

  /// What is on the x axis, as messages name it.
  var horizontal: String {
    switch self {
    case .coordinate, .coordinateAlone, .any, .plane: "a coordinate"
    case .iterations: "iterations"
    case .componentCounts: "numbers of components"
    case .parameters: "a parameter"
    case .likelihoodRatios: "likelihood ratios"
    }
  }
}

extension Mark {
  var axes: MarkAxes { type(of: definition).axes }
}

extension PanelSettings {
  /// Whether both axes show coordinates of the points.
  package var isPlane: Bool { layers.contains { $0.mark.axes.isPlane } }
  /// Whether the x axis shows a coordinate of the points.
  package var hasCoordinates: Bool { layers.allSatisfy { $0.mark.axes.hasCoordinate } }
  /// Whether the x axis shows something of a fit.
  package var showsFit: Bool { layers.contains { $0.mark.axes.showsFit } }
  /// Whether the x axis counts steps or components of a fit.
  package var countsOfFit: Bool { layers.contains { $0.mark.axes.countsOfFit } }
  /// Whether a layer has a band that tells how sure a fit is.
  package var hasBandOfFit: Bool {
    layers.contains { ($0.mark.settings as? any FitBandMark)?.band != nil }
  }
}

/// The marks by their names.
struct MarkName: Word {
  let rawValue: String
  let definition: any MarkDefinition.Type

  init(_ definition: any MarkDefinition.Type) {
    rawValue = definition.name
    self.definition = definition
  }

  init?(rawValue: String) {
    guard let definition = Mark.definitions.first(where: { $0.name == rawValue }) else {
      return nil
    }
    self.init(definition)
  }

  static let wordName = "mark"
  static var allCases: [MarkName] { Mark.definitions.map { MarkName($0) } }
  static var aliases: [String: Self] {
    Dictionary(
      Mark.definitions.flatMap { mark in mark.words.aliases.map { ($0, MarkName(mark)) } },
      uniquingKeysWith: { first, _ in first })
  }
}
