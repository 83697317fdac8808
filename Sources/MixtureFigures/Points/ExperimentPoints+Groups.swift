// The groups of points, and the mixtures that are fitted to each.

extension ExperimentPoints {
  /// The points of one group, which has the fit of the group or the mixture of all.
  ///
  /// - Parameters:
  ///   - group: The number of the group, from 0.
  ///   - all: The points of all groups, in memory.
  init(group: Int, of all: ExperimentPoints) {
    let (values, dimension) = (all.values ?? [], all.dimension)
    let chosen = all.groups.indices.filter { all.groups[$0] == group }
    source = .memory(
      chosen.flatMap { values[$0 * dimension..<($0 + 1) * dimension] }, labels: nil)
    weights = all.weights.map { weights in chosen.map { weights[$0] } }
    weightRange = all.weightRange
    bins = nil
    self.dimension = dimension
    columns = all.columns
    (read, fileName) = (nil, nil)
    droppedRowCount = 0
    interval = all.interval
    areIntegers = all.areIntegers
    (groups, groupNames, groupFits, knownGroupCount) = ([], [], [], nil)
    let fit = all.groupFits.isEmpty ? nil : all.groupFits[group]
    fitted = fit ?? all.fitted
    clustered = all.clustered
    mixture = fit.map { Mixture($0.fit.mixture) } ?? all.mixture
    warnings = []
  }

  /// The mixture of those of all groups after so many iterations of their fits.
  func mixtureOfGroups(after iteration: Int) -> Mixture {
    var sizes = [Double](repeating: 0, count: groupNames.count)
    for (point, group) in groups.enumerated() { sizes[group] += weights?[point] ?? 1 }
    // As many components as there are in the end, of which there is a mixture.
    return
      (try? Mixture.union(
        of: groupFits.map { $0.mixture(after: iteration) }, weights: sizes)) ?? mixture
  }
}

extension ExperimentPoints {
  /// The looks of the components: where the fit takes groups as given, a component without a name has that of
  /// its group.
  ///
  /// - Parameter styles: The looks that the experiment gives; none where it gives none.
  /// - Returns: The looks of the components.
  package func styles(_ styles: [ComponentStyle]) -> [ComponentStyle] {
    guard let knownGroupCount else { return styles }
    return (0..<mixture.componentCount).map { component in
      var style = styles.style(of: component)
      if component < knownGroupCount {
        style.label = style.label ?? ComponentLabel.text(ofName: groupNames[component])
      }
      return style
    }
  }

  /// The looks of the components in figures: one that is a group also has the color of its points.
  func drawnStyles(_ styles: [ComponentStyle]) -> [ComponentStyle] {
    self.styles(styles).enumerated().map { component, style in
      var style = style
      if component < knownGroupCount ?? 0 { style.color = .theme(component) }
      return style
    }
  }

  /// The points whose groups the fit was given; all where it was given none.
  var pointsOfKnownGroups: [Int] {
    groups.indices.filter { groups[$0] < knownGroupCount ?? groupNames.count }
  }
}

extension Experiment {
  /// Refuses groups that no fit can take as given: none, or more than a figure tells apart.
  func checkKnownGroups(_ count: Int) throws(ExperimentProblem) {
    guard count > 0 else {
      throw ExperimentProblem("no row has a group that is known", at: ["data", "groups"])
    }
    try checkGroupCount(count)
  }

  /// Refuses more groups than a figure tells apart.
  func checkGroupCount(_ count: Int) throws(ExperimentProblem) {
    guard count > Limits.groups else { return }
    let column = points.groups.map { "the column \($0)" } ?? "the column"
    throw ExperimentProblem(
      "\(column) has \(groupedText(count)) groups; at most \(Limits.groups) are told apart",
      at: ["data", "groups"])
  }
}

extension Mixture {
  /// The mixture of mixtures.
  ///
  /// - Parameters:
  ///   - parts: The mixtures, all of one dimension.
  ///   - weights: The weight of each, above 0; they need not sum to 1.
  /// - Returns: A mixture with the components of all.
  /// - Throws: `ExperimentProblem` for more components than a mixture has.
  static func union(
    of parts: [MultivariateGaussianMixture], weights: [Double]
  ) throws(ExperimentProblem) -> Mixture {
    let sum = weights.reduce(0, +)
    let components = zip(parts, weights).flatMap { part, weight in
      part.components.map {
        MultivariateGaussianMixture.Component(
          weight: $0.weight * (weight / sum), mean: $0.mean, covariance: $0.covariance)
      }
    }
    do throws(MixtureError) {
      return Mixture(try MultivariateGaussianMixture(components: components))
    } catch {
      throw ExperimentProblem(
        "the mixtures of all groups are no mixture: \(error)", at: ["mixture", "fit", "eachGroup"])
    }
  }
}
