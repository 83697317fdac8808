import ExperimentFile
import Testing

@Suite struct SizeTests {
  private func figure(_ members: String) throws -> FigureSettings {
    let file = """
      { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] }, "figure": { \(members) } }
      """
    return try Experiment.read(Array(file.utf8), name: "size.json").experiment.figure
  }

  @Test("A size in a unit has the inches of Matplotlib's figsize, to the bit")
  func inches() throws {
    // Python: 8.5 / 2.54 and so on, as matplotlib 3.11's _parse_figsize divides.
    let cases: [(size: String, width: Double, height: Double)] = [
      (#"[8.5, 6, "cm"]"#, 3.3464566929133857, 2.3622047244094486),
      (#"[210, 297, "mm"]"#, 8.267716535433072, 11.692913385826772),
      (#"[460, 345, "pt"]"#, 6.388888888888889, 4.791666666666667),
      (#"[6.4, 4.8, "in"]"#, 6.4, 4.8),
      ("[6.4, 4.8]", 6.4, 4.8),
      (#"[800, 400, "px"]"#, 8, 4),
    ]
    for (size, width, height) in cases {
      let figure = try figure("\"size\": \(size)")
      #expect((figure.width, figure.height) == (width, height), "\(size)")
    }
  }

  @Test("A size in pixels has just these pixels, whatever the resolution, also at a larger scale")
  func pixels() throws {
    for dpi in ["72", "96", "97", "100", "144", "150.5", "219.7", "300", "1.1"] {
      for width in [1, 2, 3, 49, 333, 641, 799, 800, 801, 1001] {
        var figure = try figure("\"dpi\": \(dpi), \"size\": [\(width), \(width + 58), \"px\"]")
        #expect((figure.pixelWidth, figure.pixelHeight) == (width, width + 58), "at \(dpi) dpi")
        let plain = figure.dpi
        for scale in 2...4 {
          figure.dpi = plain * Double(scale)
          #expect(
            (figure.pixelWidth, figure.pixelHeight) == (scale * width, scale * (width + 58)),
            "at \(scale) times \(dpi) dpi")
        }
      }
    }
  }

  @Test("A part of a pixel is cut off, as of inches")
  func parts() throws {
    let figure = try figure(#""size": [800.9, 400.5, "px"]"#)
    #expect((figure.pixelWidth, figure.pixelHeight) == (800, 400))
  }

  @Test("The resolved text has inches, so that one size has one text")
  func resolvedText() throws {
    func text(_ size: String) throws -> String {
      let figure = try figure("\"size\": \(size)")
      let experiment = try Experiment.read(
        Array(#"{"mixture": {"components": [{"weight": 1, "mean": 0, "sd": 1}]}}"#.utf8), name: "a")
      var changed = experiment.experiment
      changed.figure = figure
      return changed.resolvedText
    }
    #expect(try text(#"[800, 400, "px"]"#) == text("[8, 4]"))
    #expect(try text(#"[20.32, 10.16, "cm"]"#) == text("[8, 4]"))
    #expect(try text(#"[576, 288, "pt"]"#) == text("[8, 4]"))
  }
}
