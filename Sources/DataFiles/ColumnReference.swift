/// Says which column of a file is meant.
public enum ColumnReference: Hashable, Sendable, CustomStringConvertible {
  /// The column with this name in the header line, without the spaces around it. Letter case
  /// counts. Where the file has no names, columns are called 1, 2, 3 and so on.
  case name(String)
  /// The column at this place, from 1.
  case number(Int)

  /// The name in double quotes, or the number.
  public var description: String {
    switch self {
    case .name(let name): shortened(name)
    case .number(let number): String(number)
    }
  }
}

/// The columns that a file has.
struct ColumnNames {
  let names: [String]
  /// Whether the names come from the file; else they are 1, 2, 3 and so on.
  let areInFile: Bool

  static func numbers(_ count: Int) -> Self {
    Self(names: (0..<count).map { String($0 + 1) }, areInFile: false)
  }

  /// The places of the chosen columns, from 0, in the order of the choice.
  func indices(of choice: [ColumnReference]) throws(DataFileError) -> [Int] {
    var indices: [Int] = []
    for reference in choice {
      let index = try index(of: reference)
      if indices.contains(index) { throw DataFileError(.repeatedColumn(reference)) }
      indices.append(index)
    }
    return indices
  }

  private func index(of reference: ColumnReference) throws(DataFileError) -> Int {
    switch reference {
    case .number(let number):
      if number >= 1, number <= names.count { return number - 1 }
    case .name(let name):
      let name = String(Substring(trimmed(name.utf8)))
      let matches = names.indices.filter { names[$0] == name }
      if matches.count == 1 { return matches[0] }
      if matches.count > 1 {
        throw DataFileError(.ambiguousColumn(name, numbers: matches.map { $0 + 1 }))
      }
    }
    throw DataFileError(.unknownColumn(reference, available: names, hasNames: areInFile))
  }
}

/// Text without the spaces and tabs around it.
func trimmed<Text: BidirectionalCollection<UInt8>>(_ text: Text) -> Text.SubSequence {
  func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
  guard let last = text.lastIndex(where: { !isBlank($0) }) else { return text.prefix(0) }
  return text[...last].drop(while: isBlank)
}
