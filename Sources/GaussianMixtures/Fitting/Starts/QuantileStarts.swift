/// Groups of points between quantiles, along the line or along a direction drawn at random.
///
/// However far out a point lies, it is one of a group.
///
/// Source: equal groups along a line are where mclust starts (L. Scrucca, M. Fop, T. B. Murphy,
/// A. E. Raftery, "mclust 5: clustering, classification and density estimation using Gaussian finite
/// mixture models", The R Journal 8(1), 2016, https://doi.org/10.32614/RJ-2016-021).
enum QuantileStarts {
  /// Groups points into equal parts.
  ///
  /// - Parameters:
  ///   - points: The points, of one coordinate.
  ///   - count: The number of groups.
  /// - Returns: Per point, the number of its group; equal points are of one group.
  static func equalLabels(_ points: StartPoints, count: Int) -> [Int] {
    labels(points.rows, points, shares: (1..<count).map { Double($0) / Double(count) })
  }

  /// Groups points between random quantiles along a random direction.
  ///
  /// - Parameters:
  ///   - points: The points.
  ///   - count: The number of groups.
  ///   - generator: The source of random bits.
  /// - Returns: Per point, the number of its group; equal points are of one group.
  static func labels(
    _ points: StartPoints, count: Int, using generator: inout Xoshiro256PlusPlus
  ) -> [Int] {
    let dimension = points.dimension
    let direction = (0..<dimension).map { _ in generator.nextUniform() - 0.5 }
    let places = (0..<points.count).map { row in
      (0..<dimension).reduce(0) { $0 + points.rows[row * dimension + $1] * direction[$1] }
    }
    let shares = (1..<count).map { _ in generator.nextUniform() }.sorted()
    return labels(dimension == 1 ? points.rows : places, points, shares: shares)
  }

  private static func labels(
    _ places: [Double], _ points: StartPoints, shares: [Double]
  ) -> [Int] {
    let order = points.order(of: places)
    let cuts = shares.map { order.value(at: $0 * order.total) }
    return places.map { place in
      var label = 0
      while label < cuts.count, place >= cuts[label] { label += 1 }
      return label
    }
  }
}
