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
    try readFile(bytes, name: name) { Experiment($0, log: $1) }
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
    let content = fields.object(.mixture, MixtureKey.self).flatMap {
      MixtureContent($0, dimension: data.map { max($0.options.columns.count, 1) })
    }
    let mixture = content?.source
    let sample = fields.object(.sample, SampleKey.self).map {
      SampleSettings($0, dimension: mixture?.given?.dimension ?? 1)
    }
    if let second = fields.field(.data), fields.field(.sample) != nil {
      log.error("an experiment has a sample or data, not both", at: second.keyRange)
    }
    if let mixture { fields.checkPoints(of: mixture, data) }
    let points = data.map { .data($0) } ?? PointSource.sample(sample ?? SampleSettings())
    // Data that were refused or forgotten leave the number of coordinates open.
    let isKnown = data != nil || (fields.isMissing(.data) && mixture?.given != nil)
    let subject = FigureSubject(mixture: isKnown ? mixture : nil, points: points)
    let figure = fields.figure(subject)
    guard let content, let figure else { return nil }
    self.init(
      title: title, description: description, mixture: content.source,
      componentStyles: content.styles, points: points, figure: figure)
  }
}

extension Fields<ExperimentKey> {
  /// The figure; one that is left out is read as one that says nothing.
  fileprivate func figure(_ subject: FigureSubject) -> FigureSettings? {
    let fields =
      self[.figure] == nil
      ? Fields<FigureKey>(leftOutAt: opening, log: log) : object(.figure, FigureKey.self)
    return fields.map { FigureSettings($0, subject) }
  }

  /// A mixture is fitted to data, and one that is given is drawn over as many columns as it has
  /// dimensions.
  fileprivate func checkPoints(of mixture: MixtureSource, _ data: DataSettings?) {
    switch mixture {
    case .fit:
      if isMissing(.data), let node = self[.mixture] {
        log.error("a mixture is fitted to data; \"data\" names the file", at: node.opening)
      }
    case .given(let mixture):
      let dimension = mixture.dimension
      guard let data, max(data.options.columns.count, 1) != dimension, let node = self[.data] else {
        return
      }
      let found =
        data.options.columns.isEmpty
        ? "\"columns\" names them" : "found \(data.options.columns.count)"
      log.error(
        "a mixture of \(dimension == 1 ? "one dimension" : "\(dimension) dimensions") has "
          + "\(dimension == 1 ? "one column" : "\(dimension) columns"); \(found)",
        at: node.opening)
    }
  }
}
