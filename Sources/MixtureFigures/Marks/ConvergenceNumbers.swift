/// The log-likelihood of every start after each iteration.
extension ConvergenceMark: NumberedMark {
  /// The width of the lines of other starts where the file names none, in points.
  private static let otherStartWidth = 1.0
  /// The dots at the ends of the other starts and of the best, in points.
  private static let otherEndSize = 4.0
  private static let bestEndSize = 6.0

  var needs: PointNeeds { .nothing }
  var groupSplitting: GroupSplitting { .impossible }

  func cost(_ layer: LayerFacts) -> LayerCost {
    let iterations = layer.points.iterationCount
    return LayerCost(
      bytes: iterations * 150, steps: iterations * 600 + layer.strokeSteps(), key: "mark",
      advice: "fewer starts or iterations")
  }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let fit = try panel.fitted.fit
    let (starts, best) = fit.comparableStarts
    let traces = starts.map { fit.runs[$0].trace }
    let isSetAside = starts.map { fit.runs[$0].end != $0 }
    let ends = StartEnd.groups(of: fit)
    let extent = traces.seenExtent(best: best)
    // The starts that were set aside, at the back, all others in grey, and the best over them.
    return MarkNumbers { drawing in
      func curve(_ start: Int) -> Layer {
        var layer = drawing.layer(
          .curve(x: traces[start].indices.map(Double.init), y: traces[start]))
        layer.wantedY = extent
        layer.namesEnds = true
        return layer
      }
      func dots(_ ends: [StartEnd], _ size: Double, like layer: Layer) -> Layer {
        var dots = Layer(
          .points(x: ends.map { Double($0.iteration) }, y: ends.map(\.logLikelihood)),
          color: layer.style.color, opacity: layer.style.opacity, pointSize: size)
        dots.wantedY = extent
        return dots
      }
      let label = drawing.style.label ?? ""
      func others(_ starts: [Int], _ color: Layer.Paint, _ name: String) -> [Layer] {
        starts.enumerated().map { place, start in
          var layer = curve(start)
          layer.style.color = color
          layer.style.lineWidth = layer.style.lineWidth ?? Self.otherStartWidth
          layer.style.label = place > 0 || label.isEmpty ? nil : name
          return layer
        }
      }
      let rest = traces.indices.filter { $0 != best }
      var layers = others(rest.filter { isSetAside[$0] }, .faint, "set aside")
      let ended = others(rest.filter { !isSetAside[$0] }, .muted, "other starts")
      layers += ended
      if let other = ended.first {
        layers.append(dots(ends.filter { !$0.isBest }, Self.otherEndSize, like: other))
      }
      var bestLayer = curve(best)
      bestLayer.style.color = bestLayer.style.color ?? .theme(0)
      layers += [bestLayer, dots(ends.filter(\.isBest), Self.bestEndSize, like: bestLayer)]
      let lines = traces.map { Outline(x: $0.indices.map(Double.init), y: $0, isClosed: false) }
      layers.append(
        Layer(
          .pointLabels(
            PointLabels(
              ends.labels(of: fit.runs.count, within: extent, best: drawing.style.label),
              avoiding: lines)),
          opacity: drawing.style.opacity))
      return layers
    } report: {
      [
        .init("best", .number(best + 1)), .init("logLikelihood", .rows(traces)),
        .init("setAside", .list(isSetAside.map(JSONValue.boolean))),
        .init("ends", .list(ends.map(\.report))),
      ]
    }
  }
}

extension MixtureFit {
  /// The starts that went over all points, and the place of the best among them.
  ///
  /// Of large data, most starts see a part alone: their log-likelihoods are on another scale.
  fileprivate var comparableStarts: (starts: [Int], best: Int) {
    let comparable = runs.indices.filter { runs[$0].pointCount == pointCount }
    return (comparable, comparable.firstIndex(of: bestRun) ?? 0)
  }
}

extension [[Double]] {
  /// The log-likelihoods in which the starts can be told apart: from the least after one iteration on,
  /// as some begin far below, and no farther above the best start than this lies below it, as those at
  /// the floor of covariances may end anywhere; with room for a label above the best.
  ///
  /// - Parameter best: The index of the best start.
  /// - Returns: The interval; `nil` without any start.
  fileprivate func seenExtent(best: Int) -> ClosedRange<Double>? {
    guard let end = self[best].last,
      let least = compactMap({ $0.dropFirst().first ?? $0.first }).min()
    else { return nil }
    let lower = Swift.min(least, end)
    let greatest = compactMap { $0.max() }.max() ?? end
    let below = end - lower
    return lower...Swift.max(end + 0.1 * below, Swift.min(greatest, end + below))
  }
}
