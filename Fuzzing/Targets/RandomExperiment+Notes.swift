import ExperimentFile

extension ExperimentMaker {
  /// Lines, bands and texts over other layers, sometimes.
  ///
  /// - Parameter isPlane: Whether both axes show coordinates.
  /// - Returns: The layers, of which the first are at the back.
  mutating func notes(inPlane isPlane: Bool) -> [[Member]] {
    guard chance(0.3) else { return [] }
    var layers: [[Member]] = []
    if chance(0.5) {
      let statistic: [JSONValue] = [
        .text("means"), .text("medians"), .object([Member("quantiles", .numbers([0.05, 0.9]))]),
      ]
      layers.append(annotation("line", [Member("at", choice(statistic))]))
      if chance(0.3) {
        layers[0].append(Member("of", .text(choice(["components", "mixture"]))))
      }
    }
    if chance(0.4) {
      layers.append(annotation("line", [Member(choice(["x", "y"]), .numbers([0, 0.5]))]))
    }
    if chance(0.4) {
      let ends: [JSONValue] = [
        .numbers([0, 1]), .list([.null, .number(0.5)]), .list([.number(-0.5), .null]),
      ]
      layers.insert(annotation("span", [Member(choice(["x", "y"]), choice(ends))]), at: 0)
    }
    if isPlane, chance(0.6) { layers.append(annotation("means", [])) }
    if chance(0.6) { layers.append(text()) }
    return layers
  }

  /// A text in the axes, perhaps with an arrow.
  private mutating func text() -> [Member] {
    let words = [
      "a", "best", "two\nlines", "σ² = 4", "(gyjpq)", "$5\nto $6", "threshold of a test",
    ]
    let places = [0.2, 0.5, 0.8]
    var members = [
      Member("mark", .text("text")), Member("text", .text(choice(words))),
      Member("place", .numbers([choice(places), choice(places)])),
    ]
    if chance(0.5) {
      members.append(
        Member("anchor", .text(choice(["left", "upper right", "lower center", "center"]))))
    }
    if chance(0.4) {
      members.append(Member("to", .numbers([0, 0])))
      if chance(0.5) { members.append(Member("pointer", .text("leader"))) }
    }
    if chance(0.3) { members.append(Member("textSize", .number(choice([6.0, 14.0])))) }
    return members
  }

  /// A layer that may have a label with the numbers of components.
  private mutating func annotation(_ mark: String, _ keys: [Member]) -> [Member] {
    let labels = ["here", "{weight:2}: {mean:3}", "no. {index}"]
    // Only components have numbers; elsewhere braces are letters, which a warning says.
    return [Member("mark", .text(mark))] + keys
      + (chance(0.5) ? [Member("label", .text(choice(labels)))] : [])
  }
}
