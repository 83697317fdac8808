import GaussianMixtures
import Plotting

extension ExperimentNumbers {
  /// Everything that was computed.
  ///
  /// - Parameter measuring: What knows how much room text takes.
  /// - Returns: JSON text with a line end.
  func inspection(measuring: some TextMeasuring) -> String {
    let axes = figure.axes(measuring: measuring)
    var json = JSONWriter()
    json.object { json in
      json.key("sample")
      json.object { json in
        let moments = counted.variables.map { SampleMoments($0.values) }
        json.member("size", moments[0].count)
        json.member("min", ofEach: moments.map(\.minimum))
        json.member("max", ofEach: moments.map(\.maximum))
        json.member("mean", ofEach: moments.map(\.mean))
        json.member("sd", ofEach: moments.map(\.standardDeviation))
      }
      let points = counted.points
      json.member("logLikelihood", points.mixture.logLikelihood(of: points.values))
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
  /// A number, or a list of them for several coordinates.
  fileprivate mutating func member(_ name: String, ofEach values: [Double]) {
    if values.count == 1 { member(name, values[0]) } else { member(name, values) }
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
