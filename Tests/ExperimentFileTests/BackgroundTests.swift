import ExperimentFile
import Plotting
import Testing

@Suite struct BackgroundTests {
  private func background(_ text: String) throws -> Color? {
    let file = """
      { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
        "figure": { "background": "\(text)" } }
      """
    return try Experiment.read(Array(file.utf8), name: "b.json").experiment.figure.background
  }

  @Test("A page is transparent, or has a color of any opacity")
  func colors() throws {
    #expect(try background("transparent") == .transparent)
    #expect(try background("Transparent") == .transparent)
    #expect(try background("#12345600") == .transparent)
    #expect(try background("white") == Color(red: 1, green: 1, blue: 1))
    #expect(
      try background("#ff000080") == Color(red: 1, green: 0, blue: 0, alpha: 128.0 / 255))
  }

  @Test("The theme auto goes with a transparent page")
  func auto() throws {
    let file = """
      { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
        "figure": { "theme": "auto", "background": "transparent" } }
      """
    let (experiment, warnings) = try Experiment.read(Array(file.utf8), name: "b.json")
    #expect(experiment.figure.background == .transparent && warnings.isEmpty)
  }
}
