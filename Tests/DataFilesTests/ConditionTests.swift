import DataFiles
import Testing

@Suite struct ConditionTests {
  private let text =
    "group,age,height\ncontrol,20,150\ntreated,30,160\ncontrol,40,NA\nother,x,200\n"

  private func table(_ conditions: RowCondition...) throws -> DataTable {
    try DataFile(Array(text.utf8), name: "f.csv")
      .columns(DataOptions(columns: [.name("height")], conditions: conditions))
  }

  @Test("Rows are read whose cell is one of the texts or numbers")
  func contents() throws {
    let control = try table(
      RowCondition(column: .name("group"), test: .values([.text("control")])))
    #expect(control.values == [[150]])
    #expect(control.summary.leftOutRowCount == 2 && control.summary.droppedRowCount == 1)
    let numbers = try table(
      RowCondition(column: .number(2), test: .values([.number(30), .text("x")])))
    #expect(numbers.values == [[160, 200]])
    // A number is not the text that it is written with, nor another text of the same value.
    #expect(throws: DataFileError.self) {
      try table(RowCondition(column: .number(2), test: .values([.text("30.0")])))
    }
  }

  @Test("Both ends of a range are in it, missing values in none")
  func ranges() throws {
    let read = try table(RowCondition(column: .name("height"), test: .range(150...160)))
    #expect(read.values == [[150, 160]])
    #expect(read.summary.leftOutRowCount == 2 && read.summary.droppedRowCount == 0)
  }

  @Test("All conditions must hold, and a row that one leaves out may hold anything elsewhere")
  func several() throws {
    let read = try table(
      RowCondition(column: .name("group"), test: .values([.text("control"), .text("treated")])),
      RowCondition(column: .name("age"), test: .range(25...50)))
    #expect(read.values == [[160]])
    let error = #expect(throws: DataFileError.self) {
      try table(RowCondition(column: .name("age"), test: .range(25...50)))
    }
    #expect(error?.description == #"line 5, column 7: "x" is not a number (column "age")"#)
  }

  @Test(
    "A number with the other decimal mark is an error where numbers are asked for, and left out where not"
  )
  func otherDecimalMark() throws {
    func values(
      _ text: String, _ column: String, _ contents: [CellContent], decimal: DecimalMark? = nil
    ) throws -> [[Double]] {
      try DataFile(Array(text.utf8), name: "f.csv").columns(
        DataOptions(
          columns: [.name("v")], decimal: decimal,
          conditions: [RowCondition(column: .name(column), test: .values(contents))])
      ).values
    }
    let mixed = "id;p;v\n1;1,2;0.5\n2;2,5;0.7\n3;950;0.9\n"
    let error = #expect(throws: DataFileError.self) {
      try values(mixed, "p", [.number(2.5), .number(950)], decimal: .point)
    }
    #expect(
      error?.description
        == #"line 2, column 3: "1,2" is not a number (column "p"); the decimal mark is a point"#)
    #expect(throws: DataFileError.self) {
      try values(mixed, "p", [.number(2.5), .number(950)])
    }
    // The columns of conditions tell the decimal mark, too.
    #expect(
      try values("dose;v\n1;5\n1,5;6\n2;7\n1;8\n", "dose", [.number(1), .number(1.5)])
        == [[5, 6, 8]])
    #expect(try values(mixed, "p", [.text("2,5")], decimal: .point) == [[0.7]])
    #expect(try values("p;v\nlow;1\n7;2\n", "p", [.number(7)]) == [[2]])
  }

  @Test(
    "A number that stands for a missing value cannot be asked for",
    arguments: [CellContent.number(-1), .text("-1.0")])
  func missingNumber(missing: CellContent) throws {
    let options = DataOptions(
      missingValues: [missing],
      conditions: [RowCondition(column: .name("g"), test: .values([.number(-1), .number(2)]))])
    let error = #expect(throws: DataFileError.self) {
      try DataFile(Array("x,g\n1,-1\n2,2\n".utf8), name: "f.csv").columns(options)
    }
    #expect(
      error?.description
        == "\"where\" asks column \"g\" for -1, which stands for a missing value by \"missingValues\"; "
        + "leave it out of one of them")
  }

  @Test("No row left is an error with what there is")
  func none() throws {
    let error = #expect(throws: DataFileError.self) {
      try table(RowCondition(column: .name("group"), test: .values([.text("Control")])))
    }
    #expect(
      error?.description
        == #"the conditions leave no row; column "group" has "control", "treated", "other""#)
  }
}
