import Foundation
import TestSupport
import Testing

/// What the pages name in passing, in the midst of sentences and in tables.
@Suite struct DocumentedKeysTests {
  /// The pages of the command, but for the reference, which is made from the schema.
  private static let pages = Document.all.filter {
    $0.path.contains("/gmm-plot.docc/") && !$0.path.hasSuffix("/ExperimentFile.md")
  }

  /// Experiments with room for a key, `…`, in every object that has some.
  private static let rooms: [String] = {
    let mixture = #""mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] }"#
    let plane = #""data": { "values": [[1, 2], [2, 5], [4, 3]] }"#
    let groups = #""data": { "file": "points.csv", "columns": ["x"], "groups": "group" }"#
    let file = #""data": { "file": "points.csv", "columns": ["x"], … }"#
    func layer(_ points: String, _ mark: String) -> String {
      #"\#(points), "figure": { "layers": [{ "mark": "\#(mark)", … }] }"#
    }
    return [
      "\(mixture), …", "\(plane), …", "…", file, #""data": { … }"#,
      #"\#(mixture), "sample": { … }"#, #"\#(plane), "mixture": { … }"#,
      #"\#(plane), "mixture": { "fit": { … } }"#,
      #"\#(groups), "mixture": { "fit": { "components": 1, … } }"#,
      #""mixture": { "components": [{ "mean": 0, "sd": 1 }], … }"#,
      #""mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1, … }] }"#,
      #"\#(mixture), "figure": { … }"#, #"\#(groups), "figure": { … }"#,
      #""data": { "values": [[1, 2, 3], [2, 5, 1], [4, 3, 3]] }, "figure": { … }"#,
      #"\#(plane), "figure": { "panels": [{}, { … }] }"#,
      #"\#(mixture), "figure": { "x": { … } }"#, #"\#(mixture), "figure": { "theme": { … } }"#,
      #"\#(mixture), "figure": { "legend": { … } }"#,
      layer(mixture, "histogram"), layer(mixture, "density"), layer(mixture, "kernelDensity"),
      layer(plane, "scatter"), layer(plane, "contours"), layer(plane, "heatmap"),
      layer(mixture, "components"), layer(plane, "histogram2d"), layer(plane, "hexagons"),
      layer(
        #""data": { "file": "points.csv", "columns": ["x", "y"], "groups": "group" }"#, "scatter"),
      layer(
        #""data": { "file": "points.csv", "columns": ["x", "y"], "weights": "n" }"#, "scatter"),
    ]
  }()

  @Test("Every key that a page shows with a value takes it, somewhere", arguments: pages)
  func keys(_ page: Document) throws {
    let bench = try Workbench()
    for key in page.code where key.prefixMatch(of: /"\$?\w+":\s/) != nil {
      let isTaken = try Self.rooms.contains { room in
        let experiment = "{ " + room.replacing("…", with: key) + " }"
        return try bench.run("validate", "-", input: Data(experiment.utf8)).status == 0
      }
      #expect(isTaken, "\(page): \(key)")
    }
  }

  @Test("Every option that the pages of questions and of other programs name is one")
  func options() throws {
    let help = try ["--help", "fit --help"].map {
      try Tool.gmmPlot.run($0.split(separator: " ").map(String.init)).text
    }
    let known = Set(help.joined().split { !$0.isLetter && $0 != "-" })
    let pages = Self.pages.filter { $0.path.contains(/(HowDoI|ComingFrom|FitAndInspect)\.md/) }
    let options = pages.flatMap(\.code).compactMap { $0.prefixMatch(of: /--?[a-z]+/)?.output }
    #expect(options.count > 10)
    #expect(Set(options).subtracting(known).isEmpty)
  }

  @Test(
    "Every key that fit and inspect print is on the page about them", arguments: ["fit", "inspect"])
  func reports(command: String) throws {
    let page = try #require(Self.pages.first { $0.path.hasSuffix("/FitAndInspect.md") })
    let words = Set(page.code)
    let specs = Repository.folder.appending(path: "specs")
    for name in try FileManager.default.contentsOfDirectory(atPath: specs.path).sorted()
    where name.hasSuffix(".json") {
      let result = try Tool.gmmPlot.run([command, specs.appending(path: name).path])
      guard result.status == 0 else {
        #expect(command == "fit" && result.status == 65, "\(name): \(result.errors)")
        continue
      }
      let report = try JSONSerialization.jsonObject(with: result.output)
      let unknown = Self.keys(of: report).subtracting(words)
      #expect(unknown.isEmpty, "\(command) \(name): \(unknown.sorted())")
    }
  }

  private static func keys(of node: Any) -> Set<String> {
    if let object = node as? [String: Any] {
      return object.reduce(into: []) { $0.formUnion(keys(of: $1.value).union([$1.key])) }
    }
    return (node as? [Any] ?? []).reduce(into: []) { $0.formUnion(keys(of: $1)) }
  }
}

extension Document {
  /// What stands between single backticks outside of blocks of code.
  fileprivate var code: [String] {
    let text = try? String(
      contentsOf: Repository.folder.appending(path: path), encoding: .utf8)
    return (text ?? "").replacing(/```(?s:.*?)```/, with: "").matches(of: /`([^`]+)`/)
      .map { String($0.1) }
  }
}
