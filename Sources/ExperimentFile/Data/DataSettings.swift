/// Where the points of an experiment come from.
public enum PointSource: Hashable, Sendable {
  /// They are drawn from the mixture.
  case sample(SampleSettings)
  /// They are read from a file.
  case data(DataSettings)
}

/// The data file of an experiment.
public struct DataSettings: Hashable, Sendable {
  /// The path of the file, relative to the experiment file.
  public var file: String
  /// The columns to read, one for each coordinate of a point; none for the first with numbers.
  public var columns: [ColumnReference]
  /// What is done with rows that miss a value.
  public var missing: MissingValues
  /// The step of which the values of the only column are multiples, but for a constant, above 0: each
  /// stands for the interval of this width about it. `nil` for values that stand for themselves.
  public var rounded: Double?

  /// Creates the settings of a data file; they are checked when they are drawn, as ``Experiment``
  /// says.
  ///
  /// - Parameters:
  ///   - file: The path of the file.
  ///   - columns: The columns to read, at most 20, all different, numbers counted from 1; none for the
  ///     first with numbers.
  ///   - missing: What is done with rows that miss a value.
  ///   - rounded: The step of rounded values of one column, above 0.
  public init(
    file: String, columns: [ColumnReference] = [], missing: MissingValues = .drop,
    rounded: Double? = nil
  ) {
    self.file = file
    self.columns = columns
    self.missing = missing
    self.rounded = rounded
  }
}

extension DataSettings {
  /// The number of coordinates of a point.
  package var dimension: Int { max(columns.count, 1) }
}
