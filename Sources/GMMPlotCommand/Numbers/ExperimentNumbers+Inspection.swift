import GaussianMixtures
import Plotting

extension ExperimentNumbers {
  /// Everything that was computed.
  ///
  /// - Parameter measuring: What knows how much room text takes.
  /// - Returns: JSON text with a line end.
  func inspection(measuring: some TextMeasuring) -> String {
    let moments = SampleMoments(points)
    let axes = figure.axes(measuring: measuring)
    var json = JSONWriter()
    json.object { json in
      json.key("sample")
      json.object { json in
        json.member("size", moments.count)
        json.member("min", moments.minimum)
        json.member("max", moments.maximum)
        json.member("mean", moments.mean)
        json.member("sd", moments.standardDeviation)
      }
      json.member("logLikelihood", mixture.firstMarginal.logLikelihood(of: points))
      json.key("panels")
      json.list { json in
        for (layers, axes) in zip(panels, axes) {
          json.element()
          json.object { json in
            json.key("layers")
            json.list { json in
              for layer in layers {
                json.element()
                json.append(layer)
              }
            }
            json.key("axes")
            json.object { json in
              json.key("x")
              json.append(axes.x)
              json.key("y")
              json.append(axes.y)
            }
          }
        }
      }
    }
    return json.text + "\n"
  }
}

extension JSONWriter {
  fileprivate mutating func append(_ layer: ExperimentNumbers.Layer) {
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
        json.append(x, y)
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
        json.append(x, y)
      case .quantiles(let ofMixture, let ofPoints):
        json.member("mark", "quantiles")
        json.member("x", ofMixture)
        json.member("y", ofPoints)
      }
    }
  }

  /// Places, and the values of several curves there.
  private mutating func append(_ x: [Double], _ y: [[Double]]) {
    member("x", x)
    key("y")
    list { json in
      for curve in y {
        json.element()
        json.numbers(curve)
      }
    }
  }

  fileprivate mutating func append(_ axis: Axis) {
    object { json in
      json.member("limits", [axis.limits.lowerBound, axis.limits.upperBound])
      json.key("ticks")
      json.list { json in
        for tick in axis.ticks {
          json.element()
          json.object { json in
            json.member("value", tick.value)
            json.member("label", tick.label)
          }
        }
      }
      json.member("offsetText", axis.offsetText)
    }
  }
}
