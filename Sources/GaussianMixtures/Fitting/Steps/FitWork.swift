extension MixtureFitter {
  /// The iterations that every start makes.
  package static let trialIterations = StartRace.trialIterations
  /// Of more points, these iterations are made with so many.
  package static let trialPoints = StartPlan.partLimit

  /// The work of one iteration, in steps of which 10⁹ take about a second of one core.
  ///
  /// - Parameters:
  ///   - pointCount: The number of points.
  ///   - dimension: The number of coordinates of a point.
  ///   - componentCount: The number of components.
  /// - Returns: The steps.
  package static func steps(
    pointCount: Double, dimension: Double, componentCount: Double
  ) -> Double {
    componentCount
      * (pointCount * (8 + 0.5 * dimension * dimension) + 1_000 + 20 * dimension * dimension
        * dimension)
  }
}
