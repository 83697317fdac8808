/// The ellipses about the means of the components that hold given probabilities of each.
extension EllipsesMark: NumberedMark {
  /// Places of an ellipse, whose chords then lie within a 50th of a pixel of it at 1000 pixels.
  private static let placeCount = 360

  var needs: PointNeeds { .extent }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let ellipses = try panel.plane.mixture.components.enumerated().flatMap { index, component in
      masses.map { (mass: $0, component: index, ellipse: component.ellipse(mass: $0)) }
    }
    return MarkNumbers { drawing in
      let lines = ellipses.map { _, component, ellipse in
        let (x, y) = ellipse.places(count: Self.placeCount)
        return Outline(x: x, y: y, isClosed: true, group: component)
      }
      return [
        drawing.lines(
          drawing.layerOfComponents(.outlines(lines, labels: drawing.componentLabels())))
      ]
    } report: {
      let reports = ellipses.map { mass, component, ellipse in
        JSONValue.object([
          .init("component", .number(component + 1)),
          .init("mass", .number(mass)),
          .init("center", .numbers(ellipse.center)),
          .init("halfAxes", .numbers([ellipse.majorHalfAxis, ellipse.minorHalfAxis])),
          .init("direction", .numbers(ellipse.majorDirection)),
        ])
      }
      return [.init("ellipses", .list(reports))]
    }
  }
}
