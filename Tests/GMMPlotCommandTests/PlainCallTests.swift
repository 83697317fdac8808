import ArgumentParser
import TestSupport
import Testing

@testable import GMMPlotCommand

@Suite struct PlainCallTests {
  /// What plain calls are made of.
  private static let plainParts = [
    ["-o", "out.png"], ["-o", "out/"], ["-j", "2"], ["-j", "13"], ["a.json"], ["b.json"], ["./fit"],
  ]
  /// What else there may be.
  private static let words = [
    "-o", "-j", "2", "specs/two.json", "fit.json", "/", ".", "..", "a b.json", "β.json", "--", "-",
    "", "-o.png", "-o=a.png", "--output", "--output=a.png", "-v", "0", "02", "+2", "1000",
    "--force", "fit", "inspect", "help", "draw", "out",
  ]

  @Test("The argument parser reads every plain call as the same files and nothing besides")
  func sameAsParser() throws {
    let reference = try other(#require(parsed(["x.json", "-o", "x.png"])))
    var generator = ArbitraryNumbers(seed: 3)
    var (count, countWithJobs) = (0, 0)
    for _ in 0..<6000 {
      let arguments = try (0..<Int.random(in: 1...5, using: &generator)).flatMap { _ in
        if Int.random(in: 0..<4, using: &generator) > 0 {
          return try #require(Self.plainParts.randomElement(using: &generator))
        }
        return [try #require(Self.words.randomElement(using: &generator))]
      }
      guard let call = PlainCall(arguments) else { continue }
      count += 1
      if call.jobs != nil { countWithJobs += 1 }
      let draw = try #require(parsed(arguments), "\(arguments)")
      #expect(draw.specs == call.specs, "\(arguments)")
      #expect(draw.output == call.output, "\(arguments)")
      #expect(draw.jobs == call.jobs, "\(arguments)")
      #expect(try other(draw) == reference, "\(arguments)")
    }
    #expect(count > 500)
    #expect(countWithJobs > 100)
  }

  @Test(
    "A call is plain if it has files, perhaps an output and a number of threads, in any order",
    arguments: [
      (["a.json", "-o", "a.png"], ["a.json"], "a.png", nil),
      (["a.json"], ["a.json"], nil, nil),
      (["a.csv", "b.json", "-j", "2"], ["a.csv", "b.json"], nil, 2),
      (["-o", "a.png", "a.json"], ["a.json"], "a.png", nil),
      (["a.json", "-o", "out/", "b.json"], ["a.json", "b.json"], "out/", nil),
      (["./fit", "-o", "./help"], ["./fit"], "./help", nil),
      (["-j", "2", "a.json", "-o", "a.png"], ["a.json"], "a.png", 2),
      (["a.json", "-o", "a.png", "-j", "16"], ["a.json"], "a.png", 16),
    ] as [([String], [String], String?, Int?)])
  func plain(arguments: [String], specs: [String], output: String?, jobs: Int?) throws {
    let call = try #require(PlainCall(arguments))
    #expect(call.specs == specs)
    #expect(call.output == output)
    #expect(call.jobs == jobs)
  }

  @Test(
    "A call with options, subcommands, standard streams or mistakes is left to the parser",
    arguments: [
      [], ["-o", "a.png"], ["a.json", "-o"], ["a.json", "-o", "a.png", "-o", "b.png"],
      ["a.json", "-o", "-o", "a.png"], ["a.json", "-o", ""], ["", "-o", "a.png"],
      ["-", "-o", "a.png"], ["a.json", "-o", "-"], ["a.json", "-o", "a.png", "--force"],
      ["a.json", "-o", "a.png", "--", "b.json"], ["a.json", "-oa.png"],
      ["a.json", "--output", "a.png"], ["a.json", "-o", "a.png", "--version"],
      ["a.json", "-o", "a.png", "-j"], ["a.json", "-o", "a.png", "-j", "0"],
      ["a.json", "-o", "a.png", "-j", "two"], ["a.json", "-o", "a.png", "-j", "1", "-j", "2"],
      ["help", "a.json", "-o", "a.png"], ["a.json", "-o", "a.png", "-h"],
    ])
  func others(arguments: [String]) {
    #expect(PlainCall(arguments) == nil)
  }

  @Test("No name of a subcommand can be taken for a path")
  func subcommands() {
    for command in GMMPlot.configuration.subcommands {
      for name in [command.configuration.commandName ?? command._commandName, "help"] {
        #expect(PlainCall([name, "a.json", "-o", "a.png"]) == nil)
        #expect(PlainCall(["a.json", "-o", name]) == nil)
      }
    }
  }

  private func parsed(_ arguments: [String]) -> Draw? {
    try? GMMPlot.parseAsRoot(arguments) as? Draw
  }

  /// Every option of a call but its files, as text.
  private func other(_ draw: Draw) throws -> [String] {
    let options = Mirror(reflecting: draw).children.filter { child in
      !["_specs", "_output", "_jobs"].contains(child.label)
    }
    try #require(options.count > 5)
    return options.map { "\($0.label ?? ""): \($0.value)" }
  }
}
