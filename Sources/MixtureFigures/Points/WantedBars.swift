import ExperimentFile
import Histograms

/// What histograms have to differ in for their counts to be different.
struct WantedBars: Hashable {
  let bins: Bins
  let range: ClosedRange<Double>?
  let stackBy: BarStacking
  let variable: Int
  let iteration: Int?
  let isLogarithmic: Bool

  init(_ mark: HistogramMark, _ panel: PanelSettings) {
    (bins, range, stackBy) = (mark.bins, mark.range, mark.stackBy)
    (variable, iteration) = (panel.x.variable, panel.iteration)
    isLogarithmic = panel.x.scale == .log
  }
}

extension Experiment {
  /// Whether layers may have the same bars: to look for them takes a fortieth of a small figure.
  var mayShareBars: Bool {
    figure.panels.reduce(0) { count, panel in
      count + panel.layers.count { $0.mark.settings is HistogramMark }
    } > 1
  }
}
