import Foundation
import TestSupport
import Testing

/// The first minutes of somebody who has read nothing but the help.
@Suite struct FirstMinutesTests {
  /// Width and height of a PNG in pixels.
  private func size(of file: Data) throws -> [Int] {
    let header = try #require(try PNGFile(file).content(of: "IHDR"))
    return [header[..<4], header[4..<8]].map { $0.reduce(0) { $0 << 8 | Int($1) } }
  }

  @Test("From nothing to a figure of one's own data, each step said by the one before")
  func firstMinutes() throws {
    let bench = try Workbench()
    try FileManager.default.removeItem(at: bench.file("good.json"))
    func run(_ line: String) throws -> ToolResult {
      let result = try bench.shell(line)
      #expect(result.status == 0, "\(line): \(result.errors)")
      return result
    }
    // The help names the way to begin.
    #expect(try run("gmm-plot --help").text.contains("\n  gmm-plot init\n"))
    _ = try run("gmm-plot init")
    // The file itself says how it is drawn, and what a number means.
    let text = try String(decoding: bench.bytes(of: "experiment.json"), as: UTF8.self)
    #expect(text.contains("gmm-plot experiment.json"))
    _ = try run("gmm-plot experiment.json")
    let first = try bench.bytes(of: "experiment.png")
    try bench.write(text.replacing("\"mean\": 5", with: "\"mean\": 2"), to: "experiment.json")
    _ = try run("gmm-plot experiment.json")
    #expect(try bench.bytes(of: "experiment.png") != first)

    // A data file of one's own: 60 values about 20 and about 50, in two groups.
    let rows = (0..<60).map { "\($0 % 2 * 30 + 20 + $0 * $0 % 11),\($0 % 2 == 0 ? "a" : "b")\n" }
    try bench.write("weight,group\n" + rows.joined(), to: "mine.csv")
    _ = try run("gmm-plot mine.csv --set mixture.fit.starts=1")
    let fit = try run("gmm-plot fit mine.csv --components 2").text
    #expect(fit.contains("\"components\""))
    // A larger figure.
    let small = try size(of: bench.bytes(of: "mine.png"))
    _ = try run("gmm-plot mine.csv --components 2 --set figure.dpi=200")
    let large = try size(of: bench.bytes(of: "mine.png"))
    #expect(large == small.map { 2 * $0 })
    // What was typed at first leads on.
    let typed = try bench.run("mine.csv", "--dpi", "200")
    #expect(typed.status == 64)
    #expect(typed.errors.contains("--set figure.dpi="))
    let misspelt = try bench.run("mine.csv", "--column", "wieght")
    #expect(misspelt.errors.contains("did you mean \"weight\"?"))
    // An experiment of the data, to go on with.
    _ = try run("gmm-plot init mine.csv")
    let own = try String(decoding: bench.bytes(of: "mine.json"), as: UTF8.self)
    #expect(own.contains("\"columns\": [\"weight\"]"))
    try bench.write(own.replacing("[1, 6], \"criterion\": \"bic\"", with: "2"), to: "mine.json")
    _ = try run("gmm-plot mine.json -o mine.svg")
    // Its comment says how the other column tells groups apart.
    let hint = "\"groups\": \"group\""
    #expect(own.contains(hint.replacing("\"", with: "\\\"")))
    try bench.write(
      own.replacing("\"columns\":", with: "\(hint), \"columns\":")
        .replacing("[1, 6], \"criterion\": \"bic\"", with: "2"), to: "mine.json")
    _ = try run("gmm-plot mine.json -o groups.svg")
    let pages = try [bench.bytes(of: "mine.svg"), bench.bytes(of: "groups.svg")]
    #expect(pages[0] != pages[1])
    let report = try run("gmm-plot inspect mine.json").text
    #expect(report.contains("\"a\"") && report.contains("\"b\""))
  }
}
