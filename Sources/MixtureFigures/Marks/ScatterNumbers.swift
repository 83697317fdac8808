/// A dot at each point, and what its color tells.
extension ScatterMark: NumberedMark {
  var needs: PointNeeds {
    let known: PointNeeds.SignColoring =
      switch coloring {
      case .plain, .group, .uncertainty: .single
      case .label: .components
      case .responsibility: .responsibilities
      }
    return .signs(known, uncertainties: showsUncertainty)
  }
  var groupSplitting: GroupSplitting {
    switch coloring {
    case .plain, .group: .byItself
    case .label, .responsibility, .uncertainty: .together
    }
  }

  func cost(_ layer: LayerFacts) -> LayerCost {
    let count = layer.shownCount
    let colors =
      switch coloring {
      case .plain, .group: 0.0
      case .label, .responsibility: layer.componentCount
      case .uncertainty: Self.mapColors
      }
    let most = 1 - 1 / max(layer.componentCount, 1)
    var dots = layer.dots(
      count: count, colors: colors + layer.points.groupCount,
      widest: widest(of: most))
    dots.bytes += count * 170
    if showsUncertainty {
      dots += Cost(bytes: count * 60, steps: count * (1_500 + 250 * layer.componentCount))
    }
    if coloring == .responsibility {
      let values = min(count * layer.componentCount, Double(Limits.shownResponsibilities))
      dots += Cost(bytes: values * 25, steps: values * 250)
    } else if coloring == .label {
      dots.steps += count * (1_000 + 20 * layer.componentCount)
    }
    return LayerCost(
      bytes: dots.bytes, steps: dots.steps, key: "pointSize",
      advice: "fewer points or smaller dots")
  }

  /// The width of the widest dot as a multiple of that of dots of one size; `nil` where all are of one.
  private func widest(of uncertainty: Double) -> Double? {
    switch sizing {
    case .plain: nil
    case .uncertainty: Self.sizeFactor(of: uncertainty)
    case .weight: Self.widestOfWeights
    }
  }

  /// The number of colors of a map.
  private static let mapColors = 256.0

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let plane = try panel.plane
    let counted = panel.counted
    let iteration = panel.settings.iteration
    let x = counted.variables[plane.x.variable].shown
    let y = counted.variables[plane.y.variable].shown
    let names = panel.counted.namedStyles.labelReport
    let uncertainty = PointUncertainty(&panel, self)
    let places =
      [JSONValue.Member("x", .numbers(x)), .init("y", .numbers(y))] + uncertainty.report
      + (panel.shownWeights.map { [.init("weights", .totals($0))] } ?? [])
    let weights = sizing == .weight ? panel.shownWeights : nil
    let sizes =
      uncertainty.sizes ?? Self.sizes(ofWeights: weights, among: counted.points.weightRange)
    // The dots of a plane without layers of its own are named small and faint, for few of them.
    let adaptsDots = [false, true].contains {
      PanelSettings.planeLayers(byGroup: $0).contains(panel.settings.layers[panel.layer])
    }
    @Sendable func dots(_ coloring: DotColoring, _ drawing: LayerDrawing) -> Layer {
      let shape = Layer.Shape.scatter(x: x, y: y, coloring: coloring)
      var layer =
        switch coloring {
        case .single: drawing.layer(shape, role: .sample)
        case .values: drawing.layer(shape)
        case .groups, .shares: drawing.layerOfComponents(shape)
        }
      layer.adaptsDots = adaptsDots
      layer.dotSizes = sizes
      return layer
    }
    switch coloring {
    case .uncertainty: return uncertainty.colored(dots, places)
    case .plain where !panel.tellsGroupsApart:
      return MarkNumbers(layers: { [dots(.single, $0)] }, report: { places })
    case .plain, .group:
      let names = counted.points.groupNames
      let groups = stride(from: 0, to: counted.points.groups.count, by: counted.shownStep)
        .map { counted.points.groups[$0] }
      let colors = panel.panel.groupColors
      return MarkNumbers {
        guard !names.isEmpty else { return [dots(.single, $0)] }
        let label = $0.style.label
        let labels = names.map { GroupLook.label(of: $0, in: label) }
        return [
          GroupLook.groups(colors, dots(.groups(groups, count: names.count, labels: labels), $0))
        ]
      } report: {
        places + [.init("groups", .texts(groups.map { names[$0] }))]
      }
    case .label:
      let groups = counted.signColors.labels[iteration] ?? []
      let count = counted.points.mixture.componentCount
      return MarkNumbers {
        let coloring = DotColoring.groups(groups, count: count, labels: $0.componentLabels())
        return [dots(coloring, $0)]
      } report: {
        names + places + [.init("components", .wholeNumbers(groups.map { $0 + 1 }))]
      }
    case .responsibility:
      let shares = counted.signColors.shares[iteration] ?? []
      return MarkNumbers {
        [dots(.shares(shares, labels: $0.componentLabels()), $0)]
      } report: {
        let rows = x.indices.map { point in shares.map { $0[point] } }
        return names + places + [.init("responsibilities", .rows(rows))]
      }
    }
  }
}
