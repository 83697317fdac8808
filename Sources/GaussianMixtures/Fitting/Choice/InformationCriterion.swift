import ElementaryFunctions

/// What a fit is judged by beside others to the same points; smaller is better for all.
public enum InformationCriterion: String, CaseIterable, Hashable, Sendable {
  /// −2 log L + p log n, with L the likelihood, p the number of parameters and n that of points: of
  /// weighted ones the sum of the weights.
  ///
  /// Source: G. Schwarz, "Estimating the dimension of a model", The Annals of Statistics 6(2), 1978,
  /// https://doi.org/10.1214/aos/1176344136.
  case bic
  /// −2 log L + 2 p.
  ///
  /// Source: H. Akaike, "A new look at the statistical model identification", IEEE Transactions on
  /// Automatic Control 19(6), 1974, https://doi.org/10.1109/TAC.1974.1100705.
  case aic
  /// BIC − 2 Σ log maxₖ rᵢₖ, the completed likelihood of points that each belong to their most probable
  /// component: components that overlap count against a mixture.
  ///
  /// Source: C. Biernacki, G. Celeux, G. Govaert, "Assessing a mixture model for clustering with the
  /// integrated completed likelihood", IEEE Transactions on Pattern Analysis and Machine Intelligence
  /// 22(7), 2000, https://doi.org/10.1109/34.865189; as mclust's `icl`, whose sign is the opposite.
  case icl
  /// BIC plus twice the entropy of the responsibilities: as `icl`, with the responsibilities themselves
  /// in place of labels.
  ///
  /// Source: G. McLachlan, D. Peel, "Finite Mixture Models", Wiley 2000, section 6.10.3.
  case softICL = "soft-icl"
}

extension MixtureFit {
  /// The number of free parameters.
  public var parameterCount: Int {
    covarianceType.parameterCount(
      componentCount: mixture.components.count, dimension: mixture.dimension)
  }

  /// The value of a criterion; smaller is better.
  ///
  /// - Parameter criterion: The criterion.
  /// - Returns: Its value, on the scale of −2 log L.
  public func value(of criterion: InformationCriterion) -> Double {
    let parameters = Double(parameterCount)
    let bic = parameters * ElementaryFunctions.log(totalWeight) - 2 * logLikelihood
    return switch criterion {
    case .bic: bic
    case .aic: 2 * parameters - 2 * logLikelihood
    case .icl: bic + 2 * classificationUncertainty
    case .softICL: bic + 2 * entropy
    }
  }
}
