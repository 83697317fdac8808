import ExperimentFile

extension ExperimentMaker {
  /// Looks that some layers have: dashes, areas, outlines and bands.
  ///
  /// - Parameters:
  ///   - mark: The mark of a layer.
  ///   - keys: The keys that it has.
  /// - Returns: Further keys.
  mutating func styleKeys(_ mark: String, beside keys: [Member]) -> [Member] {
    guard chance(0.3) else { return [] }
    func isTrue(_ name: String) -> Member { Member(name, .boolean(true)) }
    let dash: Member = Member(
      "dash",
      choice([.text("dashed"), .text("dotted"), .text("dashdot"), .numbers([4, 1, 2, 1])]))
    switch mark {
    case "histogram": return choice([[isTrue("outline"), dash], [isTrue("hanging")]])
    case "density": return [choice([isTrue("filled"), dash])]
    case "components":
      let isFilled = keys.contains { $0.key == "filled" }
      return [isFilled ? dash : choice([isTrue("stacked"), dash])]
    case "ecdf", "quantiles":
      return [choice([isTrue("band"), Member("band", .number(0.99))]), dash]
    case "cdf", "rug", "contours", "ellipses", "convergence", "selection": return [dash]
    default: return []
    }
  }

  /// Points that are counted in cells or hexagons, behind everything else of a plane.
  mutating func countLayers() -> [[Member]] {
    guard chance(0.15) else { return [] }
    let keys =
      chance(0.5)
      ? ("histogram2d", Member("bins", choice([.number(7), .wholeNumbers([9, 4])])))
      : ("hexagons", Member("gridSize", choice([.number(12), .wholeNumbers([8, 3])])))
    var members = [Member("mark", .text(keys.0)), keys.1]
    if chance(0.3) { members.append(Member("colorScale", .text("log"))) }
    if chance(0.5) { members.append(Member("label", .text("points in each"))) }
    return [members]
  }
}
