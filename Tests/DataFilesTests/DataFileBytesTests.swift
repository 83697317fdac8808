import DataFiles
import Testing

@Suite("Files from bytes") struct DataFileBytesTests {
  @Test("An error of a file names its place")
  func place() {
    let file = DataFile(Array("a,b\n1,2\n3,x\n".utf8), name: "letters.csv")
    let error = #expect(throws: DataFileError.self) {
      try file.columns(DataOptions(columns: [.name("b")]))
    }
    #expect(error?.description == "line 3, column 3: \(error?.message ?? "")")
  }

  @Test("Bytes are read as often as they are asked for")
  func bytes() throws {
    let text = "a\n" + (0..<100_000).map { "\($0)\n" }.joined()
    let file = DataFile(Array(text.utf8), name: "long.csv")
    #expect(try file.columns().values == [(0..<100_000).map(Double.init)])
    #expect(try file.columns().values[0].count == 100_000)
  }
}
