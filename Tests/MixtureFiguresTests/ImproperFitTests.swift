import ExperimentFile
import Foundation
import Plotting
import TestSupport
import Testing

@testable import GaussianMixtures
@testable import MixtureFigures

/// Fits that are no proper maximum, or that a few points have made, in the choice of a number of
/// components.
@Suite struct ImproperFitTests {
  private func numbers(_ fit: String, table: String, style: String = "") throws -> ExperimentNumbers
  {
    try ExperimentNumbers(
      """
      { "mixture": { "fit": \(fit) }, "data": { "file": "data.csv", "columns": ["value"] },
        "figure": { "layers": [{ "mark": "selection"\(style) }] } }
      """, table)
  }

  /// 250 values of two normal distributions, rounded to whole numbers.
  private func rounded(_ components: String, style: String = "") throws -> ExperimentNumbers {
    try numbers(
      #"{ "components": \#(components), "starts": 10 }"#,
      table: String(
        contentsOf: Repository.folder.appending(path: "specs/data/rounded.csv"), encoding: .utf8),
      style: style)
  }

  private func abscissas(_ layer: Layer) -> [Double] {
    switch layer.shape {
    case .curve(let x, _), .points(let x, _): x
    default: []
    }
  }

  @Test("The line joins what takes part in the choice; rings and crosses in grey are what does not")
  func drawnApart() throws {
    let layers = try rounded("[1, 5]").figure.panels[0].layers
    #expect(layers.map(abscissas) == [[1, 2], [2], [3], [4, 5]])
    #expect(layers.map(\.asideSign) == [nil, nil, .ring, .cross])
    #expect(
      layers.map(\.style.label) == [nil, "best", "made by too few points", "no proper maximum"])
    #expect(layers.map(\.style.color) == [.theme(0), .theme(0), .muted, .muted])
    #expect(
      try rounded("[1, 5]", style: #", "label": """#).figure.panels[0].layers
        .allSatisfy { ($0.style.label ?? "").isEmpty })
  }

  @Test("What lies at the floor has no say in the limits, whatever its value")
  func limits() throws {
    // Both have the same proper candidates.
    let (all, few) = (try rounded("[1, 5]"), try rounded("[1, 3]"))
    let limits = try #require(all.figure.panelLimits().first)
    #expect(limits.y == few.figure.panelLimits().first?.y)
    #expect(limits.x.contains(5))
    guard case .points(_, let values)? = all.figure.panels[0].layers.last?.shape else {
      Issue.record("no crosses")
      return
    }
    #expect(values.allSatisfy { $0 < limits.y.lowerBound })
  }

  @Test(
    "The numbers of the mark and the report of the fit say which are proper, and why others are not"
  )
  func reports() throws {
    let numbers = try rounded("[1, 4]")
    let mark = try #require(
      JSONSerialization.jsonObject(with: Data(numbers.reports[0].utf8)) as? [String: Any])
    #expect(mark["proper"] as? [Bool] == [true, true, true, false])
    let reasons = try #require(mark["reason"] as? [Any])
    try #require(reasons.count == 4)
    #expect(reasons[0] is NSNull && reasons[1] is NSNull)
    #expect((reasons[2] as? String)?.contains("narrower than half a step of the values") == true)
    #expect((reasons[3] as? String)?.contains("at the floor of covariances") == true)
  }

  @Test("A warning names those that would have won, and says why they do not")
  func warnings() throws {
    let words =
      "4 and 5 components take no part in the choice, although by BIC they would win: their "
      + "likelihood has no maximum, and grows until a covariance lies at its floor"
    let numbers = try rounded("[1, 5]")
    #expect(
      numbers.warnings.map(\.description).last == "mixture.fit.components: warning: \(words)")
    #expect(numbers.counted[0].points.fitReport([]).json().contains("\"\(words)\"]"))
    // Three would not have won.
    #expect(
      try !rounded("[1, 3]").warnings.contains { $0.description.contains("take no part") })
  }

  @Test("Where none is a proper maximum, the line is grey and the words say it")
  func noneProper() throws {
    // Each component is one number or two; of two numbers, the points of each lie on one.
    let table =
      "value\n"
      + ["0", "10", "20", "30"].map { String(repeating: "\($0)\n", count: 20) }
      .joined()
    let numbers = try numbers(#"{ "components": [3, 4], "starts": 10 }"#, table: table)
    let layers = numbers.figure.panels[0].layers
    #expect(layers.map(abscissas) == [[3, 4], [4]])
    #expect(layers.map(\.style.color) == [.muted, .muted])
    #expect(layers.map(\.style.label) == [nil, "best, but no proper maximum"])
    #expect(
      numbers.warnings.map(\.description).contains(
        "mixture.fit.components: warning: no number of components that was tried has a proper "
          + "maximum of the likelihood; what BIC chooses among them depends on the floor of "
          + "covariances"), "\(numbers.warnings)")
  }

  private func fit(_ components: [(Double, Double, Double)], steps: Int) throws -> MixtureFit {
    let table = try String(
      contentsOf: Repository.fixture("GaussianMixtures/faithful.csv"), encoding: .utf8)
    let waiting = table.split(whereSeparator: \.isNewline).dropFirst()
      .compactMap { $0.split(separator: ",").last.flatMap { Double($0) } }
    var settings = FitSettings()
    settings.maximumIterations = steps
    return try MixtureFitter(points: waiting, dimension: 1).fit(
      startingFrom: MultivariateGaussianMixture(
        components: components.map { .init(weight: $0.0, mean: [$0.1], covariance: [$0.2]) }),
      settings: settings)
  }

  @Test("A log-likelihood that falls with a component more has a note that says why")
  func shortfall() throws {
    let two = try fit([(0.4, 54, 30), (0.6, 80, 30)], steps: 100)
    let three = try fit([(0.2, 40, 300), (0.3, 60, 300), (0.5, 90, 300)], steps: 0)
    let selection = ModelSelection([two, three], criterion: .bic)
    #expect(selection.shortfall(of: 0) == nil)
    let found = try #require(selection.shortfall(of: 1))
    #expect(found.components == 2 && found.reason == .notFound)
    #expect(
      selection.report.json().contains(
        "\"note\": \"less likely than 2 components, which it contains: no start found a better "
          + "maximum; more starts may\""))
    #expect(ModelSelection([three, two], criterion: .bic).shortfall(of: 1) == nil)
  }
}
