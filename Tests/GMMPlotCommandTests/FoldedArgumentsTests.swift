import ArgumentParser
import Testing

@testable import GMMPlotCommand

@Suite struct FoldedArgumentsTests {
  private static let files = (0..<3000).map { "specs/\($0).json" }

  private func draw(_ arguments: [String]) throws -> Draw {
    try #require(FoldedArguments(arguments).command() as? Draw)
  }

  @Test(
    "A long list of files is one word for the parser, and all of them for the command, in order")
  func lists() throws {
    let files = Self.files
    #expect(FoldedArguments(files).folded.count == 1)
    #expect(try draw(["--force"] + ["a.json"] + files).specs == ["a.json"] + files)
    let mixed =
      files + ["-o", "out/", "--check", "-"] + files + ["b.json", "--no-dot", "--"] + files
    #expect(FoldedArguments(mixed).folded.count < 20)
    let call = try draw(
      files + ["-o", "out/", "--check"] + files + ["-j", "3"] + files + ["word"])
    // The first file after an option without a value may be its value, and is left to the parser.
    #expect(call.specs == files + files + files + ["word"])
    #expect(call.output == "out/")
    #expect(call.jobs == 3)
    #expect(call.checking.check)
    let validate = try FoldedArguments(["validate"] + files + ["--", "-a.json"] + files).command()
    #expect((validate as? Validate)?.specs == files + ["-a.json"] + files)
  }

  @Test("The value of an option stays its value before a long list")
  func values() throws {
    let call = try draw(["--output", "figures.d/x/"] + Self.files)
    #expect(call.output == "figures.d/x/")
    #expect(call.specs == Self.files)
  }

  @Test(
    "What is wrong with the arguments is said as of a short list",
    arguments: [["--nonsense"], ["--jobs", "many"], ["-o"], ["--format", "gif"]])
  func errors(wrong: [String]) throws {
    func message(_ files: [String]) throws -> String {
      let error = try #require(throws: (any Error).self) {
        try FoldedArguments(files + wrong).command()
      }
      return GMMPlot.fullMessage(for: error)
    }
    #expect(try message(Self.files) == message(Array(Self.files.prefix(2))))
  }

  @Test("More options than anybody types are refused, and none of them is read")
  func manyOptions() throws {
    for (count, isRead) in [(999, true), (1_001, false)] {
      let options = (0..<count).flatMap { ["--set", "figure.dpi=\($0 + 1)"] }
      let arguments = FoldedArguments(["a.json"] + options)
      if isRead {
        #expect(try (arguments.command() as? Draw)?.specs == ["a.json"])
      } else {
        let error = try #require(throws: (any Error).self) { try arguments.command() }
        #expect(GMMPlot.message(for: error) == "1,001 options; at most 1,000 are read")
      }
    }
  }

  @Test("A command that takes one file refuses a long list, and names files of it")
  func single() throws {
    let error = try #require(throws: (any Error).self) {
      try FoldedArguments(["inspect"] + Self.files).command()
    }
    let message = GMMPlot.fullMessage(for: error)
    #expect(message.contains("specs/1.json"))
    #expect(!message.contains("\0"))
  }

  @Test("A short list is left to the parser as it is")
  func short() {
    let files = Array(Self.files.prefix(FoldedArguments.leastLength - 1))
    #expect(FoldedArguments(["validate"] + files).folded == ["validate"] + files)
  }
}
