import DataFiles
import Testing

@Suite struct BadTextTests {
  @Test(
    "A cell that is not a number is shown with its place",
    arguments: [
      ("x\n1\nabc\n", "3:1: \"abc\" is not a number (column \"x\")\nabc\n^~~"),
      ("x,y\r\n1,2\r\n3, 4x \r\n", "3:4: \"4x\" is not a number (column \"y\")\n3, 4x \n   ^~"),
      (
        "x,y\r1,2\r3,\"\"\"4\"", "3:3: \"\"4\" is not a number (column \"y\")\n3,\"\"\"4\"\n  ^~~~~"
      ),
      ("1,2\n3,é\n", "2:3: \"é\" is not a number (column 2)\n3,é\n  ^"),
      ("é,y\nü,1x\n", "2:3: \"1x\" is not a number (column \"y\")\nü,1x\n  ^~"),
      ("t,y\n\"a\nb\",1\n\n\"c\nd\",z\n", "6:4: \"z\" is not a number (column \"y\")\nd\",z\n   ^"),
      (
        "x;y\n1;2.5\n1;2,5\n",
        "3:3: \"2,5\" is not a number (column \"y\"); the decimal mark is a point\n"
          + "1;2,5\n  ^~~"
      ),
      ("x,y\n1,0x1F\n", "2:3: \"0x1F\" is not a number (column \"y\")\n1,0x1F\n  ^~~~"),
      ("x,y\n1,1e\n", "2:3: \"1e\" is not a number (column \"y\")\n1,1e\n  ^~"),
      ("x,y\n1,1_000\n", "2:3: \"1_000\" is not a number (column \"y\")\n1,1_000\n  ^~~~~"),
      ("x,y\n1,١\n", "2:3: \"١\" is not a number (column \"y\")\n1,١\n  ^"),
      ("x,y\n1,1 2\n", "2:3: \"1 2\" is not a number (column \"y\")\n1,1 2\n  ^~~"),
      ("x,y\nNA,z\n", "2:4: \"z\" is not a number (column \"y\")\nNA,z\n   ^"),
    ])
  func notANumber(file: String, expected: String) throws {
    let columns =
      file.hasPrefix("t") || file.hasPrefix("é") ? [2] : file.contains(",") ? [2, 1] : [1]
    #expect(try complaint(file.utf8, columns.map { .number($0) }) == expected)
  }

  @Test(
    "Infinite numbers, and those too large for a double, are errors",
    arguments: ["inf", "-inf", "+Infinity", "INF", "1e999", "-1e309", "1.7976931348623159e308"])
  func infinite(text: String) throws {
    let caret = "^" + String(repeating: "~", count: text.count - 1)
    #expect(
      try complaint("x,y\n1,\(text)\n".utf8, [.name("y")])
        == "2:3: \"\(text)\" is not finite (column \"y\")\n1,\(text)\n  \(caret)")
  }

  @Test("A missing value is an error with its place if it is asked for")
  func missing() throws {
    func complaint(_ file: String, _ columns: [ColumnReference]) throws -> String {
      try DataFilesTests.complaint(file.utf8, columns, missing: .error)
    }
    #expect(
      try complaint("x,y\n1,2\n3,NA\n", [.name("y")])
        == "3:3: a value is missing (column \"y\"): \"NA\"\n3,NA\n  ^~")
    #expect(
      try complaint("x,y\n1,2\n,?\n", [.name("y"), .name("x")])
        == "3:1: a value is missing (column \"x\")\n,?\n^")
    #expect(try complaint("x,y\n1,\n", [.name("x")]) == "\(Reading(values: [[1]], dropped: 0))")
  }

  @Test("A row with too few or too many cells is an error with both counts")
  func cellCount() throws {
    #expect(
      try complaint("x,y\n1,2\n3\n".utf8)
        == "3:2: the row has 1 cell, the first line 2 cells\n3\n ^")
    #expect(
      try complaint("x,y\n1,2\n3,4,5,6\n".utf8)
        == "3:5: the row has 4 cells, the first line 2 cells; a cell with a separator in it, such as a decimal comma, is written in quotes\n3,4,5,6\n    ^"
    )
    #expect(
      try complaint("x\n1,\n".utf8)
        == "2:3: the row has 2 cells, the first line 1 cell; \"skip\" leaves out lines above the table, \"separator\" says what separates cells\n1,\n  ^"
    )
  }

  @Test("Quotes must close, and close a cell")
  func quotes() throws {
    #expect(
      try complaint("x,t\n1,a\n2,\"b\n3,c\n".utf8, [.name("x")])
        == "3:3: the quote that opens this cell is not closed\n2,\"b\n  ^")
    #expect(
      try complaint("x,t\n1,\"b\"c\n".utf8, [.name("x")])
        == "2:6: text after the closing quote of a cell; a quote in a quoted cell is written twice\n"
        + "1,\"b\"c\n     ^")
    #expect(
      try complaint("\"x".utf8) == "1:1: the quote that opens this cell is not closed\n\"x\n^")
    #expect(try read("t,x\na\"b,1\n5\",2\n", [.name("x")]).values == [[1, 2]])
  }

  @Test("What is not text is said to be so")
  func binary() throws {
    #expect(try complaint([]) == "the file is empty")
    #expect(try complaint("\n \r\n\t\n".utf8) == "the file is empty")
    #expect(try complaint("x\n".utf8) == "the file has no rows")
    #expect(try complaint("x,y\n \n".utf8) == "the file has no rows")
    #expect(try complaint("x,y\r\n\r\n".utf8, [.name("y")]) == "the file has no rows")
    #expect(try complaint("x\nNA\n \n\"\"\n".utf8) == "each of the 2 rows misses a value")
    #expect(try complaint("x\nNA\n".utf8) == "the only row misses a value")
    #expect(
      try complaint("x,y\n1,\02\n".utf8, [.name("x")])
        == "2:3: the file is not text: it has a byte 0 here\n1,\u{FFFD}2\n  ^")
    #expect(
      try complaint([0x78, 0xE9, 0x0A, 0x31, 0x0A])
        == "1:1: the first line is not UTF-8\nx\u{FFFD}\n^")
    for (start, name) in [
      ("PK\u{7}\u{8}", "a part of a ZIP archive"), ("%PDF-1.5", "a PDF file"),
    ] {
      #expect(
        try complaint(start.utf8)
          == "the file is \(name); CSV, TSV and NumPy's .npy and .npz are read, and gzip of these")
    }
    #expect(try complaint([0xFF, 0xFE, 0x31, 0]).hasPrefix("the file is UTF-16 text;"))
  }

  @Test("Rows, numbers and columns have limits")
  func limits() throws {
    let long = "x,t\n1,\(String(repeating: "a", count: DataFileLimits.rowLength))\n"
    #expect(
      try complaint(long.utf8, [.number(1)])
        == "2:1: the row has more than 4194304 bytes\n1,\(String(repeating: "a", count: 86))...\n^")
    let allowed = "x,t\n1,\(String(repeating: "a", count: DataFileLimits.rowLength - 3))\n2,b\n"
    #expect(try read(allowed, [.number(1)]).values == [[1, 2]])
    #expect(
      try complaint(String(repeating: "1", count: 4_200_000).utf8).hasPrefix(
        "1:1: the row has more than 4194304 bytes\n1111"))
    #expect(
      try complaint("x\n\"\(String(repeating: "\n", count: 4_200_000))".utf8)
        == "2:1: the quote that opens this cell is not closed\n\"\n^")
    #expect(
      try complaint("x\n\(String(repeating: "1", count: 4097))\n".utf8).hasPrefix(
        "2:1: a number has at most 4096 bytes (column \"x\")\n"))
    #expect(
      try complaint(String(repeating: ",", count: 65_536).utf8).hasPrefix(
        "1:65537: there are more than 65536 columns\n..."))
  }

  @Test("A long line is cut around the place")
  func window() throws {
    let cells = (1...60).map { "\($0)" }
    let bad = (1...60).map { $0 == 40 ? "oh no" : "\($0)" }
    let file = cells.joined(separator: ",") + "\n" + bad.joined(separator: ",") + "\n"
    #expect(
      try complaint(file.utf8, [.number(40)]) == """
        2:109: "oh no" is not a number (column 40)
        ...,27,28,29,30,31,32,33,34,35,36,37,38,39,oh no,41,42,43,44,45,46,47,48,49,50,51,52,53,54,...
                                                   ^~~~~
        """)
  }
}
