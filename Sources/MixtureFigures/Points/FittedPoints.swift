/// Points, or counts of bins, that a mixture is fitted to.
struct FittedPoints {
  /// The points, row by row; of bins their middles.
  let values: [Double]
  let dimension: Int
  /// How often each counts; `nil` for once.
  let weights: [Double]?
  /// The width of the intervals that rounded values stand for; `nil` for points.
  let interval: Double?
  /// The bins; `nil` for points.
  let bins: BinnedPoints?
  /// Per point the component that it is known to belong to, `nil` where that is not known; `nil` where
  /// nothing is.
  let known: [Int?]?

  /// The number of points; of weighted ones the sum of their weights.
  var total: Double { weights?.reduce(0, +) ?? Double(values.count / dimension) }

  /// What fits them.
  ///
  /// - Throws: `FitError` for points that nothing can be fitted to.
  func fitter() throws(FitError) -> MixtureFitter {
    if let bins { return try MixtureFitter(edges: bins.edges, counts: bins.counts) }
    return try MixtureFitter(
      points: values, dimension: dimension, weights: weights, roundedTo: interval,
      knownComponents: known)
  }
}

extension FittedPoints {
  /// Takes the points of a file, or those of one group.
  ///
  /// - Parameters:
  ///   - read: The file; `nil` for no points.
  ///   - group: The number of the group, from 0; `nil` for all points.
  ///   - dimension: The number of coordinates of a point.
  ///   - interval: The width of the intervals that rounded values stand for.
  ///   - known: Per point the component that it is known to belong to.
  init(
    _ read: DataPoints?, group: Int?, dimension: Int, interval: Double?, known: [Int?]? = nil
  ) {
    (self.dimension, self.interval, self.known) = (dimension, interval, known)
    let values = read?.values ?? []
    guard let group, let groups = read?.groups else {
      (self.values, weights, bins) = (values, read?.weights, read?.bins)
      return
    }
    let chosen = groups.indices.filter { groups[$0] == group }
    self.values = chosen.flatMap { values[$0 * dimension..<($0 + 1) * dimension] }
    weights = read?.weights.map { weights in chosen.map { weights[$0] } }
    bins = nil
  }
}
