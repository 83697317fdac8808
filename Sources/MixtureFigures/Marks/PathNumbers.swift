/// The ways of the components' means over the iterations of a fit, in the plane of two coordinates.
extension PathMark: NumberedMark {
  /// The diameter of the dots at iterations where the layer names none, in points.
  private static let dotDiameter = 4.0

  var needs: PointNeeds { .nothing }
  var groupSplitting: GroupSplitting { .impossible }

  func cost(_ layer: LayerFacts) -> LayerCost {
    // Of a fit that goes on for long, ever fewer iterations are kept; every start keeps its own.
    let request = if case .fit(let request) = layer.mixture { request } else { FitRequest() }
    let starts = request.start == nil ? request.settings.starts : 1
    let iterations = Self.iterations(upTo: request.settings.maximumIterations)
    let places = Double(iterations.count) * layer.componentCount
    let dimension = Double(layer.points.points?.dimension ?? 2)
    let dot = layer.pixels(ofWidth: layer.style.pointSize ?? Self.dotDiameter)
    return LayerCost(
      bytes: places * (300 + Double(starts) * 24 * (1 + dimension * dimension)),
      steps: places * (1_500 + 10 * dot * dot) + layer.strokeSteps(lines: layer.componentCount),
      key: "pointSize", advice: "fewer components, or smaller dots")
  }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let plane = try panel.plane
    let fit = try panel.fitted.fit
    let last = min(panel.settings.iteration ?? fit.iterations, fit.iterations)
    let wanted = Set(Self.iterations(upTo: last))
    var steps = fit.steps.filter { $0.iteration <= last && wanted.contains($0.iteration) }
      .map { (iteration: $0.iteration, mixture: $0.mixture) }
    // The end of a fit is a step that has no record of its own.
    if last == fit.iterations, steps.last?.iteration != last { steps.append((last, fit.mixture)) }
    let variables = (plane.x.variable, plane.y.variable)
    let lines = fit.mixture.components.indices.map { component in
      let means = steps.map { $0.mixture.components[component].mean }
      return Outline(
        x: means.map { $0[variables.0] }, y: means.map { $0[variables.1] }, isClosed: false,
        group: component)
    }
    let names = panel.counted.namedStyles.labelReport
    let iterations = steps.map(\.iteration)
    var numbers = MarkNumbers { drawing in
      var layer = drawing.layerOfComponents(.outlines(lines, labels: drawing.componentLabels()))
      layer.style.label = lines.count == 1 ? drawing.componentLabels().first : drawing.style.label
      layer.markerSize = drawing.style.pointSize ?? Self.dotDiameter
      return [drawing.lines(layer)]
    } report: {
      names + [
        .init("iterations", .wholeNumbers(iterations)), .init("x", .rows(lines.map(\.x))),
        .init("y", .rows(lines.map(\.y))),
      ]
    }
    numbers.takesNoColor = true
    return numbers
  }
}

extension PanelSettings {
  /// Whether a layer shows the way of a fit.
  var showsPath: Bool { layers.contains { $0.mark.settings is PathMark } }
}
