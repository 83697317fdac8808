import Foundation
import GMMPlotCommand
import TestSupport
import Testing

@Suite struct CompletionTests {
  /// A folder with the files that the lines below name.
  private static func bench() throws -> Workbench {
    let bench = try Workbench()
    for name in ["other.md", "specs/two.json", "figures/two.png", "figures/notes.txt"] {
      try bench.write("", to: name)
    }
    return bench
  }

  @Test(
    "The completion scripts are those that the command prints", arguments: CompletingShell.allCases)
  func script(shell: CompletingShell) throws {
    let result = try Tool.gmmPlot.run(["--generate-completion-script", shell.rawValue])
    #expect(result.status == 0)
    #expect(
      try Data(contentsOf: shell.script) == result.output,
      "the program was built with another \(shell.script.lastPathComponent)")
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
    let subcommands = GMMPlot.namedCommands.map(\.word) + ["help"]
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
}
