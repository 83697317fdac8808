extension Experiment {
  /// How many figures are drawn at most: the frames of an animation, or one.
  var frameCount: Double {
    guard let animation = figure.animation else { return 1 }
    // What a panel shows that has a mixture of its own is in all frames.
    guard case .fit(let request) = mixture else { return Double(animation.frames) }
    return Double(min(animation.frames, request.settings.maximumIterations + 1))
  }

  /// Adds the mixtures that a fit keeps for an animation on its way, of which every start has its own.
  func addRecordedSteps(to cost: inout ExperimentCost) {
    guard figure.animation != nil, case .fit(let request) = mixture else { return }
    let starts = request.start == nil ? request.settings.starts : 1
    let steps = PathMark.iterations(upTo: request.settings.maximumIterations).count
    let dimension = Double(dimension)
    cost.add(
      ExperimentCost.Item(
        cost: Cost(
          bytes: Double(steps) * Double(starts) * mixture.largestComponentCount * 24
            * (1 + dimension * dimension)),
        key: ["mixture", "fit", request.start == nil ? "starts" : "maxIterations"],
        advice: "fewer starts, iterations or components"))
  }
}
