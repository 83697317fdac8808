/// The curve of a kernel density estimate of the points, on the scale of the bars under it.
extension KernelDensityMark: NumberedMark {
  var needs: PointNeeds { .kernelDensity(bandwidth) }
  var isCurve: Bool { true }
  var groupSplitting: GroupSplitting { .ofPoints }

  func cost(_ layer: LayerFacts) -> LayerCost {
    var boxes = 100.0
    if case .fixed(let width) = bandwidth {
      boxes = layer.count(from: nil, to: nil, step: width, limit: Limits.curvePoints)
    }
    var places = layer.evenPlaceCount(grid)
    if let step = grid.step {
      places = layer.count(from: grid.from, to: grid.to, step: step, limit: Limits.curvePoints)
    } else if 8 * boxes > places {
      // Narrow kernels have places of their own.
      places += min(4 * boxes, 100_000)
    }
    let occupied = min(boxes, Double(KernelDensity.largestBoxCount))
    let points = layer.points
    return LayerCost(
      bytes: occupied * 600 + places * 150,
      steps: occupied * 2_500 + places * 6_000 + (points.areKept ? 40 * points.count : 0)
        + layer.strokeSteps(),
      key: "bandwidth", advice: "a wider bandwidth, or fewer places", passes: 3)
  }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    guard let density = panel.kernelDensity else {
      preconditionFailure("a kernel density that was not estimated")
    }
    let x = try panel.places(grid, of: density)
    let scale = panel.scaleOfCurve()
    let y = density.values(at: x).map { $0 * scale }
    var numbers = MarkNumbers.curve(x: x, y: y, role: .sample, isFilled: isFilled)
    numbers.report = {
      [
        .init("bandwidth", .number(density.bandwidth)), .init("x", .numbers(x)),
        .init("y", .numbers(y)),
      ]
    }
    return numbers
  }
}
