import GaussianMixtures

extension JSONWriter {
  /// The numbers of a layer, as `inspect` prints them.
  mutating func append(_ layer: ExperimentNumbers.Layer) {
    object { json in
      switch layer {
      case .histogram(let histogram, let heights):
        json.member("mark", "histogram")
        json.member("edges", histogram.edges)
        json.key("counts")
        json.numbers(histogram.counts)
        json.member("heights", heights)
        json.member("outside", histogram.outsideCount)
      case .density(let x, let y):
        json.member("mark", "density")
        json.member("x", x)
        json.member("y", y)
      case .components(let x, let y):
        json.member("mark", "components")
        json.member("x", x)
        json.member("y", rows: y)
      case .rug:
        json.member("mark", "rug")
      case .ecdf(let sorted):
        json.member("mark", "ecdf")
        json.member("x", sorted)
      case .cdf(let x, let y):
        json.member("mark", "cdf")
        json.member("x", x)
        json.member("y", y)
      case .responsibilities(let x, let y):
        json.member("mark", "responsibilities")
        json.member("x", x)
        json.member("y", rows: y)
      case .quantiles(let ofMixture, let ofPoints):
        json.member("mark", "quantiles")
        json.member("x", ofMixture)
        json.member("y", ofPoints)
      case .scatter(let x, let y, let groups):
        json.member("mark", "scatter")
        json.member("x", x)
        json.member("y", y)
        json.append(groups)
      case .contours(let contours):
        json.member("mark", "contours")
        json.key("contours")
        json.list { json in
          for contour in contours {
            json.element()
            json.append(contour)
          }
        }
      case .ellipses(let ellipses):
        json.member("mark", "ellipses")
        json.key("ellipses")
        json.list { json in
          for (mass, component, ellipse) in ellipses {
            json.element()
            json.append(ellipse, mass: mass, component: component)
          }
        }
      case .heatmap(let x, let y, let columns, let rows, let densities):
        json.member("mark", "heatmap")
        json.member("x", [x.lowerBound, x.upperBound])
        json.member("y", [y.lowerBound, y.upperBound])
        json.member(
          "density",
          rows: (0..<rows).map { Array(densities[$0 * columns..<($0 + 1) * columns]) })
      case .convergence(let traces, let best):
        json.member("mark", "convergence")
        json.member("best", best + 1)
        json.member("logLikelihood", rows: traces)
      case .selection(let selection):
        json.member("mark", "selection")
        json.member("criterion", selection.criterion.rawValue)
        json.key("components")
        json.numbers(selection.candidates.map(\.componentCount))
        json.member("value", selection.candidates.map(\.value))
        json.member("best", selection.best.componentCount)
      }
    }
  }

  private mutating func append(_ groups: DotGroups) {
    switch groups {
    case .none: break
    case .labels(let labels):
      key("components")
      numbers(labels.map { $0 + 1 })
    case .responsibilities(let rows):
      member("responsibilities", rows: rows)
    }
  }

  private mutating func append(_ contour: ExperimentNumbers.Contour) {
    object { json in
      json.member("mass", contour.mass)
      json.member("logDensity", contour.logDensity)
      json.key("lines")
      json.list { json in
        for line in contour.lines {
          json.element()
          json.object { json in
            json.member("x", line.x)
            json.member("y", line.y)
            json.key("closed")
            json.boolean(line.isClosed)
          }
        }
      }
    }
  }

  private mutating func append(_ ellipse: GaussianEllipse, mass: Double, component: Int) {
    object { json in
      json.member("component", component + 1)
      json.member("mass", mass)
      json.member("center", ellipse.center)
      json.member("halfAxes", [ellipse.majorHalfAxis, ellipse.minorHalfAxis])
      json.member("direction", ellipse.majorDirection)
    }
  }

  /// Several lists of numbers.
  private mutating func member(_ name: String, rows: [[Double]]) {
    key(name)
    list { json in
      for row in rows {
        json.element()
        json.numbers(row)
      }
    }
  }
}
