import ExperimentFile
import GaussianMixtures
import MixtureFigures
import Plotting
import TestSupport
import Testing

/// Mixtures of as many components as there may be.
@Suite struct ManyComponentsTests {
  private func experiment(
    _ count: Int, spread: Double, deviation: Double = 0.3, layers: [LayerSettings]? = nil,
    panels: Int = 1
  ) throws -> Experiment {
    var generator = ArbitraryNumbers(seed: 6)
    let mixture = try GaussianMixture(
      components: (0..<count).map { _ in
        .init(
          weight: 1 / Double(count), mean: Double.random(in: 0...spread, using: &generator),
          standardDeviation: deviation)
      })
    var experiment = Experiment(
      mixture: .given(.line(mixture)), points: .sample(SampleSettings(size: 100)))
    if let layers {
      experiment.figure.panels = Array(repeating: PanelSettings(layers: layers), count: panels)
      experiment.figure.grid = PanelGrid(rows: panels, columns: 1)
    }
    return experiment
  }

  /// The first curve of a figure.
  private func curve(_ experiment: Experiment) throws -> (x: [Double], y: [Double]) {
    for layer in try ExperimentNumbers(experiment).figure.panels[0].layers {
      if case .curve(let x, let y) = layer.shape { return (x, y) }
    }
    return ([], [])
  }

  @Test("1,000 components are drawn by default, however they lie", arguments: [1, 30, 1000, 1e6])
  func byDefault(spread: Double) throws {
    let experiment = try experiment(1000, spread: spread)
    guard case .given(.line(let mixture)) = experiment.mixture else { return }
    let (x, y) = try curve(experiment)
    #expect(x.count > 1000 && x == x.sorted())
    // Every peak is among the places.
    #expect(Set(mixture.components.map(\.mean)).isSubset(of: x))
    #expect(zip(x, y).allSatisfy { mixture.density(at: $0) == $1 })
  }

  @Test("Grids and several layers of 1,000 components are drawn too")
  func grids() throws {
    let layers = [
      LayerSettings(mark: .histogram()), LayerSettings(mark: .density()),
      LayerSettings(mark: .components()),
    ]
    for spread in [3.0, 1000] {
      let experiment = try experiment(1000, spread: spread, layers: layers, panels: 3)
      #expect(try ExperimentNumbers(experiment).figure.panels.count == 3)
    }
  }

  @Test("What is left out of the places of many components is not seen")
  func sparse() throws {
    // Of 400 components the places are fine; those of 1,000 are few. Both are of the same mixture.
    let few = try experiment(400, spread: 30)
    guard case .given(.line(let mixture)) = few.mixture else { return }
    let parts = mixture.components.flatMap { component in
      Array(
        repeating: GaussianMixture.Component(
          weight: component.weight * 0.4, mean: component.mean,
          standardDeviation: component.standardDeviation), count: 5
      ).enumerated().filter { $0.offset < 5 }.prefix(5).map(\.element)
    }
    var many = few
    many.mixture = .given(
      .line(
        try GaussianMixture(
          components: parts.prefix(1000).map {
            .init(weight: 1 / 1000, mean: $0.mean, standardDeviation: $0.standardDeviation)
          })))
    guard case .given(.line(let whole)) = many.mixture else { return }
    let (x, y) = try curve(many)
    let top = y.max() ?? 0
    // Half way between places the line is off the curve by less than a hundredth of a pixel of 300.
    for ((x0, y0), (x1, y1)) in zip(zip(x, y), zip(x, y).dropFirst()) {
      let middle = whole.density(at: (x0 + x1) / 2)
      #expect(abs(middle - (y0 + y1) / 2) < top / 30_000)
    }
  }

  @Test("Places of 300 components are those of few ones")
  func fine() throws {
    let experiment = try experiment(300, spread: 300)
    guard case .given(.line(let mixture)) = experiment.mixture else { return }
    let (x, _) = try curve(experiment)
    // 65 about each mean.
    let component = mixture.components[0]
    let places = (-32...32).map { component.mean + Double($0) / 8 * component.standardDeviation }
    #expect(Set(places).isSubset(of: x))
  }
}
