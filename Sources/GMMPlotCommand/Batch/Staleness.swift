/// Why a file does not show a figure as it would be drawn now, as far as can be told without
/// drawing it.
enum Staleness: Hashable {
  /// There is no file.
  case missing
  /// The file is not one of gmm-plot.
  case foreign
  case cutOff
  case otherExperiment
  case otherSurroundings

  /// Compares what a file carries with what the figure would carry; `nil` if they agree.
  init?(of file: [UInt8]?, for provenance: Provenance) {
    guard let file else {
      self = .missing
      return
    }
    guard let former = Provenance(of: file) else {
      self = .foreign
      return
    }
    if !isWholeFigure(file) {
      self = .cutOff
    } else if former == provenance {
      return nil
    } else {
      self = former.experiment == provenance.experiment ? .otherSurroundings : .otherExperiment
    }
  }

  /// The reason in words.
  var reason: String {
    switch self {
    case .missing: "there is no such file"
    case .foreign: "the file does not say what it was made from"
    case .cutOff: "the file is cut off, or has something after its end"
    case .otherExperiment: "the experiment has changed"
    case .otherSurroundings:
      "the data, the font, the format or the way figures are drawn have changed"
    }
  }

  /// What a report calls the figure.
  var word: String {
    switch self {
    case .missing: "missing"
    case .foreign: "foreign"
    case .cutOff, .otherExperiment, .otherSurroundings: "stale"
    }
  }
}
