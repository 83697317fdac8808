extension Experiment {
  /// The number of coordinates of a point.
  public var dimension: Int { Self.dimension(of: mixture, points) }

  /// The names of the coordinates: those of the data's columns, "column 2" where the experiment
  /// names a column by its number, or "x1", "x2" and so on for a sample; "x" for the only one of a
  /// sample or of data whose column is not named.
  public var variableNames: [String] { Self.variableNames(of: mixture, points) }

  static func dimension(of mixture: MixtureSource, _ points: PointSource) -> Int {
    switch mixture {
    case .given(let mixture): return mixture.dimension
    case .fit:
      guard case .data(let data) = points else { return 1 }
      return data.dimension
    }
  }

  static func variableNames(of mixture: MixtureSource, _ points: PointSource) -> [String] {
    let dimension = dimension(of: mixture, points)
    if case .data(let data) = points, data.options.columns.count == dimension {
      return data.options.columns.map(\.text)
    }
    return dimension == 1 ? ["x"] : (1...dimension).map { "x\($0)" }
  }
}

extension ColumnReference {
  /// The column as titles and labels name it.
  var text: String {
    switch self {
    case .name(let name): name
    case .number(let number): "column \(number)"
    }
  }
}
