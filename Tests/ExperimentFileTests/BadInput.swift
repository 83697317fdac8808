import Testing

/// A file with one mistake, and what is to be said about it.
struct BadInput: CustomTestStringConvertible {
  /// Where the fragment stands in the file; everything around it is right.
  enum Place {
    case whole, member, mixture, fit, component, sample, figure, layer
    /// In a file with a mixture of two dimensions.
    case planeMember, planeFigure, planeLayer
    /// In a file with a fit to one column and in one with a fit to two.
    case fitFigure, pairFigure
  }

  let rule: String
  let place: Place
  /// Whether the mistake is one that a JSON Schema can tell.
  let refusedBySchema: Bool
  let fragment: String
  let diagnostics: String

  init(
    _ rule: String, _ place: Place, refusedBySchema: Bool, _ fragment: String,
    _ diagnostics: String
  ) {
    self.rule = rule
    self.place = place
    self.refusedBySchema = refusedBySchema
    self.fragment = fragment
    self.diagnostics = diagnostics
  }

  static let all =
    mixtureCases + spaceCases + componentStyleCases + experimentCases + dataCases + fitCases
    + subjectCases + formulaCases
    + startCases + panelCases + animationCases
    + figureCases + axisCases + legendCases + variableCases + themeCases + layerCases + planeCases
    + noteCases + styleCases + gridCases + placeCases + likelihoodCases + standardErrorCases
    + weightCases + fitMethodCases + bandCases + ratioTestCases

  var testDescription: String { rule }

  /// The file: the fragment has its second line for itself, except where it is the whole.
  var file: String {
    let mixture = #""mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] }"#
    let plane = """
      "mixture": { "components": [{ "weight": 1, "mean": [1, 2], "covariance": [[1, 0], [0, 1]] }] }
      """
    let fit = #""mixture": { "fit": { "components": 2, "maxIterations": 100 } }"#
    return switch place {
    case .whole: fragment
    case .member: "{ \(mixture),\n\(fragment)\n}"
    case .mixture: "{ \"mixture\":\n\(fragment)\n}"
    case .fit: "{ \"mixture\": { \"fit\":\n\(fragment)\n}, \"data\": { \"file\": \"a.csv\" } }"
    case .component: "{ \"mixture\": { \"components\": [\n\(fragment)\n] } }"
    case .sample: "{ \(mixture), \"sample\":\n\(fragment)\n}"
    case .figure: "{ \(mixture), \"figure\":\n\(fragment)\n}"
    case .planeMember: "{ \(plane),\n\(fragment)\n}"
    case .planeFigure: "{ \(plane), \"figure\":\n\(fragment)\n}"
    case .planeLayer: "{ \(plane), \"figure\": { \"layers\": [\n\(fragment)\n] } }"
    case .fitFigure: "{ \(fit), \"data\": { \"file\": \"a.csv\" }, \"figure\":\n\(fragment)\n}"
    case .pairFigure:
      "{ \(fit), \"data\": { \"file\": \"a.csv\", \"columns\": [\"eruptions\", \"waiting\"] }, "
        + "\"figure\":\n\(fragment)\n}"
    case .layer: "{ \(mixture), \"figure\": { \"layers\": [\n\(fragment)\n] } }"
    }
  }
}
