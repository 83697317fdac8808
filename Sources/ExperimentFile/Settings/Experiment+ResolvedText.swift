import GaussianMixtures

extension Experiment {
  /// The experiment as an experiment file in which every default is written out, on one line.
  ///
  /// Reading it gives the same experiment. Two files that differ only in layout, order of keys or
  /// defaults that are left out have the same text.
  ///
  /// - Complexity: O(*n*), where *n* is the number of components, layers and edges.
  public var resolvedText: String {
    object([
      title.map { member(ExperimentKey.title, jsonText($0)) },
      description.map { member(ExperimentKey.description, jsonText($0)) },
      member(ExperimentKey.mixture, mixture.resolvedText),
      points.resolvedMember,
      member(ExperimentKey.figure, figure.resolvedText(dimension: dimension)),
    ])
  }
}

extension Experiment {
  /// ``resolvedText`` on several lines, with a line end after the last, for people to go on with.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the text.
  public var fileText: String {
    let text = resolvedText
    let node = try? JSONReader.read(SourceText(Array(text.utf8), name: "experiment"))
    return (node.map { indented($0) } ?? text) + "\n"
  }
}

extension MixtureSource {
  fileprivate var resolvedText: String {
    switch self {
    case .components(let mixture):
      object([member(MixtureKey.components, list(mixture.components.map(\.resolvedText)))])
    case .multivariate(let mixture):
      object([member(MixtureKey.components, mixture.resolvedText)])
    case .fit(let request):
      object([member(MixtureKey.fit, request.resolvedText)])
    }
  }
}

extension FitRequest {
  fileprivate var resolvedText: String {
    let (least, greatest) = (componentCounts.lowerBound, componentCounts.upperBound)
    return object([
      member(FitKey.components, least == greatest ? "\(least)" : "[\(least), \(greatest)]"),
      least == greatest ? nil : member(FitKey.criterion, jsonText(criterion.rawValue)),
      member(FitKey.covariance, jsonText(settings.covarianceType.rawValue)),
      start.map { member(FitKey.start, $0.resolvedText) },
      start == nil ? member(FitKey.starts, "\(settings.starts)") : nil,
      start == nil ? member(FitKey.seed, "\(settings.seed)") : nil,
      member(FitKey.tolerance, "\(settings.tolerance)"),
      member(FitKey.maxIterations, "\(settings.maximumIterations)"),
    ])
  }
}

extension GaussianMixture.Component {
  fileprivate var resolvedText: String {
    object([
      member(ComponentKey.weight, "\(weight)"),
      member(ComponentKey.mean, "\(mean)"),
      member(ComponentKey.sd, "\(standardDeviation)"),
    ])
  }
}

extension MultivariateGaussianMixture {
  /// The list of the components; those of one dimension are written as such.
  fileprivate var resolvedText: String {
    if dimension == 1 { return list(marginal(0).components.map(\.resolvedText)) }
    return list(
      components.map { component in
        let rows = (0..<dimension).map { row in
          component.covariance[row * dimension..<(row + 1) * dimension].map { "\($0)" }
        }
        return object([
          member(ComponentKey.weight, "\(component.weight)"),
          member(ComponentKey.mean, list(component.mean.map { "\($0)" })),
          member(ComponentKey.covariance, list(rows.map(list))),
        ])
      })
  }
}

extension PointSource {
  fileprivate var resolvedMember: String {
    switch self {
    case .sample(let sample): member(ExperimentKey.sample, sample.resolvedText)
    case .data(let data): member(ExperimentKey.data, data.resolvedText)
    }
  }
}

extension DataSettings {
  fileprivate var resolvedText: String {
    object([
      member(DataKey.file, jsonText(file)),
      columns.isEmpty ? nil : member(DataKey.columns, list(columns.map(\.resolvedText))),
      member(DataKey.missing, jsonText(missing.rawValue)),
    ])
  }
}

extension DataSettings.Column {
  fileprivate var resolvedText: String {
    switch self {
    case .name(let name): jsonText(name)
    case .number(let number): "\(number)"
    }
  }
}

extension SampleSettings {
  fileprivate var resolvedText: String {
    let (seed, name) =
      switch generator {
      case .numpy(let seed): (UInt64(seed), GeneratorName.numpy)
      case .xoshiro256PlusPlus(let seed): (seed, GeneratorName.xoshiro256PlusPlus)
      }
    return object([
      member(SampleKey.size, "\(size)"),
      member(SampleKey.seed, "\(seed)"),
      member(SampleKey.generator, jsonText(name.rawValue)),
    ])
  }
}

/// A member of an object, as JSON.
func member(_ key: some ObjectKey, _ json: String) -> String {
  "\(jsonText(key.rawValue)): \(json)"
}

/// An object of the members that there are, as JSON.
func object(_ members: [String?]) -> String {
  "{" + members.compactMap { $0 }.joined(separator: ", ") + "}"
}

/// A list, as JSON.
func list(_ items: [String]) -> String {
  "[" + items.joined(separator: ", ") + "]"
}
