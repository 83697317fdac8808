extension Experiment {
  /// Adds what the points of an experiment and its fit cost, whatever is drawn of them.
  ///
  /// - Parameters:
  ///   - facts: What is known of the points.
  ///   - place: The way to the panel that has them for its own; empty for those of the experiment.
  ///   - limits: What counts.
  ///   - cost: The cost of all.
  func addPoints(
    _ facts: PointFacts, at place: [JSONPathStep], _ limits: ResourceLimits,
    to cost: inout ExperimentCost
  ) {
    let dimension = Double(dimension)
    // The points, each coordinate by itself, and what is sorted.
    let kept = facts.areKept ? facts.count * (16 * dimension + 8) : 0
    var steps = facts.passSteps
    if facts.areKept, case .sample(let sample) = points {
      steps =
        facts.count
        * sample.steps(dimension: dimension, componentCount: mixture.largestComponentCount)
    }
    cost.add(pointsItem(Cost(bytes: kept, steps: steps), at: place))
    guard case .fit(let request) = mixture else { return }
    cost.add(
      ExperimentCost.Item(
        cost: Cost(
          bytes: facts.count * dimension * 14 + facts.iterationCount * 16,
          steps: limits.countsPoints
            ? request.leastSteps(pointCount: facts.count, dimension: dimension) : 0),
        key: place + ["mixture", "fit", request.start == nil ? "starts" : "maxIterations"],
        advice: "fewer starts, iterations or components"))
  }

  /// A cost that the number of points decides.
  func pointsItem(_ cost: Cost, at place: [JSONPathStep]) -> ExperimentCost.Item {
    switch points {
    case .sample:
      ExperimentCost.Item(cost: cost, key: place + ["sample", "size"], advice: "fewer points")
    case .data:
      ExperimentCost.Item(cost: cost, key: place + ["data"], advice: "fewer rows or columns")
    }
  }
}

extension FitRequest {
  /// About as many iterations as all starts make at least, where none ends early.
  var leastIterations: Double {
    if method == .kMeans {
      // The last assigns the points as the one before it.
      return Double(start == nil ? settings.starts : 1) * Double(min(settings.maximumIterations, 2))
    }
    // From known groups there may be one start.
    return Double(start == nil && !takesKnownGroups ? settings.starts : 1)
      * Double(componentCounts.count)
      * Double(min(settings.maximumIterations, MixtureFitter.trialIterations))
  }

  /// The work that a fit surely is, before it begins; what it really is, a meter counts.
  func leastSteps(pointCount: Double, dimension: Double) -> Double {
    if method == .kMeans {
      return leastIterations
        * KMeansFitter.steps(
          pointCount: pointCount, dimension: dimension,
          componentCount: Double(componentCounts.lowerBound))
    }
    let iteration = MixtureFitter.steps(
      pointCount: min(pointCount, Double(MixtureFitter.trialPoints)), dimension: dimension,
      componentCount: Double(componentCounts.lowerBound + componentCounts.upperBound) / 2)
    // Some starts end before their trial does.
    return leastIterations * iteration / 3
  }
}
