/// The responsibilities of the components at each place.
struct ResponsibilitiesNumbers: MarkNumbers {
  private let x: [Double]
  private let shares: [[Double]]

  static func needs(_ mark: ResponsibilitiesMark) -> PointNeeds { .extent }

  init(_ mark: ResponsibilitiesMark, _ layer: Int, _ panel: inout PanelContext)
    throws(ExperimentProblem)
  {
    x = try panel.places(mark.grid, layer: layer)
    let rows = x.map(panel.mixture.responsibilities)
    shares = panel.mixture.components.indices.map { component in rows.map { $0[component] } }
  }

  func layers(_ drawing: LayerDrawing) -> [Layer] {
    [
      drawing.layerOfComponents(
        .stackedShares(x: x, shares: shares, labels: drawing.componentLabels()))
    ]
  }

  var report: [JSONValue.Member] { [.init("x", .numbers(x)), .init("y", .rows(shares))] }
}
