/// Groups of points for the fitting to start from: k-means after a random choice of the centres.
///
/// The first centre is any point, each further one a point chosen with a probability proportional to
/// its squared distance from the nearest centre so far. In every other start ten rounds move each
/// centre to the mean of the points nearest to it; the others keep the centres, as k-means leads to
/// groups of like extent and so to few of the maxima of the likelihood. Distances are in standard
/// deviations of the columns, so that the units of the data do not matter.
///
/// Sources: D. Arthur, S. Vassilvitskii, "k-means++: the advantages of careful seeding", SODA 2007;
/// S. P. Lloyd, "Least squares quantization in PCM", IEEE Transactions on Information Theory 28(2),
/// 1982, https://doi.org/10.1109/TIT.1982.1056489.
struct KMeansStarts: Sendable {
  let dimension: Int
  let count: Int
  /// The points row by row, in standard deviations from the mean.
  let rows: [Double]
  private let seed: UInt64

  /// Prepares starts.
  ///
  /// - Parameters:
  ///   - points: The points.
  ///   - moments: The moments of the columns of all data, of which these may be a part.
  ///   - seed: The seed of all starts.
  init(_ points: PointColumns, moments: [SampleMoments], seed: UInt64) {
    var rows: [Double] = []
    rows.reserveCapacity(points.count * points.dimension)
    for row in 0..<points.count {
      for (column, moment) in moments.enumerated() {
        rows.append((points[row, column] - moment.mean) / moment.standardDeviation)
      }
    }
    dimension = points.dimension
    count = points.count
    self.rows = rows
    self.seed = seed
  }

  /// Groups the points.
  ///
  /// - Parameters:
  ///   - start: The number of the start, which chooses its part of the stream of random numbers.
  ///   - centerCount: The number of groups.
  /// - Returns: Per point, the number of its group. A group may be empty.
  func labels(start: Int, centerCount: Int) -> [Int] {
    var centers = chosenCenters(start: start, centerCount)
    var labels: [Int] = []
    for _ in 0..<(start.isMultiple(of: 2) ? 10 : 1) {
      let next = nearest(centers)
      if next == labels { break }
      labels = next
      moveToMeans(&centers, labels)
    }
    return labels
  }

  private func chosenCenters(start: Int, _ centerCount: Int) -> [Double] {
    var generator = Xoshiro256PlusPlus(seed: seed, block: UInt64(start))
    var point = Int(generator.nextUniform() * Double(count))
    var distances = [Double](repeating: .infinity, count: count)
    var centers: [Double] = []
    while true {
      let center = rows[(point * dimension)..<((point + 1) * dimension)]
      centers += center
      if centers.count == centerCount * dimension { return centers }
      var total = 0.0
      for row in 0..<count {
        distances[row] = Swift.min(distances[row], squaredDistance(row, center))
        total += distances[row]
      }
      // The last point that is not a centre serves where rounding leaves no other.
      var target = generator.nextUniform() * total
      for row in 0..<count where distances[row] > 0 {
        point = row
        target -= distances[row]
        if target < 0 { break }
      }
    }
  }

  private func nearest(_ centers: [Double]) -> [Int] {
    (0..<count).map { row in
      var label = 0
      var least = Double.infinity
      for start in stride(from: 0, to: centers.count, by: dimension) {
        let distance = squaredDistance(row, centers[start..<(start + dimension)])
        if distance < least {
          least = distance
          label = start / dimension
        }
      }
      return label
    }
  }

  /// Moves each centre to the mean of its group; that of an empty group stays.
  private func moveToMeans(_ centers: inout [Double], _ labels: [Int]) {
    let (counts, sums) = sums(labels: labels, groupCount: centers.count / dimension)
    for (label, count) in counts.enumerated() where count > 0 {
      for i in 0..<dimension {
        centers[label * dimension + i] = sums[label * dimension + i] / Double(count)
      }
    }
  }

  /// The numbers of points of groups, and the sums of their coordinates, one group after another.
  func sums(labels: [Int], groupCount: Int) -> (counts: [Int], sums: [Double]) {
    var sums = [Double](repeating: 0, count: groupCount * dimension)
    var counts = [Int](repeating: 0, count: groupCount)
    for (row, label) in labels.enumerated() {
      counts[label] += 1
      for i in 0..<dimension { sums[label * dimension + i] += rows[row * dimension + i] }
    }
    return (counts, sums)
  }

  private func squaredDistance(_ row: Int, _ center: ArraySlice<Double>) -> Double {
    var sum = 0.0
    for i in 0..<dimension {
      let difference = rows[row * dimension + i] - center[center.startIndex + i]
      sum += difference * difference
    }
    return sum
  }
}
