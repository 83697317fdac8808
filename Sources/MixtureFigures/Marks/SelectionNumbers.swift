/// The information criterion of each number of components that was tried.
extension SelectionMark: NumberedMark {
  /// The dots of the numbers of components, in points, and of what was chosen.
  private static let candidateSize = 4.0
  private static let chosenSize = 10.0
  private static let nearTieOpacity = 0.3

  var needs: PointNeeds { .nothing }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let selection = try panel.fitted.selection
    let candidates = selection.candidates
    // The values of the criterion, the best with a large dot, and those nearly as good with a faint
    // one. Nobody can guess what these mean.
    return MarkNumbers { drawing in
      var line = drawing.layer(
        .curve(x: candidates.map { Double($0.componentCount) }, y: candidates.map(\.value)))
      line.style.color = line.style.color ?? .theme(0)
      line.markerSize = line.style.pointSize ?? Self.candidateSize
      let style = line.style
      func dots(
        _ chosen: [ModelSelection.Candidate], _ label: String, opacity: Double = 1
      ) -> [Layer] {
        guard !chosen.isEmpty else { return [] }
        let layer = Layer(
          .points(x: chosen.map { Double($0.componentCount) }, y: chosen.map(\.value)),
          color: style.color, opacity: opacity * style.opacity, pointSize: Self.chosenSize,
          label: style.label == "" ? nil : label)
        return [layer]
      }
      return [line] + dots([selection.best], "best")
        + dots(
          candidates.filter(\.isNearTie),
          "within \(numberText(ModelSelection.nearTie)) of the best",
          opacity: Self.nearTieOpacity)
    } report: {
      [
        .init("criterion", .text(selection.criterion.rawValue)),
        .init("components", .wholeNumbers(candidates.map(\.componentCount))),
        .init("value", .numbers(candidates.map(\.value))),
        .init("best", .number(selection.best.componentCount)),
      ]
    }
  }
}
