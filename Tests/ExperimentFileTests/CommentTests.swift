import ExperimentFile
import Foundation
import TestSupport
import Testing

@Suite struct CommentTests {
  private func commented(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(let members):
      .object(
        members.mapValues(commented).merging(["$comment": .text("Not \"drawn\".\nNor kept.")]) {
          $1
        }
      )
    case .list(let items): .list(items.map(commented))
    default: value
    }
  }

  private func read(_ value: JSONValue) throws -> (experiment: Experiment, warnings: [Diagnostic]) {
    try Experiment.read(Array(value.json.utf8), name: "comments.json")
  }

  @Test("A comment in every object of a file changes nothing of the experiment and of its text")
  func everywhere() throws {
    let files =
      jsonFiles(in: Repository.folder.appending(path: "specs"))
      + jsonFiles(in: fixtureFolder.appending(path: "valid"))
    for file in files {
      let value = try JSONDecoder().decode(JSONValue.self, from: Data(contentsOf: file))
      let (plain, plainWarnings) = try read(value)
      let (experiment, warnings) = try read(commented(value))
      #expect(experiment == plain, "\(file.lastPathComponent)")
      #expect(warnings.count == plainWarnings.count, "\(file.lastPathComponent)")
      #expect(!experiment.resolvedText.contains("comment"), "\(file.lastPathComponent)")
      #expect(experiment.resolvedText == plain.resolvedText, "\(file.lastPathComponent)")
    }
  }

  @Test("Every object of the schema can have a comment")
  func objectsOfSchema() throws {
    let table = try KeyValues()
    var count = 0
    for object in SchemaObject.all {
      for frame in table.places[object.place]?.frames ?? [] {
        let frame = FileFrame(frame, subjects: table.subjects)
        let bare = object.mark.map { ["mark": JSONValue.text($0)] } ?? [:]
        guard let plain = KeyVariant(nil, file: frame.text(with: bare)) else { continue }
        let comment = JSONValue.text("two\nlines")
        let file = frame.text(with: bare.merging(["$comment": comment]) { $1 })
        #expect(KeyVariant(nil, file: file)?.text == plain.text, "\(file)")
        count += 1
      }
    }
    #expect(count > 50)
  }

  @Test("A theme file has comments too")
  func theme() throws {
    let file = fixtureFolder.appending(path: "themes/everything.json")
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(contentsOf: file))
    let plain = try CustomTheme.read(Array(value.json.utf8), name: "theme.json")
    let other = try CustomTheme.read(Array(commented(value).json.utf8), name: "theme.json")
    #expect(other.theme == plain.theme)
    #expect(other.warnings.isEmpty)
  }

  @Test("A comment is one text for each object")
  func mistakes() {
    let mixture = #""mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] }"#
    #expect(
      diagnostics(of: "{ \(mixture), \"$comment\": \"a\",\n  \"$comment\": \"b\" }") == """
        two.json:2:3: error: the key "$comment" is given twice; the first is at 1:71
            "$comment": "b" }
            ^~~~~~~~~~
        """)
    #expect(
      diagnostics(of: "{ \(mixture),\n\"$comment\": [1] }") == """
        two.json:2:13: error: $comment must be text in double quotes; found a list of 1
          "$comment": [1] }
                      ^~~
        """)
  }

  @Test(
    "Other names of comments are unknown keys with a hint",
    arguments: ["//", "#", "_comment", "comment", "Comment", "// note", "$coment", "#figure"])
  func otherNames(name: String) {
    let file = """
      { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] }, "figure": {
      "\(name)": "a" } }
      """
    #expect(
      diagnostics(of: file).hasPrefix(
        "two.json:2:1: error: unknown key \"\(name)\" in a figure; use \"$comment\" for a comment\n"
      ))
  }
}
