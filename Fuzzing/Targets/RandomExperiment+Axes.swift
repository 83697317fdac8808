import ExperimentFile
import TestSupport

extension RandomExperiment {
  private typealias Member = JSONValue.Member

  /// The members of an experiment, in some of which the axes have scales, ticks and looks of their own.
  ///
  /// These come from numbers of their own, so that all else is what it is without them.
  static func withAxes(
    _ experiment: [JSONValue.Member], _ kind: Kind, _ number: Int
  ) -> [JSONValue.Member] {
    var numbers = ArbitraryNumbers(seed: UInt64(number) &+ 1 << 40)
    switch kind {
    case .bars, .distributions, .shares, .plane, .fit: break
    case .heatmap, .grid, .gridOfPlanes, .steps, .pairs: return experiment
    }
    guard Int.random(in: 0..<10, using: &numbers) < 4 else { return experiment }
    return experiment.map { member in
      guard member.key == "figure" else { return member }
      let figure = member.value.members
      let hasAspect = figure.contains { $0.key == "aspect" }
      // Hanging bars end on both sides of zero.
      let hangs = (figure.first { $0.key == "layers" }?.value.items ?? []).contains { layer in
        layer.members.contains { $0.key == "hanging" }
      }
      let axes = ["x", "y"].map { name in
        let own = figure.first { $0.key == name }?.value.members ?? []
        let scales: [JSONValue] =
          hasAspect
          ? []
          : [.text("symlog"), .object([Member("symlog", .literal("0.1"))])]
            + (name == "y" && kind == .bars && !hangs ? [.text("log")] : [])
        return Member(name, .object(own + looks(of: own, scales, &numbers)))
      }
      return Member("figure", .object(figure.filter { $0.key != "x" && $0.key != "y" } + axes))
    }
  }

  /// The members of an experiment in which all legends have one place.
  static func withLegend(
    _ place: String, _ experiment: [JSONValue.Member]
  ) -> [JSONValue.Member] {
    experiment.map { member in
      guard member.key == "figure" else { return member }
      let others = member.value.members.filter { $0.key != "legend" }.map { member in
        guard member.key == "panels", case .list(let panels) = member.value else { return member }
        let without = panels.map { panel in
          JSONValue.object(panel.members.filter { $0.key != "legend" })
        }
        return Member("panels", .list(without))
      }
      return Member("figure", .object(others + [Member("legend", .text(place))]))
    }
  }

  /// What one axis has besides its label.
  private static func looks(
    of axis: [Member], _ scales: [JSONValue], _ numbers: inout ArbitraryNumbers
  ) -> [Member] {
    func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &numbers) < percent }
    func among(_ values: [JSONValue]) -> JSONValue {
      values[Int.random(in: values.indices, using: &numbers)]
    }
    if axis.isEmpty, chance(15) { return [Member("hidden", .boolean(true))] }
    var looks: [Member] = []
    if !scales.isEmpty, chance(30) { looks.append(Member("scale", among(scales))) }
    if chance(30) {
      let words = Member("label", .text("a word"))
      looks.append(
        Member(
          "ticks",
          among([
            .number(3), .number(12), .numbers([1, 2]),
            .list([.object([Member("at", .number(1)), words]), .number(2)]),
          ])))
    }
    if chance(30) {
      let digits = [Member("digits", .number(2)), Member("thousands", .boolean(true))]
      looks.append(
        Member("format", among([.text("si"), .text("scientific"), .object(digits)])))
    }
    if chance(30) { looks.append(Member("gridLines", .boolean(true))) }
    if !axis.isEmpty, chance(40) { looks.append(Member("labelPlace", .text("end"))) }
    if chance(20) { looks.append(Member("invert", .boolean(true))) }
    return looks
  }
}
