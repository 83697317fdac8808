import Foundation
import TestSupport
import Testing

@testable import ExperimentFile

@Suite struct ReferencePageTests {
  @Test("The page on experiment files is the one that the schema gives")
  func committed() throws {
    let file = Repository.folder.appending(
      path: "Sources/gmm-plot/gmm-plot.docc/ExperimentFile.md")
    let text = try page()
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(file.lastPathComponent)")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test("Every key, every description and every default of the schema is on the page")
  func complete() throws {
    let schema = try JSONSerialization.jsonObject(with: Data(ExperimentSchema.text.utf8))
    let page = try page()
    visitProperties(schema) { name, property in
      #expect(page.contains("| `\(name)` |"), "\(name)")
      if let description = property["description"] as? String {
        #expect(page.contains(description.replacing("|", with: "\\|")), "\(name)")
      }
      if let number = property["default"] as? NSNumber {
        #expect(page.contains("| `\(number)` |"), "\(name)")
      }
    }
  }

  private func page() throws -> String {
    let source = SourceText(Array(ExperimentSchema.text.utf8), name: "schema")
    return ReferencePage.text(of: try JSONReader.read(source))
  }

  private func visitProperties(_ node: Any, _ visit: (String, [String: Any]) -> Void) {
    if let object = node as? [String: Any] {
      for (name, property) in object["properties"] as? [String: [String: Any]] ?? [:] {
        visit(name, property)
      }
      for value in object.values { visitProperties(value, visit) }
    } else if let list = node as? [Any] {
      for item in list { visitProperties(item, visit) }
    }
  }
}
