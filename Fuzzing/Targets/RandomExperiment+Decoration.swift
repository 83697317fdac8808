import ExperimentFile
import TestSupport

// What is around the layers of random experiments.
extension ExperimentMaker {
  /// Size, resolution, theme and margins.
  mutating func decoration(
    sizes: ClosedRange<Double> = 1.5...20, dpi: Double = 50
  ) -> [Member] {
    // Most pages are small.
    func length() -> Double {
      let share = share()
      let length = sizes.lowerBound + (sizes.upperBound - sizes.lowerBound) * share * share * share
      return (length * 10).rounded() / 10
    }
    var members: [Member] = [
      Member("size", .numbers([length(), length()])), Member("dpi", .number(dpi)),
    ]
    if chance(0.5) { members.append(Member("theme", .text(choice(["dark", "book"])))) }
    switch Int.random(in: 0..<10, using: &numbers) {
    case 0, 1: members.append(Member("margins", .text("fit")))
    case 2, 3:
      let sides: [(String, ClosedRange<Double>)] = [
        ("left", 0.02...0.3), ("right", 0.7...0.98), ("bottom", 0.02...0.3), ("top", 0.7...0.98),
      ]
      let named = sides.compactMap { side, range in
        chance(0.4)
          ? Member(side, .number((.random(in: range, using: &numbers) * 1000).rounded() / 1000))
          : nil
      }
      members.append(Member("margins", .object(named)))
    default: break
    }
    return members
  }

  /// The axes of a panel, and its legend.
  mutating func panelDecoration(legend hasLegend: Bool) -> [Member] {
    var members: [Member] = []
    for axis in ["x", "y"] where chance(0.6) {
      members.append(Member(axis, .object([Member("label", .text(words()))])))
    }
    if chance(0.1) { members.append(Member("aspect", .text("equal"))) }
    if hasLegend, let legend = legend() { members.append(Member("legend", legend)) }
    return members
  }

  /// The place of a legend; `nil` where it is left out.
  mutating func legend() -> JSONValue? {
    guard chance(0.6) else { return nil }
    var own = numbers
    let isDirect = Int.random(in: 0..<15, using: &own) == 0
    let named = choice([
      "best", "upper right", "upper left", "lower left", "lower right", "center left",
      "center right", "lower center", "upper center", "center", "right", "below", "above", "none",
    ])
    let place = isDirect ? "direct" : named
    guard chance(0.5) else { return .text(place) }
    var members = [Member("place", .text(place))]
    if chance(0.6) {
      members.append(Member("columns", .number(Int.random(in: 1...4, using: &numbers))))
    }
    if chance(0.5) { members.append(Member("title", .text(words(most: 60)))) }
    return .object(members)
  }
}
