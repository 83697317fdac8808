/// A mark about which a band is drawn that holds the distribution with some probability.
protocol BandMark: MarkDefinition where Key == BandKey {
  /// The probability, in (0, 1); `nil` for no band.
  var band: Double? { get }

  init(band: Double?)
}

extension BandMark {
  init(_ fields: Fields<BandKey>) {
    self.init(band: fields.numberOrBoolean(.band, for: BandKey.standardLevel))
  }

  var keyContent: Double? { band }
}

/// The key of a mark with a band.
enum BandKey: String, ObjectKey {
  case band

  /// The level of a band of which the file does not say it.
  static let standardLevel = 0.95

  static let objectName = LayerKey.objectName
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(
        names: ["ci", "confint", "conf_level", "confidence_band", "confidenceband", "envelope"],
        keys: [.band])
    ]
  }

  var entry: KeyEntry<Double?> {
    KeyEntry(
      "The level of a band about the layer, above 0 and below 1; true is 0.95. Of ecdf the band of "
        + "Dvoretzky, Kiefer and Wolfowitz, which holds the whole distribution function of the points with at "
        + "least this probability; of quantiles the interval that holds each of so many draws from the "
        + "mixture with this probability, point by point; of density, components and cdf the interval of the "
        + "curves that are fitted to bootstrap replicates of the points, place by place. Replicates are made "
        + "as standardErrors of the fit says; where it says nothing, from a thousand draws of the rows.",
      .booleanOrNumber(NumberRule(above: 0, below: 1)), cost: .places, standard: .boolean(false),
      examples: "[true, 0.99]", write: { $0.map { .number($0) } })
  }
}

extension BandMark {
  /// The band in words; empty for none.
  var bandInWords: String { band.map(BandKey.inWords) ?? "" }
}

extension BandKey {
  /// A band of some level in words.
  static func inWords(_ level: Double) -> String { " with a \(numberText(level * 100)) % band" }
}
