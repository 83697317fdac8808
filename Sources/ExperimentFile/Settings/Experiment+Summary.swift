import GaussianMixtures

extension Experiment {
  /// The figure in words, for people who cannot see it: the `description`, or a sentence made from
  /// the experiment.
  public var summary: String {
    if let description { return description }
    let components = mixture.components
    let subject =
      components.count == 1
      ? "one Gaussian" : "a mixture of \(spelled(components.count)) Gaussians"
    let marks = figure.layers.map { MarkName($0.mark) }.reduce(into: [MarkName]()) { marks, mark in
      if !marks.contains(mark) { marks.append(mark) }
    }
    guard let head = marks.contains(.histogram) ? .histogram : marks.first else { return "" }
    var text = name(of: head, subject)
    // The mixture is named once.
    var unnamed = text.hasSuffix(subject) ? nil : subject
    text = text.prefix(1).uppercased() + text.dropFirst()
    let others = marks.filter { $0 != head }.map { mark in
      defer { if mark == .density || mark == .components { unnamed = nil } }
      return accompaniment(mark, unnamed)
    }
    if !others.isEmpty { text += " with \(joined(others))" }
    // A long list is no help to anyone who listens to it.
    guard components.count <= 6 else { return text + "." }
    let parameters = components.map {
      "weight \(numberText($0.weight)), mean \(numberText($0.mean)), sd \(numberText($0.standardDeviation))"
    }
    return "\(text): \(parameters.joined(separator: "; "))."
  }

  /// The layer that the sentence is about.
  private func name(of mark: MarkName, _ subject: String) -> String {
    switch mark {
    case .histogram, .rug:
      if case .data = points { return "\(mark.rawValue) of \(pointsInWords)" }
      return "\(mark.rawValue) of \(pointsInWords) from \(subject)"
    case .density: return "density of \(subject)"
    case .components: return "weighted component densities of \(subject)"
    }
  }

  /// A further layer of the figure, with the mixture if it has not been named.
  private func accompaniment(_ mark: MarkName, _ subject: String?) -> String {
    switch mark {
    case .histogram, .rug: "a \(mark.rawValue) of \(pointsInWords)"
    case .density: subject.map { "the density of \($0)" } ?? "its density"
    case .components:
      subject.map { "the weighted component densities of \($0)" }
        ?? "its weighted component densities"
    }
  }

  private var pointsInWords: String {
    switch points {
    case .sample(let sample): return "\(groupedText(sample.size)) draws"
    case .data(let data):
      let file = data.file.split(separator: "/").last.map(String.init) ?? data.file
      switch data.column {
      case .name(let name): return "\(name) in \(file)"
      case .number(let number): return "column \(number) of \(file)"
      case nil: return file
      }
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

extension MarkName {
  fileprivate init(_ mark: Mark) {
    switch mark {
    case .histogram: self = .histogram
    case .density: self = .density
    case .components: self = .components
    case .rug: self = .rug
    }
  }
}
