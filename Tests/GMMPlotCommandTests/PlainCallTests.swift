import ArgumentParser
import TestSupport
import Testing

@testable import GMMPlotCommand

@Suite struct PlainCallTests {
  /// What arguments are made of, the most frequent ones several times.
  private static let words = [
    "-o", "-o", "-o", "a.json", "b.json", "a.json", "specs/two.json", "./fit", "fit.json",
    "out.png", "out/", "/", ".", "..", "a b.json", "β.json", "--", "-", "", "-o.png", "-o=a.png",
    "--output",
    "--output=a.png", "-v", "-j", "2", "--force", "fit", "inspect", "help", "draw", "out",
  ]

  @Test("The argument parser reads every plain call as the same files and nothing besides")
  func sameAsParser() throws {
    let reference = try other(#require(parsed(["x.json", "-o", "x.png"])))
    var generator = ArbitraryNumbers(seed: 3)
    var count = 0
    for _ in 0..<50_000 {
      let arguments = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
        Self.words[Int.random(in: 0..<Self.words.count, using: &generator)]
      }
      guard let call = PlainCall(arguments) else { continue }
      count += 1
      let draw = try #require(parsed(arguments), "\(arguments)")
      #expect(draw.specs == call.specs, "\(arguments)")
      #expect(draw.output == call.output, "\(arguments)")
      #expect(try other(draw) == reference, "\(arguments)")
    }
    #expect(count > 500)
  }

  @Test(
    "A call is plain if it has experiment files and one output, in any order",
    arguments: [
      (["a.json", "-o", "a.png"], ["a.json"], "a.png"),
      (["-o", "a.png", "a.json"], ["a.json"], "a.png"),
      (["a.json", "-o", "out/", "b.json"], ["a.json", "b.json"], "out/"),
      (["./fit", "-o", "./help"], ["./fit"], "./help"),
    ])
  func plain(arguments: [String], specs: [String], output: String) throws {
    let call = try #require(PlainCall(arguments))
    #expect(call.specs == specs)
    #expect(call.output == output)
  }

  @Test(
    "A call with options, subcommands, standard streams or mistakes is left to the parser",
    arguments: [
      [], ["a.json"], ["-o", "a.png"], ["a.json", "-o"], ["a.json", "-o", "a.png", "-o", "b.png"],
      ["a.json", "-o", "-o", "a.png"], ["a.json", "-o", ""], ["", "-o", "a.png"],
      ["-", "-o", "a.png"], ["a.json", "-o", "-"], ["a.json", "-o", "a.png", "--force"],
      ["a.json", "-o", "a.png", "--", "b.json"], ["a.json", "-oa.png"],
      ["a.json", "--output", "a.png"], ["a.json", "-o", "a.png", "--version"],
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
      !["_specs", "_output"].contains(child.label)
    }
    try #require(options.count > 5)
    return options.map { "\($0.label ?? ""): \($0.value)" }
  }
}
