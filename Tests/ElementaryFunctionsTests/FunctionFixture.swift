import TestSupport

/// Arguments of functions and expected results, as hexadecimal floats.
struct FunctionFixture {
  private let tables: [String: [String]]

  init(_ name: String) throws {
    tables = try decodedFixture("ElementaryFunctions/\(name).json", as: [String: [String]].self)
  }

  /// The rows of a function: its arguments, then the result.
  func rows(_ function: String) throws -> [[Double]] {
    try (tables[function] ?? []).map { row in
      try row.split(separator: " ").map { word in
        guard let number = Double(word) else { throw UnreadableNumber(text: String(word)) }
        return number
      }
    }
  }
}

struct UnreadableNumber: Error {
  let text: String
}
