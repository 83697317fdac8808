/// The curve of the mixture's density.
package struct DensityMark: MarkDefinition, FitBandMark {
  /// The places of the curve.
  package var grid: CurveGrid
  /// Whether the area under the curve is filled.
  package var isFilled: Bool
  /// The level of the band about the curve, in (0, 1); `nil` for none.
  package var band: Double?

  typealias Key = DensityKey

  static let words = MarkWords(
    name: "density", aliases: ["mixture", "pdf", "curve"], summary: "the mixture's curve",
    phrase: .mixture("density"))

  var phrase: MarkPhrase { .mixture("density", after: bandInWords) }
}

extension DensityMark {
  init(_ fields: Fields<Key>) {
    self.init(
      grid: CurveGrid(Fields(fields)), isFilled: fields.boolean(.filled) ?? false,
      band: fields.numberOrBoolean(.band, for: BandKey.standardLevel))
  }
}

extension Mark {
  /// The curve of the mixture's density.
  ///
  /// - Parameters:
  ///   - grid: The places of the curve.
  ///   - isFilled: Whether the area under the curve is filled.
  ///   - band: The probability with which the band about the curve of a fit holds it at each place, in
  ///     (0, 1); `nil` for no band.
  /// - Returns: The mark.
  public static func density(
    grid: CurveGrid = CurveGrid(), isFilled: Bool = false, band: Double? = nil
  ) -> Mark {
    Mark(DensityMark(grid: grid, isFilled: isFilled, band: band))
  }
}

/// The keys of the mixture's curve.
enum DensityKey: String, ObjectKey {
  case from, to, step, filled, band

  static let objectName = LayerKey.objectName

  var entry: KeyEntry<DensityMark> {
    switch self {
    case .from: CurveKey.from.entry.within(\.grid)
    case .to: CurveKey.to.entry.within(\.grid)
    case .step: CurveKey.step.entry.within(\.grid)
    case .filled: FilledKey.filled.entry.within(\.isFilled)
    case .band: BandKey.band.entry.within(\.band)
    }
  }
}
