/// Straight lines at values of an axis, or at means and quantiles of the horizontal coordinate.
extension LineMark: NumberedMark {
  var needs: PointNeeds { .nothing }

  var groupSplitting: GroupSplitting {
    if case .statistic = place { .ofMixture } else { .together }
  }

  func cost(_ layer: LayerFacts) -> LayerCost {
    let lines = lineCount(components: layer.componentCount)
    // Each quantile is looked for among all components.
    let quantiles = if case .statistic(.quantiles, _) = place { lines } else { 0.0 }
    return LayerCost(
      bytes: lines * 1_500,
      steps: lines * 6_000 + quantiles * 200 * (700 + 60 * layer.componentCount)
        + layer.strokeSteps(lines: lines),
      key: key, advice: "fewer lines")
  }

  private func lineCount(components: Double) -> Double {
    switch place {
    case .x(let values), .y(let values): Double(values.count)
    case .statistic(let statistic, let part):
      statistic.count * (part == .components ? components : 1)
    }
  }

  private var key: String {
    switch place {
    case .x: "x"
    case .y: "y"
    case .statistic: "at"
    }
  }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    switch place {
    case .x(let values): return placed(values, areUpright: true, in: panel)
    case .y(let values): return placed(values, areUpright: false, in: panel)
    case .statistic(let statistic, let part):
      guard panel.settings.hasCoordinates else {
        throw ExperimentProblem(
          "lines at \(statistic.name) need a coordinate on the x axis; this panel has none there",
          at: panel.path("at"))
      }
      let mixture = panel.mixture
      let values =
        part == .components
        ? mixture.components.map(statistic.values) : [statistic.values(of: mixture)]
      var numbers =
        part == .components
        ? lines(ofComponents: values, in: panel) : lines(values[0], areUpright: true)
      let (axis, all) = (MissingPlaces(isHorizontal: true, in: panel), values.flatMap { $0 })
      numbers.missing = { limits in
        guard !all.contains(where: axis.own(limits).contains) else { return nil }
        return (
          "no line at the \(statistic.name) is drawn, \(axis.reason(all, limits))", key: "at"
        )
      }
      return numbers
    }
  }

  /// Lines at values that a file names, each of which is missed.
  private func placed(
    _ values: [Double], areUpright: Bool, in panel: PanelContext
  ) -> MarkNumbers {
    var numbers = lines(values, areUpright: areUpright)
    let axis = MissingPlaces(isHorizontal: areUpright, in: panel)
    numbers.missing = { limits in
      let missing = values.filter { !axis.own(limits).contains($0) }
      guard !missing.isEmpty else { return nil }
      return (
        "the \(missing.count == 1 ? "line" : "lines") at \(axis.name) = "
          + "\(MissingPlaces.words(missing)) \(missing.count == 1 ? "is" : "are") not drawn, "
          + axis.reason(missing, limits), key: axis.name
      )
    }
    return numbers
  }

  /// Lines of one color, which they do not take from those of others.
  private func lines(_ values: [Double], areUpright: Bool) -> MarkNumbers {
    var numbers = MarkNumbers {
      [$0.layer(.valueLines(ValueLines(values, areUpright: areUpright)))]
    } report: {
      [.init(areUpright ? "x" : "y", .numbers(values))]
    }
    numbers.takesNoColor = true
    return numbers
  }

  /// The lines of each component in its color.
  private func lines(ofComponents values: [[Double]], in panel: PanelContext) -> MarkNumbers {
    let groups = values.indices.flatMap { group in values[group].map { _ in group } }
    let names = panel.counted.namedStyles.labelReport
    let isPlane = panel.settings.isPlane
    var numbers = MarkNumbers { drawing in
      [
        drawing.layerOfComponents(
          .valueLines(
            ValueLines(
              values.flatMap { $0 }, groups: groups, areUpright: true,
              labels: drawing.componentLabels())))
      ]
    } report: {
      names + [.init("x", .rows(values))]
    }
    // In a plane components have the first colors, whatever else is there.
    numbers.hasComponentColors = !isPlane
    numbers.takesNoColor = isPlane
    return numbers
  }
}

extension LineStatistic {
  fileprivate var name: String {
    switch self {
    case .means: "means"
    case .medians: "medians"
    case .quantiles: "quantiles"
    }
  }

  /// How many values of one distribution it has.
  fileprivate var count: Double {
    if case .quantiles(let shares) = self { Double(shares.count) } else { 1 }
  }

  /// The values of the distribution of a component.
  fileprivate func values(of component: GaussianMixture.Component) -> [Double] {
    guard case .quantiles(let shares) = self else { return [component.mean] }
    // A component that is one of a mixture is also one by itself.
    let alone = try? GaussianMixture(components: [
      .init(weight: 1, mean: component.mean, standardDeviation: component.standardDeviation)
    ])
    return alone?.quantiles(of: shares) ?? []
  }

  /// The values of a distribution.
  fileprivate func values(of mixture: GaussianMixture) -> [Double] {
    switch self {
    case .means: [mixture.mean]
    case .medians: [mixture.quantile(of: 0.5)]
    case .quantiles(let shares): mixture.quantiles(of: shares)
    }
  }
}
