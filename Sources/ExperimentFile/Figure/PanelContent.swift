/// What a panel says of its points and its mixture, and what it then shows.
struct PanelContent {
  /// The panel's own points; `nil` for those of the experiment.
  private(set) var points: PointSource?
  /// The panel's own mixture; `nil` for that of the experiment.
  private(set) var mixture: PanelMixture?
  /// What the panel shows.
  private(set) var subject: FigureSubject

  /// Reads what a panel of a figure has for its own.
  init(_ fields: Fields<PanelKey>, within figure: FigureSubject) {
    subject = figure
    if let field = fields.field(.iteration) { subject.stepsKey = field.name }
    guard [PanelKey.data, .sample, .mixture].contains(where: { fields.field($0) != nil }) else {
      return
    }
    let data = fields.object(.data, DataKey.self).flatMap(DataSettings.init)
    let inherited: DataSettings? =
      if fields.field(.sample) == nil, case .data(let data) = figure.points { data } else { nil }
    let content = fields.object(.mixture, MixtureKey.self).flatMap {
      MixtureContent($0, dimension: (data ?? inherited).map(\.dimension))
    }
    mixture = content.map { PanelMixture($0.source, componentStyles: $0.styles) }
    let source = fields.field(.mixture) == nil ? figure.mixture : mixture?.source
    let sample = fields.object(.sample, SampleKey.self).map {
      SampleSettings($0, dimension: source?.given?.dimension ?? 1)
    }
    if let second = fields.field(.data), fields.field(.sample) != nil {
      fields.log.error("a panel has a sample or data, not both", at: second.keyRange)
    }
    points = data.map { .data($0) } ?? sample.map { .sample($0) }
    let isKnown = fields.field(.data) == nil || data != nil
    subject = FigureSubject(
      mixture: isKnown ? source : nil, points: points ?? figure.points, groups: figure.groups,
      stepsKey: fields.field(.iteration)?.name)
    if let problem = subject.problemOfPoints {
      let blamed = fields.field(.mixture) ?? fields.field(.data) ?? fields.field(.sample)
      fields.log.error(problem, at: blamed?.keyRange ?? fields.opening)
    }
  }
}

extension PanelSettings {
  /// Whether the panel has points or a mixture that are not those of the experiment.
  package var hasOwnSubject: Bool { points != nil || mixture != nil }
}

extension Experiment {
  /// The experiment with what a panel shows for its mixture and its points.
  package func subject(of panel: PanelSettings) -> Experiment {
    guard panel.hasOwnSubject else { return self }
    var subject = self
    if let points = panel.points { subject.points = points }
    if let mixture = panel.mixture {
      subject.mixture = mixture.source
      subject.componentStyles = mixture.componentStyles
    }
    return subject
  }
}
