extension PointColumns {
  /// A part of the points, drawn at random, in their order, with those that lie farthest from 0.
  ///
  /// Source: C. T. Fan, M. E. Muller, I. Rezucha, "Development of sampling plans by using sequential
  /// (item by item) selection techniques and digital computers", Journal of the American
  /// Statistical Association 57, 1962, https://doi.org/10.1080/01621459.1962.10480667.
  ///
  /// - Parameters:
  ///   - size: How many points, at most ``count``; of weighted ones no more than that.
  ///   - farthestCount: How many of them are those farthest from 0, fewer than `size`.
  ///   - generator: The source of random bits.
  /// - Returns: The points.
  /// - Complexity: O(*n* · *d*).
  func part(
    size: Int, withFarthest farthestCount: Int, using generator: inout some RandomNumberGenerator
  ) -> PointColumns {
    let farthest = farthest(farthestCount)
    if let weights {
      return weightedPart(weights, size: size, farthest: farthest, using: &generator)
    }
    var chosen: [Int] = []
    chosen.reserveCapacity(size)
    var missing = size - farthest.count
    var left = count - farthest.count
    for point in 0..<count {
      if !farthest.contains(point) {
        left -= 1
        guard generator.nextUniform() * Double(left + 1) < Double(missing) else { continue }
        missing -= 1
      }
      chosen.append(point)
    }
    return part(chosen, weights: nil)
  }

  /// A part of weighted points: of each equal share of the sum of the weights one point is drawn, which
  /// counts once, and again if it is drawn again. So the part stands for as many points as it has
  /// draws, and thresholds on numbers of points mean the same as with points that count once.
  ///
  /// Source: G. Kitagawa, "Monte Carlo filter and smoother for non-Gaussian nonlinear state space models",
  /// Journal of Computational and Graphical Statistics 5(1), 1996,
  /// https://doi.org/10.1080/10618600.1996.10474692.
  private func weightedPart(
    _ weights: [Double], size: Int, farthest: Set<Int>,
    using generator: inout some RandomNumberGenerator
  ) -> PointColumns {
    var rest = CompensatedSum()
    for point in 0..<count where !farthest.contains(point) { rest.add(weights[point]) }
    let draws = size - farthest.count
    let share = rest.value / Double(draws)
    // Where points count less than once on average, so do the drawn ones.
    let unit = Swift.min(share, 1)
    var chosen: [Int] = []
    var counts: [Double] = []
    var drawn = 0
    var target = generator.nextUniform() * share
    var cumulative = 0.0
    for point in 0..<count {
      var times = 0
      if !farthest.contains(point) {
        cumulative += weights[point]
        while drawn < draws, target < cumulative {
          times += 1
          drawn += 1
          target = (Double(drawn) + generator.nextUniform()) * share
        }
      }
      let isFar = farthest.contains(point)
      guard times > 0 || isFar else { continue }
      chosen.append(point)
      counts.append(
        isFar
          ? Swift.max(Swift.min(weights[point], 1), weights[point] / share * unit)
          : Double(times) * unit)
    }
    return part(chosen, weights: counts)
  }

  /// Some of the points, in their order, with weights of their own.
  private func part(_ chosen: [Int], weights: [Double]?) -> PointColumns {
    let rows = chosen.flatMap { point in (0..<dimension).map { self[point, $0] } }
    var part = PointColumns(
      rows: rows, dimension: dimension, weights: weights,
      intervals: intervals?.part(chosen, values: rows, weights: weights))
    part.meter = meter
    return part
  }

  /// The numbers of the points farthest from 0, of equal ones the earliest.
  private func farthest(_ limit: Int) -> Set<Int> {
    var chosen: [(distance: Double, point: Int)] = []
    for point in 0..<count {
      var distance = 0.0
      for column in 0..<dimension { distance += self[point, column] * self[point, column] }
      if chosen.count == limit, !(distance > chosen[limit - 1].distance) { continue }
      if chosen.count == limit { chosen.removeLast() }
      let place = chosen.firstIndex { $0.distance < distance } ?? chosen.count
      chosen.insert((distance, point), at: place)
    }
    return Set(chosen.map(\.point))
  }
}
