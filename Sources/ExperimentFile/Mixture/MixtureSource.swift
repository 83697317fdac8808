/// Where the mixture of an experiment comes from.
public enum MixtureSource: Hashable, Sendable {
  /// Its components are written out.
  case given(Mixture)
  /// It is fitted to the data of the experiment.
  case fit(FitRequest)
}

extension MixtureSource {
  /// The mixture; `nil` for one that is fitted.
  package var given: Mixture? { if case .given(let mixture) = self { mixture } else { nil } }
}

extension MixtureSource {
  /// Reads a mixture, for points of so many coordinates where the data say it.
  init?(_ fields: Fields<MixtureKey>, dimension: Int?) {
    let request = fields.object(.fit, FitKey.self).flatMap {
      FitRequest($0, dimension: dimension)
    }
    if let second = fields.field(.fit), fields.field(.components) != nil {
      fields.log.error(
        "a mixture has either \"components\" or \"fit\", not both", at: second.keyRange)
    } else if fields.isMissing(.components), fields.isMissing(.fit) {
      fields.log.error(
        "a mixture needs \"components\", or \"fit\" to be fitted to data", at: fields.opening)
    }
    if let mixture = Mixture(fields, .components) {
      self = .given(mixture)
    } else if let request {
      self = .fit(request)
    } else {
      return nil
    }
  }
}
