/// A mark of curves of the mixture, about which a band is drawn that holds each with some probability at
/// each place, as far as the fit is known.
package protocol FitBandMark: MarkSettings {
  /// The probability, in (0, 1); `nil` for no band.
  var band: Double? { get }
}

extension FitBandMark {
  /// What follows the curve in a sentence about it; empty without a band.
  var bandInWords: String { band.map(BandKey.inWords) ?? "" }
}

extension MarkDefinition where Self: FitBandMark {
  func problem(with mixture: MixtureSource) -> (message: String, key: Key)? {
    switch mixture {
    case .given:
      return problemOfBand(
        "the band of \(Self.name) tells how sure a fit is, and the components of this mixture are given; "
          + "\"fit\" in their place has them fitted")
    case .fit(let request) where request.isOfEachGroup:
      return problemOfBand(
        "the band of \(Self.name) is that of one fit; with eachGroup each group has one of its own")
    case .fit(let request) where request.method == .kMeans:
      return problemOfBand(
        "the band of \(Self.name) is that of a likelihood, which kMeans does not have; em has one")
    case .fit(let request) where request.takesKnownGroups:
      return problemOfBand(
        "the band of \(Self.name) is found where no group is given; without knownGroups it would fit"
      )
    case .fit(let request) where request.standardErrors?.method == .information:
      return problemOfBand(
        "the band of \(Self.name) is made of replicates, and standardErrors asks for the information, "
          + "which has none; its methods bootstrap and parametric would fit")
    case .fit: return nil
    }
  }

  func problem(withStepsBy key: String) -> (message: String, key: Key)? {
    problemOfBand(
      "the band of \(Self.name) is that of the fitted mixture, and \(key) shows mixtures on the way to it; "
        + "without \(key) it would fit")
  }

  /// A problem of the band; `nil` without one.
  private func problemOfBand(_ message: String) -> (message: String, key: Key)? {
    guard band != nil, let key = Key(rawValue: BandKey.band.rawValue) else { return nil }
    return (message, key)
  }
}

extension FitRequest {
  /// How the replicates of bands are made: as those of standard errors, or as these are where nothing is said
  /// of them.
  package var replicates: StandardErrorRequest { standardErrors ?? StandardErrorRequest() }
}
