import DataFiles
import Testing

/// The column that says how often rows count.
@Suite struct WeightTests {
  private func table(_ text: String, _ options: DataOptions) throws -> DataTable {
    try DataFile(Array(text.utf8), name: "a.csv").columns(options)
  }

  @Test("Weights are read behind the wanted columns, and are not the first column of numbers")
  func behind() throws {
    let text = "n,x,y\n3,1,10\n0.5,2,20\n"
    let chosen = try table(
      text, DataOptions(columns: [.name("y"), .name("x")], weights: .name("n")))
    #expect(chosen.values == [[10, 20], [1, 2], [3, 0.5]])
    #expect(chosen.summary.columnNames == ["y", "x", "n"])
    let first = try table(text, DataOptions(weights: .number(1)))
    #expect(first.values == [[1, 2], [3, 0.5]])
    #expect(first.summary.columnNames == ["x", "n"])
  }

  @Test("A row without a weight is one without a value")
  func missing() throws {
    let found = try table(
      "x,n\n1,2\n5,\n3,4\n", DataOptions(columns: [.name("x")], weights: .name("n")))
    #expect(found.values == [[1, 3], [2, 4]])
    #expect(found.summary.droppedRowCount == 1)
  }

  @Test(
    "A weight that is below 0 or too large has its place, and other columns may have such numbers")
  func wrong() {
    func message(_ text: String) -> String {
      do {
        try DataFile(Array(text.utf8), name: "a.csv").checkNumbers(
          upTo: 1e100, weightsUpTo: 1e15,
          DataOptions(columns: [.name("x")], weights: .name("n")))
        return "none"
      } catch {
        return "\(error)"
      }
    }
    #expect(message("x,n\n-1,2\n1e20,0\n") == "none")
    #expect(
      message("x,n\n-1,2\n3,-4\n").contains(
        "line 3, column 3: -4.0 is below 0; weights and counts are 0 or above"))
    #expect(
      message("x,n\n-1,2e15\n").contains(
        "2000000000000000.0 is too large; numbers are at most 1000000000000000.0"))
  }
}
