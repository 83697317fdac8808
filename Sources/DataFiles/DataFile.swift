/// Rows of numbers.
public struct DataBlock: Hashable, Sendable {
  /// The number of values in a row: the number of chosen columns.
  public let columnCount: Int
  /// The values, one row after the other, each in the order of the choice; all finite.
  public let values: [Double]

  /// The number of rows.
  public var rowCount: Int { values.count / columnCount }

  /// The values of one column.
  ///
  /// - Parameter column: The position of the column in the choice, from 0.
  /// - Returns: A value for each row.
  public func values(ofColumn column: Int) -> [Double] {
    precondition((0..<columnCount).contains(column), "there is no column \(column)")
    if columnCount == 1 { return values }
    return [Double](unsafeUninitializedCapacity: rowCount) { result, count in
      count = rowCount
      for row in 0..<count { result[row] = values[row &* columnCount &+ column] }
    }
  }
}

/// What to do with a row that misses a value of a chosen column.
public enum MissingValues: String, CaseIterable, Hashable, Sendable {
  /// Leave the row out, and count it.
  case drop
  /// Throw an error with the place of the first.
  case error
}

/// What was read from a file.
public struct DataSummary: Hashable, Sendable {
  /// The names of the chosen columns; numbers from 1 where the file has no names.
  public let columnNames: [String]
  /// The number of rows, without those that were dropped.
  public let rowCount: Int
  /// The number of rows that were dropped because they miss a value of a chosen column.
  public let droppedRowCount: Int
  /// Whether each chosen column is one of integers: all values are whole numbers of at most 2⁵³ in
  /// magnitude, and stand in a text file or in a NumPy file of integers.
  public let areIntegers: [Bool]
}

/// Reads columns of numbers from CSV, TSV and NumPy files, plain or compressed with gzip.
///
/// The format is told by the content. Text is read by RFC 4180: cells are separated by commas, tabs
/// or semicolons, whichever the first line has most of (a file named `.tsv` or `.tab` has tabs);
/// they may stand in double quotes; lines end at `\n`, `\r\n` or `\r`; blank lines do not count.
/// The first line names the columns unless each of its cells is a number, or a missing value beside
/// numbers. Only the first line needs to be UTF-8. Numbers have a point as their decimal mark, and
/// become the nearest double.
///
/// Empty cells and `NA`, `N/A`, `#N/A`, `#NA`, `<NA>`, `NaN`, `-NaN`, `null`, `None`, `.` and `?`
/// in any letter case are missing values. In a file of one column a blank line is no missing value:
/// write `NA` or `""`.
///
/// NumPy files are of version 1 to 3, with one or two dimensions, little- or big-endian, in C or
/// Fortran order, of every type of real numbers: `float16` to `longdouble`, integers of 1 to 8 bytes,
/// booleans, which are 0 and 1. What is no double becomes the nearest. NaN is a missing value. The
/// columns are called 1, 2, 3 and so on. Of an archive (`.npz`), compressed or not, one array is read.
public struct DataFile {
  /// Begins to read.
  private let source: () -> ByteSource
  private let name: String

  /// Takes a file that has not been read.
  ///
  /// - Parameters:
  ///   - name: The name of the file, of which only `.tsv`, `.tab`, `.npy`, `.npz` and `.gz` at the
  ///     end count.
  ///   - source: The bytes of the file, as they are stored. They are all read unless there is an
  ///     error, so that who wraps the source sees the whole file.
  public init(name: String, source: @escaping ByteSource) {
    self.name = name
    self.source = { source }
  }

  /// Takes the bytes of a file, which may be read several times.
  ///
  /// - Parameters:
  ///   - bytes: The bytes, as they are stored.
  ///   - name: The name of the file, of which only `.tsv`, `.tab`, `.npy`, `.npz` and `.gz` at the
  ///     end count.
  public init(_ bytes: [UInt8], name: String) {
    self.name = name
    source = {
      var rest = bytes[...]
      return { buffer in
        let part = rest.prefix(buffer.count)
        buffer.copyBytes(from: part)
        rest = rest.dropFirst(part.count)
        return part.count
      }
    }
  }

  /// Reads the file once, and hands its rows out in blocks.
  ///
  /// The memory does not depend on the size of the file, but for several columns of a NumPy file in
  /// Fortran order (see ``DataFileLimits/keptValueCount``).
  ///
  /// - Parameters:
  ///   - columns: The wanted columns. If there are none, the first column is taken that has a name
  ///     or stands in a file without names, and whose first value, in the first 100 rows or
  ///     256 KiB, is a number.
  ///   - missing: What to do with rows that miss a value of a wanted column.
  ///   - array: The array of a `.npz` archive to read, with or without `.npy`; `nil` for the only one.
  ///   - body: Receives the rows in the order of the file, at most
  ///     ``DataFileLimits/blockRowCount`` at a time.
  /// - Returns: What was read; at least one row.
  /// - Throws: `DataFileError` at the first thing that is wrong, which may be after some blocks;
  ///   what the source or `body` throws.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  public func forEachBlock(
    columns: [ColumnReference] = [], missing: MissingValues = .drop, array: String? = nil,
    _ body: (DataBlock) throws -> Void
  ) throws -> DataSummary {
    var buffer = InputBuffer(try decompressed(source()))
    _ = try buffer.fill()
    let start = buffer.bytes[buffer.start..<buffer.end]
    if start.isEmpty { throw DataFileError(.emptyFile) }
    if let format = foreignFormat(start.prefix(16)) { throw DataFileError(.foreignFormat(format)) }
    if isArchive(start) {
      var archive = NumPyArchive(buffer, array: array, columns: columns, missing: missing)
      return try archive.forEachBlock(body)
    }
    if array != nil { throw DataFileError(.notAnArchive) }
    if start.starts(with: NumPyHeader.magic) {
      var reader = try NumPyReader(buffer, columns: columns, missing: missing)
      return try reader.forEachBlock(body)
    }
    if let ending = [".npy", ".npz"].first(where: name.lowercased().hasSuffix) {
      throw DataFileError(.notNumPy(ending))
    }
    var reader = try TextReader(buffer, fileName: name, columns: columns, missing: missing)
    return try reader.forEachBlock(body)
  }

  /// Reads the file once, into memory.
  ///
  /// - Parameters:
  ///   - columns: The wanted columns, as in ``forEachBlock(columns:missing:array:_:)``.
  ///   - missing: What to do with rows that miss a value of a wanted column.
  ///   - array: The array of an archive to read.
  /// - Returns: The values of each column in the order of the file, and what was read.
  /// - Throws: `DataFileError` at the first thing that is wrong; what the source throws.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  public func columns(
    _ columns: [ColumnReference] = [], missing: MissingValues = .drop, array: String? = nil
  ) throws -> (values: [[Double]], summary: DataSummary) {
    var values = [[Double]](repeating: [], count: max(columns.count, 1))
    let summary = try forEachBlock(columns: columns, missing: missing, array: array) { block in
      for column in values.indices {
        // Growing copies what is there; memory that is not written to costs nothing.
        if values[column].isEmpty, block.rowCount == DataFileLimits.blockRowCount {
          values[column].reserveCapacity((1 << 22) / block.columnCount)
        }
        values[column] += block.values(ofColumn: column)
      }
    }
    return (values, summary)
  }
}
