extension MultivariateGaussianMixture {
  /// The natural logarithms of the density on a grid in the plane; for two dimensions.
  ///
  /// - Parameters:
  ///   - x: The first coordinates of the places; finite.
  ///   - y: The second coordinates of the places; finite.
  /// - Returns: The values row by row: that at `x[column]` and `y[row]` is the one at
  ///   `row * x.count + column`. None is below −10²⁸⁰.
  /// - Complexity: O(*n* · *k*), where *n* is the number of values and *k* that of components.
  public func logDensities(x: [Double], y: [Double]) -> [Double] {
    let density = PlaneLogDensity(self)
    let entries = ExponentialTable.entries
    let table = entries.span
    let laneCount = Lanes.scalarCount
    let groupCount = (x.count + laneCount - 1) / laneCount
    // The last place is repeated up to whole lanes.
    let columns = (0..<groupCount).map { group in
      var lanes = Lanes()
      for lane in 0..<laneCount {
        lanes[lane] = x[Swift.min(group * laneCount + lane, x.count - 1)]
      }
      return lanes
    }
    return withUnsafeTemporaryAllocation(of: Lanes.self, capacity: density.scratchSize) { scratch in
      [Double](unsafeUninitializedCapacity: x.count * y.count) { values, count in
        for (row, place) in y.enumerated() {
          for (group, column) in columns.enumerated() {
            let found = density.values(
              x: column, y: Lanes(repeating: place), scratch: scratch, table: table)
            let first = group * laneCount
            for lane in 0..<Swift.min(laneCount, x.count - first) {
              values.initializeElement(at: row * x.count + first + lane, to: found[lane])
            }
          }
        }
        count = x.count * y.count
      }
    }
  }
}
