import DataFiles
import Testing

@Suite struct StreamingTests {
  private struct SourceFailure: Error {}

  @Test("Rows come in their order, in blocks of at most 4096")
  func blocks() throws {
    let count = 200_000
    let file = Array(("x,y\n" + (0..<count).map { "\($0),\($0).5\n" }.joined()).utf8)
    var counts: [Int] = []
    var next = 0.0
    let summary = try DataFile(name: "f.csv", source: source(file))
      .forEachBlock(DataOptions(columns: [.name("y"), .name("x")])) { block in
        counts.append(block.rowCount)
        for row in 0..<block.rowCount {
          #expect(block.values[2 * row] == next + 0.5 && block.values[2 * row + 1] == next)
          next += 1
        }
      }
    #expect(counts == [Int](repeating: 4096, count: 48) + [3392])
    #expect(summary.rowCount == count && summary.columnNames == ["y", "x"])
  }

  @Test("A row across the end of a buffer is read whole, wherever the end falls")
  func bufferEnds() throws {
    // Line ends of two bytes, quotes and line ends in cells at all places around 2^18 bytes.
    let row = "\"a \"\"b\"\"\r\nc\",-12.5\r\n"
    for shift in 0..<row.utf8.count {
      let count = 15_000
      let file =
        String(repeating: " ", count: shift) + "t,x\r\n"
        + String(repeating: row, count: count)
      let values = try read(file, [.name("x")]).values[0]
      #expect(values == [Double](repeating: -12.5, count: count), "shifted by \(shift)")
    }
  }

  @Test("The source is read to its end")
  func wholeSource() throws {
    let file = try fixture("text/faithful.csv.gz")
    let all = source(file, part: 50)
    var seen: [UInt8] = []
    let watched: ByteSource = { buffer in
      let count = try all(buffer)
      seen += buffer[..<count]
      return count
    }
    _ = try DataFile(name: "f", source: watched).columns()
    #expect(seen == file)
  }

  @Test("An error of the source is passed on")
  func sourceError() {
    let start = source(Array("x\n1\n".utf8))
    #expect(throws: SourceFailure.self) {
      try DataFile(
        name: "f",
        source: {
          let count = try start($0)
          if count == 0 { throw SourceFailure() }
          return count
        }
      ).columns()
    }
  }
}
