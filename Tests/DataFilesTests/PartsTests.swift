import DataFiles
import TestSupport
import Testing

@Suite struct PartsTests {
  /// What the parts of a file have together; `nil` if one of them is an error, or there are none.
  private func parts(
    of bytes: [UInt8], size: Int, name: String = "f.csv", _ columns: [ColumnReference] = [],
    missing: MissingValues = .drop, piece: Int = .max
  ) throws -> Reading? {
    guard
      let parts = DataFileParts(
        name: name, options: DataOptions(columns: columns, missing: missing),
        source: source(bytes, part: piece))
    else { return nil }
    var values = [[Double]](repeating: [], count: max(columns.count, 1))
    var summaries: [DataSummary] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      let end = start + size < bytes.count ? start + size : Int.max
      do {
        summaries.append(
          try parts.forEachBlock(
            in: start..<end, source: source(Array(bytes[start...]), part: piece)
          ) { block in
            for column in values.indices { values[column] += block.values(ofColumn: column) }
          })
      } catch is DataFileError {
        return nil
      }
    }
    let summary = try #require(DataSummary(summaries))
    #expect(summary.rowCount == values[0].count)
    return Reading(values: values, dropped: summary.droppedRowCount)
  }

  @Test(
    "All parts together have the rows of the file, wherever it is cut",
    arguments: [("\n", ""), ("\n", "\n"), ("\r\n", ""), ("\r\n", "\r\n"), ("\n", "\n\n \n")])
  func cuts(lineEnd: String, end: String) throws {
    let rows = (0..<200).map { $0 % 7 == 3 ? "NA,\($0)" : "\($0).5,\"\($0)\"" }
    let file = Array(([" x ,\"y\""] + rows).joined(separator: lineEnd).utf8) + Array(end.utf8)
    let expected = Reading(
      values: [
        (0..<200).filter { $0 % 7 != 3 }.map(Double.init),
        (0..<200).filter { $0 % 7 != 3 }.map { Double($0) + 0.5 },
      ], dropped: 29)
    for size in stride(from: 50, to: 300, by: 7) {
      for piece in [Int.max, 13] {
        let reading = try parts(
          of: file, size: size, [.name("y"), .name("x")], piece: piece)
        // What follows the last cut may have no row, or none with a value.
        if file.count % size > 40 { #expect(reading == expected, "parts of \(size) bytes") }
      }
    }
  }

  @Test("A part whose last cell is cut at a line end within it is an error")
  func quotedLineEnds() throws {
    let rows = (0..<60).map { "\($0),\"text\n\($0 + 1000),5\n6,7\"\n" }.joined()
    let file = Array(("x,t\n" + rows).utf8)
    let expected = Reading(values: [(0..<60).map(Double.init)], dropped: 0)
    var (right, wrong) = (0, 0)
    for size in stride(from: 60, to: file.count, by: 3) {
      if let reading = try parts(of: file, size: size, [.name("x")]) {
        right += 1
        #expect(reading == expected, "parts of \(size) bytes")
      } else {
        wrong += 1
      }
    }
    #expect(right > 5 && wrong > 50)
  }

  @Test(
    "If no part of a damaged file is an error, its parts have the rows of the file",
    arguments: [
      ("text/quoted.csv", 3), ("text/missing.csv", 2), ("text/bom.csv", 3), ("faithful.csv", 2),
    ])
  func damaged(file: String, column: Int) throws {
    let original = try fixture(file)
    var generator = ArbitraryNumbers(seed: 20_261_121)
    let telling = Array("\",;\t\r\n\0.-+eE09nNaA ".utf8)
    var readingCount = 0
    for _ in 0..<100 {
      var bytes = original
      for _ in 0..<Int.random(in: 0...3, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        bytes.insert(telling.randomElement(using: &generator) ?? 0, at: place)
      }
      let size = Int.random(in: bytes.count / 9...bytes.count, using: &generator)
      if let reading = try parts(of: bytes, size: size, [.number(column)]) {
        #expect(try read(bytes, [.number(column)]) == reading)
        readingCount += 1
      }
    }
    #expect(readingCount > 0)
  }

  @Test("A wrong number in any part is an error of that part")
  func wrongNumbers() throws {
    for place in stride(from: 0, to: 100, by: 9) {
      let rows = (0..<100).map { $0 == place ? "abc" : "\($0)" }
      #expect(try parts(of: Array(("x\n" + rows.joined(separator: "\n")).utf8), size: 64) == nil)
    }
  }

  @Test("A line end that is none of the file's is looked for no further than the longest row")
  func noLineFeeds() throws {
    let file = Array(("x\r" + String(repeating: "1\r", count: 3_000_000)).utf8)
    let parts = try #require(DataFileParts(name: "f.csv", source: source(file)))
    var count = 0
    let all = source(file)
    #expect(throws: DataFileError.self) {
      try parts.forEachBlock(
        in: 0..<100,
        source: {
          let read = try all($0)
          count += read
          return read
        }
      ) { _ in }
    }
    #expect(count < DataFileLimits.rowLength + 2000)
  }

  @Test("What can only be read from its beginning, or is wrong there, has no parts")
  func none() throws {
    for name in ["text/faithful.csv.gz", "numpy/c.npy"] {
      #expect(DataFileParts(name: name, source: source(try fixture(name))) == nil)
    }
    for text in ["", "\n\n", "a,b\nx,y\n", "PK\u{3}\u{4}", "x\0\n1\n"] {
      #expect(DataFileParts(name: "f.csv", source: source(Array(text.utf8))) == nil)
    }
    let table = Array("x\n1\n".utf8)
    for name in ["f.npy", "f.npz", "F.NPZ"] {
      #expect(DataFileParts(name: name, source: source(table)) == nil)
    }
    for options in [
      DataOptions(array: "a"), DataOptions(columns: [.name("y")]), DataOptions(groups: .number(1)),
      DataOptions(conditions: [RowCondition(column: .number(1), test: .range(0...1))]),
    ] {
      #expect(DataFileParts(name: "f.csv", options: options, source: source(table)) == nil)
    }
  }
}
