import DocumentationFiles
import Foundation
import GMMPlotCommand
import TestSupport
import Testing

@Suite struct ManualTests {
  private static let page = Repository.folder.appending(path: "Manuals/gmm-plot.1")

  @Test("The manual page is the one that the command's own description gives")
  func page() throws {
    expectCommitted(.manualPage)
  }

  @Test("The manual page has no mistake that mandoc warns of", .needs(Tool("mandoc")))
  func lint() throws {
    let result = try Tool("mandoc").run(["-T", "lint", "-W", "warning", Self.page.path])
    #expect(result.status == 0, "\(result.text)")
  }

  @Test(
    "The manual page shows the examples of the help, exit statuses and variables to the letter",
    .needs(Tool("mandoc")))
  func sections() throws {
    let examples = try section("EXAMPLES").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(examples == Help.examples)
    let statuses = try section("EXIT STATUS").joined(separator: " ").replacing(/\s+/, with: " ")
    for status in ExitStatus.allCases {
      let meaning = status.meaning.prefix(1).uppercased() + status.meaning.dropFirst()
      #expect(statuses.contains(" \(status.rawValue) \(meaning)."))
    }
    let variables = try section("ENVIRONMENT").joined(separator: " ").replacing(/\s+/, with: " ")
    for (name, meaning) in Help.environment {
      #expect(
        variables.contains(" \(name) \(meaning.prefix(1).uppercased())\(meaning.dropFirst())."))
    }
    #expect(variables.hasSuffix(Help.environmentNote))
  }

  /// The lines of a section as readers see them, each after a line end.
  private func section(_ title: String) throws -> [String] {
    let text = try Tool("mandoc").run(["-T", "ascii", "-O", "width=200", Self.page.path]).text
      .replacing(/.\u{8}/, with: "")
    let lines = text.split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex(of: title))
    return Array(lines[(start + 1)...].prefix { $0.hasPrefix(" ") })
  }
}
