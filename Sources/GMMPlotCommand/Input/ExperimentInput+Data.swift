import DataFiles
import ExperimentFile

/// The points of a data file.
struct DataPoints {
  /// The points, row by row.
  let values: [Double]
  /// The names of the coordinates; at least one.
  let columns: [String]
  let droppedRowCount: Int
  /// What was left out.
  let warnings: [Message]
}

extension ExperimentInput {
  /// Reads the data of the experiment; `nil` for a sample, and for more numbers than are kept in
  /// memory.
  ///
  /// - Throws: `CommandFailure` with status 65 and the place of what is wrong, 66 or 74 if the file
  ///   cannot be read.
  func dataPoints() throws(CommandFailure) -> DataPoints? {
    guard data != nil else { return nil }
    var values: [Double] = []
    var count = 0
    let summary = try forEachDataBlock { block in
      count += block.values.count
      if count <= Self.numbersInMemory { values += block.values } else { values = [] }
    }
    guard let summary, count <= Self.numbersInMemory else { return nil }
    return DataPoints(
      values: values, columns: summary.columnNames, droppedRowCount: summary.droppedRowCount,
      warnings: warnings(about: summary))
  }

  /// Reads the data of the experiment block by block.
  ///
  /// - Returns: What was read; `nil` for a sample.
  /// - Throws: As ``dataPoints()``.
  func forEachDataBlock(
    _ body: (DataBlock) -> Void
  ) throws(CommandFailure) -> DataSummary? {
    guard let data, case .data(let settings) = experiment.points else { return nil }
    do {
      return try data.forEachBlock(
        columns: settings.columns.map(ColumnReference.init),
        missing: settings.missing == .drop ? .dropRow : .error
      ) { block in
        if let far = block.values.firstIndex(where: { !($0.magnitude <= Self.largestMagnitude) }) {
          throw CommandFailure(
            .badData, file: data.name,
            "\(block.values[far])\(place(far % block.columnCount, settings)) is too large; numbers are "
              + "at most \(Self.largestMagnitude) in magnitude")
        }
        body(block)
      }
    } catch let error as CommandFailure {
      throw error
    } catch let error as DataFileError {
      throw failure(error, in: data.name)
    } catch {
      throw CommandFailure(.internalError, file: data.name, "\(error)")
    }
  }

  /// The column of a value, where the experiment names it.
  private func place(_ column: Int, _ settings: DataSettings) -> String {
    settings.columns.isEmpty ? "" : " in column \(experiment.variableNames[column])"
  }

  /// What is said about rows that were left out.
  func warnings(about summary: DataSummary) -> [Message] {
    let dropped = summary.droppedRowCount
    guard let data, dropped > 0 else { return [] }
    let rows = dropped == 1 ? "1 row" : "\(groupedText(dropped)) rows"
    return [
      Message(
        .warning, file: data.name,
        "left out \(rows) without a value in column "
          + summary.columnNames.joined(separator: ", "))
    ]
  }

  /// As many as those of a sample: 800 MB.
  static let numbersInMemory = 100_000_000

  /// As in experiment files: within it no sum or square overflows.
  private static let largestMagnitude = 1e100

  private func failure(_ error: DataFileError, in file: String) -> CommandFailure {
    switch error.problem {
    case .unknownColumn(let column, let available, let hasNames):
      // The mistake is in the experiment file, or is mended there.
      var guess = ""
      if hasNames, case .name(let name) = column, let near = nearest(to: name, among: available) {
        guess = "; did you mean \"\(near)\"?"
      }
      return self.failure("\(file): \(error.message)\(guess)", at: ["data", "columns"])
    case .ambiguousColumn, .repeatedColumn, .noNumericColumn:
      return self.failure("\(file): \(error.message)", at: ["data", "columns"])
    default:
      break
    }
    switch error.place {
    case .file:
      return CommandFailure(.badData, file: file, error.message)
    case .element(let row, let column):
      return CommandFailure(
        .badData, file: file, "row \(row), column \(column): \(error.message)")
    case .text(let place):
      let caret = String(repeating: " ", count: max(place.caretColumn - 1, 0))
      let tail = String(repeating: "~", count: max(place.length - 1, 0))
      return CommandFailure(
        .badData,
        Message(
          .error, file: file,
          Message.Place(line: place.line, column: place.column, length: place.length),
          error.message, excerpt: "  \(place.sourceLine)\n  \(caret)^\(tail)"))
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
