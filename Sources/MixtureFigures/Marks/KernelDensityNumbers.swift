/// The curve of a kernel density estimate of the points, on the scale of the bars under it.
extension KernelDensityMark: NumberedMark {
  var needs: PointNeeds { .kernelDensity(bandwidth) }
  var isCurve: Bool { true }
  var groupSplitting: GroupSplitting { .ofPoints }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    guard let density = panel.kernelDensity else {
      preconditionFailure("a kernel density that was not estimated")
    }
    let x = try panel.places(grid, of: density)
    let scale = panel.scaleOfCurve()
    let y = density.values(at: x).map { $0 * scale }
    return MarkNumbers {
      [$0.layer(.curve(x: x, y: y), role: .sample)]
    } report: {
      [
        .init("bandwidth", .number(density.bandwidth)), .init("x", .numbers(x)),
        .init("y", .numbers(y)),
      ]
    }
  }
}
