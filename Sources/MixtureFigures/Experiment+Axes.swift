extension Figure.AxisOptions {
  /// The same axis with the scale, the ticks and the looks that an experiment has for it.
  func looking(like settings: AxisSettings) -> Self {
    var axis = self
    axis.openLimit = settings.openLimit
    axis.scaling = settings.scale
    axis.ticks = settings.ticks
    axis.format = settings.format
    axis.gridLines = settings.gridLines
    axis.labelPlace = settings.labelPlace
    axis.isHidden = settings.isHidden
    axis.isInverted = settings.isInverted
    return axis
  }
}

extension Experiment {
  /// A share of the probability that nobody misses in a curve.
  private static let unseenShare = 1e-3

  /// What axes of a figure do not show.
  ///
  /// - Parameters:
  ///   - shown: The figure with its numbers.
  ///   - drawn: Its panels.
  /// - Returns: What may mislead.
  /// - Throws: `ExperimentProblem` for more ticks than an axis may have.
  func checkAxes(
    _ shown: Figure, _ drawn: [DrawnPanel]
  ) throws(ExperimentProblem) -> [ExperimentProblem] {
    let problems = shown.axisProblems
    var warnings: [ExperimentProblem] = []
    for problem in problems {
      let path =
        panelPath(drawn[problem.panel].source) + [.key(problem.isHorizontal ? "x" : "y")]
      switch problem.kind {
      case .tooManyTicks(let count):
        throw ExperimentProblem(
          "the step makes \(numberText(count, significantDigits: 3)) ticks; at most "
            + "\(groupedText(TickPlaces.mostTicks)) are drawn", at: path + ["ticks"])
      case .nothingPositive:
        warnings.append(
          warning("nothing lies above 0, which a log axis alone shows", path + ["scale"]))
      case .beyondData:
        warnings.append(warning("the limit lies beyond all data", path + ["limits"]))
      }
    }
    for panel in drawn {
      for (name, axis) in [("x", panel.settings.x), ("y", panel.settings.y)]
      where axis.scale == .log
        && (name == "x" ? panel.settings.hasCoordinates : panel.settings.isPlane)
      {
        warnings += missing(
          panel, axis.variable, panelPath(panel.source) + [.key(name), "scale"])
      }
    }
    var told: [ExperimentProblem] = []
    for warning in warnings where !told.contains(warning) { told.append(warning) }
    return told
  }

  private func warning(_ message: String, _ path: [JSONPathStep]) -> ExperimentProblem {
    ExperimentProblem(message, at: path, severity: .warning)
  }

  /// What is said of points and of a mixture that a logarithmic axis does not show.
  private func missing(
    _ panel: DrawnPanel, _ variable: Int, _ path: [JSONPathStep]
  ) -> [ExperimentProblem] {
    var warnings: [ExperimentProblem] = []
    let needs = panel.settings.layers.map(\.mark.needs)
    let part = panel.counted.variables[variable].positivePart
    if part.otherCount > 0, needs.contains(where: { $0 != .extent && $0 != .nothing }) {
      warnings.append(
        warning(
          "\(groupedText(part.otherCount)) of \(counted(part.count, "point")) "
            + "\(part.otherCount == 1 ? "is" : "are") not above 0, and the log axis does not show "
            + "\(part.otherCount == 1 ? "it" : "them")", path))
    }
    let share = panel.counted.points.mixture(after: panel.settings.iteration).marginal(variable)
      .cumulativeProbability(at: 0)
    if share > Self.unseenShare, needs.contains(.extent) {
      warnings.append(
        warning(
          "\(numberText(100 * share, significantDigits: 2)) % of the mixture\'s probability lies "
            + "below 0, and the log axis does not show it", path))
    }
    return warnings
  }
}
