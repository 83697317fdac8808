import ElementaryFunctions

extension KernelDensity {
  /// The number of boxes to both sides of a place whose points have a share in its density: those of others
  /// lie more than 9 bandwidths away, where the kernel is less than 10⁻¹⁷ of its peak.
  private static let reach = 6
  /// How many boxes are summed for a place at most.
  package static let boxesPerPlace = 2 * reach + 1
  /// How many boxes have points in them at most.
  package static let largestBoxCount = KernelBoxes.occupiedLimit

  /// The density at places.
  ///
  /// - Parameter places: The places, in data units.
  /// - Returns: For each the density in 1 / data unit; not negative, and 0 further than some 9 bandwidths
  ///   from all points.
  /// - Complexity: O(*m* log *b*) for *m* places and *b* boxes of 1.5 bandwidths with points in them.
  public func values(at places: [Double]) -> [Double] {
    let scale = inverseSquareRootOfTwoPi / (Double(pointCount) * bandwidth)
    return places.map { scale * max(sum(at: $0), 0) }
  }

  /// The sum of the kernels at a place, where the peak of each is 1.
  private func sum(at x: Double) -> Double {
    let place = boxes.place(of: x)
    let reach = Self.reach
    guard place > -Double(reach), place < Double(boxes.count + reach) else { return 0 }
    let box = Int(clamping: place.rounded(.down))
    var sum = 0.0
    var number = firstOccupied(from: box - reach)
    while number < occupied.count, occupied[number] <= box + reach {
      sum += series(number, at: (x - boxes.middle(of: occupied[number])) / boxes.bandwidth)
      number += 1
    }
    return sum
  }

  /// The sum of the kernels of the points in a box, at a distance from its middle in bandwidths.
  private func series(_ number: Int, at distance: Double) -> Double {
    // Hermite functions by their recurrence.
    var before = ElementaryFunctions.exp(-0.5 * (distance * distance))
    var last = distance * before
    let start = number * KernelMoments.order
    var sum = coefficients[start] * before + coefficients[start + 1] * last
    for power in 2..<KernelMoments.order {
      (before, last) = (last, distance * last - Double(power - 1) * before)
      sum += coefficients[start + power] * last
    }
    return sum
  }

  /// The place among the occupied boxes of the first that is not before a box.
  private func firstOccupied(from box: Int) -> Int {
    var (low, high) = (0, occupied.count)
    while low < high {
      let middle = low + (high - low) / 2
      if occupied[middle] < box { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Places a quarter of a bandwidth apart wherever points are near, where a curve could miss a peak.
  ///
  /// - Parameter limit: How many there may be.
  /// - Returns: Increasing places in data units; `nil` if there were more.
  package func placesNearPoints(limit: Int) -> [Double]? {
    // A box is 1.5 bandwidths wide, and its points reach two boxes beyond.
    let (parts, margin) = (6, 2)
    guard occupied.count <= limit / parts else { return nil }
    var places: [Double] = []
    var next = Int.min
    for box in occupied {
      for near in max(box - margin, next)...box + margin {
        guard places.count <= limit - parts else { return nil }
        places += (0..<parts).map {
          boxes.place(at: Double(near) + Double($0) / Double(parts))
        }
      }
      next = box + margin + 1
    }
    return places
  }
}

/// 1 / √(2π).
private let inverseSquareRootOfTwoPi = 0.3989422804014327
