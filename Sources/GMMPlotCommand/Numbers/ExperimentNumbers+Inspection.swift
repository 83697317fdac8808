import GaussianMixtures
import Plotting

extension ExperimentNumbers {
  /// Everything that was computed.
  ///
  /// - Parameter measuring: What knows how much room text takes.
  /// - Returns: JSON text with a line end.
  /// - Throws: `CommandFailure` with status 65, 66 or 74 if data that are not in memory cannot be read
  ///   again.
  func inspection(measuring: some TextMeasuring) throws(CommandFailure) -> String {
    let moments = try counted.moments()
    let logLikelihood = try counted.points.logLikelihood()
    let axes = figure.axes(measuring: measuring)
    var json = JSONWriter()
    json.object { json in
      json.key("sample")
      json.object { json in
        json.member("size", moments[0].count)
        json.member("min", ofEach: moments.map(\.minimum))
        json.member("max", ofEach: moments.map(\.maximum))
        json.member("mean", ofEach: moments.map(\.mean))
        json.member("sd", ofEach: moments.map(\.standardDeviation))
      }
      json.member("logLikelihood", logLikelihood)
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

extension CountedPoints {
  /// The moments of each coordinate.
  fileprivate func moments() throws(CommandFailure) -> [SampleMoments] {
    guard let stream = points.stream else { return variables.map { SampleMoments($0.values) } }
    return [try SampleMoments { body throws(CommandFailure) in try stream.forEachPoint(body) }]
  }
}

extension ExperimentPoints {
  fileprivate func logLikelihood() throws(CommandFailure) -> Double {
    guard let stream, case .line(let mixture) = mixture else {
      return mixture.logLikelihood(of: values)
    }
    var sum = CompensatedSum()
    try stream.forEachPoint { sum.add(mixture.logDensity(at: $0)) }
    return sum.value
  }
}

extension ExperimentStream {
  /// Goes through the points in their order.
  fileprivate func forEachPoint(_ body: (Double) -> Void) throws(CommandFailure) {
    for block in 0..<blockCount {
      try forEachChunk(ofBlock: block) { chunk in
        for value in chunk { body(value) }
      }
    }
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
