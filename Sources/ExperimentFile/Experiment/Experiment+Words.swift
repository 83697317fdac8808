// The points and the mixture as the summary names them.
extension Experiment {
  var isSample: Bool { if case .sample = points { true } else { false } }

  var mixtureInWords: String {
    switch mixture {
    case .given(.line(let mixture)): given(mixture.components.count)
    case .given(.space(let mixture)):
      "\(given(mixture.components.count)) in \(spelled(mixture.dimension)) dimensions"
    case .fit(let request) where request.method == .kMeans:
      request.componentCounts == 1...1
        ? "one Gaussian about the center of k-means"
        : "a mixture about the \(spelled(request.componentCounts.lowerBound)) centers of k-means"
    case .fit(let request) where request.isOfEachGroup:
      request.componentCounts == 1...1
        ? "one Gaussian fitted to each group" : "a mixture of Gaussians fitted to each group"
    case .fit(let request) where request.componentCounts == 1...1: "one fitted Gaussian"
    case .fit(let request) where request.componentCounts.count == 1:
      "a fitted mixture of \(spelled(request.componentCounts.lowerBound)) Gaussians"
    case .fit: "a fitted mixture of Gaussians"
    }
  }

  private func given(_ count: Int) -> String {
    count == 1 ? "one Gaussian" : "a mixture of \(spelled(count)) Gaussians"
  }

  /// The points, with what they were drawn from.
  func pointsInWords(from subject: String) -> String {
    isSample ? "\(pointsInWords) from \(subject)" : pointsInWords
  }

  /// The points, with the coordinates that are shown where these are not all.
  var pointsInWords: String {
    let names = variableNames
    let shown = shownVariables.filter(names.indices.contains).map { names[$0] }
    switch points {
    case .sample(let sample):
      let draws = "\(groupedText(sample.size)) draws"
      return shown.isEmpty || shown.count == names.count ? draws : "\(joined(shown)) of \(draws)"
    case .data(let data):
      let groups = groupsInWords.map { " \($0)" } ?? ""
      guard let path = data.file else {
        return (shown.count < names.count ? "\(joined(shown)) of the data" : "the data") + groups
      }
      let file =
        path == "-"
        ? "standard input" : path.split(separator: "/").last.map(String.init) ?? path
      return
        (data.options.columns.isEmpty
        ? file : "\(joined(shown.isEmpty ? names : shown)) in \(file)") + groups
    }
  }

  /// How the groups of the data are shown; `nil` where they are not.
  private var groupsInWords: String? {
    guard let column = points.groups?.text else { return nil }
    return switch figure.groups {
    case .none: nil
    case .overlay: "by \(column)"
    case .stack: "stacked by \(column)"
    case .panels: "in a panel for each \(column)"
    }
  }

  /// The coordinates that the axes of the panels show, in their order.
  private var shownVariables: [Int] {
    let shown = figure.panels.flatMap { panel in
      !panel.hasCoordinates
        ? [] : panel.isPlane ? [panel.x.variable, panel.y.variable] : [panel.x.variable]
    }
    return variableNames.indices.filter(shown.contains)
  }

  /// The components in words, where there are few: their names, and the parameters of those that are
  /// given and of at most two dimensions. `nil` where there is nothing to say of them.
  var componentsInWords: [String]? {
    let limit = 6
    let parameters =
      mixture.given.map { $0.componentCount > limit } ?? true ? [] : parametersInWords
    let hasNames = componentStyles.contains { $0.label != nil }
    let count = max(parameters.count, hasNames ? componentStyles.count : 0)
    guard (1...limit).contains(count) else { return nil }
    return (0..<count).map { index in
      guard hasNames else { return parameters[index] }
      let name =
        mixture.given.map { componentStyles.name(of: index, in: $0, isFitted: false) }
        ?? componentStyles.style(of: index).label
      let known = name.map(FormulaText.words) ?? "component \(index + 1)"
      return parameters.indices.contains(index) ? "\(known) with \(parameters[index])" : known
    }
  }

  /// The parameters of components that are given and of at most two dimensions; none for others.
  private var parametersInWords: [String] {
    switch mixture {
    case .given(.line(let mixture)):
      return mixture.components.map {
        "weight \(numberText($0.weight)), mean \(numberText($0.mean)), "
          + "sd \(numberText($0.standardDeviation))"
      }
    case .given(.space(let mixture)) where mixture.dimension == 2:
      return mixture.components.map {
        "weight \(numberText($0.weight)), mean (\($0.mean.map(numberText).joined(separator: ", ")))"
      }
    case .given, .fit: return []
    }
  }

  func joined(_ parts: [String]) -> String { enumeration(of: parts) }

  private func spelled(_ number: Int) -> String {
    let words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return words.indices.contains(number - 2) ? words[number - 2] : "\(number)"
  }
}
