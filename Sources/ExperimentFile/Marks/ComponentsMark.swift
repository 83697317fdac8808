/// A curve for each component: its weight times its density.
package struct ComponentsMark: MarkDefinition {
  /// The places of the curves.
  package var grid: CurveGrid
  /// Whether the areas under the curves are filled.
  package var isFilled: Bool

  typealias Key = ComponentsKey

  static let words = MarkWords(
    name: "components", summary: "a curve of weight times density for each component",
    phrase: .mixture("weighted component densities"))

  var namesComponents: Bool { true }
}

extension ComponentsMark {
  init(_ fields: Fields<Key>) {
    self.init(
      grid: CurveGrid(Fields(fields)),
      isFilled: fields.boolean(.filled) ?? false)
  }
}

extension Mark {
  /// A curve for each component: its weight times its density.
  ///
  /// - Parameters:
  ///   - grid: The places of the curves.
  ///   - isFilled: Whether the areas under the curves are filled.
  /// - Returns: The mark.
  public static func components(
    grid: CurveGrid = CurveGrid(), isFilled: Bool = false
  ) -> Mark {
    Mark(ComponentsMark(grid: grid, isFilled: isFilled))
  }
}

/// The keys of the components' curves.
enum ComponentsKey: String, ObjectKey {
  case from, to, step, filled

  static let objectName = LayerKey.objectName

  var entry: KeyEntry<ComponentsMark> {
    switch self {
    case .from: CurveKey.from.entry.within(\.grid)
    case .to: CurveKey.to.entry.within(\.grid)
    case .step: CurveKey.step.entry.within(\.grid)
    case .filled:
      KeyEntry(
        "Whether the areas under the curves are filled.", .boolean,
        cost: .nothing, standard: .boolean(false), examples: "[true]",
        write: { $0.isFilled ? .boolean(true) : nil }
      )
    }
  }
}
