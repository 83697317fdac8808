/// What the object of the mixture says: where the mixture comes from, and the looks of its components.
struct MixtureContent {
  let source: MixtureSource
  /// The looks of the components in their order; none where the file has none.
  let styles: [ComponentStyle]
}

extension MixtureContent {
  /// Reads a mixture, for points of so many coordinates where the data say it.
  init?(_ fields: Fields<MixtureKey>, dimension: Int?) {
    let fit = fields.object(.fit, FitKey.self).flatMap { FitContent($0, dimension: dimension) }
    if let second = fields.field(.fit), fields.field(.components) != nil {
      fields.log.error(
        "a mixture has either \"components\" or \"fit\", not both", at: second.keyRange)
    } else if fields.isMissing(.components), fields.isMissing(.fit) {
      fields.log.error(
        "a mixture needs \"components\", or \"fit\" to be fitted to data", at: fields.opening)
    }
    let components = fields.components(.components, ComponentKey.self)
    let styles = components?.compactMap { $0.map(ComponentStyle.init) } ?? []
    let weights = fields.weightRule
    components?.checkWeights(weights)
    if let mixture = components.flatMap({
      Mixture($0, listedIn: fields, .components, weights: weights)
    }) {
      self.init(source: .given(mixture), styles: styles.shortest)
    } else if let fit {
      self.init(source: .fit(fit.request), styles: fit.styles)
    } else {
      return nil
    }
  }

  /// The components that are given, with weights that sum to 1, as a file writes them; `nil` for a fit.
  var components: [ComponentContent]? {
    guard case .given(let mixture) = source else { return nil }
    return mixture.componentContents.enumerated().map { index, component in
      var component = component
      component.style = styles.style(of: index)
      return component
    }
  }

  /// The fit; `nil` for components that are given.
  var fit: FitContent? {
    guard case .fit(let request) = source else { return nil }
    return FitContent(request: request, styles: styles)
  }
}

extension Fields<MixtureKey> {
  /// Which weights the components have.
  fileprivate var weightRule: WeightRule {
    let isNormalized = boolean(.normalizeWeights) ?? false
    if let field = field(.normalizeWeights), self.field(.fit) != nil {
      log.error(
        "normalizeWeights goes with \"components\"; the weights of a fit sum to 1",
        at: field.keyRange)
    }
    return isNormalized ? .normalized : .sharesUnlessNormalized
  }
}
