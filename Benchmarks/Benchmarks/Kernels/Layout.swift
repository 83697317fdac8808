import Benchmark
import GaussianMixtures
import Histograms
import Plotting

func layout() throws {
  let mixture = try twoGaussians()
  let sample = mixture.sample(size: 10_000, generator: .numpy(seed: 0))
  let histogram = try Histogram(of: sample.values, bins: .rule(.auto))
  let places = (0..<1_800).map { 0.01 * Double($0) }
  let figure = Figure(
    width: 576, height: 288,
    margins: .init(left: 0.125, right: 0.9, bottom: 0.125, top: 0.88),
    layers: [
      Layer(.bars(edges: histogram.edges, heights: histogram.heights(.density))),
      Layer(.curve(x: places, y: places.map { mixture.density(at: $0) })),
    ])

  kernel("layout") {
    let measuring = EvenText()
    blackHole(DisplayList(figure, measuring: measuring))
  }
}

/// Text whose letters are all as wide as a digit of DejaVu Sans.
private struct EvenText: TextMeasuring {
  func extent(of string: String, size: Double) -> TextExtent {
    TextExtent(width: 0.636 * size * Double(string.count), ascent: 0.73 * size, descent: 0)
  }
}
