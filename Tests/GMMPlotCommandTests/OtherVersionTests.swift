import Foundation
import Rendering
import TestSupport
import Testing

/// What is said of figures that another version of gmm-plot has drawn.
@Suite struct OtherVersionTests {
  private static let current = Provenance.rendererVersion

  /// Figures of three experiments by a version.
  private func bench(_ format: String, renderer: Int) throws -> Workbench {
    let bench = try Workbench()
    for name in ["a", "b c", "d"] {
      try bench.write(Workbench.smallExperiment(), to: "\(name).json")
      try bench.write(
        FigureShell.file(
          format, experiment: "{}", digest: String(repeating: "0", count: 64), renderer: renderer),
        to: "figures/\(name).\(format)")
    }
    return bench
  }

  @Test(
    "Figures by another version are named in one message, with one command that draws them all",
    arguments: ["png", "svg"], [-1, 1])
  func oneMessage(format: String, difference: Int) throws {
    let renderer = Self.current + difference
    let bench = try bench(format, renderer: renderer)
    let arguments = ["a.json", "b c.json", "d.json", "-o", "figures/", "--format", format]
    let result = try Tool.gmmPlot.run(arguments + ["--check"], in: bench.folder)
    #expect(result.status == 1)
    let age = difference < 0 ? "an older" : "a newer"
    let message =
      "3 figures were drawn by \(age) version of gmm-plot (renderer \(renderer); this is "
      + "\(Self.current)); to mend it: "
    let line = try #require(result.errorLines.first)
    #expect(result.errorLines.count == 1)
    #expect(line.hasPrefix("gmm-plot: error: \(message)gmm-plot "))
    let command = line.split(separator: "to mend it: ").last ?? ""
    #expect(try bench.shell(String(command)).status == 0)
    let again = try Tool.gmmPlot.run(arguments + ["--check"], in: bench.folder)
    #expect(again.status == 0 && again.errors.isEmpty)
  }

  @Test("Only those are drawn that the command has to draw, in all their variants")
  func command() throws {
    let bench = try Workbench()
    for name in ["a", "b", "c"] {
      try bench.write(Workbench.smallExperiment(), to: "\(name).json")
    }
    let arguments = ["-o", "figures/", "--scale", "1,2", "--theme", "light,dark"]
    let specs = ["a.json", "b.json", "c.json"]
    #expect(try Tool.gmmPlot.run(specs + arguments, in: bench.folder).status == 0)
    for name in ["a", "c~dark@2x"] {
      try bench.write(
        FigureShell.file(
          "png", experiment: "{}", digest: String(repeating: "0", count: 64), renderer: 1),
        to: "figures/\(name).png")
    }
    let result = try Tool.gmmPlot.run(specs + arguments + ["--check"], in: bench.folder)
    #expect(
      result.errors
        == "gmm-plot: error: 2 figures were drawn by an older version of gmm-plot (renderer 1; "
        + "this is \(Self.current)); to mend it: gmm-plot a.json c.json -o figures/ --scale 1,2 "
        + "--theme light,dark\n")
  }

  @Test("Figures of the first version, which named no version, are older, and not damaged")
  func firstVersion() throws {
    let bench = try Workbench()
    try bench.write(Workbench.smallExperiment(), to: "new.json")
    try bench.write(
      """
      <svg xmlns="http://www.w3.org/2000/svg">
      <metadata><gmm-plot xmlns="urn:gmm-plot" digest="\(String(repeating: "0123", count: 16))">{}</gmm-plot></metadata>
      </svg>

      """, to: "new.svg")
    let result = try bench.run("new.json", "-o", "new.svg", "--check", "--json", "-v")
    #expect(result.status == 1)
    #expect(
      result.errors == """
        new.svg: older: it was drawn by an older version of gmm-plot (renderer 1; this is \
        \(Self.current))
        gmm-plot: error: 1 figure was drawn by an older version of gmm-plot (renderer 1; this is \
        \(Self.current)); to mend it: gmm-plot new.json -o new.svg

        """)
    let report = try #require(
      JSONSerialization.jsonObject(with: result.output) as? [String: Any])
    #expect(report["status"] as? String == "older")
    let output = try #require((report["outputs"] as? [[String: Any]])?.first)
    #expect(output["status"] as? String == "older")
    #expect(output["renderer"] as? Int == 1)
    #expect(try bench.run("extract", "new.svg").text == "{}\n")
  }

  @Test("Drawing replaces figures by another version, and says so where it is asked")
  func drawing() throws {
    let bench = try bench("png", renderer: 1)
    let result = try bench.run("a.json", "-o", "figures/", "-v")
    #expect(result.status == 0)
    #expect(result.errors.contains(": it was drawn by an older version of gmm-plot"))
    #expect(try bench.run("a.json", "-o", "figures/", "--check").status == 0)
  }
}
