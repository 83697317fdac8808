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
    bins = nil
    self.dimension = dimension
    columns = all.columns
    (read, fileName) = (nil, nil)
    droppedRowCount = 0
    interval = all.interval
    areIntegers = all.areIntegers
    (groups, groupNames, groupFits) = ([], [], [])
    let fit = all.groupFits.isEmpty ? nil : all.groupFits[group]
    fitted = fit ?? all.fitted
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

extension Experiment {
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
