import Foundation
import GaussianMixtures
import TestSupport
import Testing

@testable import ExperimentFile

@Suite struct ResolvedTextTests {
  private func experiment(_ text: String) throws -> Experiment {
    try Experiment.read(Array(text.utf8), name: "test.json").experiment
  }

  @Test("The resolved text of an experiment gives the same experiment, and the same text again")
  func roundTrip() throws {
    let files =
      jsonFiles(in: Repository.folder.appending(path: "specs"))
      + jsonFiles(in: fixtureFolder.appending(path: "valid"))
    #expect(files.count > 8)
    for file in files {
      let original = try experiment(String(contentsOf: file, encoding: .utf8))
      let resolved = try experiment(original.resolvedText)
      #expect(resolved == original, "\(file.lastPathComponent)")
      #expect(resolved.resolvedText == original.resolvedText, "\(file.lastPathComponent)")
    }
  }

  @Test("Defaults that are left out, layout and the order of keys make no difference")
  func normalForm() throws {
    let short = try experiment(
      #"{ "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 2 }] } }"#)
    let long = try experiment(
      """
      { "figure": { "dpi": 1e2, "layers": [{ "mark": "histogram", "bins": "auto" },
        { "mark": "density", "opacity": 1.0 }] },
        "sample": { "seed": 0, "size": 10000 },
        "mixture": { "components": [{ "covariance": 4, "mean": 0.0, "weight": 1 }] } }
      """)
    #expect(short.resolvedText == long.resolvedText)
    #expect(
      short.resolvedText == """
        {"mixture": {"components": [{"weight": 1.0, "mean": 0.0, "sd": 2.0}]}, \
        "sample": {"size": 10000, "seed": 0, "generator": "xoshiro256++"}, \
        "figure": {"size": [8.0, 4.0], "dpi": 100.0, "theme": "matplotlib", "x": {}, "y": {}, \
        "layers": [{"mark": "histogram", "bins": "auto", "normalize": "density", "opacity": 1.0}, \
        {"mark": "density", "opacity": 1.0}]}}
        """)
  }

  @Test("A mixture of any dimension is written with all its digits")
  func mixtures() throws {
    var generator = ArbitraryNumbers(seed: 3)
    func number() -> Double { Double.random(in: -1...1, using: &generator) }
    for _ in 0..<200 {
      let dimension = Int.random(in: 2...20, using: &generator)
      let count = Int.random(in: 1...4, using: &generator)
      let shares = (0..<count).map { _ in Double.random(in: 0.1...1, using: &generator) }
      let sum = shares.reduce(0, +)
      let mixture = try MultivariateGaussianMixture(
        components: shares.map { share in
          let scale = Double.random(in: 1e-3...1e3, using: &generator)
          let factor = (0..<dimension * dimension).map { _ in number() * scale }
          // The product of a matrix with its transpose, and something on the diagonal.
          let covariance = (0..<dimension * dimension).map { element in
            let (row, column) = element.quotientAndRemainder(dividingBy: dimension)
            return (0..<dimension).reduce(row == column ? scale * scale / 8 : 0) {
              $0 + factor[row * dimension + $1] * factor[column * dimension + $1]
            }
          }
          return .init(
            weight: share / sum, mean: (0..<dimension).map { _ in number() * 1e4 },
            covariance: covariance)
        })
      var original = Experiment(
        mixture: .given(.space(mixture)),
        figure: FigureSettings(panels: [
          PanelSettings(
            x: AxisSettings(variable: dimension - 1), y: AxisSettings(variable: 0),
            layers: [LayerSettings(mark: .contours(masses: [0.25, 0.5 + abs(number()) / 2.1]))])
        ]))
      original.points = .sample(SampleSettings(size: 10))
      let resolved = try experiment(original.resolvedText)
      #expect(resolved == original)
      #expect(try experiment(original.fileText) == original)
    }
  }

  @Test("The file of a plane has a line for each row of a covariance")
  func planeFile() throws {
    let text = try experiment(
      #"{ "mixture": { "components": [{ "weight": 1, "mean": [1, 2], "covariance": [[1, 0], [0, 4]] }] } }"#
    ).fileText
    #expect(
      text.hasPrefix(
        """
        {
          "mixture": {
            "components": [
              {
                "weight": 1.0,
                "mean": [1.0, 2.0],
                "covariance": [[1.0, 0.0], [0.0, 4.0]]
              }
            ]
          },
        """))
    #expect(
      text.contains(
        #""x": {\n      "label": "x1",\n      "variable": 1\n    }"#.replacing("\\n", with: "\n")))
  }
}
