import GMMSupport
import GaussianMixtures

extension Experiment {
  /// The figure in words, for people who cannot see it: the `description`, or a sentence made from
  /// the experiment.
  public var summary: String {
    if let description { return description }
    let text = sentence
    // A long list is no help to anyone who listens to it.
    guard !text.isEmpty, let parameters = parametersInWords else {
      return text.isEmpty ? "" : text + "."
    }
    return "\(text): \(parameters.joined(separator: "; "))."
  }

  private var sentence: String {
    let subject = mixtureInWords
    if figure.panels == PairPlot.panels(of: variableNames) {
      return "Scatter plots of all pairs of coordinates and a histogram of each, "
        + "\(pointsInWords(from: subject)), with the ellipses and densities of "
        + (isSample ? "its components" : subject)
    }
    var marks: [MarkName] = []
    for layer in figure.panels.flatMap(\.layers) where !marks.contains(MarkName(layer.mark)) {
      marks.append(MarkName(layer.mark))
    }
    let head = [MarkName.histogram, .scatter].first(where: marks.contains) ?? marks.first
    guard let head else { return "" }
    let start = name(of: head, subject)
    // The mixture is named once.
    var unnamed = start.contains(subject) ? nil : subject
    let others = marks.filter { $0 != head }.map { mark in
      defer { if ![.histogram, .rug, .ecdf, .scatter].contains(mark) { unnamed = nil } }
      return accompaniment(mark, unnamed)
    }
    return start.prefix(1).uppercased() + start.dropFirst()
      + (others.isEmpty ? "" : " with \(joined(others))") + iterationsInWords
  }

  /// The layer that the sentence is about.
  private func name(of mark: MarkName, _ subject: String) -> String {
    switch mark {
    case .histogram, .rug: "\(mark.rawValue) of \(pointsInWords(from: subject))"
    case .scatter: "scatter plot of \(pointsInWords(from: subject))"
    case .ecdf: "empirical distribution function of \(pointsInWords)"
    case .quantiles: "quantiles of \(pointsInWords) against those of \(subject)"
    case .density: "density of \(subject)"
    case .cdf: "cumulative probability of \(subject)"
    case .responsibilities: "responsibilities of the components of \(subject)"
    case .components: "weighted component densities of \(subject)"
    case .contours: "contours of the density of \(subject)"
    case .ellipses: "ellipses of the components of \(subject)"
    case .heatmap: "heat map of the density of \(subject)"
    case .convergence: "log-likelihood of \(subject) after each iteration"
    case .selection: "information criteria of the numbers of components of \(subject)"
    }
  }

  /// A further layer of the figure, with the mixture if it has not been named.
  private func accompaniment(_ mark: MarkName, _ subject: String?) -> String {
    switch mark {
    case .histogram, .rug: "a \(mark.rawValue) of \(pointsInWords)"
    case .scatter: "a scatter plot of \(pointsInWords)"
    case .ecdf: "the empirical distribution function"
    case .density: ofMixture("density", subject)
    case .components: ofMixture("weighted component densities", subject)
    case .cdf: ofMixture("cumulative probability", subject)
    case .responsibilities: ofMixture("responsibilities", subject)
    case .quantiles: ofMixture("quantiles", subject)
    case .contours: "the contours of \(ofMixture("density", subject))"
    case .ellipses: "the ellipses of \(ofMixture("components", subject))"
    case .heatmap: "the heat map of \(ofMixture("density", subject))"
    case .convergence: "\(ofMixture("log-likelihood", subject)) after each iteration"
    case .selection: "the information criteria of \(ofMixture("numbers of components", subject))"
    }
  }

  private func ofMixture(_ noun: String, _ subject: String?) -> String {
    subject.map { "the \(noun) of \($0)" } ?? "its \(noun)"
  }

  /// When the mixture is shown, where that is not at the end of its fit.
  private var iterationsInWords: String {
    var counts: [Int] = []
    for case let count? in figure.panels.map(\.iteration) where !counts.contains(count) {
      counts.append(count)
    }
    guard let last = counts.last else { return "" }
    let isAtStart = counts.contains(0)
    let later = counts.filter { $0 != 0 }
    if later.isEmpty { return " at the start of the fit" }
    return (isAtStart ? " at the start and" : "") + " after \(joined(later.map(groupedText))) "
      + "\(last == 1 ? "iteration" : "iterations") of the fit"
  }
}
