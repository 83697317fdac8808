/// The ellipses about the means of the components that hold given probabilities of each.
extension EllipsesMark: NumberedMark {
  /// Places of an ellipse, whose chords then lie within a 50th of a pixel of it at 1000 pixels.
  private static let placeCount = 360

  var needs: PointNeeds { .extent }

  func cost(_ layer: LayerFacts) -> LayerCost {
    let ellipses = Double(masses.count) * layer.componentCount
    let places = ellipses * Double(Self.placeCount)
    return LayerCost(
      bytes: places * 240, steps: places * 1_800 + layer.strokeSteps(lines: ellipses),
      key: "masses",
      advice: "fewer ellipses")
  }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let plane = try panel.plane
    // Where a scale makes parts of an axis wider, chords are longer.
    let isLinear = plane.x.scale == .linear && plane.y.scale == .linear
    let placeCount = Self.placeCount * (isLinear ? 1 : 4)
    let ellipses = plane.mixture.components.enumerated().flatMap { index, component in
      masses.enumerated().map { rank, mass in
        (mass: mass, rank: rank, component: index, ellipse: component.ellipse(mass: mass))
      }
    }
    let styles = panel.counted.namedStyles
    return MarkNumbers { drawing in
      let lines = ellipses.map { mass, rank, component, ellipse in
        let (x, y) = ellipse.places(count: placeCount)
        var line = Outline(
          x: x, y: y, isClosed: true, group: component,
          widthShare: LayerDrawing.widthShare(ofMass: rank, of: masses.count))
        line.name = drawing.name(ofMass: mass)
        return line
      }
      let labels = drawing.componentLabels()
      var layer = drawing.layerOfComponents(.outlines(lines, labels: labels))
      if !labels.isEmpty {
        layer.widthsLabel = "ellipses: \(LayerDrawing.list(ofMasses: masses)) of each"
      }
      let name = drawing.labelOfOneComponent ?? drawing.style.label
      layer.style.label = drawing.labelled(name).label(ofMasses: masses)
      layer.nameBesideLines = name
      return [drawing.lines(layer)]
    } report: {
      let reports = ellipses.map { mass, _, component, ellipse in
        JSONValue.object([
          .init("component", .number(component + 1)),
          styles.style(of: component).label.map { .init("label", .text($0)) },
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
