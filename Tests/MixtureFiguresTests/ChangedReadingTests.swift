import DataFiles
import ExperimentFile
import Testing

@testable import MixtureFigures

@Suite("What version 0.1 read otherwise") struct ChangedReadingTests {
  private func settings(_ keys: String = "") throws -> DataSettings {
    try Experiment.read(
      #"{ "mixture": { "fit": { "components": 1 } }, "data": { "file": "f"\#(keys) } }"#
    ).dataSettings
  }

  private func change(_ text: String, _ keys: String = "") throws -> ChangedReading? {
    try DataSource(Array(text.utf8), name: "f").changedReading(settings(keys))
  }

  @Test("Files that both read alike have no change")
  func alike() throws {
    for text in ["x,y\n1,2\n3,4\n", "x\n1\n", "1;2\n3;4\n", "x,t\n1,#a\n2,b #c\n"] {
      #expect(try change(text) == nil, "\(text)")
    }
  }

  @Test("A row that is a comment now is a change wherever it stands, whoever has read the file")
  func commentedRows() throws {
    let rows = (0..<60_000).map { "\($0),\($0)\n" }.joined()
    let keys = #", "columns": ["y"]"#
    let bytes = Array(("x,y\n" + rows + "#1,7\n").utf8)
    let unread = DataSource(bytes, name: "f")
    let change = try #require(try unread.changedReading(settings(keys)))
    #expect(change.text == "header=true separator=comma commented rows")
    #expect(change.advice.contains(#""comment": """#))
    #expect(try unread.changedReading(settings(keys)) == change)
    let read = DataSource(bytes, name: "f", workers: 2)
    _ = try DataPoints(read, settings(keys))
    #expect(try read.changedReading(settings(keys)) == change)
    #expect(try self.change("x,y\n1,2\n  #3,4\n5,6\n", keys) != nil)
    // Read as version 0.1 did.
    #expect(try self.change("x,y\n1,2\n#3,4\n5,6\n", keys + #", "comment": """#) == nil)
    // Version 0.1 refused lines with more or less cells.
    #expect(try self.change("x,y\n1,2\n# note\n5,6\n", keys) == nil)
  }

  @Test("A decimal comma is a change, with the key that takes it back")
  func decimalComma() throws {
    let change = try #require(try change("a;b\n1,5;2\n2,5;3\n"))
    #expect(change.text.hasSuffix(" decimal=comma"))
    #expect(change.advice.contains(#""decimal": "point""#))
  }

  @Test("A file that is refused now is a change, and says why")
  func refused() throws {
    let change = try #require(try change("2020,2021.5,x\n1,2,3\n4,5,6\n"))
    #expect(change.text == "refused")
    #expect(change.advice.contains("the first line may be names or a row"))
  }

  @Test("Columns of a warning are few and short")
  func names() throws {
    let long = String(repeating: "n", count: 60)
    let names = ["a\u{7}b", long] + (3...9).map { "c\($0)" }
    let rows = (0..<3).map { row in names.map { _ in "\(row)" }.joined(separator: ",") + "\n" }
    let text = names.joined(separator: ",") + "\n" + rows.joined() + "NA,1,1,1,1,1,1,1,1\n"
    let points = try DataPoints(
      DataSource(Array(text.utf8), name: "f"), settings(#", "columns": [1, 2, 3, 4, 5, 6, 7]"#))
    let warning = try #require(points?.warnings.first?.message)
    #expect(
      warning
        == "left out 1 row without a value in column a␇b, \(long.prefix(40))…, c3, c4, c5 and 2 more"
    )
  }
}
