/// The ellipses about the means of the components that hold given probabilities of each.
struct EllipsesNumbers: MarkNumbers {
  private let ellipses: [(mass: Double, component: Int, ellipse: GaussianEllipse)]

  /// Places of an ellipse, whose chords then lie within a 50th of a pixel of it at 1000 pixels.
  private static let placeCount = 360

  static func needs(_ mark: EllipsesMark) -> PointNeeds { .extent }

  init(_ mark: EllipsesMark, _ layer: Int, _ panel: inout PanelContext) throws(ExperimentProblem) {
    let plane = try panel.plane(layer: layer)
    ellipses = plane.mixture.components.enumerated().flatMap { index, component in
      mark.masses.map { ($0, index, component.ellipse(mass: $0)) }
    }
  }

  func layers(_ drawing: LayerDrawing) -> [Layer] {
    let lines = ellipses.map { _, component, ellipse in
      let (x, y) = ellipse.places(count: Self.placeCount)
      return Outline(x: x, y: y, isClosed: true, group: component)
    }
    return [drawing.layerOfComponents(.outlines(lines, labels: drawing.componentLabels()))]
  }

  var report: [JSONValue.Member] {
    [
      .init(
        "ellipses",
        .list(
          ellipses.map { mass, component, ellipse in
            .object([
              .init("component", .number(component + 1)),
              .init("mass", .number(mass)),
              .init("center", .numbers(ellipse.center)),
              .init("halfAxes", .numbers([ellipse.majorHalfAxis, ellipse.minorHalfAxis])),
              .init("direction", .numbers(ellipse.majorDirection)),
            ])
          }))
    ]
  }
}
