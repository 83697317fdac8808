/// The information criterion of each number of components that was tried.
struct SelectionNumbers: MarkNumbers {
  private let selection: ModelSelection

  /// The dots of the numbers of components, in points, and of what was chosen.
  private static let candidateSize = 4.0
  private static let chosenSize = 10.0
  private static let nearTieOpacity = 0.3

  static func needs(_ mark: SelectionMark) -> PointNeeds { .nothing }

  init(_ mark: SelectionMark, _ layer: Int, _ panel: inout PanelContext) throws(ExperimentProblem) {
    selection = try panel.fitted(layer: layer).selection
  }

  /// The values of the criterion, the best with a large dot, and those nearly as good with a faint
  /// one.
  func layers(_ drawing: LayerDrawing) -> [Layer] {
    let candidates = selection.candidates
    var line = drawing.layer(
      .curve(x: candidates.map { Double($0.componentCount) }, y: candidates.map(\.value)))
    line.style.color = line.style.color ?? .theme(0)
    func dots(
      _ chosen: [ModelSelection.Candidate], _ size: Double, opacity: Double = 1
    ) -> Layer {
      Layer(
        .points(x: chosen.map { Double($0.componentCount) }, y: chosen.map(\.value)),
        color: line.style.color, opacity: opacity * line.style.opacity, pointSize: size)
    }
    return [
      line, dots(candidates, line.style.pointSize ?? Self.candidateSize),
      dots(candidates.filter(\.isNearTie), Self.chosenSize, opacity: Self.nearTieOpacity),
      dots([selection.best], Self.chosenSize),
    ]
  }

  var report: [JSONValue.Member] {
    [
      .init("criterion", .text(selection.criterion.rawValue)),
      .init("components", .wholeNumbers(selection.candidates.map(\.componentCount))),
      .init("value", .numbers(selection.candidates.map(\.value))),
      .init("best", .number(selection.best.componentCount)),
    ]
  }
}
