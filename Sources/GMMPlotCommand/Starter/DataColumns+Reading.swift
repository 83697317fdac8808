extension DataColumns {
  /// Looks at the columns of a data file.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: `CommandFailure` if the file cannot be read, is no data file, or has no column of numbers.
  init(of path: String) throws(CommandFailure) {
    let (names, areInFile) = try Self.names(path)
    count = names.count
    let shown = names.indices.prefix(Self.limit)
    var columns: [Column] = []
    for index in shown {
      let values = try? Self.firstRows(path, .number(index + 1)).get()
      let name = names[index]
      // No experiment file has control characters.
      let isName =
        areInFile && !name.isEmpty && name == name.onOneLine
        && names.filter { $0 == name }.count == 1
      columns.append(
        Column(
          name: isName ? name : nil, number: index + 1, isNumeric: values != nil,
          isIdle: values.map(Self.areIdle) ?? false))
    }
    self.columns = columns
    let numeric = columns.filter(\.isNumeric)
    guard let chosen = numeric.first(where: { !$0.isIdle }) ?? numeric.first else {
      throw CommandFailure(
        .badData, file: path,
        "none of the first columns has numbers alone: "
          + names.prefix(12).map { quoted($0) }
          .joined(separator: ", "))
    }
    self.chosen = chosen
  }

  /// Columns that are looked at.
  private static let limit = 50

  /// The names of the columns, and whether they stand in the file.
  private static func names(
    _ path: String
  ) throws(CommandFailure) -> (names: [String], areInFile: Bool) {
    // No file has such a column: what is said of it names those there are.
    guard case .failure(let error) = try firstRows(path, .number(Limits.columns + 1)) else {
      return ([], false)
    }
    if case .unknownColumn(_, let names, let areInFile) = error.problem {
      return (names, areInFile)
    }
    throw CommandFailure(.badData, file: path, error.description)
  }

  /// The first values of a column, or why there are none.
  private static func firstRows(
    _ path: String, _ column: ColumnReference
  ) throws(CommandFailure) -> Result<[Double], DataFileError> {
    var values: [Double] = []
    do {
      let opened = try OpenedFile(path, namedBy: .user)
      defer { opened.end() }
      var offset = 0
      let file = DataFile(name: path) { buffer in
        let count = try opened.read(at: offset, into: buffer)
        offset += count
        return count
      }
      _ = try file.forEachBlock(DataOptions(columns: [column])) { block in
        values = block.values
        throw Enough()
      }
      return .success(values)
    } catch is Enough {
      return .success(values)
    } catch let error as DataFileError {
      return .failure(error)
    } catch let problem as FileProblem {
      throw CommandFailure(problem)
    } catch {
      throw CommandFailure(.inputOutput, file: path, "\(error)")
    }
  }

  /// Ends reading after the first rows.
  private struct Enough: Error {}

  /// Whether numbers are all the same, or count the rows.
  private static func areIdle(_ values: [Double]) -> Bool {
    guard values.count > 1 else { return false }
    let step = values[1] - values[0]
    guard step == 0 || step == 1 else { return false }
    return values.indices.dropFirst().allSatisfy { values[$0] - values[$0 - 1] == step }
  }
}
