import ExperimentFile
import GMMSupport
import Testing

/// Points that stand in the experiment file.
@Suite struct GivenPointsTests {
  @Test(
    "As many numbers as are allowed may be given, and no more",
    arguments: [(100_000, 1, true), (100_001, 1, false), (50_000, 2, true), (50_001, 2, false)])
  func most(count: Int, dimension: Int, isRead: Bool) throws {
    let point = dimension == 1 ? "1" : "[1, 2]"
    let values = Array(repeating: point, count: count).joined(separator: ",")
    let text = #"{ "mixture": { "fit": { "components": 1 } }, "data": { "values": [\#(values)] } }"#
    func read() throws { _ = try Experiment.read(Array(text.utf8), name: "a.json") }
    if isRead {
      try read()
    } else {
      #expect(throws: (any Error).self) { try read() }
    }
  }
}
