/// The keys of the file's outermost object.
enum ExperimentKey: String, ObjectKey {
  case schema = "$schema"
  case title, description, mixture, sample, data, figure

  static let objectName = "an experiment"
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["alt"], keys: [.description]),
      KeyAlias(names: ["model", "distribution"], keys: [.mixture]),
      KeyAlias(names: ["plot", "chart"], keys: [.figure]),
      KeyAlias(names: ["dataset"], keys: [.data]),
    ]
  }
  static var furtherSchema: [JSONValue.Member] {
    [
      JSONValue.Member("anyOf", .list([required([.mixture]), required([.data])])),
      JSONValue.Member("not", required([.sample, .data])),
    ]
  }

  var entry: KeyEntry<Experiment> {
    switch self {
    case .schema:
      KeyEntry(
        "The address of this schema, for editors. It has no effect on the figure.",
        .text, cost: .nothing, examples: #"["../gmm-plot.schema.json"]"#, write: { _ in nil })
    case .title:
      KeyEntry(
        "The title above the axes. Left out: no title.", .shownText,
        cost: .text, examples: #"["Two Gaussians"]"#, write: { $0.title.map { .text($0) } })
    case .description:
      KeyEntry(
        "The text for those who cannot see the figure (alt text). Left out: made from the "
          + "experiment.", .text,
        cost: .text, examples: #"["A histogram with two peaks, the higher one at 10."]"#,
        write: { $0.description.map { .text($0) } })
    case .mixture:
      KeyEntry(
        "The Gaussian mixture: its components, or how it is fitted to the data. Left out beside data: "
          + "it is fitted.",
        .object(MixtureKey.self),
        cost: .parts, examples: #"[{"components": [{"weight": 1, "mean": 0, "sd": 1}]}]"#,
        write: {
          let content = MixtureContent(source: $0.mixture, styles: $0.componentStyles)
          return .object(MixtureKey.written(content))
        })
    case .sample:
      KeyEntry(
        "The sample to draw from the mixture. Without it and without data: the defaults.",
        .object(SampleKey.self), cost: .parts, standard: .object([]),
        examples: #"[{"size": 10000, "seed": 0, "generator": "numpy"}]"#,
        write: { $0.points.written.sample })
    case .data:
      KeyEntry(
        "The file that the points are read from, in place of a sample.", .object(DataKey.self),
        cost: .parts, examples: #"[{"file": "faithful.csv", "columns": ["waiting"]}]"#,
        write: { $0.points.written.data })
    case .figure:
      KeyEntry(
        "The figure to draw. Left out: a histogram of the points under the mixture's density; for "
          + "points of several coordinates their scatter, or panels of all pairs of coordinates.",
        .object(FigureKey.self), cost: .parts, standard: .object([]),
        examples: #"[{"size": [8, 4], "dpi": 72}]"#,
        write: { .object(FigureKey.written(ResolvedFigure($0))) })
    }
  }
}

extension PointSource {
  /// The sample or the data in the resolved experiment.
  var written: (sample: JSONValue?, data: JSONValue?) {
    switch self {
    case .sample(let sample): (.object(SampleKey.written(sample)), nil)
    case .data(let data): (nil, .object(DataKey.written(data)))
    }
  }
}
