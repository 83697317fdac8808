import ElementaryFunctions
import GaussianMixtures

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
    var numbers = panel.settings.isPlane ? inPlane(try panel.plane) : onLine(panel.mixture)
    numbers.takesNoColor = true
    return numbers
  }

  private func onLine(_ mixture: GaussianMixture) -> MarkNumbers {
    let boundaries = mixture.componentBoundaries()
    let places = boundaries.map(\.position)
    return MarkNumbers {
      [$0.layer(.valueLines(ValueLines(places, areUpright: true)))]
    } report: {
      [
        .init("x", .numbers(places)),
        .init("between", .rows(boundaries.map { [Double($0.below + 1), Double($0.above + 1)] })),
      ]
    }
  }

  private func inPlane(_ plane: PlaneContext) -> MarkNumbers {
    let lines = BoundaryLines(
      of: plane.mixture, x: plane.x.boundaryPlaces, y: plane.y.boundaryPlaces
    ).lines
    return MarkNumbers { drawing in
      [drawing.layer(.outlines(lines, labels: []), role: .mixture)]
    } report: {
      [
        .init(
          "lines",
          .list(lines.map { .object([.init("x", .numbers($0.x)), .init("y", .numbers($0.y))]) }))
      ]
    }
  }
}

extension PanelAxis {
  /// Where components are compared: at every second pixel, or further apart.
  fileprivate var boundaryPlaces: [Double] {
    let count = max(2, min((pixels + 1) / 2, BoundaryLines.mostPlaces))
    let ends = interval
    return (0..<count).map { place in
      let share = Double(place) / Double(count - 1)
      return scale == .log
        ? ElementaryFunctions.exp(
          (1 - share) * ElementaryFunctions.log(ends.lowerBound)
            + share * ElementaryFunctions.log(ends.upperBound))
        : (1 - share) * ends.lowerBound + share * ends.upperBound
    }
  }
}
