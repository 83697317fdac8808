/// A curve for each component: its weight times its density.
package struct ComponentsMark: MarkDefinition, FitBandMark {
  /// The places of the curves.
  package var grid: CurveGrid
  /// Whether the areas under the curves are filled; `nil` as the theme has it.
  package var isFilled: Bool?
  /// Whether each curve stands on the one before, so that the last is that of the mixture's density. The
  /// areas between them are filled.
  package var isStacked: Bool
  /// The level of the band about each curve, in (0, 1); `nil` for none.
  package var band: Double?

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
      isFilled: fields.boolean(.filled), isStacked: fields.boolean(.stacked) ?? false,
      band: fields.numberOrBoolean(.band, for: BandKey.standardLevel))
    if isStacked, band != nil, let field = fields.field(.band) {
      fields.log.error(
        "a band belongs to curves that stand on zero, and stacked ones stand on each other; without "
          + "\"stacked\" it would fit", at: field.keyRange)
    }
    if isStacked, let field = fields.field(.filled) {
      fields.log.warning(
        "filled has no effect: the areas of stacked curves are filled", at: field.keyRange)
    }
  }

  var phrase: MarkPhrase {
    .mixture("weighted component densities", after: isStacked ? ", stacked" : bandInWords)
  }
}

extension Mark {
  /// A curve for each component: its weight times its density.
  ///
  /// - Parameters:
  ///   - grid: The places of the curves.
  ///   - isFilled: Whether the areas under the curves are filled; `nil` as the theme has it.
  ///   - isStacked: Whether each curve stands on the one before, so that the last is that of the mixture's
  ///     density. The areas between them are filled.
  ///   - band: The probability with which the band about each curve of a fit holds it at each place, in
  ///     (0, 1); `nil` for no bands. Curves that stand on each other have none.
  /// - Returns: The mark.
  public static func components(
    grid: CurveGrid = CurveGrid(), isFilled: Bool? = nil, isStacked: Bool = false,
    band: Double? = nil
  ) -> Mark {
    Mark(ComponentsMark(grid: grid, isFilled: isFilled, isStacked: isStacked, band: band))
  }
}

/// The keys of the components' curves.
enum ComponentsKey: String, ObjectKey {
  case from, to, step, filled, stacked, band

  static let objectName = LayerKey.objectName

  var entry: KeyEntry<ComponentsMark> {
    switch self {
    case .from: CurveKey.from.entry.within(\.grid)
    case .to: CurveKey.to.entry.within(\.grid)
    case .step: CurveKey.step.entry.within(\.grid)
    case .filled:
      KeyEntry(
        "Whether the areas under the curves are filled. Left out: as the theme has it, in book alone, pale.",
        .boolean, cost: .nothing, examples: "[true]",
        write: { $0.isFilled.map { .boolean($0) } })
    case .stacked:
      KeyEntry(
        "Whether each curve stands on the one before, so that the last is that of the mixture's density; the "
          + "areas between them are filled.", .boolean,
        cost: .nothing, standard: .boolean(false), examples: "[true]",
        write: { $0.isStacked ? .boolean(true) : nil })
    case .band: BandKey.band.entry.within(\.band)
    }
  }
}
