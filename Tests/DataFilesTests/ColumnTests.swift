import DataFiles
import Testing

@Suite struct ColumnTests {
  @Test("Columns are chosen by name or number, in any order")
  func choice() throws {
    let file = " x ,\"y, z\", x2\n1,2,3\n4,5,6\n"
    #expect(try read(file, [.name("x2"), .number(1)]).values == [[3, 6], [1, 4]])
    #expect(try read(file, [.name(" y, z ")]).values == [[2, 5]])
    #expect(
      try read(file, [.number(3), .number(2), .number(1)]).values == [[3, 6], [2, 5], [1, 4]])
  }

  @Test("A column that is not there is an error with those that are")
  func unknown() throws {
    #expect(
      try complaint("height,weight\n1,2\n".utf8, [.name("Height")])
        == "there is no column \"Height\"; the columns are \"height\", \"weight\"")
    #expect(
      try complaint("height,weight\n1,2\n".utf8, [.number(3)])
        == "there is no column 3; the columns are \"height\", \"weight\"")
    for number in [0, -1, .min, .max] {
      #expect(
        try complaint("x\n1\n".utf8, [.number(number)]).hasPrefix("there is no column \(number)"))
    }
    #expect(
      try complaint("1,2\n".utf8, [.name("x")])
        == "there is no column \"x\"; 2 columns without names, chosen by number from 1")
    #expect {
      _ = try read("a,b\n1,2\n", [.name("c")])
    } throws: { error in
      (error as? DataFileError)?.problem
        == .unknownColumn(.name("c"), available: ["a", "b"], hasNames: true)
    }
    let wide = (1...30).map { "c\($0)" }.joined(separator: ",") + "\n"
    #expect(try complaint(wide.utf8, [.name("d")]).hasSuffix("\"c19\", \"c20\" and 10 more"))
  }

  @Test("A name of several columns, and a column chosen twice, are errors")
  func ambiguous() throws {
    #expect(
      try complaint("a,b,a\n1,2,3\n".utf8, [.name("a")])
        == "the columns 1, 3 are all called \"a\"; choose by number")
    #expect(try read("a,b,a\n1,2,3\n", [.number(3), .name("b")]).values == [[3], [2]])
    #expect(
      try complaint("a,b\n1,2\n".utf8, [.name("a"), .number(1)])
        == "the column 1 is chosen twice")
  }

  @Test("Without a choice, the first column that begins with a number is taken")
  func first() throws {
    #expect(try read("name,x,y\na,1,2\nb,3,4\n").values == [[1, 3]])
    #expect(try read("name,x,y\na,NA,2\nb,3,4\n") == Reading(values: [[3]], dropped: 1))
    #expect(try read("\"\",x\n1,0.5\n2,0.25\n").values == [[0.5, 0.25]])
    #expect(
      try complaint("a,b\nx,y\n".utf8)
        == "no column begins with a number; the columns are \"a\", \"b\"")
    #expect(try complaint("a\nx\n".utf8) == "2:1: \"x\" is not a number (column \"a\")\nx\n^")
  }

  @Test("The first line is a header unless its cells are numbers")
  func header() throws {
    #expect(try read("1\n2\n").values == [[1, 2]])
    #expect(try read("1,NA\n2,3\n", [.number(2)]) == Reading(values: [[3]], dropped: 1))
    #expect(try read("1,b\n2,3\n").values == [[2]])
    #expect(try complaint("inf\n1\n".utf8) == "1:1: \"inf\" is not finite (column 1)\ninf\n^~~")
  }

  @Test("A blank line in a file of one column is no missing value")
  func blankLine() throws {
    #expect(try read("x\n\n1\n\n2\n \n") == Reading(values: [[1, 2]], dropped: 0))
    #expect(try read("x\n\"\"\n1\nNA\n2\n") == Reading(values: [[1, 2]], dropped: 2))
  }

  @Test("The delimiter is what the first line has most of")
  func delimiter() throws {
    #expect(try read("a;b,c\n1;2\n", [.number(2)]).values == [[2]])
    #expect(try read("a;\"b,c,d\"\n1;2\n", [.number(2)]).values == [[2]])
    #expect(try read("a\tb\n1\t2\n", [.name("b")]).values == [[2]])
    #expect(try read("a, b, c\tx\n1\t2\n", name: "f.TSV.gz", [.name("x")]).values == [[2]])
    #expect(try read("\u{FEFF}\"a;b\",c\n1,2\n", [.name("a;b")]).values == [[1]])
  }
}
