/// Reads columns of numbers from CSV, TSV and NumPy files, plain or compressed with gzip.
///
/// The format is told by the content. Text is read by RFC 4180: cells may stand in double quotes; lines
/// end at `\n`, `\r\n` or `\r`; blank lines do not count. What separates cells (commas, tabs, semicolons,
/// pipes or blanks), the decimal mark, whether the first line names the columns, and comments are found in
/// the first 100 rows or 256 KiB, as <doc:ReadingText> says, or said by ``DataOptions``. Only the first line
/// needs to be UTF-8. Numbers become the nearest double.
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
  let source: () -> ByteSource
  private let name: String
  /// How much compressed data may grow to.
  public var expansion = ExpansionLimit.standard
  /// Counts the work of what is decompressed, each time anew; `nil` where it costs nothing.
  package var meter: WorkMeter?

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

  /// Takes a file that may be read several times.
  ///
  /// - Parameters:
  ///   - name: The name of the file, as above.
  ///   - source: Begins to read the bytes of the file, as they are stored.
  package init(name: String, reading source: @escaping () -> ByteSource) {
    self.name = name
    self.source = source
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
  ///   - options: How the file is read, and what of it.
  ///   - body: Receives the rows in the order of the file, at most
  ///     ``DataFileLimits/blockRowCount`` at a time.
  /// - Returns: What was read; at least one row.
  /// - Throws: `DataFileError` at the first thing that is wrong, which may be after some blocks;
  ///   what the source or `body` throws.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  public func forEachBlock(
    _ options: DataOptions = DataOptions(), _ body: (DataBlock) throws -> Void
  ) throws -> DataSummary {
    switch try reader(options) {
    case .archive(var reader): try reader.forEachBlock(body)
    case .numPy(var reader): try reader.forEachBlock(body)
    case .text(var reader): try reader.forEachBlock(body)
    }
  }

  /// Finds out how the file is read, from its beginning.
  ///
  /// - Parameter options: How the file is read, where that is not left to be found.
  /// - Returns: What was found; `nil` for a NumPy file.
  /// - Throws: `DataFileError` if something is wrong there, or a column is not there; what the source
  ///   throws.
  public func reading(_ options: DataOptions = DataOptions()) throws -> DataReading? {
    guard case .text(let reader) = try reader(options) else { return nil }
    return reader.head?.reading
  }

  /// Finds the first number that is too large, or a weight that is none, which takes longer than to read the
  /// file.
  ///
  /// - Parameters:
  ///   - magnitude: The largest magnitude of a number.
  ///   - weight: The largest weight.
  ///   - options: How the file is read, and what of it.
  /// - Throws: `DataFileError` at the place of such a number, or at what is wrong before it.
  package func checkNumbers(
    upTo magnitude: Double, weightsUpTo weight: Double, _ options: DataOptions
  ) throws {
    let limits = NumberLimits(
      magnitude: magnitude, weight: weight,
      weightColumn: options.weights == nil ? nil : max(options.columns.count, 1))
    switch try reader(options) {
    case .archive(var reader):
      reader.limits = limits
      _ = try reader.forEachBlock { _ in }
    case .numPy(var reader):
      reader.limits = limits
      _ = try reader.forEachBlock { _ in }
    case .text(var reader):
      reader.limits = limits
      _ = try reader.forEachBlock { _ in }
    }
  }

  enum Reader {
    case archive(NumPyArchive)
    case numPy(NumPyReader)
    case text(TextReader)
  }

  /// Begins to read.
  func reader(_ options: DataOptions) throws -> Reader {
    let meter = ExpansionMeter(source(), expansion, meter)
    var buffer = InputBuffer(try decompressed(meter))
    _ = try buffer.fill()
    let start = buffer.bytes[buffer.start..<buffer.end]
    switch try FileKind(start, name: name, options) {
    case .archive: return .archive(NumPyArchive(buffer, options, meter))
    case .numPy: return .numPy(try NumPyReader(buffer, options))
    case .text: return .text(try TextReader(buffer, fileName: name, options))
    }
  }

  /// Reads the file once, into memory.
  ///
  /// - Parameter options: How the file is read, and what of it.
  /// - Returns: The values of each column in the order of the file, and what was read.
  /// - Throws: `DataFileError` at the first thing that is wrong; what the source throws.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  public func columns(_ options: DataOptions = DataOptions()) throws -> DataTable {
    let count = max(options.columns.count, 1) + (options.weights == nil ? 0 : 1)
    var values = [[Double]](repeating: [], count: count)
    var groups: [Int] = []
    let summary = try forEachBlock(options) { block in
      for column in values.indices {
        // Growing copies what is there; memory that is not written to costs nothing.
        if values[column].isEmpty, block.rowCount == DataFileLimits.blockRowCount {
          values[column].reserveCapacity((1 << 22) / block.columnCount)
        }
        values[column] += block.values(ofColumn: column)
      }
      groups += block.groups
    }
    if let places = summary.groups?.places {
      for row in groups.indices where groups[row] != DataBlock.unknownGroup {
        groups[row] = places[groups[row]]
      }
    }
    return DataTable(values: values, groups: groups, summary: summary)
  }
}
