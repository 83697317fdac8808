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

  @Test("Lines between the places of many components are as near to the curve as those of few")
  func sparse() throws {
    let experiment = try experiment(1000, spread: 30)
    guard case .given(.line(let mixture)) = experiment.mixture else { return }
    let (x, y) = try curve(experiment)
    let top = y.max() ?? 0
    // 65 places over 8 deviations are off by less than 0.2 % of the peak: an eighth, squared, by 8.
    for index in x.indices.dropFirst() {
      let middle = mixture.density(at: (x[index - 1] + x[index]) / 2)
      #expect(abs(middle - (y[index - 1] + y[index]) / 2) < 0.002 * top)
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
