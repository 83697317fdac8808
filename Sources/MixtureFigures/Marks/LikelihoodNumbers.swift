/// The log-likelihood of the points over two parameters, in the cells of a grid that covers the axes.
extension LikelihoodMark: NumberedMark {
  /// The width of lines of equal values, in points, and their opacity.
  private static let lineWidth = 0.75
  private static let lineOpacity = 0.6
  /// The relative luminance on which black and white are equally well seen: by the contrast of the Web Content
  /// Accessibility Guidelines, (l + 0.05) / 0.05 and 1.05 / (l + 0.05) are the same.
  private static let middleLuminance = 0.179

  var needs: PointNeeds { .values }
  var groupSplitting: GroupSplitting { .together }

  func cost(_ layer: LayerFacts) -> LayerCost {
    let side = Double(Limits.likelihoodCells)
    let cells = min(layer.width, side) * min(layer.height, side)
    let lines = Double(self.lines)
    return LayerCost(
      bytes: cells * (100 + 10 * lines) + layer.points.count * 40,
      steps: cells * (15 * layer.points.count + 300 + 150 * lines)
        + side * 20 * layer.points.count * layer.componentCount
        + layer.strokeSteps(lines: 4 * lines),
      key: "mark", advice: "fewer points or pixels")
  }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    guard panel.counted.points.weights == nil else {
      throw ExperimentProblem(
        "likelihood goes with points that count once; these have "
          + (panel.counted.points.bins == nil ? "weights" : "counts between edges"),
        at: panel.path("mark"))
    }
    guard let points = panel.counted.variables[0].values, let extent = panel.variable.extent else {
      throw ExperimentProblem(
        "the log-likelihood goes through the points for each of its cells, and so many are not kept in "
          + "memory; fewer points would do", at: panel.path("mark"))
    }
    if let problem = parameters.problem(amongComponents: panel.mixture.components.count) {
      throw ExperimentProblem(problem, at: panel.path("parameters"))
    }
    let x = try axis(parameters.x, panel.settings.x, panel.pixels.x, "x", extent, panel)
    let y = try axis(parameters.y, panel.settings.y, panel.pixels.y, "y", extent, panel)
    let surface = ParameterSurface(
      mixture: panel.mixture, points: points, parameters: parameters, x: x, y: y)
    guard surface.greatest.value.isFinite else {
      throw ExperimentProblem(
        "the log-likelihood is below all numbers everywhere within the axes", at: panel.path("mark")
      )
    }
    return numbers(surface, among: nil)
  }

  /// The axis of a parameter.
  ///
  /// - Throws: `ExperimentProblem` where it has values that the parameter or its scale does not.
  private func axis(
    _ parameter: GaussianMixture.Parameter, _ settings: AxisSettings, _ pixels: Int, _ name: String,
    _ points: ClosedRange<Double>, _ panel: PanelContext
  ) throws(ExperimentProblem) -> PanelAxis {
    let reach = parameter.values(
      of: panel.mixture, points, panel.counted.variables[0].values ?? [], on: settings.scale)
    let axis = PanelAxis(
      variable: 0, reach: reach,
      limits: settings.limits ?? settings.openLimit?.applied(to: reach, settings.scale),
      pixels: min(pixels, Limits.likelihoodCells), scale: settings.scale)
    let least = axis.interval.lowerBound
    if settings.scale == .log, least <= 0 {
      throw ExperimentProblem(
        "the log \(name) axis shows nothing at or below 0, where \(parameter.inWords) would begin, at "
          + "\(numberText(least, significantDigits: 6)); other \"limits\" or a linear axis would do",
        at: panel.path("parameters"))
    }
    if parameter.kind == .standardDeviation, least < 0 {
      throw ExperimentProblem(
        "an sd is above 0; the \(name) axis, which shows \(parameter.inWords), begins at "
          + numberText(least, significantDigits: 6), at: panel.path("parameters"))
    }
    guard axis.tellsCellsApart else {
      throw ExperimentProblem(
        "the log-likelihood has no room on the \(name) axis: numbers next to "
          + "\(numberText(least, significantDigits: 3)) are further apart than its cells",
        at: panel.path("mark"))
    }
    return axis
  }

  /// The numbers of a surface, perhaps with values at the ends of the colors that are not its own.
  private func numbers(
    _ surface: ParameterSurface, among limits: ClosedRange<Double>?
  ) -> MarkNumbers {
    let range = limits ?? surface.range(depth: depth)
    let map = surface.map(among: range)
    let levels = (1..<lines + 1).map { line in
      let share = Double(line) / Double(lines + 1)
      return range.lowerBound + (range.upperBound - range.lowerBound) * share
    }
    let contours = levels.map(surface.lines)
    let parameters = parameters
    var numbers = MarkNumbers { drawing in
      var map = map
      map.label = drawing.style.label
      let opacity = drawing.style.opacity
      let colors = drawing.colorMap.colors
      return [Layer(.heatmap(map), opacity: opacity)]
        + contours.enumerated().compactMap { index, lines in
          guard !lines.isEmpty else { return nil }
          let color = colors[colors.count * (index + 1) / (contours.count + 1)]
          return Layer(
            .outlines(lines, labels: []),
            color: .fixed(color.relativeLuminance > Self.middleLuminance ? .black : .white),
            opacity: Self.lineOpacity * opacity, lineWidth: Self.lineWidth)
        }
    } report: {
      let values = surface.values
      let columns = surface.x.places.count
      let best = surface.greatest
      return [
        .init("parameters", .texts([parameters.x.inWords, parameters.y.inWords])),
        .init("x", .numbers(surface.x.places)), .init("y", .numbers(surface.y.places)),
        .init("colorRange", .interval(map.range)), .init("levels", .numbers(levels)),
        .init(
          "greatest",
          .object([
            .init("logLikelihood", .number(best.value)), .init("x", .number(best.x)),
            .init("y", .number(best.y)),
          ])),
        .init(
          "logLikelihood",
          .list(
            stride(from: 0, to: values.count, by: columns).map { start in
              .list(values[start..<start + columns].map { .number($0) })
            })),
      ]
    }
    numbers.takesNoColor = true
    numbers.warning = surface.warningOfSingularity
    numbers.colored = (map.range, { self.numbers(surface, among: $0) })
    numbers.covering = { x, y in self.numbers(surface.covering(x, y), among: limits) }
    return numbers
  }
}

extension GaussianMixture.Parameter {
  /// The least sd of a logarithmic axis as a share of the largest.
  private static let leastShare = 1e-3

  /// The values of an axis without limits: the range of the points for a mean, and for an sd from 0 to twice
  /// that of the points.
  fileprivate func values(
    of mixture: GaussianMixture, _ extent: ClosedRange<Double>, _ points: [Double],
    on scale: AxisScale
  ) -> ClosedRange<Double> {
    let own = mixture.components[component].standardDeviation
    switch kind {
    case .mean:
      guard extent.lowerBound < extent.upperBound else {
        return extent.lowerBound - 4 * own...extent.upperBound + 4 * own
      }
      return extent
    case .standardDeviation:
      let mean = points.reduce(0) { $0 + $1 / Double(points.count) }
      let variance = points.reduce(0) { $0 + ($1 - mean) * (($1 - mean) / Double(points.count)) }
      let greatest = 2 * (variance > 0 ? variance.squareRoot() : own)
      return (scale == .log ? Self.leastShare * greatest : 0)...greatest
    }
  }
}
