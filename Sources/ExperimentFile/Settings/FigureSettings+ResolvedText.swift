extension FigureSettings {
  func resolvedText(dimension: Int) -> String {
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

extension ClosedRange<Double> {
  var resolvedText: String { list(["\(lowerBound)", "\(upperBound)"]) }
}
