import DataFiles
import TestSupport
import Testing

/// Files of which another reading is near, each with those like it.
@Suite struct DialectDoubtTests {
  private func table(_ text: String, _ column: Int? = nil) throws -> DataTable {
    try DataFile(Array(text.utf8), name: "f.csv")
      .columns(DataOptions(columns: column.map { [.number($0)] } ?? []))
  }

  @Test(
    "Numbers that increase as names do, or are outside those below, are taken for names, and said",
    arguments: [
      (
        "Country,2019,2020,2021\nA,1520,1610,1705\nB,980,1002,1100\nC,40,50,60\n", 2,
        [1520, 980, 40]
      ),
      ("2019,2020,2021\n1520,1610,1705\n980,1002,1100\n", 1, [1520, 980]),
      ("2000,2005,2010\n1,2,3\n4,6,5\n", 1, [1, 4]),
      ("patient,10,20,30\na,5,6,7\nb,8,9,7\nc,1,2,3\n", 2, [5, 8, 1]),
      ("station,1,2,3,4\nA,5,6,8,9\nB,15,16,18,19\nC,1,1,2,2\n", 2, [5, 15, 1]),
      ("sample,0.1,0.5,0.9\nA,1.2,3.4,5.6\nB,2.2,3.9,5.7\n", 2, [1.2, 2.2]),
      ("1,2,3,4\n5,6,8,9\n15,16,18,19\n", 1, [5, 15]),
      ("10,20,30\n1,2,3\n4,5,7\n", 1, [1, 4]),
      ("land,2020\nDE,83\nFR,65\n", 2, [83, 65]),
      ("land,0\nUlm,5\nBonn,7\n", 2, [5, 7]),
      ("bad,1\n2.5,2\n3.5,3\n4.5,4\n", 2, [2, 3, 4]),
      ("Temp,5\n20.5,6\n21.5,7\n", 2, [6, 7]),
      (",0.25,0.5\n0,1.5,2.5\n1,3.5,4.5\n", 2, [1.5, 3.5]),
      (",5\n1,6.5\n2,7.5\n3,8.5\n", 2, [6.5, 7.5, 8.5]),
    ])
  func names(file: String, column: Int, values: [Double]) throws {
    let table = try table(file, column)
    #expect(table.values == [values])
    let doubts = table.summary.reading?.doubts ?? []
    #expect(doubts.map(\.place.line) == [1])
    #expect(doubts.first?.message.contains("taken for names") == true)
    #expect(doubts.first?.message.contains("\"header\": false") == true)
  }

  @Test(
    "Other numbers beside a word that is not of those below are taken for a row, and said",
    arguments: [
      ("blank,0.05\nS1,0.51\nS2,0.63\nS3,0.2\n", 2, [0.05, 0.51, 0.63, 0.2]),
      ("control,5\ns1,6\ns2,7\n", 2, [5, 6, 7]),
      ("control;5,5\ns1;6,5\ns2;7,5\n", 2, [5.5, 6.5, 7.5]),
      ("DE,1500\nFR,1600\nUK,1700\n", 2, [1500, 1600, 1700]),
      ("%;5\n1;6\n2;7\n", 2, [5, 6, 7]),
      ("LOD,1\n5,2\n7,3\n", 2, [1, 2, 3]),
      ("n.d.,3\n1,4\n2,5\n", 2, [3, 4, 5]),
      ("Error;100\n3;200\n4;300\n", 2, [100, 200, 300]),
      (",x,5\na,y,6\nb,z,7\n", 3, [5, 6, 7]),
      (",5.5\n1,6.5\n2,7.5\n", 2, [5.5, 6.5, 7.5]),
      ("5,NA,total\n1,2,s1\n2,3,s2\n", 1, [5, 1, 2]),
      ("0.1,0.5,0.9\n1.2,3.4,5.6\n0.8,2.4,3.6\n", 1, [0.1, 1.2, 0.8]),
    ])
  func rows(file: String, column: Int, values: [Double]) throws {
    let table = try table(file, column)
    #expect(table.values == [values])
    let doubts = table.summary.reading?.doubts ?? []
    #expect(doubts.map(\.place.line) == [1])
    #expect(doubts.first?.message.contains("taken for a row") == true)
    #expect(doubts.first?.message.contains("\"header\": true") == true)
  }

  @Test(
    "Nothing is said where quotes, a word or the numbers below tell",
    arguments: [
      ("\"group\";\"2021\";\"2023\"\n\"a\";191105;5\n\"b\";1500;6\n", 2, [191105, 1500]),
      ("\"10\",\"20\"\n1,2.5\n3,4.5\n", 1, [1, 3]),
      ("date,1,2\n2020-01-01,5,6\nNA,7,8\n2020-01-03,9,1\n", 2, [5, 7, 9]),
      ("x,2020\n1,5\n2,6\n", 2, [5, 6]),
      ("x,1,2\n1,5,9\n2,6,8\n", 2, [5, 6]),
      (",5.5\n,6.5\nbad,7.5\n", 2, [5.5, 6.5, 7.5]),
      ("-;5\n1;6\n2;7\n", 2, [5, 6, 7]),
      ("s1,5\ns2,6\ns3,7\n", 2, [5, 6, 7]),
      ("male,180,75\nfemale,170,65\nmale,175,80\n", 2, [180, 170, 175]),
      ("1,2,3\n4,5,6\n7,8,9\n", 1, [1, 4, 7]),
      ("100,200,300\n110,190,310\n90,205,290\n", 1, [100, 110, 90]),
      ("5.1,3.5\n4.9,3.0\n", 1, [5.1, 4.9]),
      ("1,2020-01-01\n2,2020-01-02\n", 1, [1, 2]),
      ("id,address\n1,10 Main Street\n2,12 Main Street\n", 1, [1, 2]),
      ("x\n0,5\n2,05\n", 1, [0.5, 2.05]),
      ("p;v\n1,234;0,5\n2,500;0,7\n", 1, [1.234, 2.5]),
      ("id,price,tags\n1,1.5,\"3,5\"\n2,2.5,\"1,4\"\n", 2, [1.5, 2.5]),
      ("# x y\n1 2\n", 2, [2]),
      ("9223372036854775806,9223372036854775807,1\n1,3,7\n4,5,7\n", 3, [1, 7, 7]),
    ])
  func silence(file: String, column: Int, values: [Double]) throws {
    let table = try table(file, column)
    #expect(table.values == [values])
    #expect(table.summary.reading?.doubts == [])
  }

  @Test(
    "Points that may separate thousands are doubted, whatever signs and lengths others have",
    arguments: [
      ("a;b\n-123;x\n1.234;y\n-950;z\n", [-123, 1.234, -950]),
      ("n;x\n1.000;a\n950;b\n-120;c\n", [1, 950, -120]),
      ("a;b\n1234;x\n2.500;y\n", [1234, 2.5]),
    ])
  func thousands(file: String, values: [Double]) throws {
    let table = try table(file)
    #expect(table.values == [values])
    let doubts = table.summary.reading?.doubts ?? []
    #expect(doubts.map { $0.message.hasPrefix("points are taken for decimal marks") } == [true])
  }

  @Test(
    "Commas and points that may be something else than they seem are refused",
    arguments: [
      ("4,0 b\n3,3 b\n7,1 c\n", 1, "line 1, column 1: commas may separate cells or the fractions"),
      ("a 2,5\nb 3,5\nc 7,25\n", 1, "line 1, column 1: commas may separate cells or the fractions"),
      ("2,5 kg\n3,5 kg\n", 1, "line 1, column 1: commas may separate cells or the fractions"),
      ("2,5kg\n3,5kg\n", 1, "line 1, column 1: commas may separate cells or the fractions"),
      ("2,5 %\n3,5 %\n", 1, "line 1, column 1: commas may separate cells or the fractions"),
      ("2,50 €\n3,50 €\n", 1, "line 1, column 1: commas may separate cells or the fractions"),
      ("<0,5\n1,5\n2,5\n", 1, "line 1, column 1: commas may separate cells or the fractions"),
      ("$1,200\n$3,400\n", 1, "line 1, column 1: commas may separate cells or the fractions"),
      ("My data\n10,20\n30,45\n12,7\n", 1, "line 2, column 1: commas may separate cells or the"),
      ("x\n1,5\n3,5\n", 1, "line 2, column 1: commas may separate cells or the fractions"),
      (
        "n;x\n1000;0,5\n2.500;0,7\n12.000;1,5\n", 1,
        "line 3, column 1: numbers of this column have points"
      ),
      ("a\tb\n1.234\t0,5\n2.500\t0,7\n", 1, "line 2, column 1: numbers of this column have points"),
      (
        "a,b\n\"1.234\",\"0,5\"\n\"2.500\",\"0,7\"\n", 1,
        "line 2, column 1: numbers of this column have"
      ),
      ("d;v\n01.02;1,5\n15.02;2,5\n", 1, "line 2, column 1: numbers of this column have points"),
      (
        "id,price,tags\n1,\"1,234\",\"3,5\"\n2,\"2,500\",\"1,4\"\n", 2,
        "line 2, column 3: commas may separate the"
      ),
      ("id,value\n1,2.5,\n2,3.5,\n3,4.5,outlier\n", 1, "line 2, column 7: the row has 3 cells"),
      ("x,y\n1,5,2\n2,5,3\n3,5,4\n", 1, "line 2, column 5: the row has 3 cells"),
      ("x,y\na,1,5\nb,2,5\n", 1, "line 2, column 5: the row has 3 cells"),
      ("x,y\n\"a\",1,5\n\"b\",2,5\n", 1, "line 2, column 7: the row has 3 cells"),
      ("x,y\na,1,NA\na,2.5,5\n", 1, "line 2, column 5: the row has 3 cells"),
      ("name,v\n\"a\" x,1\nb,2\n", 1, "line 2, column 4: text after the closing quote"),
      (
        "v,w\n5,1\n\u{2212}6,2\n", 1,
        "line 3, column 1: \"\u{2212}6\" is not a number (column \"v\"); write the"
      ),
    ])
  func refusals(file: String, column: Int, start: String) throws {
    let error = #expect(throws: DataFileError.self) { try table(file, column) }
    #expect(error?.description.hasPrefix(start) == true, "\(error?.description ?? "")")
  }

  @Test("Options say what is refused otherwise")
  func options() throws {
    func values(_ text: String, _ options: DataOptions) throws -> [[Double]] {
      try DataFile(Array(text.utf8), name: "f.csv").columns(options).values
    }
    let amounts = "4,0 b\n3,3 b\n7,1 c\n"
    #expect(try values(amounts, DataOptions(decimal: .comma)) == [[4, 3.3, 7.1]])
    #expect(try values(amounts, DataOptions(separator: .comma)) == [[4, 3, 7]])
    #expect(
      try values("n;x\n2.500;0,7\n3.500;0,9\n", DataOptions(decimal: .point)) == [[2.5, 3.5]])
    #expect(
      try values("x,y\n1,5,2\n2,5,3\n", DataOptions(columns: [.name("y")], separator: .comma)) == [
        [2, 3]
      ])
  }

  @Test("Rows of other lengths are errors with their place, wherever a cell is looked for")
  func ragged() throws {
    for (file, line) in [
      ("5,red\n6,blue\nTotal\n", 3), ("x,1\n1,2\n3,4\n5,6\nTotal\n", 5),
      ("1,2,name\n3,4,foo\n5\n", 3), (";b;1\n;;4\n;5\n", 3), ("a,1\nb\nc,3\nd,4\n", 2),
      ("\"1\",\"2\"\n3\n4,5\n6,7\n", 2),
    ] {
      let error = #expect(throws: DataFileError.self) { try table(file) }
      guard case .text(let place) = error?.place else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(place.line == line, "\(file)")
    }
  }

  @Test("One line of several numbers is said, for it may have been meant as one column")
  func oneRow() throws {
    let table = try table("1.5, 2.5, 3.5, 4.5\n")
    #expect(table.values == [[1.5]])
    #expect(
      table.summary.reading?.doubts.map { $0.message.hasPrefix("the file has one row") } == [true])
    let known = try DataFile(Array("1.5 2.5\n".utf8), name: "f.csv").columns(
      DataOptions(header: false))
    #expect(known.summary.reading?.doubts == [])
  }

  @Test("Comments before the table may be longer than any row")
  func manyComments() throws {
    let count = DataFileLimits.rowLength / 8 + 1000
    let file = String(repeating: "# note\n\n", count: count) + "# x y\n1 2\n3 4\n5 x\n"
    let error = #expect(throws: DataFileError.self) {
      try DataFile(Array(file.utf8), name: "f.csv").columns(DataOptions(columns: [.name("y")]))
    }
    #expect(error?.description.hasPrefix("line \(2 * count + 4), column 3: \"x\"") == true)
    let summary = try DataFile(Array(file.utf8), name: "f.csv")
      .columns(DataOptions(columns: [.name("x")])).summary
    #expect(summary.commentLineCount == count + 1)
  }
}
