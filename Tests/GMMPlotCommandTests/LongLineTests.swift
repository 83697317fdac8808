import TestSupport
import Testing

/// What is said about lines of data files that no terminal can show.
@Suite struct LongLineTests {
  @Test("A warning about a long line shows no more marks than of the line")
  func marks() throws {
    let bench = try Workbench()
    let names = (0..<2000).map(String.init).joined(separator: ",")
    let row = [String](repeating: "0.5", count: 2000).joined(separator: ",")
    try bench.write("\(names)\n\(row)\n1\(row)\n2\(row)\n", to: "wide.csv")
    let result = try bench.run("wide.csv", "--components", "1", "--column", "1", "-o", "wide.png")
    #expect(result.status == 0)
    #expect(result.errors.contains("the first line is taken for names"), "\(result.errors)")
    #expect(result.errors.contains("^~~"))
    #expect(result.errorLines.allSatisfy { $0.unicodeScalars.count < 250 })
  }
}
