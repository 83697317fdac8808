import DataFiles
import ExperimentFile

/// Reads the numbers of the data file of an experiment, as a whole or part by part.
struct DataReader: Sendable {
  private let input: ExperimentInput
  private let data: DataSource
  private let settings: DataSettings
  private let content: DataContent
  private let file: DataFileParts?
  private let ranges: [Range<Int>]

  /// Opens the file; `nil` for an experiment with a sample.
  ///
  /// - Throws: `CommandFailure` with status 66 if the file is missing or cannot be read.
  init?(_ input: ExperimentInput) throws(CommandFailure) {
    guard let data = input.data, case .data(let settings) = input.experiment.points else {
      return nil
    }
    self.input = input
    self.data = data
    self.settings = settings
    content = try data.content()
    let ranges = DataSource.parts(of: content.count)
    file =
      ranges.count == 1
      ? nil
      : DataFileParts(
        name: data.name, columns: settings.columns.map(ColumnReference.init),
        missing: MissingValues(settings), source: content.source(0..<Int.max, hashing: nil))
    self.ranges = ranges
  }

  /// The number of parts that several threads may read at the same time; 1 for small files, and
  /// for those that can only be read from their beginning.
  var partCount: Int { file == nil ? 1 : ranges.count }

  /// Reads a part of the file, for which any failure means that it has no parts after all: the
  /// file has to be read as a whole then, which tells what is wrong, if anything is.
  ///
  /// - Returns: What was read.
  /// - Throws: `CommandFailure`.
  func forEachBlock(
    ofPart part: Int, _ body: (DataBlock) -> Void
  ) throws(CommandFailure) -> DataSummary {
    guard let file else { return try forEachBlock(body) }
    let range = ranges[part]
    return try input.dataFailures { () throws in
      try file.forEachBlock(in: range, source: data.source(content, range)) { block in
        try input.checkMagnitudes(block)
        body(block)
      }
    }
  }

  /// Reads the file from its beginning to its end.
  ///
  /// - Returns: What was read.
  /// - Throws: `CommandFailure` with status 65 and the place of what is wrong, 66 or 74 if the file
  ///   cannot be read.
  func forEachBlock(_ body: (DataBlock) -> Void) throws(CommandFailure) -> DataSummary {
    try input.dataFailures { () throws in
      try DataFile(name: data.name, source: data.source(content)).forEachBlock(
        columns: settings.columns.map(ColumnReference.init), missing: MissingValues(settings)
      ) { block in
        try input.checkMagnitudes(block)
        body(block)
      }
    }
  }
}

extension ColumnReference {
  fileprivate init(_ column: DataSettings.Column) {
    switch column {
    case .name(let name): self = .name(name)
    case .number(let number): self = .number(number)
    }
  }
}

extension MissingValues {
  fileprivate init(_ settings: DataSettings) {
    self = settings.missing == .drop ? .dropRow : .error
  }
}
