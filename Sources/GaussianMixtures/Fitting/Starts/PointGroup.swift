/// A group of points: the sum of their weights, their mean, and the sums of squares and products about
/// it.
struct PointGroup: Sendable {
  var count: Double
  var mean: [Double]
  var squares: [Double]
  /// The points, by their numbers among those of the starts.
  var members: [Int]
}

extension PointGroup {
  /// The groups after some merges, in the order of their first points.
  static func groups(
    of points: StartPoints, after merges: ArraySlice<(Int, Int)>
  ) -> [PointGroup] {
    var parents = Array(0..<points.count)
    func root(_ point: Int) -> Int {
      var point = point
      while parents[point] != point {
        parents[point] = parents[parents[point]]
        point = parents[point]
      }
      return point
    }
    for (a, b) in merges {
      let (first, second) = (root(a), root(b))
      parents[Swift.max(first, second)] = Swift.min(first, second)
    }
    var numbers: [Int: Int] = [:]
    var groups: [PointGroup] = []
    for point in 0..<points.count {
      let first = root(point)
      if numbers[first] == nil {
        numbers[first] = groups.count
        groups.append(
          PointGroup(
            count: 0, mean: [Double](repeating: 0, count: points.dimension),
            squares: [Double](repeating: 0, count: points.dimension * points.dimension),
            members: []))
      }
      guard let number = numbers[first] else { continue }
      groups[number].members.append(point)
    }
    for index in groups.indices { measure(&groups[index], points) }
    return groups
  }

  private static func measure(_ group: inout PointGroup, _ points: StartPoints) {
    let dimension = points.dimension
    group.count = group.members.reduce(0) { $0 + points.weights[$1] }
    for member in group.members {
      for i in 0..<dimension {
        group.mean[i] +=
          points.weights[member] * points.rows[member * dimension + i] / group.count
      }
    }
    for member in group.members {
      for i in 0..<dimension {
        for j in 0..<dimension {
          group.squares[i * dimension + j] +=
            points.weights[member] * (points.rows[member * dimension + i] - group.mean[i])
            * (points.rows[member * dimension + j] - group.mean[j])
        }
      }
    }
  }

  /// Both groups together, with the members of the first alone.
  func union(_ other: PointGroup) -> PointGroup {
    let total = count + other.count
    let dimension = mean.count
    let share = count * other.count / total
    var union = self
    union.count = total
    for i in 0..<dimension {
      union.mean[i] = (count * mean[i] + other.count * other.mean[i]) / total
      for j in 0..<dimension {
        union.squares[i * dimension + j] +=
          other.squares[i * dimension + j]
          + share * (mean[i] - other.mean[i]) * (mean[j] - other.mean[j])
      }
    }
    return union
  }
}
