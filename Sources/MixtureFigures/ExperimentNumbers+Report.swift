extension ExperimentNumbers {
  /// Everything that was computed, as `inspect` prints it.
  ///
  /// - Parameter layout: The layout of the figure.
  /// - Returns: A JSON object.
  /// - Throws: ``ExperimentProblem`` if data that are not in memory cannot be read again.
  package func report(_ layout: FigureLayout) throws(ExperimentProblem) -> JSONValue {
    let moments = try counted.moments()
    let logLikelihood = try counted.points.logLikelihood()
    return .object(
      [counted.points.summary?.report].compactMap { $0.map { .init("reading", $0) } } + [
        .init(
          "sample",
          .object(
            [
              .init("size", .number(moments[0].count)),
              .init("min", .forEach(moments.map(\.minimum))),
              .init("max", .forEach(moments.map(\.maximum))),
              .init("mean", .forEach(moments.map(\.mean))),
              .init("sd", .forEach(moments.map(\.standardDeviation))),
              counted.points.interval.map { .init("rounded", .number($0)) },
              counted.points.fitted?.fit.valueStep.map { .init("step", .number($0)) },
            ])),
        .init("logLikelihood", .number(logLikelihood)),
        .init(
          "panels",
          .list(
            zip(panels, layout.axes).enumerated().map { index, panel in
              let (layers, axes) = panel
              return .object(
                [
                  .init("layers", .list(layers.map { $0.layerReport })),
                  .init(
                    "axes", .object([.init("x", axes.x.report), .init("y", axes.y.report)])),
                  .init("box", axes.area.report),
                ] + axes.colorBarArea.map { [.init("colorBar", $0.report)] }.orNone
                  + layout.legendFrame(ofPanel: index).map { [.init("legend", $0.report)] }.orNone
                  + [.init("texts", .list(layout.texts(ofPanel: index).map(\.report)))])
            })),
        .init(
          "page",
          .object(
            [
              .init(
                "box", Rectangle(left: 0, bottom: 0, right: figure.width, top: figure.height).report
              )
            ]
              + layout.colorBarArea.map { [.init("colorBar", $0.report)] }.orNone
              + layout.legendFrame.map { [.init("legend", $0.report)] }.orNone
              + [.init("texts", .list(layout.texts.map(\.report)))])),
      ])
  }
}

extension CountedPoints {
  /// The moments of each coordinate.
  fileprivate func moments() throws(ExperimentProblem) -> [SampleMoments] {
    guard let stream = points.stream else {
      return variables.map { SampleMoments($0.values ?? []) }
    }
    return [
      try SampleMoments { body throws(ExperimentProblem) in try stream.forEachPoint(body) }
    ]
  }
}

extension ExperimentPoints {
  fileprivate func logLikelihood() throws(ExperimentProblem) -> Double {
    guard case .line(let mixture) = mixture, stream != nil || interval != nil else {
      return mixture.logLikelihood(of: values ?? [])
    }
    guard let stream else {
      return interval.map { mixture.logLikelihood(of: values ?? [], roundedTo: $0) } ?? 0
    }
    var sum = CompensatedSum()
    guard let interval else {
      try stream.forEachPoint { sum.add(mixture.logDensity(at: $0)) }
      return sum.value
    }
    var (first, count): (Double?, Int) = (nil, 0)
    var wrong: ExperimentProblem?
    try stream.forEachPoint { value in
      count += 1
      if !ValueStep.isOnGrid(value, from: first ?? value, step: interval), wrong == nil {
        wrong = ExperimentProblem(offStep: value, number: count, step: interval)
      }
      first = first ?? value
      sum.add(mixture.logProbability(ofIntervalAbout: value, width: interval))
    }
    if let wrong { throw wrong }
    return sum.value
  }
}

extension PointStream {
  /// Goes through the points in their order.
  fileprivate func forEachPoint(_ body: (Double) -> Void) throws(Failure) {
    for block in 0..<blockCount {
      try forEachChunk(ofBlock: block) { chunk in
        for value in chunk { body(value) }
      }
    }
  }
}

extension Axis {
  fileprivate var report: JSONValue {
    .object([
      .init("limits", .interval(limits)),
      .init(
        "ticks",
        .list(
          ticks.map {
            .object([.init("value", .number($0.value)), .init("label", .text($0.label))])
          })),
      .init("offsetText", .text(offsetText)),
    ])
  }
}

extension Rectangle {
  /// The left, lower, right and upper edge, in points from the lower left corner of the page.
  fileprivate var report: JSONValue { .numbers([left, bottom, right, top]) }
}

extension PlacedText {
  fileprivate var report: JSONValue {
    .object([
      .init("kind", .text(kind.rawValue)), .init("text", .text(string)), .init("box", ink.report),
    ])
  }
}

extension Optional where Wrapped == [JSONValue.Member] {
  fileprivate var orNone: [JSONValue.Member] { self ?? [] }
}
