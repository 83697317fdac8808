import Foundation
import TestSupport
import Testing

/// Figures of many dots, as the command draws them.
@Suite struct DotPictureTests {
  private func experiment(_ figure: String) -> String {
    """
    { "mixture": { "components": [
        { "weight": 0.5, "mean": [0, 0], "covariance": [[1, 0], [0, 1]] },
        { "weight": 0.5, "mean": [4, 1], "covariance": [[1, 0.5], [0.5, 1]] }] },
      "sample": { "size": 25000 }, "figure": { "size": [2, 2], "dpi": 50\(figure) } }
    """
  }

  @Test("Dots that are a picture in an SVG or a PDF are a warning, and the file is known again")
  func warning() throws {
    let bench = try Workbench()
    try bench.write(experiment(""), to: "many.json")
    for ending in ["svg", "pdf"] {
      let result = try bench.run("many.json", "-o", "many.\(ending)")
      #expect(result.status == 0)
      #expect(
        result.errors
          == "many.json: warning: the 25,000 dots in sight are pictures of 300 pixels per inch in this "
          + "\(ending.uppercased()); \"dotResolution\" names another resolution\n")
      #expect(try bench.bytes(of: "many.\(ending)").count < 500_000)
      #expect(try bench.run("many.json", "-o", "many.\(ending)", "--check").status == 0)
    }
    let picture = try bench.run("many.json", "-o", "many.png")
    #expect(picture.errors == "")
  }

  @Test("The file names the resolution, which changes what an SVG is made from")
  func resolution() throws {
    let bench = try Workbench()
    try bench.write(experiment(""), to: "many.json")
    #expect(try bench.run("many.json", "-o", "many.svg").status == 0)
    let former = try bench.bytes(of: "many.svg").count
    try bench.write(experiment(", \"dotResolution\": 60"), to: "many.json")
    #expect(try bench.run("many.json", "-o", "many.svg", "--check").status != 0)
    let result = try bench.run("many.json", "-o", "many.svg")
    #expect(result.errors.contains("pictures of 60 pixels per inch in this SVG"))
    #expect(try bench.bytes(of: "many.svg").count < former / 2)
  }
}
