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
      case .ticksOutside(let limits):
        warnings.append(
          warning(
            "no tick lies on the axis, which reaches from \(rangeText(limits))", path + ["ticks"]))
      case .nothingWithin(let shown):
        warnings.append(
          warning(
            "nothing that is shown lies within the limits of the "
              + "\(problem.isHorizontal ? "x" : "y") axis; all of it lies from \(rangeText(shown))",
            path + ["limits"]))
      }
    }
    for (index, panel) in drawn.enumerated() where !panel.settings.isMarginal {
      for (name, axis) in panel.coordinateAxes
      where !problems.contains(where: {
        $0.panel == index && $0.isHorizontal == (name == "x") && $0.isAboutData
      }) {
        if let message = panel.pointsBeyond(axis, name: name) {
          warnings.append(
            warning(message, panelPath(panel.source) + [.key(name), "limits"]))
        }
      }
    }
    for panel in drawn where !panel.settings.isMarginal {
      for (name, axis) in panel.coordinateAxes where axis.scale == .log {
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
    let part = panel.counted.variables[variable].positivePart
    if part.otherCount > 0, panel.needsPoints {
      warnings.append(
        warning(
          "\(groupedText(part.otherCount)) of \(counted(part.count, "point")) "
            + "\(part.otherCount == 1 ? "is" : "are") not above 0, and the log axis does not show "
            + "\(part.otherCount == 1 ? "it" : "them")", path))
    }
    let share = panel.counted.points.mixture(after: panel.settings.iteration).marginal(variable)
      .cumulativeProbability(at: 0)
    if share > Self.unseenShare, panel.settings.layers.contains(where: { $0.mark.needs == .extent })
    {
      warnings.append(
        warning(
          "\(numberText(100 * share, significantDigits: 2)) % of the mixture\'s probability lies "
            + "below 0, and the log axis does not show it", path))
    }
    return warnings
  }
}

extension AxisProblem {
  /// Whether it says already that no data are in sight.
  fileprivate var isAboutData: Bool {
    switch kind {
    case .nothingPositive, .beyondData, .nothingWithin: true
    case .tooManyTicks, .ticksOutside: false
    }
  }
}

extension DrawnPanel {
  /// The axes that have a coordinate of the points, by their names.
  fileprivate var coordinateAxes: [(name: String, axis: AxisSettings)] {
    (settings.hasCoordinates ? [("x", settings.x)] : [])
      + (settings.isPlane ? [("y", settings.y)] : [])
  }

  /// Whether a layer shows points.
  fileprivate var needsPoints: Bool {
    settings.layers.contains { $0.mark.needs != .extent && $0.mark.needs != .nothing }
  }

  /// What is said of limits within which no point lies; `nil` where one does, and where none is shown.
  ///
  /// - Complexity: O(*n*) for *n* values in memory, O(1) where the first ones lie within.
  fileprivate func pointsBeyond(_ axis: AxisSettings, name: String) -> String? {
    let variable = counted.variables[axis.variable]
    guard needsPoints, let extent = variable.extent,
      let limits = axis.limits ?? axis.openLimit.map(\.interval)
    else { return nil }
    let isSeen =
      variable.values.map { $0.contains(where: limits.contains) }
      ?? limits.overlaps(extent)
    return isSeen
      ? nil
      : "no point lies within the limits of the \(name) axis; the points lie from "
        + rangeText(extent)
  }
}

extension OpenLimit {
  /// All values on the side of the end that an axis shows.
  fileprivate var interval: ClosedRange<Double> {
    switch self {
    case .lower(let end): end...(.infinity)
    case .upper(let end): (-.infinity)...end
    }
  }
}

/// The ends of an interval as messages have them.
func rangeText(_ interval: ClosedRange<Double>) -> String {
  "\(numberText(interval.lowerBound, significantDigits: 6)) to "
    + numberText(interval.upperBound, significantDigits: 6)
}
