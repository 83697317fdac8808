import Histograms

extension LayerSettings {
  var resolvedText: String {
    object(
      mark.resolvedMembers + [
        style.color.map { member(LayerKey.color, jsonText($0.resolvedText)) },
        member(LayerKey.opacity, "\(style.opacity)"),
        style.lineWidth.map { member(LayerKey.lineWidth, "\($0)") },
        style.pointSize.map { member(LayerKey.pointSize, "\($0)") },
        style.label.map { member(LayerKey.label, jsonText($0)) },
      ])
  }
}

extension Mark {
  fileprivate var resolvedMembers: [String?] {
    switch self {
    case .histogram(let bins, let range, let normalize):
      [
        name(.histogram),
        member(LayerKey.bins, bins.resolvedText),
        range.map { member(LayerKey.range, $0.resolvedText) },
        member(LayerKey.normalize, jsonText(normalize.rawValue)),
      ]
    case .density(let grid): [name(.density)] + grid.resolvedMembers
    case .components(let grid, let isFilled):
      [name(.components)] + grid.resolvedMembers
        + [isFilled ? member(LayerKey.filled, "true") : nil]
    case .rug: [name(.rug)]
    case .ecdf: [name(.ecdf)]
    case .cdf(let grid): [name(.cdf)] + grid.resolvedMembers
    case .responsibilities(let grid): [name(.responsibilities)] + grid.resolvedMembers
    case .quantiles: [name(.quantiles)]
    case .scatter(let coloring):
      [name(.scatter), member(LayerKey.colorBy, jsonText(coloring.rawValue))]
    case .contours(let masses): [name(.contours), member(LayerKey.masses, masses.resolvedText)]
    case .ellipses(let masses): [name(.ellipses), member(LayerKey.masses, masses.resolvedText)]
    case .heatmap: [name(.heatmap)]
    case .convergence: [name(.convergence)]
    case .selection: [name(.selection)]
    }
  }

  private func name(_ name: MarkName) -> String {
    member(LayerKey.mark, jsonText(name.rawValue))
  }
}

extension CurveGrid {
  fileprivate var resolvedMembers: [String?] {
    [
      from.map { member(LayerKey.from, "\($0)") },
      to.map { member(LayerKey.to, "\($0)") },
      step.map { member(LayerKey.step, "\($0)") },
    ]
  }
}

extension Bins {
  fileprivate var resolvedText: String {
    switch self {
    case .rule(let rule): jsonText(rule.rawValue)
    case .count(let count): "\(count)"
    case .edges(let edges): object([member(BinsKey.edges, list(edges.map { "\($0)" }))])
    case .width(let width): object([member(BinsKey.width, "\(width)")])
    }
  }
}

extension LayerColor {
  fileprivate var resolvedText: String {
    switch self {
    case .fixed(let color): color.resolvedText
    case .theme(let index): "C\(index)"
    }
  }
}

extension [Double] {
  fileprivate var resolvedText: String { list(map { "\($0)" }) }
}
