extension Experiment {
  /// The figure in words, for people who cannot see it: the `description`, or a sentence made from
  /// the experiment; and how it moves, if it does.
  public var summary: String {
    let still =
      description ?? parts.map(\.partInWords).filter { !$0.isEmpty }.joined(separator: " ")
    guard let animation = figure.animation else { return still }
    return animation.sentence(after: still)
  }

  /// The experiment for each mixture and source of points that panels have, with these panels alone.
  private var parts: [Experiment] {
    guard figure.panels.contains(where: \.hasOwnSubject) else { return [self] }
    var parts: [Experiment] = []
    for panel in figure.panels {
      var part = subject(of: panel)
      part.figure.panels = [panel]
      if let same = parts.firstIndex(where: {
        $0.points == part.points && $0.mixture == part.mixture
          && $0.componentStyles == part.componentStyles
      }) {
        parts[same].figure.panels.append(panel)
      } else {
        parts.append(part)
      }
    }
    return parts
  }

  /// A sentence for one mixture and one source of points.
  private var partInWords: String {
    let text = sentence
    // A long list is no help to anyone who listens to it.
    guard !text.isEmpty, let components = componentsInWords else {
      return text.isEmpty ? "" : text + "."
    }
    return "\(text): \(components.joined(separator: "; "))."
  }

  private var sentence: String {
    let subject = mixtureInWords
    let byGroup =
      points.groups != nil && (figure.groups == .overlay || figure.groups == .stack)
    if figure.panels
      == PairPlot.panels(of: variableNames, isCorner: figure.grid.isCorner, byGroup: byGroup)
    {
      return "Scatter plots of all pairs of coordinates and a histogram of each, "
        + "\(pointsInWords(from: subject)), with the ellipses and densities of "
        + (isSample ? "its components" : subject)
    }
    // The first layer of each mark speaks for the others.
    var marks: [Mark] = []
    for mark in figure.panels.lazy.flatMap(\.layers).map(\.mark)
    where !mark.definition.phrase.isAnnotation && !marks.contains(where: { $0.name == mark.name }) {
      marks.append(mark)
    }
    let annotations = annotationsInWords
    let leading = Mark.definitions.first { definition in
      definition.words.leadsSentence && marks.contains { $0.name == definition.name }
    }
    guard let head = marks.first(where: { $0.name == leading?.name }) ?? marks.first else {
      let text = joined(annotations)
      return text.prefix(1).uppercased() + text.dropFirst()
    }
    let start = head.definition.phrase.headline(self, subject)
    // The mixture is named once.
    var unnamed = start.contains(subject) ? nil : subject
    let others =
      marks.filter { $0.name != head.name }.map { mark in
        let phrase = mark.definition.phrase
        defer { if !phrase.isOfPointsAlone { unnamed = nil } }
        return phrase.companion(self, unnamed)
      } + annotations
    return start.prefix(1).uppercased() + start.dropFirst()
      + (others.isEmpty ? "" : " with \(joined(others))") + iterationsInWords
      + scalesInWords
  }

  /// The axes that are not linear, and what densities over one are.
  private var scalesInWords: String {
    func axes(_ isMeant: (AxisScale) -> Bool) -> [String] {
      [
        figure.panels.contains { isMeant($0.x.scale) } ? "x" : nil,
        figure.panels.contains { isMeant($0.y.scale) } ? "y" : nil,
      ].compactMap { $0 }
    }
    func words(_ axes: [String], _ kind: String) -> String? {
      axes.isEmpty
        ? nil
        : "\(axes.count == 1 ? "a " : "")\(kind) "
          + "\(axes.joined(separator: " and ")) \(axes.count == 1 ? "axis" : "axes")"
    }
    let logarithmic = axes { $0 == .log }
    let symmetric = axes { if case .symlog = $0 { true } else { false } }
    let all = [
      words(logarithmic, "logarithmic"), words(symmetric, "symmetric logarithmic"),
    ].compactMap { $0 }
    guard !all.isEmpty else { return "" }
    let hasDensity = figure.panels.contains { panel in
      panel.x.scale != .linear && !panel.isPlane && panel.hasCoordinates
    }
    return ", over \(joined(all))" + (hasDensity ? "; densities are per unit of x" : "")
  }

  /// Lines, texts and the like, each with its label, as far as somebody who listens can follow.
  private var annotationsInWords: [String] {
    var texts: [String] = []
    for layer in figure.panels.flatMap(\.layers) {
      guard let text = layer.annotation, !texts.contains(text) else { continue }
      texts.append(text)
    }
    let most = 8
    guard texts.count > most else { return texts }
    return texts.prefix(most - 1) + ["\(texts.count - most + 1) more lines and texts"]
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
