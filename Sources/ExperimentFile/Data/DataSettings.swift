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
  /// How the file is read, and what of it: the columns have one for each coordinate of a point, or none
  /// for the first with numbers.
  public var options: DataOptions
  /// The step of which the values of the only column are multiples, but for a constant, above 0: each
  /// stands for the interval of this width about it. `nil` for values that stand for themselves.
  public var rounded: Double?

  /// Creates the settings of a data file; they are checked when they are drawn, as ``Experiment``
  /// says.
  ///
  /// - Parameters:
  ///   - file: The path of the file.
  ///   - options: How the file is read; the columns are at most 20, all different, numbers counted
  ///     from 1, or none for the first with numbers.
  ///   - rounded: The step of rounded values of one column, above 0.
  public init(file: String, options: DataOptions = DataOptions(), rounded: Double? = nil) {
    self.file = file
    self.options = options
    self.rounded = rounded
  }
}
