import ExperimentFile
import GaussianMixtures

extension Experiment {
  /// Adds what replicates of the fit cost that layers of a panel show, which are made once for all.
  ///
  /// - Parameters:
  ///   - panel: The panel.
  ///   - index: Its index.
  ///   - points: What is known of the points.
  ///   - limits: What counts.
  ///   - known: What earlier layers need of the fit; receives what these do.
  ///   - cost: The cost of all.
  func addReplicates(
    of panel: PanelSettings, _ index: Int, _ points: PointFacts, _ limits: ResourceLimits,
    known: inout Set<ReplicateNeeds>, to cost: inout ExperimentCost
  ) {
    guard case .fit(let request) = mixture else { return }
    for (number, layer) in panel.layers.enumerated() {
      let needs = layer.mark.replicateNeeds
      guard needs != .nothing, known.insert(needs).inserted,
        let least = needs.leastCost(
          request, pointCount: points.count, dimension: Double(dimension), limits)
      else { continue }
      cost.add(
        ExperimentCost.Item(
          cost: least, panel: index, layer: number,
          key: [.key(needs == .bootstrap ? "band" : "mark")], advice: "fewer replicates"))
    }
  }
}

extension ReplicateNeeds {
  /// The least that replicates cost which a layer needs, of a fit to points that are known.
  ///
  /// What they really are, a meter counts.
  ///
  /// - Parameters:
  ///   - request: How the mixture is fitted.
  ///   - pointCount: The number of points.
  ///   - dimension: The number of their coordinates.
  ///   - limits: What counts.
  /// - Returns: The cost; `nil` where no replicates are needed.
  func leastCost(
    _ request: FitRequest, pointCount: Double, dimension: Double, _ limits: ResourceLimits
  ) -> Cost? {
    let components = Double(request.componentCounts.lowerBound)
    let iteration = MixtureFitter.steps(
      pointCount: pointCount, dimension: dimension, componentCount: components)
    let cost: Cost
    switch self {
    case .nothing: return nil
    case .bootstrap:
      let replicates = Double(request.replicates.replicates)
      // Each goes through the points twice at least.
      cost = Cost(
        bytes: replicates * components * (1 + dimension + dimension * dimension) * 24,
        steps: replicates * 2 * iteration)
    case .ratioTest:
      let replicates = Double((request.ratioTest ?? RatioTestRequest()).replicates)
      var request = request
      request.componentCounts =
        request.componentCounts.lowerBound...request.componentCounts.lowerBound
      cost = Cost(
        bytes: replicates * 16,
        steps: replicates * 2 * request.leastSteps(pointCount: pointCount, dimension: dimension))
    }
    return limits.countsPoints ? cost : Cost(bytes: cost.bytes)
  }
}
