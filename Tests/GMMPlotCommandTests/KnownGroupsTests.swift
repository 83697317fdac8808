import Foundation
import TestSupport
import Testing

@Suite("Known groups of a fit")
struct KnownGroupsTests {
  private func bench() throws -> Workbench {
    let bench = try Workbench()
    let near = (0..<10).map { "\(Double($0) / 4),\($0 < 4 ? "near" : "")\n" }.joined()
    let far = (0..<10).map { "\(50 + Double($0) / 4),\($0 < 3 ? "far" : "")\n" }.joined()
    try bench.write("x,g\n" + far + near, to: "old.csv")
    try bench.write("x\n1\n52\n", to: "new.csv")
    try bench.write(
      """
      { "data": { "file": "old.csv", "columns": ["x"], "groups": "g" },
        "mixture": { "fit": { "components": 2, "knownGroups": true } },
        "figure": { "layers": [{ "mark": "rug" }, { "mark": "components", "label": "component" }] } }
      """, to: "fit.json")
    return bench
  }

  @Test("Other points are classified without a group: the first component is the first group")
  func otherPoints() throws {
    let bench = try bench()
    let result = try bench.run("classify", "fit.json", "--data", "new.csv")
    #expect(result.status == 0, "\(result.errors)")
    let rows = result.text.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",").prefix(2).joined(separator: ",")
    }
    #expect(rows == ["1,2", "52,1"] || rows == ["1.0,2", "52.0,1"], "\(rows)")
    #expect(result.errors.isEmpty)
  }

  @Test("The figure names components by their groups, and no row is left out")
  func figure() throws {
    let bench = try bench()
    let result = try bench.run("fit.json", "-o", "a.svg")
    #expect(result.status == 0)
    #expect(!result.errors.contains("left out"))
    let text = String(decoding: try bench.bytes(of: "a.svg"), as: UTF8.self)
    #expect(text.contains("far; near"))
  }

  @Test("No experiment file is written, whose mixture would be given and lack rows without a group")
  func noFile() throws {
    let bench = try bench()
    let result = try bench.run("fit", "fit.json", "--spec", "fitted.json")
    #expect(result.status != 0)
    #expect(result.errors.contains("rows without a group belong to this fit"))
  }
}
