import ElementaryFunctions

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
    failure = NumPyFunctions.exp(NumPyFunctions.log(q))
    // Shares of what remains can lie outside [0, 1] by rounding. Then `failure` is at least 1, so that
    // nothing succeeds and nothing is drawn again.
    success = max(p * failure / q, 0)
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

extension LegacyNumPyGenerator {
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
      // The two probabilities sum to 1 only to within rounding; above their sum, draw again. This
      // hardly ever happens, so that the processor need not guess what the outcome is.
      if u - trial.failure > trial.success { continue }
      // Not `!(u <= …)`: a probability that is NaN after a division by 0 counts as no success.
      return u > trial.failure
    }
  }
}
