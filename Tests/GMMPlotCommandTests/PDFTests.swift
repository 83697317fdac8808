import Foundation
import TestSupport
import Testing

@Suite struct PDFTests {
  private static let experiment = """
    { "title": "Two Gaussians", "description": "Bars under a curve.",
      "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
      "figure": { "size": [5, 4], "x": { "label": "value" }, "y": { "label": "density" } } }
    """

  @Test("The text of a PDF can be found and copied", .needs(Tool("pdftotext")))
  func text() throws {
    let bench = try self.bench()
    let result = try Tool("pdftotext").run(["figure.pdf", "-"], in: bench.folder)
    #expect(result.status == 0, "\(result.errors)")
    let lines = result.text.split(whereSeparator: \.isNewline)
    for line in ["Two Gaussians", "value", "density", "0.00", "\u{2212}4"] {
      #expect(lines.contains { $0 == line }, "\(line)")
    }
  }

  @Test(
    "A PDF has one page of the figure's size, its title and its description",
    .needs(Tool("pdfinfo")))
  func information() throws {
    let bench = try self.bench()
    let result = try Tool("pdfinfo").run(["figure.pdf"], in: bench.folder)
    #expect(result.status == 0, "\(result.errors)")
    let fields = result.text.split(separator: "\n").map { $0.split(separator: ":", maxSplits: 1) }
    func field(_ name: String) -> String? {
      fields.first { $0[0] == name }?.last.map { $0.trimmingCharacters(in: .whitespaces) }
    }
    #expect(field("Title") == "Two Gaussians")
    #expect(field("Subject") == "Bars under a curve.")
    #expect(field("Pages") == "1")
    #expect(field("Page size")?.hasPrefix("360 x 288 pts") == true)
  }

  @Test("No PDF says when it was made")
  func date() throws {
    let bytes = try self.bench().bytes(of: "figure.pdf")
    let year = Calendar(identifier: .gregorian).component(.year, from: Date())
    #expect(bytes.range(of: Data("D:\(year)".utf8)) == nil)
    #expect(bytes.starts(with: Data("%PDF-1.".utf8)))
  }

  private func bench() throws -> Workbench {
    let bench = try Workbench()
    try bench.write(Self.experiment, to: "two.json")
    let result = try bench.run("two.json", "-o", "figure.pdf")
    #expect(result.status == 0, "\(result.errors)")
    return bench
  }
}
