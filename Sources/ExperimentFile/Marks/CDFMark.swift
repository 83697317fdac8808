/// The cumulative probability of the mixture.
package struct CDFMark: MarkDefinition, FitBandMark {
  /// The places of the curve.
  package var grid: CurveGrid
  /// The level of the band about the curve, in (0, 1); `nil` for none.
  package var band: Double?

  typealias Key = CDFKey

  static let words = MarkWords(
    name: "cdf", aliases: ["cumulative"], summary: "the mixture's cumulative probability",
    phrase: .mixture("cumulative probability"))

  var phrase: MarkPhrase { .mixture("cumulative probability", after: bandInWords) }
}

extension CDFMark {
  init(_ fields: Fields<Key>) {
    self.init(
      grid: CurveGrid(Fields(fields)),
      band: fields.numberOrBoolean(.band, for: BandKey.standardLevel))
  }
}

extension Mark {
  /// The cumulative probability of the mixture.
  ///
  /// - Parameters:
  ///   - grid: The places of the curve.
  ///   - band: The probability with which the band about the curve of a fit holds it at each place, in
  ///     (0, 1); `nil` for no band.
  /// - Returns: The mark.
  public static func cdf(grid: CurveGrid = CurveGrid(), band: Double? = nil) -> Mark {
    Mark(CDFMark(grid: grid, band: band))
  }
}

/// The keys of the cumulative probability.
enum CDFKey: String, ObjectKey {
  case from, to, step, band

  static let objectName = LayerKey.objectName

  var entry: KeyEntry<CDFMark> {
    switch self {
    case .from: CurveKey.from.entry.within(\.grid)
    case .to: CurveKey.to.entry.within(\.grid)
    case .step: CurveKey.step.entry.within(\.grid)
    case .band: BandKey.band.entry.within(\.band)
    }
  }
}
