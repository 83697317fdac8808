import Foundation
import TestSupport
import Testing

@testable import GMMPlotCommand

@Suite struct ManualTests {
  private static let page = Repository.folder.appending(path: "Manuals/gmm-plot.1")

  /// A folder with the files that the lines below name.
  private static func bench() throws -> Workbench {
    let bench = try Workbench()
    for name in ["other.txt", "specs/two.json", "figures/two.png", "figures/notes.txt"] {
      try bench.write("", to: name)
    }
    return bench
  }

  @Test("The manual page is the one that the command's own description gives")
  func page() throws {
    try compare(Self.page, with: Data(ManualPage(.gmmPlot()).text.utf8))
  }

  @Test(
    "The completion scripts are those that the command prints", arguments: CompletingShell.allCases)
  func script(shell: CompletingShell) throws {
    let result = try Tool.gmmPlot.run(["--generate-completion-script", shell.rawValue])
    #expect(result.status == 0)
    try compare(shell.script, with: result.output)
  }

  @Test("The manual page has no mistake that mandoc warns of", .needs(Tool("mandoc")))
  func lint() throws {
    let result = try Tool("mandoc").run(["-T", "lint", "-W", "warning", Self.page.path])
    #expect(result.status == 0, "\(result.text)")
  }

  @Test(
    "The manual page shows the examples of the help, exit statuses and variables to the letter",
    .needs(Tool("mandoc")))
  func sections() throws {
    let examples = try section("EXAMPLES").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(examples == Help.examples)
    let statuses = try section("EXIT STATUS").joined(separator: " ").replacing(/\s+/, with: " ")
    for status in ExitStatus.allCases {
      let meaning = status.meaning.prefix(1).uppercased() + status.meaning.dropFirst()
      #expect(statuses.contains(" \(status.rawValue) \(meaning)."))
    }
    let variables = try section("ENVIRONMENT").joined(separator: " ").replacing(/\s+/, with: " ")
    for (name, meaning) in Help.environment {
      #expect(
        variables.contains(" \(name) \(meaning.prefix(1).uppercased())\(meaning.dropFirst())."))
    }
    #expect(variables.hasSuffix(Help.environmentNote))
  }

  @Test(
    "bash, zsh and fish complete subcommands, files, options and their values",
    .needs(Tool("bash")), .needs(Tool("zsh")), .needs(Tool("fish")), .needsTerminal,
    arguments: CompletingShell.allCases)
  func completion(shell: CompletingShell) throws {
    let bench = try Self.bench()
    for (line, word) in [
      ("gmm-plot ins", "inspect"),
      ("gmm-plot go", "good.json"),
      ("gmm-plot specs/t", "specs/two.json"),
      ("gmm-plot --dep", "--depfile"),
      ("gmm-plot good.json --dep", "--depfile"),
      ("gmm-plot good.json --format s", "svg"),
      ("gmm-plot good.json -o figures/t", "figures/two.png"),
      ("gmm-plot good.json --check --diff fig", "figures"),
      ("gmm-plot validate --verb", "--verbose"),
      ("gmm-plot validate good.json --color al", "always"),
      ("gmm-plot inspect go", "good.json"),
      ("gmm-plot inspect --verb", "--verbose"),
      ("gmm-plot extract figures/t", "figures/two.png"),
    ] {
      let offered = try shell.completions(of: line, in: bench.folder)
      #expect(offered == [word], "\(line)")
    }
  }

  @Test(
    "The first word is a subcommand or an experiment file; drawing has no name to offer",
    .needs(Tool("bash")), .needs(Tool("fish")), arguments: [CompletingShell.bash, .fish])
  func firstWord(shell: CompletingShell) throws {
    let bench = try Self.bench()
    let offered = try shell.completions(of: "gmm-plot ", in: bench.folder)
    let subcommands = try #require(CommandInfo.gmmPlot().subcommands)
      .filter(\.shouldDisplay).map(\.commandName)
    #expect(subcommands.contains("validate"))
    #expect(offered == (subcommands + ["figures", "good.json", "specs"]).sorted())
  }

  @Test(
    "A subcommand has its own options only",
    .needs(Tool("bash")), .needs(Tool("fish")), arguments: [CompletingShell.bash, .fish])
  func subcommand(shell: CompletingShell) throws {
    let bench = try Self.bench()
    #expect(try shell.completions(of: "gmm-plot validate --f", in: bench.folder) == [])
    #expect(
      try shell.completions(of: "gmm-plot good.json --fo", in: bench.folder)
        == ["--force", "--format"])
  }

  /// Compares a committed file with what it should be, or writes it anew.
  private func compare(_ file: URL, with expected: Data) throws {
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try expected.write(to: file)
      Issue.record("recorded \(file.lastPathComponent)")
    }
    let name = file.lastPathComponent
    #expect(try Data(contentsOf: file) == expected, "RECORD=1 swift test writes \(name) anew")
  }

  /// The lines of a section as readers see them, each after a line end.
  private func section(_ title: String) throws -> [String] {
    let text = try Tool("mandoc").run(["-T", "ascii", "-O", "width=200", Self.page.path]).text
      .replacing(/.\u{8}/, with: "")
    let lines = text.split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex(of: title))
    return Array(lines[(start + 1)...].prefix { $0.hasPrefix(" ") })
  }
}
