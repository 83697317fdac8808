/// Where the points of an experiment come from.
public enum PointSource: Hashable, Sendable {
  /// They are drawn from the mixture.
  case sample(SampleSettings)
  /// They are read from a file.
  case data(DataSettings)
}

/// The data file of an experiment.
public struct DataSettings: Hashable, Sendable {
  /// A column of a data file.
  public enum Column: Hashable, Sendable {
    /// The column with this name in the first line.
    case name(String)
    /// The column at this place, from 1.
    case number(Int)
  }

  /// What is done with rows that miss a value.
  public enum Missing: String, CaseIterable, Sendable {
    /// They are left out and counted.
    case drop
    /// The first is an error.
    case error
  }

  /// The path of the file, relative to the experiment file.
  public var file: String
  /// The columns to read, one for each coordinate of a point; none for the first with numbers.
  public var columns: [Column]
  /// What is done with rows that miss a value.
  public var missing: Missing

  /// Creates the settings of a data file.
  ///
  /// - Parameters:
  ///   - file: The path of the file.
  ///   - columns: The columns to read; none for the first with numbers.
  ///   - missing: What is done with rows that miss a value.
  public init(file: String, columns: [Column] = [], missing: Missing = .drop) {
    self.file = file
    self.columns = columns
    self.missing = missing
  }
}
