import DataFiles

/// Reads data files.
enum DataFileTarget {
  /// Reads a file of text in the ways that the first bytes choose: at once, in pieces, and in parts.
  static func problem(with bytes: [UInt8]) -> String? {
    var choices = Choices(bytes.prefix(8))
    let content = Array(bytes.dropFirst(8))
    let options = options(&choices)
    let name = choices.isOne(of: 4) ? "data.tsv" : "data.csv"
    let whole = outcome { try DataFile(content, name: name).columns(options) }
    let size = 1 + choices.below(7)
    let inPieces = outcome {
      try DataFile(name: name, source: source(of: content, pieces: size)).columns(options)
    }
    guard whole == inPieces else {
      return "read in pieces of \(size) bytes it has \(inPieces), at once \(whole)"
    }
    // The first part has at least a byte: only one begins at the start of the file.
    let cut = 1 + choices.below(content.count)
    guard let parts = parts(of: content, cut: cut, name: name, options) else { return nil }
    guard case .values(let values) = whole, values.map(\.bits) == parts.map(\.bits) else {
      return "read in two parts, cut at \(cut), it has \(parts), at once \(whole)"
    }
    return nil
  }

  /// Reads a file that its content or its name may say to be of NumPy, or compressed.
  static func problem(withFile bytes: [UInt8], name: String) -> String? {
    // A text as well, where it is compressed.
    for name in [name, "data.csv.gz"] {
      for columns in [[], [ColumnReference.number(1), .number(2)]] {
        let options = DataOptions(columns: columns)
        let whole = outcome { try DataFile(bytes, name: name).columns(options) }
        let inPieces = outcome {
          try DataFile(name: name, source: source(of: bytes, pieces: 3)).columns(options)
        }
        guard whole == inPieces else { return "in pieces it has \(inPieces), at once \(whole)" }
      }
    }
    return nil
  }

  private enum Outcome: Equatable {
    case values([[Double]])
    case refused(String)

    static func == (one: Outcome, other: Outcome) -> Bool {
      switch (one, other) {
      case (.values(let one), .values(let other)): one.map(\.bits) == other.map(\.bits)
      case (.refused(let one), .refused(let other)): one == other
      default: false
      }
    }
  }

  private static func outcome(_ read: () throws -> DataTable) -> Outcome {
    do {
      return .values(try read().values)
    } catch {
      return .refused("\(error)")
    }
  }

  private static func source(of bytes: [UInt8], pieces: Int) -> ByteSource {
    var rest = bytes[...]
    return { buffer in
      let part = rest.prefix(min(buffer.count, pieces))
      buffer.copyBytes(from: part)
      rest = rest.dropFirst(part.count)
      return part.count
    }
  }

  /// The columns of a file that is read in two parts; `nil` where that gives none.
  private static func parts(
    of bytes: [UInt8], cut: Int, name: String, _ options: DataOptions
  ) -> [[Double]]? {
    guard
      let file = DataFileParts(
        name: name, options: options, source: source(of: bytes, pieces: 1 << 18))
    else { return nil }
    var values: [[Double]] = []
    for range in [0..<cut, cut..<Int.max] {
      guard
        let _ = try? file.forEachBlock(
          in: range,
          source: source(of: Array(bytes.dropFirst(range.lowerBound)), pieces: 1 << 18),
          { block in
            if values.isEmpty { values = Array(repeating: [], count: block.columnCount) }
            for column in values.indices { values[column] += block.values(ofColumn: column) }
          })
      else { return nil }
    }
    return values
  }

  private static func options(_ choices: inout Choices) -> DataOptions {
    var options = DataOptions()
    let columns: [ColumnReference] = [.number(1), .number(2), .name("x"), .name("y")]
    for _ in 0..<choices.below(3) {
      if let column = choices.among(columns), !options.columns.contains(column) {
        options.columns.append(column)
      }
    }
    let kind = choices.byte()
    if kind & 1 != 0 { options.missing = .error }
    if kind & 6 != 0 { options.header = choices.among([nil, true, false]) ?? nil }
    if kind & 24 == 8 { options.separator = choices.among(Separator.allCases) }
    if kind & 96 == 32 { options.decimal = choices.among(DecimalMark.allCases) }
    switch choices.below(8) {
    case 1: options.comment = "#"
    case 2: options.comment = ""
    case 3: options.skip = choices.below(3)
    case 4: options.missingValues = [.text("x"), .number(-999)]
    case 5: options.conditions = [RowCondition(column: .number(1), test: .range(0...1))]
    case 6: options.groups = .number(1)
    default: break
    }
    return options
  }
}

extension [Double] {
  /// The bits of the numbers, by which zeros of both signs differ.
  fileprivate var bits: [UInt64] { map(\.bitPattern) }
}
