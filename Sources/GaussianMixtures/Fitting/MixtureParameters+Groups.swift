extension MixtureParameters {
  /// The mixture to start with from groups of points; every covariance is the diagonal of that of
  /// the data.
  ///
  /// A group without points counts as one point at the mean of all.
  ///
  /// - Parameters:
  ///   - labels: Per point of `groups`, the number of its group.
  ///   - componentCount: The number of groups.
  ///   - groups: The points.
  ///   - moments: The moments of the columns of the data.
  init(labels: [Int], componentCount: Int, groups: KMeansStarts, moments: [SampleMoments]) {
    let dimension = groups.dimension
    let (pointCounts, sums) = groups.sums(labels: labels, groupCount: componentCount)
    let counts = pointCounts.map { Swift.max(Double($0), 1) }
    let total = counts.reduce(0, +)
    let variances = [Double](
      diagonal: moments.map { $0.standardDeviation * $0.standardDeviation })
    self.init(
      dimension: dimension, weights: counts.map { $0 / total },
      means: sums.indices.map { index in
        let (label, column) = index.quotientAndRemainder(dividingBy: dimension)
        return moments[column].mean
          + sums[index] / counts[label] * moments[column].standardDeviation
      },
      covariances: Array(repeating: variances, count: componentCount),
      factors: Array(
        repeating: CholeskyFactor(diagonal: moments.map(\.standardDeviation)),
        count: componentCount))
  }

  /// The covariances of groups of points about the means.
  ///
  /// Each is mixed with the covariance within all groups, as if d + 1 more points of the group had
  /// that: a group of few points does not start as a spike.
  ///
  /// - Parameters:
  ///   - labels: Per point of `groups`, the number of its group.
  ///   - groups: The points.
  ///   - moments: The moments of the columns of the data.
  /// - Returns: Per group, the rows of its covariance.
  func scatters(
    labels: [Int], groups: KMeansStarts, moments: [SampleMoments]
  ) -> [[Double]] {
    let size = dimension * dimension
    var scatters = [[Double]](
      repeating: [Double](repeating: 0, count: size), count: componentCount)
    var within = scatters[0]
    var counts = [Double](repeating: 0, count: componentCount)
    var differences = [Double](repeating: 0, count: dimension)
    for (row, label) in labels.enumerated() {
      counts[label] += 1
      for i in 0..<dimension {
        differences[i] =
          groups.rows[row * dimension + i] * moments[i].standardDeviation
          + (moments[i].mean - means[label * dimension + i])
      }
      for i in 0..<size {
        let product = differences[i / dimension] * differences[i % dimension]
        scatters[label][i] += product
        within[i] += product
      }
    }
    let more = Double(dimension + 1)
    for label in scatters.indices {
      for i in 0..<size {
        let sum = scatters[label][i] + more * (within[i] / Double(labels.count))
        scatters[label][i] = sum / (counts[label] + more)
      }
    }
    return scatters
  }
}
