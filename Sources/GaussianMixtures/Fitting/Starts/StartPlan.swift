import GMMSupport

/// What the starts of a fit are, in the units of the fit.
///
/// With a fair share of each kind no one property of the data, such as points far out, decides over all
/// of them: groups from merging the nearest, the splits of the best mixture of one component fewer,
/// groups about centres that are drawn in two ways, groups between random quantiles, and random groups.
struct StartPlan: Sendable {
  /// So many points are enough to tell good starts from others.
  static let partLimit = 2_048
  /// So many of them are those farthest from the mean: a small group far out may have no other.
  static let farthestCount = 32
  /// Of all starts one in so many is made of a mixture of one component fewer.
  private static let startsPerDerived = 2

  /// A part of the points that the first steps are made with; all of them where there are few.
  let part: PointColumns
  private let partPoints: StartPoints
  private let merged: StartPoints
  private let hierarchy: HierarchicalStarts
  private let seed: UInt64

  /// Prepares starts.
  ///
  /// - Parameters:
  ///   - points: The points in the units of the fit.
  ///   - seed: The seed of all starts.
  init(_ points: PointColumns, seed: UInt64) {
    func part(_ limit: Int, block: UInt64) -> PointColumns {
      guard points.count > limit else { return points }
      var generator = Xoshiro256PlusPlus(seed: seed, block: block)
      return points.part(size: limit, withFarthest: Self.farthestCount, using: &generator)
    }
    self.seed = seed
    self.part = part(Self.partLimit, block: .max)
    partPoints = StartPoints(self.part)
    merged = StartPoints(part(HierarchicalStarts.pointLimit, block: .max - 1))
    hierarchy = HierarchicalStarts(merged)
  }

  /// Makes mixtures to start with.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - componentCount: The number of components.
  ///   - fewer: The best mixture of one component fewer, if it is known.
  ///   - maximization: What bounds the covariances.
  ///   - concurrently: How to go through independent pieces of work.
  /// - Returns: The starts in their order.
  func starts(
    _ count: Int, componentCount: Int, after fewer: MixtureParameters?,
    _ maximization: Maximization, _ concurrently: ConcurrentLoop
  ) -> [MixtureParameters] {
    let derivedCount = fewer == nil ? 0 : count / Self.startsPerDerived
    var splits = fewer.map { ComponentSplit.all(of: $0) } ?? []
    splits = Array(splits.prefix((derivedCount + 1) / 2))
    var starts = [MixtureParameters?](repeating: nil, count: count)
    starts.withUnsafeMutableBufferPointer { buffer in
      // Each piece of work writes a place of its own.
      nonisolated(unsafe) let buffer = buffer
      let splits = splits
      concurrently(count) { index in
        let place = index - 2
        if let fewer, splits.indices.contains(place) {
          buffer[index] = splits[place](fewer, maximization)
        } else if let fewer, place >= 0, place < derivedCount {
          var generator = Xoshiro256PlusPlus(seed: seed, block: UInt64(index))
          buffer[index] = ComponentInsertion.inserted(
            into: fewer, partPoints, maximization, using: &generator)
        } else {
          buffer[index] = start(
            index, componentCount, maximization, derivedCount: derivedCount)
        }
      }
    }
    return starts.compactMap { $0 }
  }

  /// Mixtures that are made of the best so far: of some a component is left out and another split, of
  /// some one is left out and one inserted.
  func changes(
    _ count: Int, of mixture: MixtureParameters, wave: Int,
    besides tried: inout Set<ComponentSplit>,
    _ maximization: Maximization
  ) -> [MixtureParameters] {
    var generator = Xoshiro256PlusPlus(seed: seed, block: .max - 2 - UInt64(wave))
    var exchanges = ComponentSplit.exchanges(of: mixture).filter { !tried.contains($0) }
    return (0..<count).map { index in
      if index.isMultiple(of: 2), !exchanges.isEmpty {
        let place = Int(clamping: generator.nextUniform() * Double(exchanges.count))
        let exchange = exchanges.remove(at: place)
        tried.insert(exchange)
        return exchange(mixture, maximization)
      }
      let removed = Int(clamping: generator.nextUniform() * Double(mixture.componentCount))
      return ComponentInsertion.inserted(
        into: mixture.removing(removed), partPoints, maximization, using: &generator)
    }
  }

  /// A start that needs no other fit.
  private func start(
    _ index: Int, _ componentCount: Int, _ maximization: Maximization, derivedCount: Int
  ) -> MixtureParameters {
    // About centres, groups are made anew some times.
    part.meter?.add(
      steps: 10
        * MixtureFitter.steps(
          pointCount: Double(partPoints.count), dimension: Double(partPoints.dimension),
          componentCount: Double(componentCount)))
    var generator = Xoshiro256PlusPlus(seed: seed, block: UInt64(index))
    let points = index == 0 || index == 1 ? merged : partPoints
    func centers(_ choice: CenterStarts.Choice, isRefined: Bool) -> [Int] {
      CenterStarts.labels(
        points, count: componentCount, choice, isRefined: isRefined, using: &generator)
    }
    var isSmooth = index > 1
    let labels: [Int]
    if index == 0 {
      labels =
        points.dimension == 1
        ? QuantileStarts.equalLabels(points, count: componentCount)
        : hierarchy.likelihoodLabels(count: componentCount)
    } else if index == 1 {
      labels = hierarchy.wardLabels(count: componentCount)
    } else {
      let (round, kind) = (index - 2 - derivedCount).quotientAndRemainder(dividingBy: 8)
      isSmooth = round.isMultiple(of: 2)
      switch kind {
      case 0: labels = centers(.distant, isRefined: true)
      case 1: labels = centers(.uniform, isRefined: true)
      case 3: labels = centers(.distant, isRefined: false)
      case 4: labels = QuantileStarts.labels(points, count: componentCount, using: &generator)
      case 6:
        labels = CenterStarts.labelsWithCloseGroup(
          points, count: componentCount, using: &generator)
        isSmooth = false
      case 7:
        labels =
          isSmooth
          ? (0..<points.count).map { _ in
            Int(clamping: generator.nextUniform() * Double(componentCount))
          } : centers(.uniform, isRefined: false)
      default:
        return CenterStarts.scattered(
          points, count: componentCount, maximization, using: &generator)
      }
    }
    return MixtureParameters(
      labels: labels, groupCount: componentCount, of: points, isSmooth: isSmooth, maximization)
  }
}
