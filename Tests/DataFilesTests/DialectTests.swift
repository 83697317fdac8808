import DataFiles
import Foundation
import TestSupport
import Testing

@Suite struct DialectTests {
  struct Case: Decodable, CustomTestStringConvertible {
    let name: String
    let text: String
    let column: Int
    let values: [Double]

    var testDescription: String { name }
    var bytes: [UInt8] { Array(text.utf8) }
    var options: DataOptions { DataOptions(columns: [.number(column)]) }
  }

  static let cases: [Case] = {
    let file = Repository.fixture("DataFiles/dialects.json")
    return (try? JSONDecoder().decode([Case].self, from: Data(contentsOf: file))) ?? []
  }()

  private func table(_ text: String, _ options: DataOptions = DataOptions()) throws -> DataTable {
    try DataFile(Array(text.utf8), name: "f.csv").columns(options)
  }

  @Test("All files in other dialects are tested")
  func all() { #expect(Self.cases.count == 70) }

  @Test("A file is read as pandas reads it that is told its dialect", arguments: cases)
  func dialects(file: Case) throws {
    let table = try DataFile(file.bytes, name: "f.csv").columns(file.options)
    #expect(table.values == [file.values])
    #expect(table.summary.reading?.doubts == [])
  }

  @Test("How a pipe cuts a file in any dialect does not matter", arguments: cases)
  func pieces(file: Case) throws {
    for part in [1, 7] {
      let table = try DataFile(name: "f.csv", source: source(file.bytes, part: part))
        .columns(file.options)
      #expect(table.values == [file.values], "parts of \(part) bytes")
    }
  }

  @Test("Rows in any dialect are the same where a buffer ends within them", arguments: cases)
  func bufferEnds(file: Case) throws {
    // Rows of their own, so often that they go on beyond the first buffer.
    let end: Character = file.text.contains("\n") || file.text.contains("\r\n") ? "\n" : "\r"
    let lines = file.text.split(whereSeparator: \.isNewline)
    guard let last = lines.last, let value = file.values.last, !last.contains("NA") else { return }
    let line = String(last) + String(end)
    let count = (1 << 18) / line.utf8.count + 10
    let text = file.text + String(repeating: line, count: count)
    let table = try DataFile(Array(text.utf8), name: "f.csv").columns(file.options)
    #expect(table.values == [file.values + [Double](repeating: value, count: count)])
  }

  @Test("The parts of a file in any dialect have its rows, or are errors", arguments: cases)
  func parts(file: Case) throws {
    let bytes = file.bytes
    let parts = try #require(
      DataFileParts(name: "f.csv", options: file.options, source: source(bytes)))
    for size in [bytes.count / 3 + 1, bytes.count / 2 + 1] {
      var values: [Double] = []
      do {
        for start in stride(from: 0, to: bytes.count, by: size) {
          let end = start + size < bytes.count ? start + size : Int.max
          _ = try parts.forEachBlock(in: start..<end, source: source(Array(bytes[start...]))) {
            values += $0.values
          }
        }
      } catch is DataFileError {
        continue
      }
      #expect(values == file.values, "parts of \(size) bytes")
    }
  }

  @Test(
    "What is near to another reading is said",
    arguments: [
      ("0\n10.5\n12.5\n11.0\n", [10.5, 12.5, 11], "\"header\": false"),
      ("0\n5\n3\n8\n", [0, 5, 3, 8], "\"header\": true"),
      ("0,1,2\n1.5,2.5,3.5\n2.5,3.5,4.5\n", [1.5, 2.5], "\"header\": false"),
      ("0,1,2\n5,3,1\n7,8,9\n", [5, 7], "\"header\": false"),
      ("name,0\nUlm,1.5\nBonn,2.5\nJena,3.5\n", [1.5, 2.5, 3.5], "\"header\": false"),
      ("1,5\n2,5\n3,75\n", [1, 2, 3], "\"decimal\": \"comma\""),
      ("x;y\n1.234;2\n2.500;3\n", [1.234, 2.5], "\"decimal\": \"point\""),
    ])
  func doubts(file: String, values: [Double], key: String) throws {
    let table = try table(file)
    #expect(table.values == [values])
    #expect(table.summary.reading?.doubts.count == 1)
    #expect(table.summary.reading?.doubts[0].message.contains(key) == true)
    #expect(table.summary.reading?.doubts[0].place.line == 1)
  }

  @Test(
    "What may be read in two ways is an error with the option that says which",
    arguments: [
      ("x\n1,5\n2,5\n3,75\n", "line 2, column 1: commas may separate cells or the fractions"),
      ("Länge, cm\n1,5\n2,5\n", "line 2, column 1: commas may separate cells or the fractions"),
      ("x,y\n\"1,234\",2\n\"2,500\",3\n", "line 2, column 1: commas may separate the fractions"),
      ("x;y\n1,234;2\n2,500;3\n", "line 2, column 1: commas may separate the fractions"),
      ("x\n1 234\n2 500\n", "line 2, column 1: blanks may separate cells or the thousands"),
      ("1 234\n2 500\n", "line 2, column 1: blanks may separate cells or the thousands"),
      ("x,0.25,0.5\n1,2.5,3.5\n2,3.5,4.5\n", "line 1, column 1: the first line may be names or"),
      ("id,x\n#1,2.5\n#2,3.5\n", "line 1, column 1: the lines begin with #, as comments do;"),
      ("#1,2.5\n#2,3.5\n", "line 1, column 1: the lines begin with #, as comments do;"),
    ])
  func ambiguous(file: String, start: String) throws {
    let error = #expect(throws: DataFileError.self) { try table(file) }
    #expect(error?.description.hasPrefix(start) == true, "\(error?.description ?? "")")
  }

  @Test(
    "A cell that is no number is an error that says what to do",
    arguments: [
      (
        "x;y\n1'234;2\n2'500;3\n",
        "line 2, column 1: \"1'234\" is not a number (column \"x\"); save numbers without separators of thousands"
      ),
      (
        "x;y\n1.234,5;2\n2.500,25;3\n",
        "line 2, column 1: \"1.234,5\" is not a number (column \"x\"); save numbers without separators of thousands"
      ),
      (
        "1 000;2 000\n3 000;4 000\n",
        "line 1, column 1: \"1 000\" is not a number (column 1); save numbers without separators of thousands"
      ),
      (
        "x\n5%\n6%\n",
        "line 2, column 1: \"5%\" is not a number (column \"x\"); save numbers without %"
      ),
      (
        "x\n$5.00\n$6.00\n",
        "line 2, column 1: \"$5.00\" is not a number (column \"x\"); save amounts without their currency"
      ),
      (
        "x\n0.7\n<0.5\n",
        "line 3, column 1: \"<0.5\" is not a number (column \"x\"); what is only known to be below or above a number is none; \"missingValues\" may name it"
      ),
      (
        "x\n2\n#DIV/0!\n3\n",
        "line 3, column 1: \"#DIV/0!\" is not a number (column \"x\"); \"missingValues\" may name errors of a spreadsheet"
      ),
      (
        "x\n2020-01-31\n2020-02-01\n",
        "line 2, column 1: \"2020-01-31\" is not a number (column \"x\"); save dates and times as numbers, such as days or seconds"
      ),
      (
        "x\n12:30\n12:45\n",
        "line 2, column 1: \"12:30\" is not a number (column \"x\"); save dates and times as numbers, such as days or seconds"
      ),
      (
        "x,y\n1,2\n-,3\n",
        "line 3, column 1: \"-\" is not a number (column \"x\"); \"missingValues\" may name what stands for no value"
      ),
      (
        "x,y\nm,s\n1.5,2\n2.5,3\n",
        "line 2, column 1: \"m\" is not a number (column \"x\"); if the line holds units, \"missingValues\" may name them"
      ),
      (
        "x;y\n1,5;2\n2.5;3\n3,5;1\n",
        "line 3, column 1: \"2.5\" is not a number (column \"x\"); the decimal mark is a comma"
      ),
      (
        "My data\nx,y\n1,2\n3,4\n",
        "line 2, column 3: the row has 2 cells, the first line 1 cell; \"skip\" leaves out lines above the table, \"separator\" says what separates cells"
      ),
    ])
  func hints(file: String, expected: String) throws {
    let error = #expect(throws: DataFileError.self) {
      try table(file, DataOptions(columns: file.hasPrefix("My") ? [.name("y")] : [.number(1)]))
    }
    #expect(error?.description == expected)
  }

  @Test("Options say what the file does not, or what it is taken for otherwise")
  func options() throws {
    func values(_ text: String, _ options: DataOptions) throws -> [[Double]] {
      try table(text, options).values
    }
    #expect(try values("x\n1,5\n2,5\n", DataOptions(decimal: .comma)) == [[1.5, 2.5]])
    #expect(try values("x\n1,234\n2,500\n", DataOptions(decimal: .comma)) == [[1.234, 2.5]])
    #expect(try values("1,5\n2,5\n", DataOptions(decimal: .comma)) == [[1.5, 2.5]])
    #expect(
      try values("a\n1,5\n2,5\n", DataOptions(columns: [.name("a")], separator: .comma)) == [
        [5, 5]
      ])
    #expect(try values("0\n1.5\n2.5\n", DataOptions(header: false)) == [[0, 1.5, 2.5]])
    #expect(try values("5\n3\n8\n", DataOptions(header: true)) == [[3, 8]])
    #expect(
      try values("id,x\n#1,2.5\n#2,3.5\n", DataOptions(columns: [.name("x")], comment: "")) == [
        [2.5, 3.5]
      ])
    #expect(
      try values("% a\nx,y\n1,2\n%3,4\n5,6\n", DataOptions(columns: [.name("y")], comment: "%"))
        == [[2, 6]])
    #expect(
      try values("title\n\nx,y\n1,2\n3,4\n", DataOptions(columns: [.name("y")], skip: 2)) == [
        [2, 4]
      ])
    #expect(
      try values("x y\n1 2\n3 4\n", DataOptions(columns: [.number(2)], separator: .blanks)) == [
        [2, 4]
      ])
    let missing = try table(
      "x,y\n-999,1\n-,2\n3,4\n-999.0,5\n",
      DataOptions(missingValues: [.text("-"), .number(-999)]))
    #expect(missing.values == [[3]] && missing.summary.droppedRowCount == 3)
  }

  @Test("A line that names the separator may be filled up with it, or with blanks")
  func statedSeparator() throws {
    for line in ["sep=;", "sep=; ", "SEP=;;", "sep=;\t", "\"sep=;\""] {
      let read = try table(line + "\na;b\n1;2\n3;4\n", DataOptions(columns: [.name("b")]))
      #expect(read.values == [[2, 4]], "\(line)")
    }
  }

  @Test("Comments with as many cells as rows are counted, wherever they stand")
  func commentedRows() throws {
    let summary = try table("# a,b\nx,y\n1,2\n#3,4\n5,6\n # 7,8\n#, just, text\n").summary
    #expect(summary.rowCount == 2)
    #expect(summary.commentLineCount == 4 && summary.commentedRowCount == 2)
    #expect(
      try table("x,y\n#N/A,1\n2,3\n#DIV/0!,5\n", DataOptions(columns: [.number(2)])).values == [
        [1, 3, 5]
      ])
  }

  @Test("What version 0.1 read otherwise is told by its rules")
  func former() throws {
    func former(_ text: String) throws -> FormerReading? {
      try DataFile(Array(text.utf8), name: "f.csv").reading()?.former
    }
    #expect(try former("x,y\n1,2\n3,4\n") == nil)
    #expect(try former("1,2\n3,4\n") == nil)
    #expect(try former("x\n1\n2\n") == nil)
    // Where rows are the same, so is the reading, though the line before them says it.
    #expect(try former("\na;b\n1;2\n") == nil)
    for text in [
      "# made by hand\nx,y\n1,2\n", "sep=;\nx;y\n1;2\n3;4\n", "x;y\n1,5;2\n2,5;3\n",
      "a b\n1 2\n3 4\n", "n;x\n\"1 234\";5\n\"2 345\";6\n",
    ] { #expect(try former(text) != nil, "\(text)") }
    let series = try former(",0\n0,1.5\n1,2.5\n")
    #expect(series?.separator == .comma && series?.hasHeader == false)
    let german = try former("1,1;1,2\n2,1;2,1\n")
    #expect(german?.separator == .comma && german?.hasHeader == true)
  }
}
