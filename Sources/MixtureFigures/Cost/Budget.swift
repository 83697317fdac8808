/// What is left to a figure while it is computed: its limits, and what counts the work of its fits.
package struct Budget: Sendable {
  /// What the figure may cost.
  package let limits: ResourceLimits
  /// Counts the iterations of all fits of the experiment; `nil` where they cost nothing.
  let fitMeter: WorkMeter?

  /// Begins with everything that the limits allow.
  ///
  /// - Parameters:
  ///   - limits: What the figure may cost.
  ///   - fitSteps: The steps of all fits; `nil` for those of the limits.
  package init(_ limits: ResourceLimits = .standard, fitSteps: Double? = nil) {
    self.limits = limits
    fitMeter =
      limits.countsPoints ? WorkMeter(limit: fitSteps ?? limits.most.steps) : nil
  }

  /// How many numbers of a data file are kept in memory at most; each takes its bytes some times, while lists
  /// grow and for each coordinate by itself.
  var numbersInMemory: Int {
    let room = limits.most.bytes / 40
    return room < Double(Limits.numbersInMemory) ? Int(room) : Limits.numbersInMemory
  }
}
