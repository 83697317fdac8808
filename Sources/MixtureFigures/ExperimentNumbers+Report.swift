extension ExperimentNumbers {
  /// Everything that was computed, as `inspect` prints it.
  ///
  /// - Parameters:
  ///   - layout: The layout of the figure.
  ///   - animation: The frames of the figure, if it moves.
  /// - Returns: A JSON object.
  /// - Throws: ``ExperimentProblem`` if data that are not in memory cannot be read again.
  package func report(
    _ layout: FigureLayout, animation: AnimationFrames? = nil
  ) throws(ExperimentProblem) -> JSONValue {
    let subject = counted[drawnPanels[0].source]
    return .object([
      subject.points.summary?.report.map { .init("reading", $0) },
      .init("sample", try subject.report()),
      .init("logLikelihood", .number(try subject.logLikelihood())),
      animation.map { .init("animation", $0.report) },
      .init(
        "panels",
        .list(
          try zip(panels, layout.axes).enumerated().map { index, panel throws(ExperimentProblem) in
            let (layers, axes) = panel
            return .object(
              try ownReport(ofPanel: index) + [
                .init(
                  "layers",
                  .list(
                    zip(layers, drawnPanels[index].layers).map {
                      $0.report(ofGroup: $1.look?.name)
                    })),
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
              "box", Rectangle(left: 0, bottom: 0, right: figure.width, top: figure.height).report)
          ]
            + layout.colorBarArea.map { [.init("colorBar", $0.report)] }.orNone
            + layout.legendFrame.map { [.init("legend", $0.report)] }.orNone
            + [.init("texts", .list(layout.texts.map(\.report)))])),
    ])
  }
}

extension ExperimentNumbers {
  /// What is said of the points of a panel that are not those of the first one.
  private func ownReport(ofPanel index: Int) throws(ExperimentProblem) -> [JSONValue.Member] {
    let source = drawnPanels[index].source
    guard counted.subjectOfPanel[source] != counted.subjectOfPanel[drawnPanels[0].source] else {
      return []
    }
    let subject = counted[source]
    return (subject.points.summary?.report.map { [.init("reading", $0)] } ?? []) + [
      .init("sample", try subject.report()),
      .init("logLikelihood", .number(try subject.logLikelihood())),
    ]
  }
}

extension CountedPoints {
  /// What is said of the points.
  fileprivate func report() throws(ExperimentProblem) -> JSONValue {
    .object(
      report(of: try moments()) + [
        points.interval.map { .init("rounded", .number($0)) },
        points.fitted?.fit.valueStep.map { .init("step", .number($0)) },
        points.groupNames.isEmpty ? nil : .init("groups", .list(groupReports)),
      ])
  }

  /// What is said of each group.
  private var groupReports: [JSONValue] {
    points.groupNames.indices.map { group in
      let own = ExperimentPoints(group: group, of: points)
      let values = own.values ?? []
      let moments = (0..<own.dimension).map { column in
        own.moments(stride(from: column, to: values.count, by: own.dimension).map { values[$0] })
      }
      return .object(
        [.init("name", .text(points.groupNames[group]))] + report(of: moments)
          + (points.groupFits.isEmpty
            ? []
            : [
              .init(
                "fit",
                .object(
                  points.groupFits[group].report(columns: points.columns, droppedRowCount: 0)))
            ]))
    }
  }

  private func report(of moments: [SampleMoments]) -> [JSONValue.Member] {
    let members: [JSONValue.Member?] = [
      .init("size", .total(moments[0].totalWeight)),
      points.weights == nil ? nil : .init("rows", .number(moments[0].count)),
      .init("min", .forEach(moments.map(\.minimum))),
      .init("max", .forEach(moments.map(\.maximum))),
      .init("mean", .forEach(moments.map(\.mean))),
      .init("sd", .forEach(moments.map(\.standardDeviation))),
    ]
    return members.compactMap(\.self)
  }

  /// The moments of each coordinate.
  private func moments() throws(ExperimentProblem) -> [SampleMoments] {
    guard let summarized else { return variables.map { points.moments($0.values ?? []) } }
    return [SampleMoments(try summarized.summary().moments)]
  }

  /// The log-likelihood of the mixture.
  fileprivate func logLikelihood() throws(ExperimentProblem) -> Double {
    let mixture = points.mixture
    if let weights = points.weights { return points.logLikelihood(mixture, weights) }
    guard case .line(let line) = mixture, let interval = points.interval else {
      return try summarized?.summary().logLikelihood.value
        ?? mixture.logLikelihood(of: points.values ?? [])
    }
    guard let stream = points.stream else {
      return line.logLikelihood(of: points.values ?? [], roundedTo: interval)
    }
    var sum = CompensatedSum()
    var (first, count): (Double?, Int) = (nil, 0)
    var wrong: ExperimentProblem?
    try stream.forEachPoint { value in
      count += 1
      if !ValueStep.isOnGrid(value, from: first ?? value, step: interval), wrong == nil {
        wrong = ExperimentProblem(offStep: value, number: count, step: interval)
      }
      first = first ?? value
      sum.add(line.logProbability(ofIntervalAbout: value, width: interval))
    }
    if let wrong { throw wrong }
    return sum.value
  }
}

extension ExperimentPoints {
  /// The moments of a coordinate; those of bins are those of their middles.
  fileprivate func moments(_ values: [Double]) -> SampleMoments {
    weights.map { SampleMoments(values, weights: $0) } ?? SampleMoments(values)
  }

  /// The log-likelihood of a mixture where points count as often as weights say, or lie somewhere in bins.
  fileprivate func logLikelihood(_ mixture: Mixture, _ weights: [Double]) -> Double {
    let values = values ?? []
    guard case .line(let line) = mixture else {
      return mixture.logLikelihood(of: values, weights: weights)
    }
    if let bins { return line.logLikelihood(ofCounts: bins.counts, edges: bins.edges) }
    guard let interval else { return line.logLikelihood(of: values, weights: weights) }
    return zip(values, weights).lazy.map { value, weight in
      weight * line.logProbability(ofIntervalAbout: value, width: interval)
    }.compensatedSum
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
    func list(_ ticks: [Tick]) -> JSONValue {
      .list(
        ticks.map {
          .object([
            .init("value", .number($0.value)),
            .init("label", .text(FormulaText.words(of: $0.label))),
          ])
        })
    }
    return .object([
      scale.report.map { .init("scale", $0) },
      isInverted ? .init("inverted", .boolean(true)) : nil,
      .init("limits", .interval(limits)),
      .init("ticks", list(ticks)),
      minorTicks.isEmpty ? nil : .init("minorTicks", list(minorTicks)),
      .init("offsetText", .text(offsetText)),
    ])
  }
}

extension AxisScale {
  /// The scale, where it is not linear.
  fileprivate var report: JSONValue? {
    switch self {
    case .linear: nil
    case .log: .text("log")
    case .symlog(let threshold): .object([.init("symlog", .number(threshold))])
    }
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
