import GaussianMixtures
import Plotting

/// Where the most probable component changes, on an axis or in the plane.
extension BoundaryMark: NumberedMark {
  var needs: PointNeeds { .extent }

  func cost(_ layer: LayerFacts) -> LayerCost {
    let side = Double(BoundaryLines.mostPlaces)
    let places = min(layer.width, side) * min(layer.height, side)
    return LayerCost(
      bytes: places * (60 + 8 * layer.componentCount),
      steps: places * layer.componentCount * (150 + 30 * layer.componentCount)
        + layer.strokeSteps(lines: layer.componentCount),
      key: "mark", advice: "fewer pixels or components")
  }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    guard panel.settings.hasCoordinates else {
      throw ExperimentProblem(
        "boundaries between components need a coordinate on the x axis; this panel has none there",
        at: panel.path("mark"))
    }
    return panel.settings.isPlane ? inPlane(try panel.plane) : onLine(panel.mixture)
  }

  private func onLine(_ mixture: GaussianMixture) -> MarkNumbers {
    let boundaries = mixture.componentBoundaries()
    let places = boundaries.map(\.position)
    var numbers = MarkNumbers {
      [$0.layer(.valueLines(ValueLines(places, areUpright: true)))]
    } report: {
      [
        .init("x", .numbers(places)),
        .init("between", .rows(boundaries.map { [Double($0.below + 1), Double($0.above + 1)] })),
      ]
    }
    numbers.takesNoColor = true
    return numbers
  }

  /// The lines once the limits of the axes are known, in which they have no say: they run from edge to edge.
  private func inPlane(_ plane: PlaneContext) -> MarkNumbers {
    var numbers = inPlane([])
    numbers.covering = { x, y in
      self.inPlane(
        BoundaryLines(
          of: plane.mixture, x: plane.x.boundaryPlaces(in: x), y: plane.y.boundaryPlaces(in: y)
        ).lines)
    }
    return numbers
  }

  private func inPlane(_ lines: [Outline]) -> MarkNumbers {
    var numbers = MarkNumbers { drawing in
      var layer = drawing.layer(.outlines(lines, labels: []), role: .mixture)
      layer.fillsAxes = true
      return [layer]
    } report: {
      [
        .init(
          "lines",
          .list(lines.map { .object([.init("x", .numbers($0.x)), .init("y", .numbers($0.y))]) }))
      ]
    }
    numbers.takesNoColor = true
    return numbers
  }
}

extension PanelAxis {
  /// Where components are compared between the limits of the axis: at every second pixel, or further apart.
  fileprivate func boundaryPlaces(in limits: ClosedRange<Double>) -> [Double] {
    let count = max(2, min((pixels + 1) / 2, BoundaryLines.mostPlaces))
    guard scale == .linear else { return scale.parts(of: limits, count: count - 1) }
    return (0..<count).map { place in
      let share = Double(place) / Double(count - 1)
      return (1 - share) * limits.lowerBound + share * limits.upperBound
    }
  }
}
