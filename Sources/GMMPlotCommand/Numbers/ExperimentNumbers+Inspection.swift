import GaussianMixtures
import Plotting

extension ExperimentNumbers {
  /// Everything computed, as JSON text with a line end.
  var inspection: String {
    let moments = SampleMoments(points)
    let axes = Axes(figure)
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
      json.member("logLikelihood", experiment.mixture.logLikelihood(of: points))
      json.key("panels")
      json.list { json in
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
    return json.text + "\n"
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ name: String, _ value: Double) {
    key(name)
    number(value)
  }

  fileprivate mutating func member(_ name: String, _ value: Int) {
    key(name)
    number(value)
  }

  fileprivate mutating func member(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  fileprivate mutating func member(_ name: String, _ values: [Double]) {
    key(name)
    numbers(values)
  }

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
        json.member("x", x)
        json.key("y")
        json.list { json in
          for curve in y {
            json.element()
            json.numbers(curve)
          }
        }
      case .rug:
        json.member("mark", "rug")
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
