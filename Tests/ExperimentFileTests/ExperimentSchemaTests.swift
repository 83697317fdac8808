import Foundation
import TestSupport
import Testing

@testable import ExperimentFile

@Suite struct ExperimentSchemaTests {
  @Test("The schema at the top level is the one that the reader is made from")
  func committed() throws {
    let file = Repository.folder.appending(path: "gmm-plot.schema.json")
    #expect(
      try String(contentsOf: file, encoding: .utf8) == ExperimentSchema.text,
      "swift run generate-documentation-files writes \(file.lastPathComponent) anew")
  }

  @Test("Every key that the reader knows is in the schema, and no other")
  func keys() throws {
    let schema = try JSONSerialization.jsonObject(with: Data(ExperimentSchema.text.utf8))
    var found: Set<String> = []
    visitProperties(schema) { name, _ in found.insert(name) }
    let known = allKeySets.flatMap { type in names(type) }
    #expect(found == Set(known + ["$comment"]))
  }

  @Test("Every key has a description and examples")
  func documentation() throws {
    let schema = try JSONSerialization.jsonObject(with: Data(ExperimentSchema.text.utf8))
    visitProperties(schema) { name, property in
      // A condition repeats a key without saying again what it means, a definition says it once.
      if Set(property.keys).isSubset(of: ["const", "maximum", "items"]) || name == "$comment" {
        return
      }
      #expect((property["description"] as? String)?.hasSuffix(".") == true, "\(name)")
      #expect((property["examples"] as? [Any])?.isEmpty == false, "\(name)")
    }
  }

  private func names<Key: KeySet>(_ type: Key.Type) -> [String] {
    Key.allCases.map(\.rawValue)
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
