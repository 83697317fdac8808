extension Experiment {
  /// Reads an experiment file.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file: JSON (RFC 8259) in UTF-8, at most 16 MiB.
  ///   - name: The name of the file in diagnostics.
  /// - Returns: The experiment with every default applied, and warnings about what has no effect.
  /// - Throws: `DiagnosticList` with all problems of the file, or with the first one where the file
  ///   is not JSON.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  public static func read(
    _ bytes: [UInt8], name: String
  ) throws(DiagnosticList) -> (experiment: Experiment, warnings: [Diagnostic]) {
    try ExperimentText(bytes, name: name).read()
  }

  /// Everything is read before anything is given up, so that all problems are found.
  init?(_ node: JSONNode, log: ProblemLog) {
    guard let fields = Fields<ExperimentKey>(node, name: "an experiment file", log: log) else {
      return nil
    }
    _ = fields.text(.schema)
    let title = fields.shownText(.title)
    let description = fields.text(.description)
    let data = fields.object(.data, DataKey.self).flatMap(DataSettings.init)
    let content = fields.mixture(dimension: data.map(\.dimension))
    let mixture = content?.source
    let sample = fields.object(.sample, SampleKey.self).map {
      SampleSettings($0, dimension: mixture?.given?.dimension ?? 1)
    }
    if let second = fields.field(.data), fields.field(.sample) != nil {
      log.error("an experiment has a sample or data, not both", at: second.keyRange)
    }
    let points = data.map { .data($0) } ?? PointSource.sample(sample ?? SampleSettings())
    // Data that were refused or forgotten leave the number of coordinates open.
    let isKnown = data != nil || (fields.isMissing(.data) && mixture?.given != nil)
    let subject = FigureSubject(mixture: isKnown ? mixture : nil, points: points)
    if data != nil || fields.isMissing(.data) {
      fields.checkPoints(of: FigureSubject(mixture: mixture, points: points))
    }
    let figure = fields.figure(subject)
    guard let content, let figure else { return nil }
    self.init(
      title: title, description: description, mixture: content.source,
      componentStyles: content.styles, points: points, figure: figure)
  }
}

extension Fields<ExperimentKey> {
  /// The mixture; beside data one that is fitted, where none is named.
  fileprivate func mixture(dimension: Int?) -> MixtureContent? {
    guard isMissing(.mixture) else {
      return object(.mixture, MixtureKey.self).flatMap { MixtureContent($0, dimension: dimension) }
    }
    guard !isMissing(.data) else {
      return log.refuse(
        "an experiment needs the key \"mixture\", or \"data\" that one is fitted to", at: opening)
    }
    return MixtureContent(source: .fit(FitRequest()), styles: [])
  }

  /// The figure; one that is left out is read as one that says nothing.
  fileprivate func figure(_ subject: FigureSubject) -> FigureSettings? {
    let fields =
      self[.figure] == nil
      ? Fields<FigureKey>(leftOutAt: opening, log: log) : object(.figure, FigureKey.self)
    return fields.map { FigureSettings($0, subject) }
  }

  /// Reports points and a mixture that do not go together.
  fileprivate func checkPoints(of subject: FigureSubject) {
    guard let problem = subject.problemOfPoints,
      let node = subject.hasData ? self[.data] : self[.mixture]
    else { return }
    log.error(problem, at: node.opening)
  }
}
