/// Reads the numbers of the data file of an experiment, as a whole or part by part.
struct DataReader: Sendable {
  private let data: DataSource
  private let settings: DataSettings
  private let content: DataContent
  private let file: DataFileParts?
  private let ranges: [Range<Int>]

  /// Opens the file.
  ///
  /// - Throws: `ExperimentProblem` if the file is missing or cannot be read.
  init(_ data: DataSource, _ settings: DataSettings) throws(ExperimentProblem) {
    self.data = data
    self.settings = settings
    content = try data.content()
    let ranges = DataSource.parts(of: content.count)
    file =
      ranges.count == 1
      ? nil
      : DataFileParts(
        name: data.name, options: settings.options,
        source: content.source(0..<Int.max, hashing: nil))
    self.ranges = ranges
  }

  /// How problems call the file.
  var name: String { data.name }

  /// The number of parts that several threads may read at the same time; 1 for small files, and
  /// for those that can only be read from their beginning.
  var partCount: Int { file == nil ? 1 : ranges.count }

  /// Reads the file from its beginning to its end, or a part of it.
  ///
  /// Any failure of a part means that the file has no parts after all: it has to be read as a whole
  /// then, which tells what is wrong, if anything is.
  ///
  /// - Parameters:
  ///   - part: The part; `nil` for the whole file.
  ///   - body: Receives the rows.
  /// - Returns: What was read.
  /// - Throws: `ExperimentProblem` with the place of what is wrong, or if the file cannot be read.
  func forEachBlock(
    ofPart part: Int? = nil, _ body: (DataBlock) -> Void
  ) throws(ExperimentProblem) -> DataSummary {
    func take(_ block: DataBlock) throws {
      try checkNumbers(block)
      body(block)
    }
    do throws(ExperimentProblem) {
      let summary = try blocks(ofPart: part, take)
      data.readings.keep(summary, settings.options, part: part, of: ranges.count)
      return summary
    } catch {
      if part == nil, error == Self.wrongNumber { try checkNumbers() }
      throw error
    }
  }

  private func blocks(
    ofPart part: Int?, _ take: (DataBlock) throws -> Void
  ) throws(ExperimentProblem) -> DataSummary {
    do {
      if let part, let file {
        return try file.forEachBlock(
          in: ranges[part], source: data.source(content, ranges[part]), take)
      }
      return try data.dataFile(data.source(content)).forEachBlock(settings.options, take)
    } catch let problem as ExperimentProblem {
      throw problem
    } catch let error as DataFileError {
      throw problem(error)
    } catch {
      throw ExperimentProblem("\(error)", file: data.name, kind: .unreadableFile)
    }
  }

  /// What is said of what is wrong with the file.
  private func problem(_ error: DataFileError) -> ExperimentProblem {
    ExperimentProblem(
      error, file: data.name, settings.options, showing: data.shown(settings.options))
  }

  /// Says where the number is that is too large, or the weight that is below 0.
  private func checkNumbers() throws(ExperimentProblem) {
    do {
      try data.dataFile(content.source(0..<Int.max, hashing: nil)).checkNumbers(
        upTo: Limits.magnitudes.upperBound, weightsUpTo: Limits.weights.upperBound,
        settings.options)
    } catch let error as DataFileError {
      throw problem(error)
    } catch let problem as ExperimentProblem {
      throw problem
    } catch {
      throw ExperimentProblem("\(error)", file: data.name, kind: .unreadableFile)
    }
  }

  /// What stops reading at a number that is not taken: only then it is looked for.
  private static let wrongNumber = ExperimentProblem("a number is not taken", file: "")

  /// Refuses numbers whose sums or squares may overflow, and weights that are none.
  private func checkNumbers(_ block: DataBlock) throws(ExperimentProblem) {
    if greatestMagnitude(of: block.values) > Limits.magnitudes.upperBound { throw Self.wrongNumber }
    guard settings.options.weights != nil else { return }
    let weights = block.values(ofColumn: block.columnCount - 1)
    guard weights.allSatisfy(Limits.weights.contains) else { throw Self.wrongNumber }
  }

  /// What is said about how the file was read, and about rows that were left out.
  func warnings(about summary: DataSummary) -> [ExperimentProblem] {
    var warnings = (summary.reading?.doubts ?? []).map { doubt in
      ExperimentProblem(
        doubt.message, file: data.name,
        place: data.naming == .user ? doubt.place : doubt.place.withoutText, severity: .warning)
    }
    if summary.commentedRowCount > 0 {
      warnings.append(
        ExperimentProblem(
          "left out \(counted(summary.commentedRowCount, "line")) with # before as many cells as rows "
            + "have; \"comment\": \"\" takes them for rows, \"#\" ends this warning",
          file: data.name,
          severity: .warning))
    }
    if summary.droppedRowCount > 0 {
      let needsGroup = !settings.options.keepsRowsOfUnknownGroup
      let group = settings.options.groups.map { needsGroup ? " or \($0)" : "" } ?? ""
      warnings.append(
        ExperimentProblem(
          "left out \(counted(summary.droppedRowCount, "row")) without a value in column "
            + Self.listed(summary.columnNames) + group, file: data.name,
          severity: .warning))
    }
    return warnings
  }

  /// A few names of columns as the file has them, without what is too long or moves the cursor.
  private static func listed(_ names: [String]) -> String {
    let limit = 5
    let list = names.prefix(limit).map { name in
      let shown = String.UnicodeScalarView(name.unicodeScalars.prefix(40).map(visible))
      return String(shown) + (name.unicodeScalars.count > shown.count ? "…" : "")
    }.joined(separator: ", ")
    return list + (names.count > limit ? " and \(names.count - limit) more" : "")
  }
}

extension ExperimentProblem {
  /// What is wrong with a data file; a column that the experiment names wrong is its mistake, or is
  /// mended there.
  fileprivate init(
    _ error: DataFileError, file: String, _ options: DataOptions,
    showing shown: DataFileError.Shown
  ) {
    let message = error.message(showing: shown)
    switch error.problem {
    case .unknownColumn(let column, let available, let hasNames):
      var guess = ""
      if hasNames, shown != .nothing, case .name(let name) = column,
        let near = nearest(to: name, among: available)
      {
        guess = "; did you mean \"\(near)\"?"
      }
      self.init("\(file): \(message)\(guess)", at: ["data", options.key(naming: column)])
      return
    case .ambiguousColumn(let name, _):
      self.init("\(file): \(message)", at: ["data", options.key(naming: .name(name))])
      return
    case .unknownArray(let name, let available):
      let near =
        shown == .nothing
        ? nil : nearest(to: name, among: available).map { "; did you mean \"\($0)\"?" }
      self.init("\(file): \(message)\(near ?? "")", at: ["data", "array"])
      return
    case .severalArrays:
      self.init("\(file): \(message); give its name as \"array\"", at: ["data", "array"])
      return
    case .repeatedArray, .notAnArchive:
      self.init("\(file): \(message)", at: ["data", "array"])
      return
    case .tooManyGroups:
      self.init("\(file): \(message)", at: ["data", "groups"])
      return
    case .noMatchingRow, .missingNumber:
      self.init("\(file): \(message)", at: ["data", "where"])
      return
    case .repeatedColumn, .noNumericColumn:
      self.init("\(file): \(message)", at: ["data", "columns"])
      return
    default:
      break
    }
    switch error.place {
    case .file: self.init(message, file: file)
    case .element(let row, let column):
      self.init("row \(row), column \(column): \(message)", file: file)
    case .text(let place):
      self.init(
        message, file: file, place: shown == .everything ? place : place.withoutText)
    }
  }
}

extension DataOptions {
  /// The first key of the experiment file that names a column.
  fileprivate func key(naming column: ColumnReference) -> JSONPathStep {
    if columns.contains(column) { return "columns" }
    if groups == column { return "groups" }
    return weights == column ? "weights" : "where"
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
