import ExperimentFile
import GaussianMixtures
import TestSupport
import Testing

@Suite struct NormalizedWeightsTests {
  private func mixture(_ weights: [String?], isNormalized: Bool = true) throws -> Experiment {
    let components = weights.map { weight in
      "{ \(weight.map { "\"weight\": \($0), " } ?? "")\"mean\": 0, \"sd\": 1 }"
    }
    let file = """
      { "mixture": { \(isNormalized ? "\"normalizeWeights\": true, " : "")"components":
      [\(components.joined(separator: ", "))] } }
      """
    return try Experiment.read(Array(file.utf8), name: "weights.json").experiment
  }

  private func weights(of experiment: Experiment) -> [Double] {
    guard case .given(.line(let mixture)) = experiment.mixture else { return [] }
    return mixture.components.map(\.weight)
  }

  @Test("Weights are divided by their sum")
  func divided() throws {
    // numpy.divide of the lists and of math.fsum of them.
    let cases: [([String], [Double])] = [
      (["1", "3"], [0.25, 0.75]),
      (["12", "30", "7"], [0.24489795918367346, 0.6122448979591837, 0.14285714285714285]),
      (["0.1", "0.2", "0.4"], [0.14285714285714285, 0.2857142857142857, 0.5714285714285714]),
      (["1e100", "1e100"], [0.5, 0.5]),
      (["1e-100", "3e-100"], [0.25, 0.75]),
      (["7"], [1]),
    ]
    for (given, expected) in cases {
      #expect(weights(of: try mixture(given)) == expected, "\(given)")
    }
  }

  @Test("Weights that sum to 1 keep their bits")
  func kept() throws {
    for given in [["0.25", "0.75"], ["0.1", "0.2", "0.7"], ["0.3", "0.3", "0.4"], ["1"]] {
      #expect(try mixture(given) == mixture(given, isNormalized: false), "\(given)")
    }
  }

  @Test("Weights that are left out of all components are equal")
  func leftOut() throws {
    for count in [1, 2, 3, 7, 49, 1000] {
      let experiment = try mixture([String?](repeating: nil, count: count))
      #expect(
        weights(of: experiment) == [Double](repeating: 1 / Double(count), count: count))
    }
  }

  @Test("The resolved text has the divided weights, and gives them again to the bit")
  func fixedPoint() throws {
    var generator = ArbitraryNumbers(seed: 4)
    for _ in 0..<300 {
      let count = Int.random(in: 1...50, using: &generator)
      let scale = Double.random(in: -40...40, using: &generator)
      let given = (0..<count).map { _ in
        "\(Double.random(in: 1e-3...1, using: &generator) * scaled(scale))"
      }
      let experiment = try mixture(given)
      let text = experiment.resolvedText
      #expect(!text.contains("normalizeWeights"))
      let again = try Experiment.read(Array(text.utf8), name: "again.json")
      #expect(again.experiment == experiment, "\(given)")
      #expect(again.experiment.resolvedText == text, "\(given)")
    }
  }

  private func scaled(_ exponent: Double) -> Double {
    Double(sign: .plus, exponent: Int(clamping: exponent), significand: 1)
  }
}
