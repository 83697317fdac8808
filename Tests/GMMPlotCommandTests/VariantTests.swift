import Foundation
import GMMSupport
import TestSupport
import Testing

@testable import GMMPlotCommand

/// The variants of a figure: resolutions and themes.
@Suite struct VariantTests {
  private func bench(figure: String = "") throws -> Workbench {
    let bench = try Workbench()
    try bench.write(Workbench.smallExperiment(figure: figure), to: "two.json")
    return bench
  }

  @Test(
    "Variants are told apart before the ending",
    arguments: [
      (["-o", "f/"], ["two.png", "two@2x.png", "two~dark.png", "two~dark@2x.png"]),
      (["-o", "f/x.png"], ["x.png", "x@2x.png", "x~dark.png", "x~dark@2x.png"]),
      (["-o", "f/x.y.PNG"], ["x.y.PNG", "x.y@2x.PNG", "x.y~dark.PNG", "x.y~dark@2x.PNG"]),
      (["-o", "f/x", "--format", "png"], ["x", "x@2x", "x~dark", "x~dark@2x"]),
    ])
  func names(output: [String], names: [String]) throws {
    let bench = try bench()
    let result = try Tool.gmmPlot.run(
      ["two.json", "--scale", "1,2", "--theme", "light,dark"] + output, in: bench.folder)
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    #expect(try bench.contents.filter { $0.hasPrefix("f/") } == names.map { "f/" + $0 }.sorted())
  }

  @Test("A single variant keeps the name that was given, and has its mark in a folder")
  func singleNames() throws {
    let bench = try bench()
    #expect(
      try bench.run("two.json", "-o", "f/x.png", "--scale", "2", "--theme", "dark").status == 0)
    #expect(try bench.run("two.json", "-o", "g/", "--scale", "2", "--theme", "dark").status == 0)
    #expect(try bench.run("two.json", "-o", "h/", "--scale", "1.5").status == 0)
    #expect(
      try bench.contents.filter { $0.hasSuffix(".png") }
        == ["f/x.png", "g/two~dark@2x.png", "h/two@1.5x.png"])
    #expect(try bench.bytes(of: "f/x.png") == bench.bytes(of: "g/two~dark@2x.png"))
  }

  @Test("A figure at scale 2 has twice the pixels in each direction, at twice the resolution")
  func doubleScale() throws {
    let bench = try bench()
    #expect(try bench.run("two.json", "-o", "f/", "--scale", "1,2").status == 0)
    let files = try ["f/two.png", "f/two@2x.png"].map { try PNGFile(bench.bytes(of: $0)) }
    let headers = files.compactMap { $0.content(of: "IHDR") }
    #expect(headers.map { number(in: $0, at: 0) } == [144, 288])
    #expect(headers.map { number(in: $0, at: 4) } == [72, 144])
    let resolutions = files.compactMap { $0.content(of: "pHYs") }
    // 72 and 144 pixels per inch of 25.4 mm, per metre.
    #expect(resolutions.map { number(in: $0, at: 0) } == [2835, 5669])
    #expect(resolutions.map { number(in: $0, at: 4) } == [2835, 5669])
    #expect(resolutions.map { $0.last } == [1, 1])
  }

  @Test("Every variant is the figure that an experiment of that resolution and theme gives")
  func sameAsExperiment() throws {
    let bench = try bench()
    #expect(
      try bench.run(
        "two.json", "-o", "f/", "--scale", "1,1.5,2", "--theme", "light,dark,book"
      ).status == 0)
    for (theme, mark) in [("matplotlib", ""), ("dark", "~dark"), ("book", "~book")] {
      for (dpi, scale) in [("72", ""), ("108", "@1.5x"), ("144", "@2x")] {
        let text = Workbench.smallExperiment(figure: #""theme": "\#(theme)""#)
        try bench.write(text.replacing(#""dpi": 72"#, with: #""dpi": \#(dpi)"#), to: "one.json")
        #expect(try bench.run("one.json", "-o", "one.png").status == 0)
        #expect(try bench.bytes(of: "one.png") == bench.bytes(of: "f/two\(mark)\(scale).png"))
      }
    }
  }

  @Test("All variants show one sample, and each can be drawn again from what it carries")
  func oneSample() throws {
    let bench = try bench()
    try bench.write(#"{ "base": "dark", "colors": ["red"] }"#, to: "look.json")
    #expect(
      try bench.run(
        "two.json", "-o", "f/", "--scale", "1,2", "--theme", "light,dark,look.json"
      ).status == 0)
    let names = try bench.contents.filter { $0.hasSuffix(".png") }
    #expect(names.count == 6)
    let sample = try bench.run("sample", "two.json").output
    for name in names {
      #expect(try bench.run("extract", name, "-o", "again/again.json").status == 0)
      #expect(try bench.run("again/again.json", "-o", "again.png").status == 0)
      #expect(try bench.bytes(of: "again.png") == bench.bytes(of: name))
      #expect(try bench.run("sample", "again/again.json").output == sample)
    }
  }

  @Test("A report has one object for each experiment, with all its variants")
  func report() throws {
    let bench = try bench()
    let result = try bench.run(
      "two.json", "good.json", "-o", "f/", "--scale", "1,2", "--theme", "light,dark", "--json")
    let lines = result.text.split(separator: "\n")
    try #require(lines.count == 2)
    let report = try #require(
      JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
    #expect(report["spec"] as? String == "two.json")
    let outputs = try #require(report["outputs"] as? [[String: Any]])
    #expect(
      outputs.compactMap { $0["path"] as? String }
        == ["f/two.png", "f/two@2x.png", "f/two~dark.png", "f/two~dark@2x.png"])
    #expect(outputs.map { $0["status"] as? String } == Array(repeating: "rendered", count: 4))
    #expect(outputs.map { $0["scale"] as? Double ?? 1 } == [1, 2, 1, 2])
    #expect(outputs.map { $0["theme"] as? String } == ["light", "light", "dark", "dark"])
    for output in outputs {
      let path = try #require(output["path"] as? String)
      #expect(
        try output["sha256"] as? String == SHA256.hexadecimal([UInt8](bench.bytes(of: path))))
    }
    let again = try bench.run(
      "two.json", "-o", "f/", "--scale", "1,3", "--json")
    let second = try #require(
      JSONSerialization.jsonObject(with: again.output) as? [String: Any])
    let states = try #require(second["outputs"] as? [[String: Any]])
    #expect(states.map { $0["status"] as? String } == ["unchanged", "rendered"])
    #expect(second["status"] as? String == "rendered")
  }

  @Test("Figures and messages are the same however many experiments are drawn at a time")
  func order() throws {
    let bench = try bench()
    let names = (10..<22).map { "s\($0).json" }
    for (number, name) in names.enumerated() {
      try bench.write(
        number % 4 == 3 ? "{}" : Workbench.smallExperiment(points: 2000 - 100 * number), to: name)
    }
    let runs = try ["1", "8"].map { jobs in
      let result = try Tool.gmmPlot.run(
        names + ["-o", "f\(jobs)/", "-j", jobs, "--scale", "1,2", "--theme", "light,dark", "-v"],
        in: bench.folder)
      #expect(result.status == 65)
      let figures = try bench.contents.filter { $0.hasPrefix("f\(jobs)/") }
      #expect(figures.count == 9 * 4)
      return (
        try figures.map { try bench.bytes(of: $0) },
        result.errors.replacing("f\(jobs)/", with: "f/").replacing(#/ in [0-9.]+ ms/#, with: "")
      )
    }
    #expect(runs[0].0 == runs[1].0)
    #expect(runs[0].1 == runs[1].1)
  }

  @Test(
    "Scales that are none are errors of usage, and nothing is written",
    arguments: ["0", "-1", "1,1", "1,1.0", "x", "", "1,", ",", "nan", "inf", "1;2", "2x"])
  func badScale(scale: String) throws {
    let bench = try bench()
    let result = try bench.run("two.json", "-o", "f/", "--scale=\(scale)")
    #expect(result.status == 64)
    #expect(result.errors.contains("--scale"))
    #expect(try !bench.contents.contains("f"))
  }

  @Test("A scale that makes too many pixels is answered with the limit, the others are drawn")
  func tooLarge() throws {
    let bench = try Workbench()
    let side = try bench.run("good.json", "-o", "f/", "--scale", "1,100")
    #expect(side.status == 65)
    #expect(
      side.errors.hasPrefix(
        "good.json:1:1: error: at scale 100, 8 × 4 inches at 10000 dpi are 80000 × 40000 pixels; "
          + "a side has at most 32,767\n"))
    #expect(try bench.contents.filter { $0.hasPrefix("f/") } == ["f/good.png"])
    let area = try bench.run("good.json", "-o", "f/", "--scale", "20")
    #expect(area.status == 65)
    #expect(area.errors.contains("16000 × 8000 pixels; a figure has at most 100,000,000"))
  }

  @Test(
    "Variants that make no sense for the format are errors of usage, and nothing is written",
    arguments: [
      ["-o", "f/x.svg", "--scale", "2"], ["-o", "f/x.pdf", "--scale", "1,2"],
      ["-o", "f/", "--format", "svg", "--scale", "1.5"], ["-o", "f/", "--theme", "auto"],
      ["-o", "f/x.pdf", "--theme", "auto"], ["-o", "f/x.png", "--theme", "light,auto"],
      ["-o", "-", "--format", "svg", "--theme", "light,dark"],
      ["-o", "f/", "--theme", "a/look.json,b/look.json"],
      ["-o", "f/", "--theme", "book,book.json"], ["-o", "f/", "--theme", "light,light"],
      ["-o", "f/", "--theme", "light,"], ["-o", "f/", "--theme", ""],
    ])
  func usage(arguments: [String]) throws {
    let bench = try bench()
    for name in ["a/look.json", "b/look.json", "book.json"] { try bench.write("{}", to: name) }
    let before = try bench.contents
    let result = try Tool.gmmPlot.run(["two.json"] + arguments, in: bench.folder)
    #expect(result.status == 64)
    #expect(result.output.isEmpty && !result.errors.isEmpty)
    #expect(try bench.contents == before)
  }

  @Test("Variants that would have one name are named, with that name")
  func oneName() throws {
    let bench = try bench()
    try bench.write("{}", to: "a/look.json")
    try bench.write("{}", to: "b/look.json")
    let variants = try bench.run("two.json", "-o", "f/", "--theme", "a/look.json,b/look.json")
    #expect(
      variants.errors
        == "gmm-plot: error: two variants of two.json would be drawn as f/two~look.png\n")
    try bench.write(Workbench.experiment, to: "two~dark.json")
    let specs = try bench.run(
      "two.json", "two~dark.json", "-o", "f/", "--theme", "light,dark")
    #expect(specs.status == 64)
    #expect(
      specs.errors
        == "gmm-plot: error: two.json and two~dark.json would both be drawn as f/two~dark.png\n")
  }

  private func number(in bytes: [UInt8], at start: Int) -> Int {
    bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}
