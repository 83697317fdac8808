import GaussianMixtures

extension Experiment {
  /// The figure in words, for people who cannot see it: the `description`, or a sentence made from
  /// the experiment.
  public var summary: String {
    if let description { return description }
    let marks = figure.layers.map { layer in
      switch layer.mark {
      case .histogram: "histogram of \(groupedText(sample.size)) draws"
      case .density: "density"
      case .components: "weighted component densities"
      case .rug: "rug of \(groupedText(sample.size)) draws"
      }
    }
    let components = mixture.components
    let subject =
      components.count == 1
      ? "one Gaussian" : "a mixture of \(spelled(components.count)) Gaussians"
    var text = "\(joined(marks)) of \(subject)"
    text = text.prefix(1).uppercased() + text.dropFirst()
    // A long list is no help to anyone who listens to it.
    guard components.count <= 6 else { return text + "." }
    let parameters = components.map {
      "weight \(numberText($0.weight)), mean \(numberText($0.mean)), sd \(numberText($0.standardDeviation))"
    }
    return "\(text): \(parameters.joined(separator: "; "))."
  }

  private func joined(_ parts: [String]) -> String {
    guard let last = parts.last else { return "empty figure" }
    return parts.count == 1
      ? last : "\(parts.dropLast().joined(separator: ", ")) and \(last)"
  }

  private func spelled(_ number: Int) -> String {
    let words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return words.indices.contains(number - 2) ? words[number - 2] : "\(number)"
  }
}
