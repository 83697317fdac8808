/// What the cost of a layer is computed from: what an experiment says, and what is known of its points.
struct LayerFacts {
  let points: PointFacts
  let mixture: MixtureSource
  let componentCount: Double
  /// The panel.
  let settings: PanelSettings
  let style: LayerStyle
  let theme: Theme
  /// The pixels of the panel in a raster image, as if nothing stood beside its axes.
  let width, height: Double
  let pixelsPerPoint: Double
  /// The points that the layer shows one by one.
  let shownCount: Double
  /// The pixels of a point where dots are drawn: in the image, or in a picture of theirs in a file of
  /// shapes, whichever are more.
  let dotPixelsPerPoint: Double
  /// The number of bins of the layer's histogram, once it was counted.
  let binCount: Double?
  /// Whether an earlier layer has the same bins, which are counted and kept once.
  let sharesBars: Bool

  /// The pixels of the panel.
  var pixelCount: Double { width * height }

  /// The pixels of a width in points, at least one.
  func pixels(ofWidth width: Double) -> Double { max(width * pixelsPerPoint, 1) }

  /// The width of the layer's lines, in pixels.
  var lineWidth: Double { pixels(ofWidth: style.lineWidth ?? theme.curveWidth) }

  /// Steps to draw lines through the panel, whatever their places; each dash has an outline of its own.
  func strokeSteps(lines: Double = 1) -> Double {
    let dashes = style.dash?.meanPeriod.map { 1 / max($0 * lineWidth, 1.0 / 64) } ?? 0
    return lines * (width + height) * (lineWidth * 5 + dashes * 3_000)
  }

  /// The interval of the horizontal coordinate that a mixture and its points reach over.
  var reach: ClosedRange<Double> {
    let variable = settings.x.variable
    var lower = Double.infinity
    var upper = -Double.infinity
    func include(_ range: ClosedRange<Double>) {
      lower = min(lower, range.lowerBound)
      upper = max(upper, range.upperBound)
    }
    if let known = points.points {
      include(CurveSampling.interval(of: known.mixture.marginal(variable), data: nil))
      if let counted = points.counted {
        counted.variables[variable].extent.map(include)
      } else {
        let values = known.values ?? []
        for index in stride(from: variable, to: values.count, by: known.dimension) {
          include(values[index]...values[index])
        }
      }
    } else if case .given(let mixture) = mixture {
      let interval = CurveSampling.interval(of: mixture.marginal(variable), data: nil)
      // Few points lie beyond twice 4 standard deviations.
      let margin = interval.upperBound / 2 - interval.lowerBound / 2
      include(interval.lowerBound - margin...interval.upperBound + margin)
    }
    return lower < upper ? lower...upper : 0...0
  }

  /// How many places a step cuts an interval into; an end that is open is where the mixture and the points
  /// end.
  func count(from: Double?, to: Double?, step: Double, limit: Int) -> Double {
    let ends: (Double, Double)
    if let from, let to {
      ends = (from, to)
    } else {
      let reach = reach
      ends = (from ?? reach.lowerBound, to ?? reach.upperBound)
    }
    // Beyond the limit is an error of its own.
    return min(max((ends.1 - ends.0) / step, 1), Double(limit))
  }

  /// The places of a curve of the mixture.
  func placeCount(_ grid: CurveGrid) -> Double {
    if let step = grid.step {
      return count(from: grid.from, to: grid.to, step: step, limit: Limits.curvePoints)
    }
    let fine = evenPlaceCount(grid) + 65 * componentCount
    // Of very many components there is no room for as many, and all curves together have a limit.
    let sparse = Double(Limits.sparseCurveValues) / componentCount
    return min(fine, max(evenPlaceCount(grid) + 4 * componentCount, sparse))
  }

  /// Two places for each pixel, and again over the part in sight.
  func evenPlaceCount(_ grid: CurveGrid) -> Double {
    let isAll =
      settings.x.limits == nil && settings.x.openLimit == nil && grid.from == nil && grid.to == nil
    return (isAll ? 2 : 4) * width
  }
}
