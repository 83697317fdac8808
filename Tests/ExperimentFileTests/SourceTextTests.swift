import Testing

@testable import ExperimentFile

@Suite struct SourceTextTests {
  @Test("Lines end at LF, CR LF and CR, and columns count scalars")
  func positions() {
    let source = SourceText(Array("a\té😀b\r\nc\rd\n\ne".utf8), name: "test")
    func place(_ offset: Int) -> [Int] {
      let (line, column) = source.position(of: offset)
      return [line, column]
    }
    // Bytes: a 0, tab 1, é 2-3, emoji 4-7, b 8, CR LF 9-10, c 11, CR 12, d 13, LF 14, LF 15, e 16.
    #expect(
      [0, 1, 2, 4, 8, 9].map(place) == [[1, 1], [1, 2], [1, 3], [1, 4], [1, 5], [1, 6]])
    #expect(
      [11, 12, 13, 15, 16, 17].map(place) == [[2, 1], [2, 2], [3, 1], [4, 1], [5, 1], [5, 2]])
    #expect(source.text(in: source.lineRange(around: 8)) == "a\té😀b")
    #expect(source.text(in: source.lineRange(around: 11)) == "c")
    #expect(source.text(in: source.lineRange(around: 15)) == "")
  }

  @Test("A byte order mark has no column")
  func byteOrderMark() {
    let source = SourceText([0xEF, 0xBB, 0xBF, 0x41, 0x42], name: "test")
    #expect(source.position(of: 4) == (1, 2))
    #expect(source.position(of: 0) == (1, 1))
  }

  @Test("Columns of a line of megabytes are those of counting its scalars")
  func longLine() {
    let text = String(repeating: "aé😀", count: 30_000)
    let source = SourceText(Array(("first\n" + text).utf8), name: "test")
    let bytes = Array(text.utf8)
    for offset in [0, 1, 4095, 4096, 4097, 8191, 8192, 100_003, 209_998, 210_000] {
      // Bytes that go on with a scalar begin none.
      let count = bytes[..<offset].count { $0 & 0xC0 != 0x80 }
      #expect(source.position(of: 6 + offset) == (2, count + 1), "\(offset)")
      #expect(source.scalarCount(in: 6 + offset..<6 + bytes.count) == 90_000 - count, "\(offset)")
    }
  }
}
