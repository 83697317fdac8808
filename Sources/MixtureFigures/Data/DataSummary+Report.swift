extension DataSummary {
  /// How the file was read, as `inspect` prints it; `nil` for a NumPy file.
  var report: JSONValue? {
    guard let reading else { return nil }
    var members: [JSONValue.Member] = [
      .init("separator", .text(reading.separator.rawValue)),
      .init("decimal", .text(reading.decimal.rawValue)),
      .init("header", .boolean(reading.hasHeader)),
      .init("indexColumn", .boolean(reading.hasIndexColumn)),
      .init("commentLines", .number(commentLineCount)),
      .init("skippedLines", .number(reading.skippedLineCount)),
      .init("rows", .number(rowCount)),
      .init("dropped", .number(droppedRowCount)),
      .init("leftOut", .number(leftOutRowCount)),
    ]
    if let groups { members.append(.init("groups", .list(groups.names.map { .text($0) }))) }
    return .object(members)
  }

  /// How the file was read, in words; `nil` for a NumPy file.
  var readingText: String? {
    guard let reading else { return nil }
    var parts = [
      "separator \(reading.separator.rawValue)", "decimal mark \(reading.decimal.rawValue)",
      reading.isHeaderComment
        ? "names in a comment" : reading.hasHeader ? "names in the first line" : "no names",
    ]
    if reading.hasIndexColumn { parts.append("an index column") }
    parts.append(counted(rowCount, "row"))
    let counts = [
      (droppedRowCount, "without a value"), (leftOutRowCount, "left out by conditions"),
      (commentLineCount, "of comments"), (reading.skippedLineCount, "skipped"),
    ]
    parts += counts.filter { $0.0 > 0 }.map { "\(groupedText($0.0)) \($0.1)" }
    return "read with " + parts.joined(separator: ", ")
  }
}

/// How a data file was read, for those who want to know.
package struct ReadingNote: Hashable, Sendable {
  /// How problems call the file.
  package let file: String
  /// In words.
  package let text: String
}
