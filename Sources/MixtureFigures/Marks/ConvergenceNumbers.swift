/// The log-likelihood of every start after each iteration.
extension ConvergenceMark: NumberedMark {
  /// A hundred starts over each other stay apart from the best.
  private static let otherStartOpacity = 0.25

  var needs: PointNeeds { .nothing }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let (traces, best) = try panel.fitted.fit.comparableTraces
    // All starts, faintly, and the best over them.
    return MarkNumbers { drawing in
      func curve(_ trace: [Double], opacity: Double) -> Layer {
        var layer = drawing.layer(
          .curve(x: trace.indices.map(Double.init), y: trace), opacity: opacity)
        layer.style.color = layer.style.color ?? .theme(0)
        return layer
      }
      let others = traces.indices.filter { $0 != best }.map { start in
        var layer = curve(traces[start], opacity: Self.otherStartOpacity)
        layer.style.label = nil
        return layer
      }
      return others + [curve(traces[best], opacity: 1)]
    } report: {
      [.init("best", .number(best + 1)), .init("logLikelihood", .rows(traces))]
    }
  }
}

extension MixtureFit {
  /// The log-likelihoods of the starts that went over all points, and the index of the best.
  ///
  /// Of large data, most starts see a part alone: their log-likelihoods are on another scale.
  fileprivate var comparableTraces: (traces: [[Double]], best: Int) {
    let comparable = runs.indices.filter { runs[$0].pointCount == pointCount }
    return (comparable.map { runs[$0].trace }, comparable.firstIndex(of: bestRun) ?? 0)
  }
}
