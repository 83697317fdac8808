import GaussianMixtures
import Histograms

extension Experiment {
  /// The experiment as an experiment file in which every default is written out, on one line.
  ///
  /// Reading it gives the same experiment. Two files that differ only in layout, order of keys or
  /// defaults that are left out have the same text.
  ///
  /// - Complexity: O(*n*), where *n* is the number of components, layers and edges.
  public var resolvedText: String {
    object([
      title.map { member(ExperimentKey.title, jsonText($0)) },
      description.map { member(ExperimentKey.description, jsonText($0)) },
      member(ExperimentKey.mixture, mixture.resolvedText),
      points.resolvedMember,
      member(ExperimentKey.figure, figure.resolvedText(dimension: dimension)),
    ])
  }
}

extension Experiment {
  /// ``resolvedText`` on several lines, with a line end after the last, for people to go on with.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the text.
  public var fileText: String {
    let text = resolvedText
    let node = try? JSONReader.read(SourceText(Array(text.utf8), name: "experiment"))
    return (node.map { indented($0) } ?? text) + "\n"
  }
}

extension MixtureSource {
  fileprivate var resolvedText: String {
    switch self {
    case .components(let mixture):
      object([member(MixtureKey.components, list(mixture.components.map(\.resolvedText)))])
    case .multivariate(let mixture):
      object([member(MixtureKey.components, mixture.resolvedText)])
    case .fit(let request):
      object([member(MixtureKey.fit, request.resolvedText)])
    }
  }
}

extension FitRequest {
  fileprivate var resolvedText: String {
    let (least, greatest) = (componentCounts.lowerBound, componentCounts.upperBound)
    return object([
      member(FitKey.components, least == greatest ? "\(least)" : "[\(least), \(greatest)]"),
      least == greatest ? nil : member(FitKey.criterion, jsonText(criterion.rawValue)),
      member(FitKey.covariance, jsonText(settings.covarianceType.rawValue)),
      start.map { member(FitKey.start, $0.resolvedText) },
      start == nil ? member(FitKey.starts, "\(settings.starts)") : nil,
      start == nil ? member(FitKey.seed, "\(settings.seed)") : nil,
      member(FitKey.tolerance, "\(settings.tolerance)"),
      member(FitKey.maxIterations, "\(settings.maximumIterations)"),
    ])
  }
}

extension GaussianMixture.Component {
  fileprivate var resolvedText: String {
    object([
      member(ComponentKey.weight, "\(weight)"),
      member(ComponentKey.mean, "\(mean)"),
      member(ComponentKey.sd, "\(standardDeviation)"),
    ])
  }
}

extension MultivariateGaussianMixture {
  /// The list of the components; those of one dimension are written as such.
  fileprivate var resolvedText: String {
    if dimension == 1 { return list(marginal(0).components.map(\.resolvedText)) }
    return list(
      components.map { component in
        let rows = (0..<dimension).map { row in
          component.covariance[row * dimension..<(row + 1) * dimension].map { "\($0)" }
        }
        return object([
          member(ComponentKey.weight, "\(component.weight)"),
          member(ComponentKey.mean, list(component.mean.map { "\($0)" })),
          member(ComponentKey.covariance, list(rows.map(list))),
        ])
      })
  }
}

extension PointSource {
  fileprivate var resolvedMember: String {
    switch self {
    case .sample(let sample): member(ExperimentKey.sample, sample.resolvedText)
    case .data(let data): member(ExperimentKey.data, data.resolvedText)
    }
  }
}

extension DataSettings {
  fileprivate var resolvedText: String {
    object([
      member(DataKey.file, jsonText(file)),
      columns.isEmpty ? nil : member(DataKey.columns, list(columns.map(\.resolvedText))),
      member(DataKey.missing, jsonText(missing.rawValue)),
    ])
  }
}

extension DataSettings.Column {
  fileprivate var resolvedText: String {
    switch self {
    case .name(let name): jsonText(name)
    case .number(let number): "\(number)"
    }
  }
}

extension SampleSettings {
  fileprivate var resolvedText: String {
    let (seed, name) =
      switch generator {
      case .numpy(let seed): (UInt64(seed), GeneratorName.numpy)
      case .xoshiro256PlusPlus(let seed): (seed, GeneratorName.xoshiro256PlusPlus)
      }
    return object([
      member(SampleKey.size, "\(size)"),
      member(SampleKey.seed, "\(seed)"),
      member(SampleKey.generator, jsonText(name.rawValue)),
    ])
  }
}

extension FigureSettings {
  fileprivate func resolvedText(dimension: Int) -> String {
    object(
      [
        member(FigureKey.size, list(["\(width)", "\(height)"])),
        member(FigureKey.dpi, "\(dpi)"),
        member(
          FigureKey.margins,
          object([
            member(MarginsKey.left, "\(margins.left)"),
            member(MarginsKey.right, "\(margins.right)"),
            member(MarginsKey.bottom, "\(margins.bottom)"),
            member(MarginsKey.top, "\(margins.top)"),
          ])),
        font.map { member(FigureKey.font, jsonText($0)) },
        member(FigureKey.theme, theme.resolvedText),
      ] + panelMembers(dimension: dimension))
  }
}

extension ThemeSettings {
  fileprivate var resolvedText: String {
    switch self {
    case .named(let name): jsonText(name.rawValue)
    case .file(let path): jsonText(path)
    case .custom(let theme): theme.resolvedText
    }
  }
}

extension CustomTheme {
  fileprivate var resolvedText: String {
    object([
      member(ThemeKey.base, jsonText(base.rawValue)),
      background.map { member(ThemeKey.background, jsonText($0.resolvedText)) },
      text.map { member(ThemeKey.text, jsonText($0.resolvedText)) },
      axes.map { member(ThemeKey.axes, jsonText($0.resolvedText)) },
      colors.map { member(ThemeKey.colors, list($0.map { jsonText($0.resolvedText) })) },
      frame.map { member(ThemeKey.frame, jsonText($0.rawValue)) },
      axesLineWidth.map { member(ThemeKey.axesLineWidth, "\($0)") },
      tickWidth.map { member(ThemeKey.tickWidth, "\($0)") },
      tickLength.map { member(ThemeKey.tickLength, "\($0)") },
      curveWidth.map { member(ThemeKey.curveWidth, "\($0)") },
      rugWidth.map { member(ThemeKey.rugWidth, "\($0)") },
      labelSize.map { member(ThemeKey.labelSize, "\($0)") },
      titleSize.map { member(ThemeKey.titleSize, "\($0)") },
    ])
  }
}

extension FigureSettings {
  /// One panel is written as the figure's own.
  fileprivate func panelMembers(dimension: Int) -> [String?] {
    if panels.count == 1, let panel = panels.first, panel.title == nil, panel.iteration == nil {
      return [
        member(FigureKey.x, panel.resolvedX(dimension: dimension)),
        member(FigureKey.y, panel.resolvedY(dimension: dimension)),
        panel.aspect == .auto ? nil : member(FigureKey.aspect, jsonText(panel.aspect.rawValue)),
        member(FigureKey.layers, list(panel.layers.map(\.resolvedText))),
      ]
    }
    return [
      member(FigureKey.panels, list(panels.map { $0.resolvedText(dimension: dimension) })),
      member(FigureKey.grid, list(["\(grid.rows)", "\(grid.columns)"])),
      member(FigureKey.sharedAxes, jsonText(grid.sharedAxes.rawValue)),
    ]
  }
}

extension PanelSettings {
  fileprivate func resolvedText(dimension: Int) -> String {
    object([
      title.map { member(PanelKey.title, jsonText($0)) },
      member(PanelKey.x, resolvedX(dimension: dimension)),
      member(PanelKey.y, resolvedY(dimension: dimension)),
      aspect == .auto ? nil : member(PanelKey.aspect, jsonText(aspect.rawValue)),
      iteration.map { member(PanelKey.iteration, "\($0)") },
      member(PanelKey.layers, list(layers.map(\.resolvedText))),
    ])
  }

  /// The variable is written where there is a choice.
  fileprivate func resolvedX(dimension: Int) -> String {
    x.resolvedText(hasVariable: dimension > 1 && hasCoordinates)
  }

  fileprivate func resolvedY(dimension: Int) -> String {
    y.resolvedText(hasVariable: dimension > 1 && isPlane)
  }
}

extension AxisSettings {
  fileprivate func resolvedText(hasVariable: Bool) -> String {
    object([
      label.map { member(AxisKey.label, jsonText($0)) },
      limits.map { member(AxisKey.limits, $0.resolvedText) },
      hasVariable ? member(AxisKey.variable, "\(variable + 1)") : nil,
    ])
  }
}

extension [Double] {
  fileprivate var resolvedText: String { list(map { "\($0)" }) }
}

extension ClosedRange<Double> {
  fileprivate var resolvedText: String { list(["\(lowerBound)", "\(upperBound)"]) }
}

extension LayerSettings {
  fileprivate var resolvedText: String {
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

extension Color {
  /// A grey level, which can be finer than 8 bits, or hexadecimal digits.
  fileprivate var resolvedText: String {
    // A level that would need an exponent is black to every renderer.
    if red == green, green == blue, alpha == 1, red >= 1e-4 { return "\(red)" }
    let digits = [red, green, blue, alpha].map { share in
      let text = String(Int((share * 255).rounded()), radix: 16)
      return text.utf8.count < 2 ? "0" + text : text
    }
    return "#" + digits.joined()
  }
}

private func member(_ key: some ObjectKey, _ json: String) -> String {
  "\(jsonText(key.rawValue)): \(json)"
}

private func object(_ members: [String?]) -> String {
  "{" + members.compactMap { $0 }.joined(separator: ", ") + "}"
}

private func list(_ items: [String]) -> String {
  "[" + items.joined(separator: ", ") + "]"
}
