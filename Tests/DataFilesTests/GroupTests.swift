import DataFiles
import Testing

@Suite struct GroupTests {
  private func table(_ text: String, _ options: DataOptions) throws -> DataTable {
    try DataFile(Array(text.utf8), name: "f.csv").columns(options)
  }

  @Test("Groups of words stand in the order in which they appear")
  func words() throws {
    let read = try table(
      "x,g\n1,b\n2,a\n3,b\n4,NA\n5,c\n", DataOptions(columns: [.name("x")], groups: .name("g")))
    #expect(read.values == [[1, 2, 3, 5]])
    #expect(read.groups == [0, 1, 0, 2])
    #expect(read.summary.groups?.names == ["b", "a", "c"])
    #expect(read.summary.droppedRowCount == 1)
  }

  @Test("Groups of numbers stand in the order of their values, whatever way they are written")
  func numbers() throws {
    let read = try table("x,g\n1,10\n2,2\n3,2.0\n4,1e1\n5,-3\n", DataOptions(groups: .name("g")))
    #expect(read.groups == [2, 1, 1, 2, 0])
    #expect(read.summary.groups?.names == ["-3", "2", "10"])
  }

  @Test("Beside a word, numbers are words: each way to write one is a group of its own")
  func numbersAmongWords() throws {
    let read = try table(
      "x,g\n1,007\n2,7\n3,1.0\n4,a\n5,7\n", DataOptions(columns: [.number(1)], groups: .name("g")))
    #expect(read.groups == [0, 1, 2, 3, 1])
    #expect(read.summary.groups?.names == ["007", "7", "1.0", "a"])
  }

  @Test("A row that is dropped makes no group, nor a word of numbers")
  func droppedRows() throws {
    let options = DataOptions(columns: [.number(1)], groups: .name("g"))
    let read = try table("x,g\nNA,b\n2,10\n3,2\nNA,c\n4,2.0\n", options)
    #expect(read.values == [[2, 3, 4]])
    #expect(read.groups == [1, 0, 0])
    #expect(read.summary.groups?.names == ["2", "10"])
  }

  @Test("Where no column is asked for, that of the groups is not taken")
  func otherColumn() throws {
    let read = try table("g,x\n1,10\n2,20\n", DataOptions(groups: .number(1)))
    #expect(read.values == [[10, 20]])
    #expect(read.summary.columnNames == ["x"])
  }

  @Test("A missing group is an error where missing values are")
  func missingGroup() throws {
    let error = #expect(throws: DataFileError.self) {
      try table("x,g\n1,a\n2,\n", DataOptions(missing: .error, groups: .name("g")))
    }
    #expect(error?.description == #"line 3, column 3: a value is missing (column "g")"#)
  }

  @Test("A thousand groups are read, one more is an error")
  func limit() throws {
    let rows = (0..<1001).map { "\($0),n\($0)\n" }
    let options = DataOptions(groups: .name("g"))
    let read = try table("x,g\n" + rows.dropLast().joined(), options)
    #expect(read.summary.groups?.names.count == 1000)
    let error = #expect(throws: DataFileError.self) { try table("x,g\n" + rows.joined(), options) }
    #expect(error?.description == #"column "g" has more than 1000 different groups"#)
  }

  @Test("Blocks count groups as they appear, the summary has their places")
  func blocks() throws {
    let rows = (0..<10_000).map { "\($0),\($0 < 5000 ? 7 : 3)\n" }.joined()
    var groups: [Int] = []
    let summary = try DataFile(Array(("x,g\n" + rows).utf8), name: "f.csv")
      .forEachBlock(DataOptions(groups: .name("g"))) { block in
        #expect(block.groups.count == block.rowCount)
        groups += block.groups
      }
    #expect(groups == (0..<10_000).map { $0 < 5000 ? 0 : 1 })
    #expect(summary.groups?.names == ["3", "7"])
    #expect(summary.groups?.places == [1, 0])
  }

  @Test("Rows without a group are kept where they are asked for, those without a value never")
  func unknownGroup() throws {
    var options = DataOptions(
      columns: [.name("x")], groups: .name("g"), keepsRowsOfUnknownGroup: true)
    let text = "x,g\n1,b\n2,\n3,a\nNA,a\n4,NA\n5,\"\"\n6,-\n"
    let read = try table(text, options)
    #expect(read.values == [[1, 2, 3, 4, 5, 6]])
    let unknown = DataBlock.unknownGroup
    #expect(read.groups == [0, unknown, 1, unknown, unknown, 2])
    #expect(read.summary.groups?.names == ["b", "a", "-"])
    #expect(read.summary.droppedRowCount == 1)
    // What stands for a missing value stands for a missing group too.
    options.missingValues = [.text("-")]
    #expect(try table(text, options).groups == [0, unknown, 1, unknown, unknown, unknown])
    options.missing = .error
    #expect(try table("x,g\n1,a\n2,\n", options).groups == [0, unknown])
  }
}
