import DataFiles
import ExperimentFile
import GMMSupport

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
    guard let data, let reader = try DataReader(self) else { return nil }
    var points = CollectedPoints()
    if data.workers > 1, reader.partCount > 1 {
      OrderedWork.run(count: reader.partCount, workers: data.workers) { part in
        CollectedPoints(reader, part: part)
      } deliver: { _, part in
        if points.count == 0 { points.reserveCapacity((reader.partCount + 1) * part.count) }
        points.append(part)
        return points.isRight && !points.areTooMany
      }
    }
    if points.summaries.isEmpty || !points.isRight {
      points = CollectedPoints()
      points.summaries = [try reader.forEachBlock { points.append($0.values) }]
    }
    guard !points.areTooMany, let summary = DataSummary(points.summaries) else { return nil }
    return DataPoints(
      values: points.values, columns: summary.columnNames,
      droppedRowCount: summary.droppedRowCount, warnings: warnings(about: summary))
  }

  /// Makes of what reading throws a failure of the command.
  func dataFailures<Value>(_ body: () throws -> Value) throws(CommandFailure) -> Value {
    do {
      return try body()
    } catch let error as CommandFailure {
      throw error
    } catch let error as DataFileError {
      throw failure(error, in: data?.name ?? name)
    } catch {
      throw CommandFailure(.internalError, file: data?.name ?? name, "\(error)")
    }
  }

  /// Refuses numbers whose sums or squares may overflow.
  func checkMagnitudes(_ block: DataBlock) throws(CommandFailure) {
    guard greatestMagnitude(of: block.values) > Self.largestMagnitude,
      let far = block.values.firstIndex(where: { $0.magnitude > Self.largestMagnitude }),
      let data, case .data(let settings) = experiment.points
    else { return }
    throw CommandFailure(
      .badData, file: data.name,
      "\(block.values[far])\(place(far % block.columnCount, settings)) is too large; numbers are "
        + "at most \(Self.largestMagnitude) in magnitude")
  }

  /// The column of a value, where the experiment names it.
  private func place(_ column: Int, _ settings: DataSettings) -> String {
    guard !settings.columns.isEmpty else { return "" }
    return switch settings.columns[column] {
    case .name(let name): " in column \(name)"
    case .number(let number): " in column \(number)"
    }
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

/// The largest magnitude of finite numbers; several at a time.
private func greatestMagnitude(of values: [Double]) -> Double {
  typealias Lanes = SIMD8<Double>
  return values.withUnsafeBytes { bytes in
    var largest = Lanes()
    let laneEnd = values.count & ~(Lanes.scalarCount - 1)
    for start in stride(from: 0, to: laneEnd, by: Lanes.scalarCount) {
      let values = bytes.loadUnaligned(fromByteOffset: start &* 8, as: Lanes.self)
      largest.replace(with: values, where: values .> largest)
      largest.replace(with: -values, where: -values .> largest)
    }
    return values[laneEnd...].reduce(largest.max()) { max($0, $1.magnitude) }
  }
}

/// Points of a file or a part of it, as they are collected.
private struct CollectedPoints: Sendable {
  var summaries: [DataSummary] = []
  private(set) var values: [Double] = []
  private(set) var count = 0
  private(set) var isRight = true

  /// Whether there are more than are kept; then none is.
  var areTooMany: Bool { count > ExperimentInput.numbersInMemory }

  init() {}

  init(_ reader: DataReader, part: Int) {
    do {
      summaries = [try reader.forEachBlock(ofPart: part) { append($0.values) }]
    } catch {
      isRight = false
    }
  }

  mutating func reserveCapacity(_ count: Int) {
    values.reserveCapacity(count)
  }

  mutating func append(_ more: [Double]) {
    count += more.count
    if areTooMany { values = [] } else { values += more }
  }

  mutating func append(_ part: CollectedPoints) {
    append(part.values)
    summaries += part.summaries
    isRight = isRight && part.isRight
  }
}
