/// The points that a NumPy program draws from a mixture, one by one, bit for bit.
///
/// After `np.random.seed(seed)` the program draws for each point first the component, then the
/// value:
///
///     k = 0                                          # one component: nothing is drawn
///     k = np.random.binomial(1, weights[1])          # two components
///     k = np.argmax(np.random.multinomial(1, weights))   # three or more
///     x = np.random.normal(means[k], sds[k])
///
/// Checked against NumPy 2.4.6 on Linux, x86-64. The stream is serial: a point can only be reached
/// through all those before it.
package struct NumPySampler: Sendable {
  private var generator: LegacyNumPyGenerator
  private let labelling: Labelling
  private let components: [GaussianMixture.Component]

  private enum Labelling: Sendable {
    case single
    case pair(LegacyNumPyTrial)
    case several([LegacyNumPyTrial])
  }

  /// Creates the sampler before its first point.
  ///
  /// - Parameters:
  ///   - mixture: The mixture to draw from.
  ///   - seed: The seed of `np.random.seed`.
  package init(mixture: GaussianMixture, seed: UInt32) {
    generator = LegacyNumPyGenerator(seed: seed)
    components = mixture.components
    let weights = components.map(\.weight)
    labelling =
      switch weights.count {
      case 1: .single
      case 2: .pair(LegacyNumPyTrial(probability: weights[1]))
      default: .several(LegacyNumPyTrial.sequence(weights: weights))
      }
  }

  /// Draws the next point.
  ///
  /// - Returns: The value in data units and the index of its component, from 0.
  package mutating func next() -> (value: Double, component: UInt16) {
    let index =
      switch labelling {
      case .single: 0
      case .pair(let second): generator.succeeds(second) ? 1 : 0
      case .several(let trials): generator.firstSuccess(trials)
      }
    let component = components[index]
    let value = component.mean + component.standardDeviation * generator.standardNormal()
    return (value, UInt16(truncatingIfNeeded: index))
  }
}
