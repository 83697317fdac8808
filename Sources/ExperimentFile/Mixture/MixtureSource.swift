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

  /// Whether a fit takes the groups of the data as given, where they are known.
  package var takesKnownGroups: Bool {
    if case .fit(let request) = self { request.takesKnownGroups } else { false }
  }
}
