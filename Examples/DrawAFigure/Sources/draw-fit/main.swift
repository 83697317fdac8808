// Makes an experiment in Swift, draws a sample, fits a mixture to it, and shows all three.
import ExperimentFile
import Foundation
import GaussianMixtures
import MixtureFigures
import Plotting
import Rendering

let mixture = try GaussianMixture(components: [
  .init(weight: 0.4, mean: -1, standardDeviation: 0.5),
  .init(weight: 0.6, mean: 1, standardDeviation: 1),
])

// The same seed draws the same numbers, here and in the figure.
let settings = SampleSettings(size: 1000, generator: .xoshiro256PlusPlus(seed: 7))
let sample = mixture.sample(size: settings.size, generator: settings.generator)
var fitting = FitSettings()
fitting.starts = 10
let fit = try MixtureFitter(points: sample.values, dimension: 1)
  .fit(componentCount: 2, settings: fitting)
let fitted = fit.mixture.marginal(0)
for component in fitted.components { print(component) }

let experiment = Experiment(
  title: "A mixture and what its sample says of it",
  mixture: .given(.line(mixture)),
  points: .sample(settings),
  figure: FigureSettings(
    width: 6, height: 4, theme: .named(.book),
    panels: [
      PanelSettings(
        x: AxisSettings(label: "x"), y: AxisSettings(label: "density"),
        layers: [
          LayerSettings(mark: .histogram(bins: .rule(.fd)), style: LayerStyle(label: "sample")),
          LayerSettings(mark: .density(), style: LayerStyle(label: "mixture")),
        ])
    ]))

// What is wrong with an experiment made in Swift is found here, and named.
let numbers = try ExperimentNumbers(experiment)
for warning in numbers.warnings { print(warning) }

// The figure is as open as one of your own numbers: here it gets another curve.
var figure = numbers.figure
let places = CurveSampling.automatic(
  for: fitted, over: CurveSampling.interval(of: fitted, data: nil),
  pixels: experiment.figure.pixelWidth)
figure.panels[0].layers.append(
  Layer(.curve(x: places, y: places.map { fitted.density(at: $0) }), label: "fit"))
try Data(figure.data(as: .png, dpi: experiment.figure.dpi)).write(to: URL(filePath: "fit.png"))

// The experiment without that curve, as a file for gmm-plot.
try experiment.fileText.write(to: URL(filePath: "mixture.json"), atomically: true, encoding: .utf8)
