import TestSupport
import Testing

@testable import GMMPlotCommand

@Suite struct ArgumentReaderTests {
  /// A command line, and what version 0.1 said of it; `nil` where it did something.
  private struct Case: Decodable {
    let arguments: [String]
    let answer: String?
  }

  /// The kind of a text that is shown, as the recorded answers have it.
  private func kind(of answer: String) -> String {
    if answer.hasPrefix("Error: ") { return answer }
    if let usage = answer.split(separator: "\n").first(where: { $0.hasPrefix("USAGE: ") }) {
      return (answer.contains("SUBCOMMANDS:") ? "first page, " : "page, ") + usage
    }
    return answer.hasPrefix(version + "\n") ? "version" : "script"
  }

  @Test("What is said of arguments is what swift-argument-parser said of them")
  func sameAsArgumentParser() throws {
    let cases = try decodedFixture(
      "GMMPlotCommand/arguments/expected.json", as: [Case].self)
    #expect(cases.count > 700)
    for line in cases where !line.arguments.isEmpty {
      #expect(
        GMMPlot.answer(to: line.arguments).map(kind) == line.answer, "\(line.arguments)")
    }
  }

  private static let options = CommandDescription(
    name: "test", abstract: "",
    arguments: [
      .positional("file", help: "", isRepeated: true), flag, text.argument, number.argument,
    ])
  private static let flag = Argument.flag("flag", letter: "f", help: "")
  private static let text = TypedOption<String>("text", letter: "t", isRepeated: true, help: "")
  private static let number = TypedOption<Int>("number", letter: "n", help: "")

  private func read(_ arguments: [String]) throws -> ArgumentValues {
    var reader = try ArgumentReader(arguments[...])
    let values = try reader.read(Self.options)
    try reader.finish(Self.options)
    return values
  }

  @Test(
    "An option may stand anywhere, its value behind it or after an equals sign",
    arguments: [
      ["a", "-t", "x", "b", "-n", "3"], ["-t", "x", "-n", "3", "a", "b"],
      ["--text=x", "a", "--number=3", "b"],
      ["--text", "x", "--number", "3", "--", "a", "b"], ["-t=x", "-n=3", "a", "b"],
      ["-tn", "x", "3", "a", "b"],
    ])
  func places(arguments: [String]) throws {
    let values = try read(arguments)
    #expect(values.words == ["a", "b"])
    #expect(values[Self.text] == "x")
    #expect(values[Self.number] == 3)
    #expect(!values.has(Self.flag))
  }

  @Test("Of an option that is given twice the last value counts, or all")
  func repeated() throws {
    let values = try read(["-n", "1", "-n", "2", "-t", "x", "a", "--text", "y"])
    #expect(values[Self.number] == 2)
    #expect(values.all(Self.text) == ["x", "y"])
  }

  @Test("A hyphen alone is a value, and after two hyphens every word is one")
  func hyphens() throws {
    let values = try read(["-t", "-", "-", "--", "-f", "--", "--number"])
    #expect(values[Self.text] == "-")
    #expect(values.words == ["-", "-f", "--", "--number"])
    #expect(!values.has(Self.flag))
  }

  @Test("A hundred thousand files are read as they are, among options, and as many options")
  func many() throws {
    let files = (0..<100_000).map { "specs/\($0).json" }
    let values = try read(["-f"] + files + ["-n", "2"] + files)
    #expect(values.words == files + files)
    #expect(values.has(Self.flag))
    #expect(values[Self.number] == 2)
    #expect(try read(files.flatMap { ["-t", $0] }).all(Self.text) == files)
  }

  @Test("Text of the user is repeated without what a terminal would obey")
  func controls() throws {
    let answer = try #require(GMMPlot.answer(to: ["a.json", "--\u{1B}[31m", "b\u{7}.json"]))
    #expect(!answer.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
  }
}
