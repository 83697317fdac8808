import Foundation
import TestSupport
import Testing

/// Figures that move: `--animate` and the key `animation`.
@Suite struct AnimationTests {
  /// A fit to the plane whose axes have limits, so that a figure that stands still has the same.
  private static func experiment(_ figure: String, panel: String = "") -> String {
    """
    {
      "title": "EM",
      "data": { "file": "faithful.csv", "columns": ["eruptions", "waiting"] },
      "mixture": {
        "fit": {
          "components": 2,
          "start": [
            { "weight": 0.5, "mean": [2, 85], "covariance": [[0.5, 0], [0, 80]] },
            { "weight": 0.5, "mean": [5, 55], "covariance": [[0.5, 0], [0, 80]] }
          ]
        }
      },
      "figure": {
        "size": [3, 2.5], "legend": "none",
        "margins": { "left": 0.15, "right": 0.95, "bottom": 0.15, "top": 0.6 }, \(figure)
        "panels": [{
          "x": { "limits": [0, 7] }, "y": { "limits": [25, 110] }, \(panel)
          "layers": [
            { "mark": "scatter", "colorBy": "responsibility", "pointSize": 3 },
            { "mark": "ellipses", "masses": [0.5, 0.95] }, { "mark": "path" }
          ]
        }]
      }
    }
    """
  }

  private func bench() throws -> Workbench {
    let bench = try Workbench()
    try bench.write(
      Data(contentsOf: Repository.fixture("GaussianMixtures/faithful.csv")), to: "faithful.csv")
    try bench.write(Self.experiment(""), to: "still.json")
    try bench.write(
      Self.experiment(#""animation": { "frames": 4, "seconds": 3 },"#), to: "moving.json")
    return bench
  }

  /// What a report says of the frames.
  private struct Report: Decodable {
    struct Animation: Decodable {
      let frames: Int
      let iterations: [Int]
      let ofIterations: Int
      let milliseconds: [Int]
      let plays: Int
    }
    let animation: Animation?
  }

  private struct Picture: Decodable {
    let picture: String
    let frames: [String]
    let milliseconds: [Int]
    let plays: Int
  }

  /// Writes the experiment of a figure that stands still as a frame does.
  private func writeStill(_ iteration: Int, _ bench: Workbench, to file: String) throws {
    let likelihood = try inspected(iteration, bench)
    let step =
      iteration == 0
      ? "Start"
      : "\(iteration) iteration\(iteration == 1 ? "" : "s")"
        + (iteration == 19 ? ", converged" : "")
    let panel = #""title": "\#(step): log-likelihood \#(likelihood)","#
    // The end is what a panel shows that names no iteration.
    try bench.write(
      Self.experiment("", panel: panel + (iteration == 19 ? "" : "\"iteration\": \(iteration),")),
      to: file)
  }

  private func report(_ result: ToolResult) throws -> Report.Animation {
    try #require(
      JSONDecoder().decode(Report.self, from: result.output).animation)
  }

  @Test(
    "Every frame of an animated PNG is the figure after its iterations, and the picture is the last",
    .enabled(
      if: Pillow.isAvailable || ProcessInfo.processInfo.environment["CI"] != nil,
      "needs python3-pil"))
  func frames() throws {
    let bench = try bench()
    let animation = try report(bench.run("moving.json", "-o", "moving.png", "--json"))
    #expect(animation.frames == 4)
    #expect(animation.ofIterations == 19)
    #expect(animation.iterations.first == 0 && animation.iterations.last == 19)
    #expect(animation.milliseconds == [1000, 500, 500, 1000])
    #expect(animation.plays == 1)
    for (index, iteration) in animation.iterations.enumerated() {
      try writeStill(iteration, bench, to: "\(index).json")
      #expect(try bench.run("\(index).json", "-o", "\(index).png").status == 0)
    }
    let stills = animation.iterations.indices.map { "\($0).png" }
    let pictures = try Pillow.read(["moving.png"] + stills, in: bench.folder)
    #expect(pictures[0].plays == 1)
    #expect(pictures[0].milliseconds == animation.milliseconds)
    #expect(pictures[0].frames == pictures.dropFirst().map(\.picture))
    #expect(pictures[0].picture == pictures[4].picture)
    #expect(Set(pictures[0].frames).count == 4)
  }

  /// The log-likelihood after some iterations, as titles have it: from what `inspect` says of every start.
  private func inspected(_ iteration: Int, _ bench: Workbench) throws -> String {
    struct Inspected: Decodable {
      struct Panel: Decodable {
        struct Layer: Decodable { let logLikelihood: [[Double]] }
        let layers: [Layer]
      }
      let panels: [Panel]
    }
    let result = try bench.run(
      "inspect", "still.json", "--set", #"figure.panels=[{"layers": [{"mark": "convergence"}]}]"#)
    let trace = try JSONDecoder().decode(Inspected.self, from: result.output).panels[0].layers[0]
      .logLikelihood[0]
    return "−" + String(format: "%.1f", -trace[iteration])
  }

  @Test(
    "An animated SVG shows its last frame, and each of its frames in the place of that",
    .needs(Tool("rsvg-convert")), .needs(Tool("xmllint")))
  func vectors() throws {
    let bench = try bench()
    let animation = try report(bench.run("moving.json", "-o", "moving.svg", "--json"))
    let text = String(decoding: try bench.bytes(of: "moving.svg"), as: UTF8.self)
    #expect(try Tool("xmllint").run(["--noout", "moving.svg"], in: bench.folder).status == 0)
    #expect(text.contains("@media (prefers-reduced-motion:no-preference){"))
    #expect(!text.contains("<script"))
    let prefix = try #require(text.firstMatch(of: /class="(g[0-9a-f]{10}-)f0"/)).output.1
    var start = 0
    for (frame, time) in animation.milliseconds.dropLast().enumerated() {
      #expect(text.contains(".\(prefix)f\(frame){animation:\(prefix)v \(time)ms \(start)ms}"))
      start += time
    }
    #expect(text.contains(".\(prefix)f3{animation:\(prefix)h \(start)ms}"))
    for (index, iteration) in animation.iterations.enumerated() {
      try writeStill(iteration, bench, to: "still-\(index).json")
      #expect(try bench.run("still-\(index).json", "-o", "still.svg").status == 0)
      // The frame shown, and that of the end hidden.
      let shown = text.replacing(
        "<g class=\"\(prefix)f\(index)\" visibility=\"hidden\">",
        with: "<g class=\"\(prefix)f\(index)\">"
      ).replacing(
        "<g class=\"\(prefix)f3\">",
        with: index == 3 ? "<g class=\"\(prefix)f3\">" : "<g visibility=\"hidden\">")
      try bench.write(shown, to: "shown.svg")
      let pictures = try ["shown.svg", "still.svg"].map {
        try Tool("rsvg-convert").run([$0], in: bench.folder).output
      }
      #expect(!pictures[0].isEmpty && pictures[0] == pictures[1], "frame \(index)")
    }
  }

  @Test(
    "--animate and the key give the same bytes, with any number of threads",
    arguments: ["png", "svg"])
  func same(format: String) throws {
    let bench = try bench()
    let key = #"figure.animation={"frames": 4, "seconds": 3}"#
    #expect(try bench.run("moving.json", "-o", "a.\(format)", "-j", "1").status == 0)
    #expect(try bench.run("still.json", "-o", "b.\(format)", "--set", key, "-j", "4").status == 0)
    #expect(
      try bench.run(
        "still.json", "-o", "c.\(format)", "--animate", "--set", "figure.animation.frames=4",
        "--set", "figure.animation.seconds=3"
      ).status == 0)
    #expect(try bench.run("moving.json", "--animate", "-o", "d.\(format)").status == 0)
    let bytes = try bench.bytes(of: "a.\(format)")
    for name in ["b", "c", "d"] { #expect(try bench.bytes(of: "\(name).\(format)") == bytes) }
  }

  @Test("What moves is checked by its experiment, and a check without --animate says so")
  func check() throws {
    let bench = try bench()
    #expect(try bench.run("still.json", "--animate", "-o", "a.png").status == 0)
    #expect(try bench.run("still.json", "--animate", "-o", "a.png", "--check").status == 0)
    #expect(
      try bench.run("still.json", "--animate", "-o", "a.png", "--check", "--force").status == 0)
    let other = try bench.run("still.json", "-o", "a.png", "--check")
    #expect(other.status == 1)
    #expect(
      other.errors.hasPrefix(
        "a.png: error: stale: it is animated, and the experiment is not (--animate checks it, and draws "
          + "it so)"))
    #expect(try bench.run("still.json", "-o", "a.png").status == 0)
    let still = try bench.run("still.json", "--animate", "-o", "a.png", "--check")
    #expect(still.status == 1)
    #expect(
      still.errors.hasPrefix("a.png: error: stale: it stands still, and the experiment is animated")
    )
    #expect(still.errors.hasSuffix("gmm-plot still.json -o a.png --animate\n"))
  }

  @Test("An animation that lost its frames, or has others, is damaged")
  func stripped() throws {
    let bench = try bench()
    #expect(try bench.run("moving.json", "-o", "a.png").status == 0)
    var chunks = try PNGFile(bench.bytes(of: "a.png"))
    for type in ["acTL", "fcTL", "fdAT"] { chunks.repeatChunks(type, count: 0) }
    for options in [["--check"], ["--check", "--force"]] {
      try bench.write(chunks.data, to: "a.png")
      let result = try Tool.gmmPlot.run(
        ["moving.json", "-o", "a.png"] + options, in: bench.folder)
      #expect(result.status == 1, "\(options)")
      #expect(result.errors.hasPrefix("a.png: error: damaged: "), "\(result.errors)")
    }
  }

  @Test("extract gives back how the figure was animated, and describe says it")
  func extract() throws {
    let bench = try bench()
    #expect(try bench.run("moving.json", "-o", "a.png").status == 0)
    #expect(try bench.run("extract", "a.png", "-o", "again.json").status == 0)
    #expect(try bench.run("again.json", "-o", "b.png").status == 0)
    #expect(try bench.bytes(of: "a.png") == bench.bytes(of: "b.png"))
    let page = try bench.run("describe", "still.json", "--animate", "--format", "html").text
    #expect(
      page.contains(
        "An animation of the fit from its start to its end, in at most 20 frames, which plays once, within "
          + "5 seconds."))
    #expect(
      String(decoding: try bench.bytes(of: "a.png"), as: UTF8.self).contains(
        " An animation of the fit from its start to its end after 19 iterations, in 4 frames, which plays "
          + "once, within 3 seconds."))
  }

  @Test("A PDF does not move")
  func pages() throws {
    let bench = try bench()
    for arguments in [
      ["still.json", "-o", "a.pdf", "--animate"],
      ["describe", "still.json", "--format", "latex", "--animate"],
    ] {
      let result = try Tool.gmmPlot.run(arguments, in: bench.folder)
      #expect(result.status == 64)
      #expect(
        result.errors
          == "gmm-plot: error: a PDF does not move; with --animate, an animation is a PNG or an SVG\n"
      )
    }
    let result = try bench.run("moving.json", "-o", "a.pdf")
    #expect(result.status == 65)
    #expect(result.errors.contains("error: a PDF does not move; an animation is a PNG or an SVG\n"))
    #expect(try !bench.contents.contains("a.pdf"))
  }

  @Test("--animate says what has no iterations, at its place")
  func withoutFit() throws {
    let bench = try bench()
    let result = try bench.run("good.json", "--animate", "-o", "a.png")
    #expect(result.status == 65)
    #expect(
      result.errors == """
        --animate: error: animation shows the iterations of a fit; the components of this mixture are given
          --animate
          ^~~~~~~~~

        """)
  }

  @Test("inspect says which iterations the frames show")
  func inspect() throws {
    let bench = try bench()
    let animation = try report(bench.run("inspect", "moving.json"))
    #expect(animation.frames == 4 && animation.iterations.count == 4)
    #expect(animation.milliseconds.reduce(0, +) == 3000)
    #expect(try !bench.run("inspect", "still.json").text.contains("animation"))
  }

  /// Python's library for pictures, a reader of animated PNG that is not ours.
  private enum Pillow {
    private static let python: [String]? = [["/usr/bin/python3"], ["/usr/bin/env", "python3"]]
      .first {
        (try? Tool("env").run($0 + ["-c", "from PIL import PngImagePlugin"]).status) == 0
      }

    static var isAvailable: Bool { python != nil }

    static func read(_ files: [String], in folder: URL) throws -> [Picture] {
      let python = try #require(python, "python3-pil is not installed")
      let script = Repository.fixture("GMMPlotCommand/animation/frames.py").path
      let result = try Tool("env").run(python + [script] + files, in: folder)
      #expect(result.status == 0, "\(result.errors)")
      return try JSONDecoder().decode([Picture].self, from: result.output)
    }
  }
}
