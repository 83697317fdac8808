/// Why a file does not show a figure as it would be drawn now, as far as can be told without
/// drawing it.
enum Staleness: Hashable {
  /// There is no file.
  case missing
  /// The file is not one of gmm-plot.
  case foreign
  case cutOff
  case damaged
  /// The file has more bytes than are read.
  case tooLarge
  /// The file says that it shows the figure, and shows another picture.
  case forged
  /// The figure was drawn by a version of gmm-plot that draws otherwise.
  case otherRenderer(Int)
  case otherExperiment
  /// The figure moves, or stands still, and nothing else is different.
  case otherMotion(isAnimated: Bool)
  case otherSurroundings
  /// The data or the texts are read otherwise than by the version that drew the figure; in words, with
  /// what is read as before.
  case otherReading(String)

  /// Compares what a file carries with what the figure would carry; `nil` if they agree.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - provenance: What the figure would carry.
  ///   - pixelCount: The number of pixels that are looked at where the bytes do not tell.
  init?(of file: ExistingFigure, for provenance: Provenance, upTo pixelCount: Int) {
    guard file.isWhole else {
      self = .tooLarge
      return
    }
    switch FigureContent(of: file.bytes, upTo: pixelCount) {
    case .foreign: self = .foreign
    case .cutOff: self = .cutOff
    case .damaged: self = .damaged
    case .whole(let former):
      if former.renderer != provenance.renderer {
        self = .otherRenderer(former.renderer)
      } else if former == provenance {
        return nil
      } else {
        self =
          former.experiment == provenance.experiment
          ? .otherSurroundings : Self(of: former.experiment, for: provenance.experiment)
      }
    }
  }

  /// Compares the experiments of two figures, of which at least the second is one of this version.
  private init(of former: String, for wanted: String) {
    self = .otherExperiment
    guard let text = JSONValue(object: former)?.json(),
      var experiment = try? Experiment.read(Array(text.utf8), name: "").experiment,
      let wanted = try? Experiment.read(Array(wanted.utf8), name: "").experiment,
      (experiment.figure.animation == nil) != (wanted.figure.animation == nil)
    else { return }
    let isAnimated = experiment.figure.animation != nil
    experiment.figure.animation = wanted.figure.animation
    if experiment == wanted { self = .otherMotion(isAnimated: isAnimated) }
  }

  /// The reason in words.
  var reason: String {
    switch self {
    case .missing: "there is no such file"
    case .foreign: "the file does not say what it was made from"
    case .cutOff: "the file is cut off, or has something after its end"
    case .damaged: "the file is not as it was drawn"
    case .tooLarge: "the file is larger than a figure of its size"
    case .forged: "the file says that it shows the figure, and shows another picture"
    case .otherRenderer(let version): "it was drawn \(Self.authors([version]))"
    case .otherExperiment: "the experiment has changed"
    case .otherMotion(isAnimated: true):
      "it is animated, and the experiment is not (--animate checks it, and draws it so)"
    case .otherMotion(isAnimated: false): "it stands still, and the experiment is animated"
    case .otherReading(let advice): advice
    case .otherSurroundings:
      "the data, the font or the format have changed"
    }
  }

  /// Whether the file is not as any gmm-plot wrote it.
  var isDamage: Bool { word == "damaged" }

  /// What a report calls the figure.
  var word: String {
    switch self {
    case .missing: "missing"
    case .foreign: "foreign"
    case .cutOff, .damaged, .tooLarge, .forged: "damaged"
    case .otherRenderer(let version): version < Provenance.rendererVersion ? "older" : "newer"
    case .otherExperiment, .otherMotion, .otherSurroundings, .otherReading: "stale"
    }
  }

  /// The versions that drew figures, all older or all newer than this one, in words.
  static func authors(_ versions: Set<Int>) -> String {
    let current = Provenance.rendererVersion
    let age = versions.contains { $0 < current } ? "an older" : "a newer"
    let numbers = versions.sorted().map { "\($0)" }.joined(separator: ", ")
    return "by \(age) version of gmm-plot (renderer \(numbers); this is \(current))"
  }
}
