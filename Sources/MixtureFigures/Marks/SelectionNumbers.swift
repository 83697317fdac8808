/// The information criterion of each number of components that was tried.
extension SelectionMark: NumberedMark {
  /// The dots of the numbers of components, in points, of what was chosen, and the signs of what takes
  /// no part in the choice.
  private static let candidateSize = 4.0
  private static let chosenSize = 10.0
  private static let asideSize = 8.0
  private static let nearTieOpacity = 0.3

  var needs: PointNeeds { .nothing }
  var groupSplitting: GroupSplitting { .impossible }

  func cost(_ layer: LayerFacts) -> LayerCost {
    let candidates = Double(Limits.fittedComponents)
    let dots = layer.dots(count: candidates)
    return LayerCost(
      bytes: candidates * 1_000 + dots.bytes, steps: layer.strokeSteps() + dots.steps,
      key: "pointSize", advice: "smaller dots")
  }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let selection = try panel.fitted.selection
    let candidates = selection.candidates
    // The values of the criterion, the best with a large dot, and those nearly as good with a faint
    // one. Nobody can guess what these mean.
    return MarkNumbers { drawing in
      let compared = candidates.filter(\.takesPart)
      let best = selection.best.fit.standing
      // The value of a fit at the floor is made by the floor: beside it all others would be one.
      let values = candidates.filter { $0.takesPart || $0.fit.standing.isProper }.map(\.value)
      let extent = values.min().flatMap { least in values.max().map { least...$0 } }
      var line = drawing.layer(.curve(compared))
      line.style.color = line.style.color ?? (best == .proper ? .theme(0) : .muted)
      line.namesEnds = true
      line.markerSize = line.style.pointSize ?? Self.candidateSize
      let style = line.style
      func dots(
        _ chosen: [ModelSelection.Candidate], _ label: String, opacity: Double = 1
      ) -> [Layer] {
        guard !chosen.isEmpty else { return [] }
        let layer = Layer(
          .points(chosen), color: style.color, opacity: opacity * style.opacity,
          pointSize: Self.chosenSize, label: style.label == "" ? nil : label)
        return [layer]
      }
      func signs(_ sign: Layer.AsideSign) -> [Layer] {
        let chosen = candidates.filter { !$0.takesPart && $0.fit.standing.sign == sign }
        guard let label = chosen.first?.fit.standing.blemish else { return [] }
        var layer = Layer(
          .points(chosen), color: .muted, opacity: style.opacity, pointSize: Self.asideSize,
          label: style.label == "" ? nil : label)
        layer.asideSign = sign
        layer.wantedY = extent
        return [layer]
      }
      return [line] + dots([selection.best], best.blemish.map { "best, but \($0)" } ?? "best")
        + dots(
          candidates.filter(\.isNearTie),
          "within \(numberText(ModelSelection.nearTie)) of the best",
          opacity: Self.nearTieOpacity) + signs(.ring) + signs(.cross)
    } report: {
      [
        .init("criterion", .text(selection.criterion.rawValue)),
        .init("components", .wholeNumbers(candidates.map(\.componentCount))),
        .init("value", .numbers(candidates.map(\.value))),
        .init("proper", .list(candidates.map { .boolean($0.fit.standing.isProper) })),
        .init(
          "reason", .list(candidates.map { $0.fit.standing.reason.map(JSONValue.text) ?? .null })),
        .init("best", .number(selection.best.componentCount)),
      ]
    }
  }
}

extension Layer.Shape {
  fileprivate static func curve(_ candidates: [ModelSelection.Candidate]) -> Self {
    .curve(
      x: candidates.map { Double($0.componentCount) }, y: candidates.map(\.value))
  }

  fileprivate static func points(_ candidates: [ModelSelection.Candidate]) -> Self {
    .points(
      x: candidates.map { Double($0.componentCount) }, y: candidates.map(\.value))
  }
}

extension MixtureFit.Standing {
  /// The sign of a candidate with the standing where it takes no part.
  fileprivate var sign: Layer.AsideSign? {
    switch self {
    case .proper: nil
    case .spurious, .withinStep, .overfitted: .ring
    case .atFloor, .degenerate: .cross
    }
  }

  /// What is wrong, in a few words; `nil` for nothing.
  fileprivate var blemish: String? {
    switch self {
    case .proper: nil
    case .spurious, .withinStep, .overfitted: "made by too few points"
    case .atFloor, .degenerate: "no proper maximum"
    }
  }
}
