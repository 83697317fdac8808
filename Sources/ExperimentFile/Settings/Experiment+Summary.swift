import GaussianMixtures

extension Experiment {
  /// The figure in words, for people who cannot see it: the `description`, or a sentence made from
  /// the experiment.
  public var summary: String {
    if let description { return description }
    let subject = mixtureInWords
    let marks = figure.panels.flatMap(\.layers).map { MarkName($0.mark) }.reduce(into: [MarkName]())
    { marks, mark in
      if !marks.contains(mark) { marks.append(mark) }
    }
    guard let head = marks.contains(.histogram) ? .histogram : marks.first else { return "" }
    var text = name(of: head, subject)
    // The mixture is named once.
    var unnamed = text.hasSuffix(subject) ? nil : subject
    text = text.prefix(1).uppercased() + text.dropFirst()
    let others = marks.filter { $0 != head }.map { mark in
      defer { if ![.histogram, .rug, .ecdf].contains(mark) { unnamed = nil } }
      return accompaniment(mark, unnamed)
    }
    if !others.isEmpty { text += " with \(joined(others))" }
    // A long list is no help to anyone who listens to it.
    guard case .components(let mixture) = mixture, mixture.components.count <= 6 else {
      return text + "."
    }
    let parameters = mixture.components.map {
      "weight \(numberText($0.weight)), mean \(numberText($0.mean)), sd \(numberText($0.standardDeviation))"
    }
    return "\(text): \(parameters.joined(separator: "; "))."
  }

  private var mixtureInWords: String {
    switch mixture {
    case .components(let mixture) where mixture.components.count == 1: "one Gaussian"
    case .components(let mixture): "a mixture of \(spelled(mixture.components.count)) Gaussians"
    case .multivariate(let mixture) where mixture.components.count == 1: "one Gaussian"
    case .multivariate(let mixture):
      "a mixture of \(spelled(mixture.components.count)) Gaussians"
    case .fit(let request) where request.componentCounts == 1...1: "one fitted Gaussian"
    case .fit(let request) where request.componentCounts.count == 1:
      "a fitted mixture of \(spelled(request.componentCounts.lowerBound)) Gaussians"
    case .fit: "a fitted mixture of Gaussians"
    }
  }

  /// The layer that the sentence is about.
  private func name(of mark: MarkName, _ subject: String) -> String {
    switch mark {
    case .histogram, .rug:
      if case .data = points { return "\(mark.rawValue) of \(pointsInWords)" }
      return "\(mark.rawValue) of \(pointsInWords) from \(subject)"
    case .ecdf: return "empirical distribution function of \(pointsInWords)"
    case .quantiles: return "quantiles of \(pointsInWords) against those of \(subject)"
    case .density: return "density of \(subject)"
    case .cdf: return "cumulative probability of \(subject)"
    case .responsibilities: return "responsibilities of the components of \(subject)"
    case .components: return "weighted component densities of \(subject)"
    case .scatter: return "scatter plot of \(pointsInWords)"
    case .contours: return "contours of the density of \(subject)"
    case .ellipses: return "ellipses of the components of \(subject)"
    case .heatmap: return "heat map of the density of \(subject)"
    case .convergence: return "log-likelihood of \(subject) by iteration"
    case .selection: return "information criteria by the number of components of \(subject)"
    }
  }

  /// A further layer of the figure, with the mixture if it has not been named.
  private func accompaniment(_ mark: MarkName, _ subject: String?) -> String {
    switch mark {
    case .histogram, .rug: "a \(mark.rawValue) of \(pointsInWords)"
    case .ecdf: "the empirical distribution function"
    case .density: ofMixture("density", subject)
    case .components: ofMixture("weighted component densities", subject)
    case .cdf: ofMixture("cumulative probability", subject)
    case .responsibilities: ofMixture("responsibilities", subject)
    case .quantiles: ofMixture("quantiles", subject)
    case .scatter: "a scatter plot of \(pointsInWords)"
    case .contours: ofMixture("contours of the density", subject)
    case .ellipses: ofMixture("ellipses of the components", subject)
    case .heatmap: ofMixture("heat map of the density", subject)
    case .convergence: ofMixture("log-likelihood by iteration", subject)
    case .selection: ofMixture("information criteria by number of components", subject)
    }
  }

  private func ofMixture(_ noun: String, _ subject: String?) -> String {
    subject.map { "the \(noun) of \($0)" } ?? "its \(noun)"
  }

  private var pointsInWords: String {
    switch points {
    case .sample(let sample): return "\(groupedText(sample.size)) draws"
    case .data(let data):
      let file = data.file.split(separator: "/").last.map(String.init) ?? data.file
      let columns = data.columns.map(\.text)
      return columns.isEmpty ? file : "\(joined(columns)) in \(file)"
    }
  }

  private func joined(_ parts: [String]) -> String {
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    return "\(parts.dropLast().joined(separator: ", ")) and \(last)"
  }

  private func spelled(_ number: Int) -> String {
    let words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return words.indices.contains(number - 2) ? words[number - 2] : "\(number)"
  }
}
