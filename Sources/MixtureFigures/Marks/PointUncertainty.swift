import Plotting

/// How uncertain the components of the shown points are, as a scatter draws it: 1 less the greatest
/// responsibility.
struct PointUncertainty {
  /// Per shown point; none where the scatter shows no uncertainty.
  private let values: [Double]
  /// The greatest uncertainty that there can be: 1 − 1/k of k components; 1 of one, which has none.
  private let most: Double
  /// Whether the sizes of dots tell it.
  private let isSize: Bool

  /// Takes the uncertainties of the layer at which a panel is, and says so where there are none.
  init(_ panel: inout PanelContext, _ mark: ScatterMark) {
    let iteration = panel.settings.iteration
    let count = panel.counted.points.mixture(after: iteration).componentCount
    values =
      mark.showsUncertainty ? panel.counted.signColors.uncertainties[iteration] ?? [] : []
    most = count > 1 ? 1 - 1 / Double(count) : 1
    isSize = mark.sizing == .uncertainty
    if mark.showsUncertainty, count == 1 {
      panel.warn(
        "no point is uncertain under a mixture of one component; one of several tells points apart",
        at: mark.coloring == .uncertainty ? "colorBy" : "sizeBy")
    }
  }

  /// What `inspect` prints.
  var report: [JSONValue.Member] {
    values.isEmpty ? [] : [.init("uncertainty", .numbers(values))]
  }

  /// The values as they are drawn: where no component is in reach, nothing is known of a point.
  private var drawn: [Double] { values.map { $0.isNaN ? most : min($0, most) } }

  /// The sizes of the dots; `nil` where these tell nothing.
  var sizes: DotSizes? {
    guard isSize else { return nil }
    return DotSizes(
      factors: drawn.map(ScatterMark.sizeFactor),
      examples: ScatterMark.sizeExamples.filter { $0 <= most }.map {
        .init(
          label: ScatterMark.sizeLabel(of: $0), factor: ScatterMark.sizeFactor(of: $0))
      })
  }

  /// The numbers of dots in the colors of their uncertainties.
  ///
  /// - Parameters:
  ///   - dots: Makes the layer.
  ///   - places: What is reported besides.
  ///   - limits: The values at the ends of the colors; `nil` for 0 and the greatest that there can be.
  /// - Returns: The numbers, which other panels may give other ends of the colors.
  func colored(
    _ dots: @escaping @Sendable (DotColoring, LayerDrawing) -> Layer, _ places: [JSONValue.Member],
    among limits: ClosedRange<Double>? = nil
  ) -> MarkNumbers {
    let range = limits ?? 0...most
    let drawn = drawn
    var numbers = MarkNumbers { drawing in
      guard !drawn.isEmpty else { return [dots(.single, drawing)] }
      var map = Heatmap(
        x: 0...1, y: 0...1, columns: drawn.count, rows: 1, values: drawn,
        label: drawing.style.label ?? ScatterMark.colorLabel, limits: range)
      map.areOfDots = true
      return [dots(.values(map), drawing.labelled(nil))]
    } report: {
      places + [.init("colorRange", .interval(range))]
    }
    numbers.takesNoColor = true
    numbers.colored = (range, { self.colored(dots, places, among: $0) })
    return numbers
  }
}
