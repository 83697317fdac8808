import ExperimentFile
import GaussianMixtures
import Histograms
import Plotting

/// The bootstrap distribution of a likelihood ratio, as bars, and a line at the observed value.
extension RatioTestMark: NumberedMark {
  var needs: PointNeeds { .nothing }
  var replicateNeeds: ReplicateNeeds { .ratioTest }
  var groupSplitting: GroupSplitting { .impossible }
  var axisLabels: (x: String, y: String)? { (Self.statistic, "replicates") }

  func cost(_ layer: LayerFacts) -> LayerCost {
    guard case .fit(let request) = layer.mixture else {
      return LayerCost(bytes: 0, steps: 0, key: "mark", advice: "fewer replicates")
    }
    let replicates = Double((request.ratioTest ?? RatioTestRequest()).replicates)
    return LayerCost(
      bytes: replicates * 100, steps: replicates * 500 + layer.strokeSteps(), key: "mark",
      advice: "fewer replicates")
  }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    _ = try panel.fitted
    guard let test = panel.counted.replicates.ratioTest else {
      throw ExperimentProblem("ratioTest tests one fit to all points", at: panel.path("mark"))
    }
    let histogram: Histogram
    do throws(HistogramError) {
      histogram = try Histogram(of: test.replicates, bins: .rule(.auto))
    } catch {
      throw ExperimentProblem(
        "no bars of the replicates: \(error.description)", at: panel.path("mark"))
    }
    for text in test.warningTexts { panel.warn(text) }
    return MarkNumbers { drawing in
      var bars = drawing.layer(
        .bars(edges: histogram.edges, heights: histogram.counts.map(Double.init)), role: .bars)
      bars.style.lineWidth = nil
      bars.style.dash = nil
      var line = Layer(.valueLines(ValueLines([test.statistic], areUpright: true)))
      line.style.opacity = drawing.style.opacity
      line.style.lineWidth = drawing.style.lineWidth
      line.style.dash = drawing.style.dash
      line.style.label =
        drawing.style.label == ""
        ? nil : "observed, p = \(numberText(test.pValue, significantDigits: 2))"
      return [bars, line]
    } report: {
      test.summary + [
        .init("values", .numbers(test.replicates)), .init("edges", .numbers(histogram.edges)),
        .init("counts", .wholeNumbers(histogram.counts)),
      ]
    }
  }
}
