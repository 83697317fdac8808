/// What is left to a figure while it is computed: its limits, and what counts the work of its fits.
package struct Budget: Sendable {
  /// What the figure may cost.
  package let limits: ResourceLimits
  /// How much the bars of all histograms may take.
  let barBytes: Double
  /// How many numbers other parts of the experiment keep.
  var keptNumbers = 0
  /// Counts the iterations of all fits of the experiment; `nil` where they cost nothing.
  let fitMeter: WorkMeter?

  /// Begins with everything that the limits allow.
  ///
  /// - Parameters:
  ///   - limits: What the figure may cost.
  ///   - fitSteps: The steps of all fits; `nil` for those of the limits.
  ///   - barBytes: The memory of all bars; `nil` for that of the limits.
  package init(
    _ limits: ResourceLimits = .standard, fitSteps: Double? = nil, barBytes: Double? = nil
  ) {
    self.limits = limits
    self.barBytes = barBytes ?? limits.most.bytes
    fitMeter =
      limits.countsPoints ? WorkMeter(limit: fitSteps ?? limits.most.steps) : nil
  }

  /// How many numbers of a data file are kept in memory at most; each takes its bytes some times, while lists
  /// grow and for each coordinate by itself.
  var numbersInMemory: Int {
    let room = limits.most.bytes / 40
    return max(min(Int(clamping: room), Limits.numbersInMemory) - keptNumbers, 0)
  }
}

extension Budget {
  /// Refuses a fit that is surely more work than is allowed, before it begins.
  ///
  /// - Throws: `ExperimentProblem` that blames the fit.
  func check(
    _ request: FitRequest, pointCount: Int, dimension: Int
  ) throws(ExperimentProblem) {
    guard let fitMeter,
      request.leastSteps(pointCount: Double(pointCount), dimension: Double(dimension))
        > fitMeter.limit
    else { return }
    throw ExperimentProblem(fitBeyond: limits)
  }
}
