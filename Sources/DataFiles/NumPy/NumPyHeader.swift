/// What stands before the elements of a NumPy file of version 1, 2 or 3.
///
/// https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
struct NumPyHeader: Equatable {
  static let magic: [UInt8] = [0x93] + "NUMPY".utf8
  /// The longest header in bytes; one of numbers takes about 100.
  private static let maximumLength = 1 << 16

  let element: NumPyElement
  let isFortranOrder: Bool
  let rowCount: Int
  let columnCount: Int
  /// The number of bytes after the header.
  let dataSize: Int
  /// The offset of the first element.
  let end: Int

  /// Reads the header at the start of `bytes`.
  init(_ bytes: ArraySlice<UInt8>) throws(DataFileError) {
    let start = bytes.startIndex
    guard bytes.count >= 10 else { throw DataFileError(.numPyHeader("is not complete")) }
    let version = bytes[start + 6]
    guard (1...3).contains(version), bytes[start + 7] == 0 else {
      throw DataFileError(.numPyHeader("is of version \(version).\(bytes[start + 7]), above 3.0"))
    }
    let lengthSize = version == 1 ? 2 : 4
    let textStart = start + 8 + lengthSize
    let length = bytes[..<min(textStart, bytes.endIndex)].dropFirst(8).reversed()
      .reduce(0) { $0 << 8 | Int($1) }
    guard length <= Self.maximumLength else {
      throw DataFileError(.numPyHeader("has more than \(Self.maximumLength) bytes"))
    }
    guard textStart + length <= bytes.endIndex else {
      throw DataFileError(.numPyHeader("is not complete"))
    }
    end = textStart + length

    var literal = PythonLiteral(bytes[textStart..<end])
    guard let entries = literal.dictionary(), Set(entries.keys) == Self.keys,
      case .boolean(let isFortranOrder) = entries["fortran_order"],
      case .tuple(let shape) = entries["shape"]
    else { throw DataFileError(.numPyHeader("does not describe an array")) }
    guard case .text(let type) = entries["descr"] else {
      throw DataFileError(.numPyType(unreadStructure))
    }
    guard let element = NumPyElement(type) else {
      throw DataFileError(.numPyType(unreadType(type)))
    }
    guard shape.count == 1 || shape.count == 2 else { throw DataFileError(.numPyShape(shape)) }
    self.element = element
    self.isFortranOrder = isFortranOrder
    rowCount = shape[0]
    columnCount = shape.count == 2 ? shape[1] : 1
    guard rowCount > 0, columnCount > 0 else { throw DataFileError(.noRows) }
    guard columnCount <= DataFileLimits.columnCount else { throw DataFileError(.tooManyColumns) }
    let (size, overflows) = rowCount.multipliedReportingOverflow(by: columnCount * element.size)
    guard !overflows else {
      throw DataFileError(.numPyHeader("describes more bytes than there can be"))
    }
    dataSize = size
  }

  private static let keys: Set<String> = ["descr", "fortran_order", "shape"]
}
