/// What a figure can show: what the rest of the file says.
struct FigureSubject {
  /// The mixture; `nil` where it was refused, and nothing is judged by it.
  let mixture: MixtureSource?
  let points: PointSource
  /// How the figure shows groups, where the points have some.
  var groups = GroupDisplay.overlay
  /// The key that has mixtures shown on the way of the fit; `nil` where the fitted one is.
  var stepsKey: String?

  /// Whether the points have groups that the figure tells apart in a panel.
  var showsGroups: Bool { points.groups != nil && (groups == .overlay || groups == .stack) }

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

  /// Why the points do not go with the mixture: one is fitted to data, and one that is given is drawn
  /// over as many columns as it has dimensions. `nil` where they do.
  var problemOfPoints: String? {
    switch mixture {
    case nil: return nil
    case .fit(let request):
      guard hasData else { return "a mixture is fitted to data; \"data\" names the file" }
      if points.areWeighted, let key = request.keyOfReplicates {
        return "\(key) goes with points that count once; these have weights or are counts of bins"
      }
      if request.takesKnownGroups, points.groups == nil {
        return
          "knownGroups takes the groups of the data as given; \"groups\" names the column that tells "
          + "them"
      }
      return request.isOfEachGroup && points.groups == nil
        ? "eachGroup fits the groups of the data; \"groups\" names the column that tells them" : nil
    case .given(let mixture):
      let dimension = mixture.dimension
      guard case .data(let data) = points, data.dimension != dimension else { return nil }
      let found =
        data.file != nil && data.options.columns.isEmpty
        ? "\"columns\" names them" : "found \(data.dimension)"
      let (one, several) =
        data.file == nil ? ("one coordinate", "coordinates") : ("one column", "columns")
      return "a mixture of \(dimension == 1 ? "one dimension" : "\(dimension) dimensions") has "
        + "\(dimension == 1 ? one : "\(dimension) \(several)"); \(found)"
    }
  }
}
