/// The figure of all pairs of variables: their distributions on the diagonal, elsewhere the points in
/// the plane of two of them.
enum PairPlot {
  /// Inches of the figure for each variable.
  static let inchesPerVariable = 2.0

  static func panels(
    of names: [String], isCorner: Bool, byGroup: Bool
  ) -> [PanelSettings] {
    // The corner has room for a legend.
    let label = isCorner ? "component" : nil
    func layers(_ layers: [LayerSettings]) -> [LayerSettings] {
      var layers = layers
      layers[layers.count - 1].style.label = label
      return layers
    }
    // Names of columns have no formulas.
    let names = names.map(FormulaText.escaped)
    return names.indices.flatMap { row in
      names.indices.prefix(isCorner ? row + 1 : names.count).map { column in
        let isDiagonal = row == column
        return PanelSettings(
          x: AxisSettings(label: names[column], variable: column),
          y: AxisSettings(
            label: names[row],
            variable: isDiagonal
              ? AxisSettings.vertical(beside: column, dimension: names.count) : row),
          layers: layers(
            isDiagonal
              ? marginalLayers(byGroup: byGroup) : PanelSettings.planeLayers(byGroup: byGroup)))
      }
    }
  }

  /// Components have the same colours as in the planes, which the bars have to leave to them; half
  /// transparent grey is faint on light pages and on dark ones. Bars of groups have the colours of these.
  private static func marginalLayers(byGroup: Bool) -> [LayerSettings] {
    let grey = LayerStyle(
      color: .fixed(Color(red: 0.5, green: 0.5, blue: 0.5)), opacity: 0.4)
    return [
      LayerSettings(mark: .histogram(), style: byGroup ? LayerStyle() : grey),
      LayerSettings(mark: .components()),
    ]
  }
}
