// What a theme decides where the axes of a panel say nothing.

extension Figure {
  /// The figure with what its theme decides about axes that say nothing.
  var themed: Figure {
    var figure = self
    figure.panels = panels.map { $0.themed(by: theme) }
    for index in attachedPanels.indices {
      figure.attachedPanels[index].panel = attachedPanels[index].panel.themed(by: theme)
      // Above the axes stands the marginal.
      let host = attachedPanels[index].host
      if case .above = attachedPanels[index].place, figure.panels[host].y.labelPlace == .above {
        figure.panels[host].y.labelPlace = .middle
      }
    }
    return figure
  }
}

extension Figure.Panel {
  /// Whether both axes show coordinates of points, and the vertical one no heights.
  var isPlane: Bool {
    layers.contains { layer in
      switch layer.shape {
      case .scatter, .outlines, .heatmap, .hexagons, .crosses: true
      case .bars, .stackedBars, .curve, .curves, .rug, .stackedShares, .empiricalDistribution,
        .points,
        .straightLine, .pointLabels, .valueLines, .band, .note:
        false
      }
    }
  }

  fileprivate func themed(by theme: Theme) -> Self {
    var panel = self
    panel.x.labelPlace = x.labelPlace ?? .middle
    panel.y.labelPlace = y.labelPlace ?? theme.labelPlace
    panel.x.gridLines = x.gridLines ?? GridLines.none
    panel.y.gridLines = y.gridLines ?? (isPlane || hasShares ? .none : theme.gridLines)
    panel.x = panel.x.themed(theme.numbers, most: theme.numbers.mostTicksAcross)
    panel.y = panel.y.themed(theme.numbers, most: theme.numbers.mostTicksUp)
    return panel
  }

  /// Whether shares fill the axes, which no line behind them would be seen through.
  private var hasShares: Bool {
    layers.contains { if case .stackedShares = $0.shape { true } else { false } }
  }
}

extension Figure.AxisOptions {
  /// The axis with no more ticks than a theme has, and with its numbers.
  func themed(_ look: Theme.NumberLook, most: Int?) -> Self {
    var axis = self
    axis.hasTypographicNumbers = look.isTypographic
    if let most, ticks == .automatic, !scaling.isLinearAboutZero { axis.ticks = .atMost(most) }
    return axis
  }
}
