import Foundation
import TestSupport
import Testing

@Suite struct SchemaCommandTests {
  @Test("The schema is the one at the top of the repository")
  func file() throws {
    let result = try Tool.gmmPlot.run(["schema"])
    #expect(result.status == 0)
    let file = Repository.folder.appending(path: "gmm-plot.schema.json")
    #expect(try result.output == Data(contentsOf: file))
  }
}
