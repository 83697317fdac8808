import DataFiles
import Foundation
import TestSupport

/// What a file gives.
struct Reading: Equatable {
  var values: [[Double]]
  var dropped: Int
}

/// A source that hands out bytes in parts of a certain size.
func source(_ bytes: [UInt8], part: Int = .max) -> ByteSource {
  var position = 0
  return { buffer in
    let count = min(buffer.count, part, bytes.count - position)
    buffer.copyBytes(from: bytes[position..<position + count])
    position += count
    return count
  }
}

/// Reads bytes as a file of a certain name.
func read(
  _ bytes: [UInt8], name: String = "f.csv", _ columns: [ColumnReference] = [],
  missing: MissingValues = .drop, array: String? = nil, part: Int = .max
) throws -> Reading {
  let result = try DataFile(name: name, source: source(bytes, part: part))
    .columns(DataOptions(columns: columns, missing: missing, array: array))
  return Reading(values: result.values, dropped: result.summary.droppedRowCount)
}

/// Reads text as a file of a certain name.
func read(
  _ text: String, name: String = "f.csv", _ columns: [ColumnReference] = [],
  missing: MissingValues = .drop
) throws -> Reading {
  try read(Array(text.utf8), name: name, columns, missing: missing)
}

/// What is said about a bad file: as a command prints it, with the caret under the source line.
func complaint(
  _ bytes: some Sequence<UInt8>, name: String = "f.csv", _ columns: [ColumnReference] = [],
  missing: MissingValues = .drop, array: String? = nil
) throws -> String {
  do {
    return "\(try read(Array(bytes), name: name, columns, missing: missing, array: array))"
  } catch let error as DataFileError {
    switch error.place {
    case .file: return error.message
    case .element(let row, let column): return "row \(row), column \(column): \(error.message)"
    case .text(let place):
      return """
        \(place.line):\(place.column): \(error.message)
        \(place.sourceLine)
        \(String(repeating: " ", count: place.caretColumn - 1))\
        ^\(String(repeating: "~", count: max(place.length, 1) - 1))
        """
    }
  }
}

/// The bytes of a file in `Tests/Fixtures/DataFiles`.
func fixture(_ name: String) throws -> [UInt8] {
  Array(try Data(contentsOf: Repository.fixture("DataFiles/\(name)")))
}
