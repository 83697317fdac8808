import DocumentationFiles
import ExperimentFile
import Foundation
import TestSupport
import Testing

@Suite struct ReferencePageTests {
  @Test("The page on experiment files is the one that the schema gives")
  func committed() throws {
    expectCommitted(try .referencePage())
  }

  @Test("Every key, every description and every default of the schema is on the page")
  func complete() throws {
    let schema = try JSONSerialization.jsonObject(with: Data(ExperimentSchema.text.utf8))
    let page = try DocumentationFile.referencePage().content
    visitProperties(schema) { name, property in
      // The page says once what every object can have.
      #expect(page.contains(name == "$comment" ? "`$comment`" : "| `\(name)` |"), "\(name)")
      if let description = property["description"] as? String {
        #expect(page.contains(description.replacing("|", with: "\\|")), "\(name)")
      }
      if let number = property["default"] as? NSNumber {
        #expect(page.contains("| `\(number)` |"), "\(name)")
      }
    }
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
