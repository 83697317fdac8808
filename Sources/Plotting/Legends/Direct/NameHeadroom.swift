extension Figure {
  /// The limits of all panels with room for a line of text above the peaks of components that are named
  /// there, where the upper end of the axis is left to the data.
  ///
  /// - Parameters:
  ///   - limits: The limits without.
  ///   - legends: Whose names stand where the things are.
  /// - Returns: The limits; axes that had the same limits have the same again.
  func withNameHeadroom(_ limits: [PanelLimits], _ legends: FigureLegends) -> [PanelLimits] {
    guard legends.areDirect else { return limits }
    let needed = panels.indices.map { headroom(ofPanel: $0, limits[$0], legends) }
    let own = panels.indices.map { index in
      let y = limits[index].y
      let isShared = grid.sharesY || panels[index].y.scale != nil
      let ends = panels.indices.filter { $0 == index || (isShared && limits[$0].y == y) }
        .compactMap { needed[$0] }
      guard let end = ends.max(), end > y.upperBound else { return limits[index] }
      return PanelLimits(x: limits[index].x, y: y.lowerBound...end, values: limits[index].values)
    }
    return own + limits[panels.count...]
  }

  /// The upper end of a panel's vertical axis with that room; `nil` where none is needed or to be had.
  private func headroom(
    ofPanel index: Int, _ limits: PanelLimits, _ legends: FigureLegends
  ) -> Double? {
    let panel = panels[index]
    let isDirect = [LegendOwner.panel(index), .figure].contains {
      legends.contents[$0]?.place == .direct
    }
    let isNamed = legends.layers[index].contains {
      $0.layer.areHeights && !$0.layer.stacksAreas && $0.layer.shape.hasCurves
        && !$0.legendEntries.isEmpty
    }
    let highest = panel.layers.compactMap { $0.dataLimits(theme)?.y?.upperBound }.max()
    guard isDirect, isNamed, let highest, panel.y.limits == nil, panel.y.openLimit == nil,
      panel.y.scaling.isLinear, !panel.y.isInverted, highest <= limits.y.upperBound
    else { return nil }
    // The rest of the page is for text, between several rows too.
    let height = startingEdges.height / Double(grid.rows) * (grid.rows > 1 ? 0.8 : 1)
    let share = (7 + 1.3 * theme.labelSize + 4) / height
    guard share > 0, share < 0.35 else { return nil }
    let end = (highest - limits.y.lowerBound * share) / (1 - share)
    return end.isFinite ? end : nil
  }
}

extension Layer.Shape {
  /// Whether there are several curves.
  fileprivate var hasCurves: Bool { if case .curves = self { true } else { false } }
}
