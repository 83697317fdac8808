import DataFiles
import Testing

/// What may be said about the way a NumPy file is read.
@Suite struct NumPyOptionTests {
  /// A file of one column.
  private func file(_ values: [Double]) -> DataFile {
    let description = "{'descr': '<f8', 'fortran_order': False, 'shape': (\(values.count),)}"
    let header = [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(description.utf8.count), 0]
    let elements = values.flatMap { value in
      (0..<8).map { UInt8(truncatingIfNeeded: value.bitPattern >> ($0 * 8)) }
    }
    return DataFile(header + Array(description.utf8) + elements, name: "f.npy")
  }

  @Test(
    "Options about text are errors",
    arguments: [
      (DataOptions(groups: .number(1)), "groups"),
      (
        DataOptions(conditions: [RowCondition(column: .number(1), test: .range(0...1))]), "where"
      ), (DataOptions(header: false), "header"), (DataOptions(separator: .comma), "separator"),
      (DataOptions(decimal: .point), "decimal"), (DataOptions(comment: ""), "comment"),
      (DataOptions(skip: 1), "skip"),
    ] as [(DataOptions, String)])
  func textOnly(options: DataOptions, name: String) throws {
    let error = #expect(throws: DataFileError.self) { try file([1, 2]).columns(options) }
    #expect(
      error?.description == "\"\(name)\" goes with text files; a NumPy file has numbers alone")
  }

  @Test("Numbers may stand for missing values, texts may not")
  func missingValues() throws {
    let file = file([-999, 1, .nan, 2, -999])
    let missing: [CellContent] = [.number(-999), .number(7)]
    let read = try file.columns(DataOptions(missingValues: missing))
    #expect(read.values == [[1, 2]] && read.summary.droppedRowCount == 3)
    let error = #expect(throws: DataFileError.self) {
      try file.columns(DataOptions(missing: .error, missingValues: missing))
    }
    #expect(
      error?.description == "row 1, column 1: a value is missing (column 1): -999.0")
    let text = #expect(throws: DataFileError.self) {
      try file.columns(DataOptions(missingValues: [.text("-")]))
    }
    #expect(
      text?.description
        == #""-" cannot stand for a missing value here: a NumPy file has numbers alone"#)
  }
}
