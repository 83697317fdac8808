import ExperimentFile

extension ExperimentMaker {
  /// Panels beside or in another one, sometimes.
  ///
  /// - Parameter layers: What that shows.
  /// - Returns: The panels.
  mutating func attached(to layers: [[Member]]) -> [JSONValue] {
    guard chance(0.15) else { return [] }
    let marks = layers.compactMap { layer -> String? in
      if case .text(let mark)? = layer.first(where: { $0.key == "mark" })?.value {
        mark
      } else {
        nil
      }
    }
    let isPlane = marks.contains { ["scatter", "contours", "ellipses", "heatmap"].contains($0) }
    var panels: [JSONValue] = []
    if isPlane {
      for side in ["above", "right"] where chance(0.6) {
        let layers = [layer("histogram"), layer("components"), layer("density")]
        panels.append(
          .object([
            Member("place", .text(side)),
            Member(
              "layers", layersValue(Array(layers.prefix(Int.random(in: 1...3, using: &numbers))))),
          ]))
      }
    }
    guard chance(0.6) else { return panels }
    let (width, height) = (share(0.1...0.6), share(0.1...0.6))
    panels.append(
      .object([
        Member(
          "place",
          .numbers([share(0...(1 - width)), share(0...(1 - height)), width, height])),
        Member("layers", layersValue([layer("histogram"), layer("density")])),
      ]))
    return panels
  }

  /// A share of axes, of few digits, not above the end.
  private mutating func share(_ range: ClosedRange<Double>) -> Double {
    (Double.random(in: range, using: &numbers) * 100).rounded(.down) / 100
  }
}
