import Testing

/// A file with one mistake, and what is to be said about it.
struct BadInput: CustomTestStringConvertible {
  /// Where the fragment stands in the file; everything around it is right.
  enum Place {
    case whole, member, mixture, fit, component, sample, figure, layer
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
    mixtureCases + experimentCases + dataCases + fitCases + panelCases + figureCases + themeCases
    + layerCases

  var testDescription: String { rule }

  /// The file: the fragment has its second line for itself, except where it is the whole.
  var file: String {
    let mixture = #""mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] }"#
    return switch place {
    case .whole: fragment
    case .member: "{ \(mixture),\n\(fragment)\n}"
    case .mixture: "{ \"mixture\":\n\(fragment)\n}"
    case .fit: "{ \"mixture\": { \"fit\":\n\(fragment)\n}, \"data\": { \"file\": \"a.csv\" } }"
    case .component: "{ \"mixture\": { \"components\": [\n\(fragment)\n] } }"
    case .sample: "{ \(mixture), \"sample\":\n\(fragment)\n}"
    case .figure: "{ \(mixture), \"figure\":\n\(fragment)\n}"
    case .layer: "{ \(mixture), \"figure\": { \"layers\": [\n\(fragment)\n] } }"
    }
  }
}
