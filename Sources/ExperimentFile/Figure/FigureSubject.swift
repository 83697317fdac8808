/// What a figure can show: what the rest of the file says.
struct FigureSubject {
  /// The mixture; `nil` where it was refused, and nothing is judged by it.
  let mixture: MixtureSource?
  let points: PointSource

  /// The number of coordinates of a point, where it is known.
  var dimension: Int? { mixture.map { Experiment.dimension(of: $0, points) } }

  /// The names of the coordinates, where they are known.
  var variableNames: [String]? { mixture.map { Experiment.variableNames(of: $0, points) } }

  /// Whether the points are read from a file.
  var hasData: Bool { if case .data = points { true } else { false } }

  /// The columns of the data that the file names.
  var columns: [ColumnReference] {
    if case .data(let data) = points { data.options.columns } else { [] }
  }

  /// The request of a mixture that is fitted.
  var fit: FitRequest? {
    if case .fit(let request) = mixture { request } else { nil }
  }
}
