/// A band between two values of an axis.
extension SpanMark: NumberedMark {
  var needs: PointNeeds { .nothing }
  var groupSplitting: GroupSplitting { .together }

  func cost(_ layer: LayerFacts) -> LayerCost {
    LayerCost(
      bytes: 2_000, steps: 20_000 + 6 * layer.pixelCount, key: "mark", advice: "fewer layers")
  }

  func numbers(_ panel: inout PanelContext) -> MarkNumbers {
    let band = Band(lower: lower, upper: upper, isUpright: isUpright)
    let ends = JSONValue.list([lower, upper].map { $0.map { .number($0) } ?? .null })
    var numbers = MarkNumbers {
      [$0.layer(.band(band))]
    } report: {
      [.init(band.isUpright ? "x" : "y", ends)]
    }
    numbers.takesNoColor = true
    let axis = MissingPlaces(isHorizontal: isUpright, in: panel)
    let (lower, upper) = (lower, upper)
    numbers.missing = { limits in
      let own = axis.own(limits)
      let nearest =
        lower.flatMap { $0 >= own.upperBound ? $0 : nil }
        ?? upper.flatMap { $0 <= own.lowerBound ? $0 : nil }
      guard let nearest else { return nil }
      return ("the span is not drawn, \(axis.reason([nearest], limits))", key: axis.name)
    }
    return numbers
  }
}
