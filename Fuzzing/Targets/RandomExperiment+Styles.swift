import ExperimentFile
import TestSupport

extension ExperimentMaker {
  /// Looks that some layers have: dashes, areas, outlines and bands. The choices are made by numbers of their
  /// own, so that everything else of an experiment is as it is without them.
  ///
  /// - Parameters:
  ///   - mark: The mark of a layer.
  ///   - keys: The keys that it has.
  /// - Returns: Further keys.
  func styleKeys(_ mark: String, beside keys: [Member]) -> [Member] {
    var own = numbers
    guard Int.random(in: 0..<10, using: &own) < 3 else { return [] }
    func isTrue(_ name: String) -> Member { Member(name, .boolean(true)) }
    let dashes: [JSONValue] = [
      .text("dashed"), .text("dotted"), .text("dashdot"), .numbers([4, 1, 2, 1]),
    ]
    let dash = Member("dash", dashes[Int.random(in: dashes.indices, using: &own)])
    let isFirst = Bool.random(using: &own)
    switch mark {
    case "histogram": return isFirst ? [isTrue("outline"), dash] : [isTrue("hanging")]
    case "density": return [isFirst ? isTrue("filled") : dash]
    case "components":
      let isFilled = keys.contains { $0.key == "filled" }
      return [isFilled || !isFirst ? dash : isTrue("stacked")]
    case "ecdf", "quantiles":
      return [isFirst ? isTrue("band") : Member("band", .number(0.99)), dash]
    case "cdf", "rug", "contours", "ellipses", "convergence", "selection": return [dash]
    default: return []
    }
  }

  /// The log-likelihood over two parameters, which nothing else is drawn with; `nil` most often.
  func likelihoodLayers() -> [[Member]]? {
    var own = numbers
    guard Int.random(in: 0..<10, using: &own) < 2 else { return nil }
    func parameter(_ kind: String) -> JSONValue {
      .object([Member("parameter", .text(kind)), Member("component", .number(1))])
    }
    let parameters = [parameter("mean"), parameter("sd")]
    var members = [
      Member("mark", .text("likelihood")),
      Member("parameters", .list(Bool.random(using: &own) ? parameters : parameters.reversed())),
      Member("lines", .number(Int.random(in: 0...9, using: &own))),
    ]
    if Bool.random(using: &own) { members.append(Member("depth", .number(25))) }
    if Bool.random(using: &own) { members.append(Member("label", .text("log-likelihood"))) }
    return [members]
  }

  /// Points that are counted in cells or hexagons, behind everything else of a plane.
  func countLayers() -> [[Member]] {
    var own = numbers
    guard Int.random(in: 0..<10, using: &own) < 3 else { return [] }
    let isEven = Bool.random(using: &own)
    var members =
      Bool.random(using: &own)
      ? [
        Member("mark", .text("histogram2d")),
        Member("bins", isEven ? .number(7) : .wholeNumbers([9, 4])),
      ]
      : [
        Member("mark", .text("hexagons")),
        Member("gridSize", isEven ? .number(12) : .wholeNumbers([8, 3])),
      ]
    if Bool.random(using: &own) { members.append(Member("colorScale", .text("log"))) }
    if isEven { members.append(Member("label", .text("points in each"))) }
    return [members]
  }
}
