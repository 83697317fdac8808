import RealModule

/// The variates of NumPy's `np.random.RandomState(seed)`, bit for bit.
///
/// NumPy froze this stream in version 1.17 (NEP 19, https://numpy.org/neps/nep-0019-rng-policy.html).
/// `log` and `exp` are those of the platform's C library, as they are in NumPy.
package struct LegacyNumPyGenerator: Sendable {
  private var twister: MersenneTwister
  /// The second value of the last pair of normals. It outlives draws of other kinds in between.
  private var spareNormal: Double?

  /// Creates the generator in the state that `np.random.seed(seed)` sets.
  ///
  /// - Parameter seed: The seed.
  package init(seed: UInt32) {
    twister = MersenneTwister(seed: seed)
  }

  /// Draws what `random_sample()` does.
  ///
  /// - Returns: A multiple of 2⁻⁵³, uniform in [0, 1).
  package mutating func uniform() -> Double {
    let high = Double(twister.next() >> 5)
    let low = Double(twister.next() >> 6)
    return (high * 0x1p26 + low) * 0x1p-53
  }

  /// Draws what `standard_normal()` does.
  ///
  /// Source: G. Marsaglia, T. A. Bray, "A convenient method for generating normal variables",
  /// SIAM Review 6(3), 1964, https://doi.org/10.1137/1006063.
  ///
  /// - Returns: A standard normal number.
  package mutating func standardNormal() -> Double {
    if let spare = spareNormal {
      spareNormal = nil
      return spare
    }
    while true {
      let x1 = 2 * uniform() - 1
      let x2 = 2 * uniform() - 1
      let r2 = x1 * x1 + x2 * x2
      if r2 < 1, r2 != 0 {
        let factor = (-2 * Double.log(r2) / r2).squareRoot()
        // The second coordinate is returned first.
        spareNormal = factor * x1
        return factor * x2
      }
    }
  }

  /// Draws what `binomial(1, p)` does.
  ///
  /// - Parameter trial: The trial.
  /// - Returns: Whether the trial succeeds.
  package mutating func succeeds(_ trial: LegacyNumPyTrial) -> Bool {
    inverted(trial) != trial.isComplemented
  }

  /// Draws what `argmax(multinomial(1, weights))` does.
  ///
  /// - Parameter trials: Those of ``LegacyNumPyTrial/sequence(weights:)``.
  /// - Returns: The index of the first trial that succeeds, or the number of trials. Trials after
  ///   the first success are not drawn.
  package mutating func firstSuccess(_ trials: [LegacyNumPyTrial]) -> Int {
    // NumPy's multinomial draws nothing for the probability 0, its binomial does.
    for index in trials.indices where !trials[index].isImpossible && succeeds(trials[index]) {
      return index
    }
    return trials.count
  }

  /// NumPy's inversion of the binomial distribution for one trial and p ≤ ½.
  private mutating func inverted(_ trial: LegacyNumPyTrial) -> Bool {
    while true {
      let u = uniform()
      // Not `u <= …`: a probability that is NaN after a division by 0 counts as no success.
      if !(u > trial.failure) { return false }
      // The two probabilities sum to 1 only to within rounding; above their sum, draw again.
      if !(u - trial.failure > trial.success) { return true }
    }
  }
}

/// A single trial with its probabilities as NumPy's inversion rounds them.
package struct LegacyNumPyTrial: Sendable {
  fileprivate let isImpossible: Bool
  /// Whether p > ½, for which NumPy draws the failure instead.
  fileprivate let isComplemented: Bool
  fileprivate let failure: Double
  fileprivate let success: Double

  /// Creates the trial of `binomial(1, probability)`.
  ///
  /// - Parameter probability: The probability of a success, in [0, 1].
  package init(probability: Double) {
    isImpossible = probability == 0
    isComplemented = !(probability <= 0.5)
    let p = isComplemented ? 1 - probability : probability
    let q = 1 - p
    // Not q: the power q¹ is formed through logarithms and can differ in the last bit.
    failure = Double.exp(Double.log(q))
    success = p * failure / q
  }

  /// The trials that `multinomial(1, weights)` makes: each weight as a share of what remains.
  ///
  /// - Parameter weights: The probabilities; they sum to 1.
  /// - Returns: One trial per weight but the last.
  package static func sequence(weights: [Double]) -> [LegacyNumPyTrial] {
    var remaining = 1.0
    return weights.dropLast().map { weight in
      defer { remaining -= weight }
      return LegacyNumPyTrial(probability: weight / remaining)
    }
  }
}
