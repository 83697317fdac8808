extension DataFileError {
  /// How much a message tells of what stands in a file, which whoever names the file may not be meant to
  /// see.
  package enum Shown: Sendable {
    /// Cells, names of columns, lines.
    case everything
    /// The cell or the word at fault.
    case cell
    /// Nothing.
    case nothing
  }

  /// What is wrong, as one line without the place and without a full stop.
  ///
  /// - Parameter shown: How much of the content is told.
  /// - Returns: The message.
  package func message(showing shown: Shown) -> String {
    if shown == .everything { return message }
    switch problem {
    case .severalArrays(let names):
      return "the archive has \(counted(names.count, "array")); choose one of them"
    case .unknownArray(let name, let available):
      return "there is no array \(shortened(name)) in the archive, which has "
        + counted(available.count, "array")
    case .noArrays: return "the archive has no arrays (.npy)"
    case .noMatchingRow: return "the conditions leave no row"
    case .unknownColumn(let reference, let available, let hasNames):
      if !hasNames { return message }
      return "there is no column \(reference); the file has \(counted(available.count, "column"))"
    case .noNumericColumn: return "no column begins with a number"
    default: return shown == .cell ? message : messageWithoutContent
    }
  }

  /// The message where what the file holds is no table, and so perhaps a secret.
  private var messageWithoutContent: String {
    switch problem {
    case .archive: "the archive is damaged, or has what is not read"
    case .repeatedArray: "the archive has two arrays of the name"
    case .ambiguousColumn(_, let numbers):
      "\(counted(numbers.count, "column")) have the name; choose by number"
    case .notANumber, .unitOfNumbers: "a cell is not a number"
    case .notFinite: "a number is not finite"
    case .missingValue: "a value is missing"
    case .numberTooLong: "a number has at most \(DataFileLimits.numberLength) bytes"
    case .tooLarge(_, let limit):
      "a number is too large; numbers are at most \(limit) in magnitude"
    case .negativeWeight: "a weight or a count is below 0"
    case .numPyType: "the array has elements that are not read; save x.astype(float)"
    case .notBoolean: "a boolean is 0 or 1"
    default: message
    }
  }
}

extension DataFile {
  /// Whether the first rows have a column of numbers: else the file is perhaps no table at all, and what
  /// it holds is not for everybody who can name it.
  ///
  /// - Parameter options: How the file is read.
  /// - Returns: Whether there is one.
  package func beginsAsTable(_ options: DataOptions) -> Bool {
    var options = options
    (options.columns, options.groups, options.weights, options.conditions) = ([], nil, nil, [])
    switch try? reader(options) {
    case .text(let reader)?: return reader.beginsAsTable
    case .numPy?: return true
    case .archive?, nil: return false
    }
  }
}

extension TextReader {
  /// Whether most of the values of a column are numbers in the rows that are in the buffer.
  fileprivate var beginsAsTable: Bool {
    let rows = SampleDivision(
      buffer.bytes, from: buffer.start, to: buffer.end, dialect.separator, dialect.comments,
      missingValues: options.missingValues)
    let number = CellShape.number(dialect.decimal)
    return header.columns.names.indices.contains { column in
      let values = (0..<rows.rowCount).compactMap { rows.shape($0, column) }
        .filter { !$0.contains(.missing) }
      return !values.isEmpty && 2 * values.filter { $0.contains(number) }.count >= values.count
    }
  }
}

extension TextPlace {
  /// The place without the line that stands there.
  package var withoutText: TextPlace { TextPlace(line: line, column: column, length: length) }
}
