import Foundation
import Plotting
import TestSupport
import Testing

@testable import GMMPlotCommand
@testable import Rendering

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
    // What the file says itself is no warning.
    #expect(result.errors == "")
    #expect(try bench.bytes(of: "many.svg").count < former / 2)
  }

  @Test("A resolution that is refused is a warning, with the one that was taken")
  func refused() throws {
    let page = Rectangle(left: 0, bottom: 0, right: 2160, top: 720)
    let centers = (0..<25_000).map { Point(x: Double($0) / 12, y: Double($0) / 36) }
    let dots = DisplayList.Dots(
      centers, diameter: 1, rim: 0, palette: [.black], colorIndices: [])
    let list = DisplayList(width: 2160, height: 720, items: [.dots(dots, clip: page)])
    let pictures = try #require(DotPictures(of: list, hasDark: false, wanted: 600))
    // √(25,000,000 / (30 · 10)) is 288.7.
    #expect(
      pictures.warning(600, in: .pdf)
        == "the 25,000 dots in sight are pictures of 288 pixels per inch in this PDF: "
        + "\"dotResolution\" asks for 600, which would be more than 25,000,000 pixels, or more than "
        + "32,767 in a direction")
    let fine = try #require(DotPictures(of: list, hasDark: false, wanted: 288.5))
    #expect(fine.warning(288.5, in: .pdf) != nil)
    let obeyed = try #require(DotPictures(of: list, hasDark: false, wanted: 37.5))
    #expect(obeyed.warning(37.5, in: .pdf) == nil)
  }
}
