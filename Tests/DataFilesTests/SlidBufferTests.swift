import TestSupport
import Testing

@testable import DataFiles

/// Files through buffers of every size from a few rows on, so that buffers end at every byte of a row,
/// and of a line end, a quoted cell, a comment and an element.
@Suite struct SlidBufferTests {
  /// A text file of rows that repeat, each with the values of one column.
  struct Table: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let head: String
    let rows: [(text: String, value: Double?)]
    let lineEnd: String
    let column: ColumnReference
    /// A last row that is wrong, and what is said about it after its line.
    let wrong: (row: String, message: String)

    /// The number of line ends before the row of a number.
    func lineCount(before number: Int) -> Int {
      let before = head + (0..<number).map { rows[$0 % rows.count].text + lineEnd }.joined()
      return before.utf8.split(
        separator: lineEnd.utf8.last ?? 0, omittingEmptySubsequences: false
      ).count - 1
    }
  }

  private static let tables = [
    Table(
      testDescription: "quoted cells with line ends, CRLF, comments",
      head: "# of a program\r\n\"t\",x\r\n",
      rows: [
        ("\"a \"\"b\"\"\r\nc\",-12.5", -12.5), ("# a note, \"unclosed", nil), ("d,NA", nil),
        ("e , 7", 7), ("\"\",\"1e3\"", 1000),
      ],
      lineEnd: "\r\n", column: .name("x"), wrong: ("f,no", ":3: \"no\" is not a number")),
    Table(
      testDescription: "decimal commas, CRLF",
      head: "t;x;y\r\n",
      rows: [("a;1,5;2", 1.5), ("b;;2,25", nil), ("c;-0,25;3", -0.25), ("d;\"12,75\";4", 12.75)],
      lineEnd: "\r\n", column: .name("x"), wrong: ("e;1,x;5", ":3: \"1,x\" is not a number")),
    Table(
      testDescription: "tabs, line ends of one carriage return",
      head: "x\tt\r",
      rows: [("1\ta", 1), ("22\tb", 22), ("333\t\"c\td\"", 333), ("", nil)],
      lineEnd: "\r", column: .number(1), wrong: ("4 4\te", ":1: \"4 4\" is not a number")),
    Table(
      testDescription: "one column, blank lines",
      head: "x\n",
      rows: [("12345678.5", 12_345_678.5), ("", nil), ("-1", -1), ("0.000244140625", 0x1p-12)],
      lineEnd: "\n", column: .number(1), wrong: ("1-", ":1: \"1-\" is not a number")),
    Table(
      testDescription: "blanks",
      head: "x t\n",
      rows: [("1   a", 1), ("  22 b", 22), ("3 ccccc", 3)],
      lineEnd: "\n", column: .number(1), wrong: ("1- d", ":1: \"1-\" is not a number")),
  ]

  /// Buffers of at least so many bytes have the head of each table, and several of its rows.
  private static let leastCapacity = 160

  @Test("Rows of text are the same wherever buffers end", arguments: tables)
  func rows(table: Table) throws {
    let count = 20 * table.rows.count
    let period = table.rows.map(\.text.utf8.count).reduce(0) { $0 + $1 + table.lineEnd.utf8.count }
    let all = (0..<count).map { table.rows[$0 % table.rows.count] }
    let body = table.head + all.map { $0.text + table.lineEnd }.joined()
    let expected = all.compactMap(\.value)
    for capacity in Self.leastCapacity...(Self.leastCapacity + 2 * period) {
      for text in [body, String(body.dropLast(1))] {
        #expect(
          try values(text, table.column, capacity: capacity) == expected, "\(capacity) bytes")
      }
    }
  }

  @Test("The place of a wrong row is the same wherever buffers end", arguments: tables)
  func wrongRows(table: Table) throws {
    let period = table.rows.map(\.text.utf8.count).reduce(0) { $0 + $1 + table.lineEnd.utf8.count }
    let place = 17 * table.rows.count
    let before =
      table.head
      + (0..<place).map { table.rows[$0 % table.rows.count].text + table.lineEnd }.joined()
    let expected = "\(table.lineCount(before: place) + 1)\(table.wrong.message)"
    for capacity in Self.leastCapacity...(Self.leastCapacity + 2 * period) {
      for end in [table.lineEnd, ""] {
        let message = problem(before + table.wrong.row + end, table.column, capacity: capacity)
        #expect(message?.hasPrefix(expected) == true, "\(capacity) bytes: \(message ?? "none")")
      }
    }
  }

  @Test(
    "Elements of a NumPy file are the same wherever buffers end, and bytes after them an error",
    arguments: [false, true])
  func elements(isFortranOrder: Bool) throws {
    let (rowCount, columnCount) = (61, 3)
    func value(_ row: Int, _ column: Int) -> Double { Double(row) + Double(column) / 4 }
    let order =
      isFortranOrder
      ? (0..<columnCount).flatMap { column in (0..<rowCount).map { value($0, column) } }
      : (0..<rowCount).flatMap { row in (0..<columnCount).map { value(row, $0) } }
    let header =
      "{'descr': '<f8', 'fortran_order': \(isFortranOrder ? "True" : "False"), "
      + "'shape': (\(rowCount), \(columnCount)), }"
    let file =
      [0x93] + Array("NUMPY".utf8) + [1, 0, 118, 0]
      + Array((header + String(repeating: " ", count: 117 - header.utf8.count) + "\n").utf8)
      + order.flatMap { value in
        (0..<8).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * UInt64($0))) }
      }
    // Of one column, and of two in another order.
    for columns in [[2], [2, 0]] {
      let expected = (0..<rowCount).flatMap { row in columns.map { value(row, $0) } }
      let options = DataOptions(columns: columns.map { .number($0 + 1) })
      for capacity in Self.leastCapacity...file.count + 2 {
        func read(_ bytes: [UInt8]) throws -> [Double] {
          var buffer = InputBuffer(source(bytes), maximumCapacity: capacity)
          _ = try buffer.fill()
          var reader = try NumPyReader(buffer, options)
          var values: [Double] = []
          _ = try reader.forEachBlock { values += $0.values }
          return values
        }
        #expect(try read(file) == expected, "\(capacity) bytes")
        #expect(throws: DataFileError.self, "\(capacity) bytes") { try read(file + [0]) }
        #expect(throws: DataFileError.self, "\(capacity) bytes") { try read(file.dropLast()) }
      }
    }
  }

  @Test("Compressed data are the same wherever the compressed bytes are cut")
  func compressed() throws {
    let text = (0..<40).map { "\($0).5\r\n" }
    let members = [text[..<17].joined(), text[17...].joined()].map(storedMember)
    // The second member follows zero bytes, which do not count.
    let file = members[0] + [0, 0, 0] + members[1] + [0, 0]
    let expected = (0..<40).map { Double($0) + 0.5 }
    for part in 1...file.count {
      #expect(try read(file, name: "f.csv.gz", part: part).values == [expected], "\(part) bytes")
      // A byte of the last checksum is another, and the last byte is missing.
      var damaged = file
      damaged[damaged.count - 10] ^= 1
      for wrong in [damaged, Array(file.dropLast(3))] {
        #expect(throws: DataFileError.self, "\(part) bytes") {
          try read(wrong, name: "f.csv.gz", part: part)
        }
      }
    }
  }

  @Test("A member's checksum and the header of the next may lie across the end of a buffer")
  func memberEnds() throws {
    // The compressed bytes go through a buffer of 2^16 bytes.
    let row = "123456789\n"
    let start = (1 << 16) / row.utf8.count - 1
    for shift in 0..<40 {
      let first =
        "x\n" + String(repeating: row, count: start) + String(repeating: " ", count: shift)
      let file =
        storedMember(String(first.prefix(40_000))) + storedMember(String(first.dropFirst(40_000)))
        + storedMember("\n7\n")
      #expect(
        try read(file, name: "f.gz").values[0]
          == [Double](repeating: 123_456_789, count: start) + [7], "by \(shift)")
    }
  }

  private func values(_ text: String, _ column: ColumnReference, capacity: Int) throws -> [Double] {
    var buffer = InputBuffer(source(Array(text.utf8)), maximumCapacity: capacity)
    _ = try buffer.fill()
    var reader = try TextReader(
      buffer, fileName: "f.csv", DataOptions(columns: [column]))
    var values: [Double] = []
    _ = try reader.forEachBlock { values += $0.values }
    return values
  }

  /// What is said about a wrong file: line, column and message.
  private func problem(_ text: String, _ column: ColumnReference, capacity: Int) -> String? {
    do {
      _ = try values(text, column, capacity: capacity)
      return nil
    } catch let error as DataFileError {
      guard case .text(let place) = error.place else { return error.message }
      return "\(place.line):\(place.column): \(error.message)"
    } catch {
      return "\(error)"
    }
  }

  /// A member of a gzip file with one block that is stored as it is (RFC 1951, RFC 1952).
  private func storedMember(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    func littleEndian(_ value: UInt32, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
    }
    var checksum = UInt32.max
    for byte in bytes {
      checksum ^= UInt32(byte)
      for _ in 0..<8 { checksum = checksum >> 1 ^ (checksum & 1) * 0xEDB8_8320 }
    }
    let size = UInt32(bytes.count)
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255, 1] + littleEndian(size, 2)
      + littleEndian(~size, 2) + bytes + littleEndian(~checksum, 4) + littleEndian(size, 4)
  }
}
