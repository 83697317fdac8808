/// The log-likelihood of every start after each iteration.
extension ConvergenceMark: NumberedMark {
  /// The width of the lines of other starts where the file names none, in points.
  private static let otherStartWidth = 1.0
  /// The dots at the ends of the other starts and of the best, in points.
  private static let otherEndSize = 4.0
  private static let bestEndSize = 6.0

  var needs: PointNeeds { .nothing }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let (traces, best) = try panel.fitted.fit.comparableTraces
    let ends = StartEnd.groups(traces, best: best)
    // All starts, in grey, and the best over them.
    return MarkNumbers { drawing in
      func curve(_ trace: [Double]) -> Layer {
        drawing.layer(.curve(x: trace.indices.map(Double.init), y: trace))
      }
      func dots(_ ends: [StartEnd], _ size: Double, like layer: Layer) -> Layer {
        Layer(
          .points(x: ends.map { Double($0.iteration) }, y: ends.map(\.logLikelihood)),
          color: layer.style.color, opacity: layer.style.opacity, pointSize: size)
      }
      let label = drawing.style.label ?? ""
      var layers = traces.indices.filter { $0 != best }.map { start in
        var layer = curve(traces[start])
        layer.style.color = .muted
        layer.style.lineWidth = layer.style.lineWidth ?? Self.otherStartWidth
        layer.style.label = nil
        return layer
      }
      if let other = layers.first {
        layers[0].style.label = label.isEmpty ? nil : "other starts"
        layers.append(dots(ends.filter { !$0.isBest }, Self.otherEndSize, like: other))
      }
      var bestLayer = curve(traces[best])
      bestLayer.style.color = bestLayer.style.color ?? .theme(0)
      layers += [bestLayer, dots(ends.filter(\.isBest), Self.bestEndSize, like: bestLayer)]
      let lines = traces.map { Outline(x: $0.indices.map(Double.init), y: $0, isClosed: false) }
      layers.append(
        Layer(
          .pointLabels(PointLabels(ends.map { $0.label(of: traces.count) }, avoiding: lines)),
          opacity: drawing.style.opacity))
      return layers
    } report: {
      [
        .init("best", .number(best + 1)), .init("logLikelihood", .rows(traces)),
        .init("ends", .list(ends.map(\.report))),
      ]
    }
  }
}

/// Where some of the starts ended: at log-likelihoods that differ by next to nothing.
struct StartEnd {
  /// Log-likelihoods that follow each other this closely are one: what their labels show at least.
  private static let resolution = 0.05

  /// The log-likelihood of the start that is labelled.
  let logLikelihood: Double
  /// Its last iteration.
  let iteration: Int
  /// How many starts ended there.
  let count: Int
  /// Whether the best start is one of them.
  let isBest: Bool
  /// The digits after the point that tell it from the others.
  fileprivate var decimals = 1

  /// The groups of the starts by their ends, the best first.
  ///
  /// - Parameters:
  ///   - traces: Per start, the log-likelihood of the start and after each iteration.
  ///   - best: The index of the best.
  /// - Returns: The groups; their dots lie on the ends of lines.
  static func groups(_ traces: [[Double]], best: Int) -> [StartEnd] {
    let order = traces.indices.sorted { traces[$0].last ?? 0 > traces[$1].last ?? 0 }
    var groups: [[Int]] = []
    for start in order {
      if let previous = groups.last?.last, let end = traces[start].last,
        let before = traces[previous].last, before - end <= Self.resolution
      {
        groups[groups.count - 1].append(start)
      } else {
        groups.append([start])
      }
    }
    var ends = groups.map { group in
      // Of the best group the best start is labelled, of the others the longest line.
      let isBest = group.contains(best)
      let labelled =
        isBest ? best : group.max { traces[$0].count < traces[$1].count } ?? group[0]
      return StartEnd(
        logLikelihood: traces[labelled].last ?? 0, iteration: traces[labelled].count - 1,
        count: group.count, isBest: isBest)
    }
    // A start whose covariance lies at the floor may end higher than the best.
    ends = ends.filter(\.isBest) + ends.filter { !$0.isBest }
    if Set(ends.map(\.value)).count < ends.count {
      for index in ends.indices { ends[index].decimals = 2 }
    }
    return ends
  }

  /// The log-likelihood in words.
  private var value: String {
    let unit = decimals == 1 ? 10.0 : 100
    let units = (logLikelihood.magnitude * unit).rounded()
    guard units < 0x1p53 else { return numberText(logLikelihood) }
    return (logLikelihood < 0 && units > 0 ? "\u{2212}" : "")
      + decimalText(UInt128(units), decimals: decimals)
  }

  fileprivate func label(of total: Int) -> PointLabels.Label {
    PointLabels.Label(
      x: Double(iteration), y: logLikelihood,
      text: "\(value) · \(groupedText(count)) of \(counted(total, "start"))")
  }

  fileprivate var report: JSONValue {
    .object([
      .init("logLikelihood", .number(logLikelihood)), .init("iteration", .number(iteration)),
      .init("starts", .number(count)),
    ])
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
