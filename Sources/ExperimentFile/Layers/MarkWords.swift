/// What is said of a mark: its names, its axes, and how a summary speaks of it.
struct MarkWords {
  /// The word that an experiment file has for the mark.
  let name: String
  /// Names of other programs, in lower case.
  var aliases: [String] = []
  /// What the mark draws, in the words of the schema.
  let summary: String
  /// What its axes show.
  var axes = MarkAxes.coordinate
  /// The keys of the looks that it has.
  var styleKeys = StyleKey.ofLines
  /// How a sentence about a figure speaks of it.
  let phrase: MarkPhrase
  /// Whether a sentence about a figure begins with the mark, wherever its layer stands.
  var leadsSentence = false
  /// Whether colors stand for values, whatever the keys of the mark say.
  var colorsValues = false
  /// The opacity of a layer where the file names none.
  var standardOpacity = LayerStyle().opacity
}

/// How a sentence about a figure speaks of a mark.
enum MarkPhrase {
  /// "Histogram of 10,000 draws from …"; it shows the points alone, and does not name the mixture.
  case points(String, after: String = "")
  /// The same with what is of the points: "empirical distribution function of 10,000 draws".
  case functionOfPoints(String)
  /// What belongs to the mixture, as a thing of its own and beside others: "density of …", and
  /// "the density of …" or "its density"; perhaps through something else: "contours of the density".
  case mixture(String, through: String? = nil, headline: String? = nil, after: String = "")
  /// The points beside the mixture.
  case comparison(String)
  /// What each layer says by itself, such as "a line at x = 5".
  case annotation

  /// Whether the phrase does not name the mixture.
  var isOfPointsAlone: Bool {
    switch self {
    case .points, .functionOfPoints: true
    case .mixture, .comparison, .annotation: false
    }
  }

  /// Whether layers say by themselves what they are.
  var isAnnotation: Bool { if case .annotation = self { true } else { false } }

  /// The layer that the sentence is about, with the mixture as the sentence names it.
  func headline(_ experiment: Experiment, _ mixture: String) -> String {
    switch self {
    case .points(let noun, let after):
      "\(noun) of \(experiment.pointsInWords(from: mixture))\(after)"
    case .functionOfPoints(let noun): "\(noun) of \(experiment.pointsInWords)"
    case .mixture(let noun, let through?, _, let after):
      "\(through) of the \(noun) of \(mixture)\(after)"
    case .mixture(let noun, nil, let headline, let after):
      "\(headline ?? noun) of \(mixture)\(after)"
    case .comparison(let noun):
      "\(noun) of \(experiment.pointsInWords) against those of \(mixture)"
    case .annotation: ""
    }
  }

  /// A further layer, with the mixture if it has not been named.
  func companion(_ experiment: Experiment, _ mixture: String?) -> String {
    func ofMixture(_ noun: String) -> String {
      mixture.map { "the \(noun) of \($0)" } ?? "its \(noun)"
    }
    return switch self {
    case .points(let noun, let after): "a \(noun) of \(experiment.pointsInWords)\(after)"
    case .functionOfPoints(let noun): "the \(noun)"
    case .mixture(let noun, let through, _, let after):
      (through.map { "the \($0) of " } ?? "") + ofMixture(noun) + after
    case .comparison(let noun): ofMixture(noun)
    case .annotation: ""
    }
  }
}
