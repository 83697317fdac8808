import Foundation
import TestSupport
import Testing

@Suite struct HelpTests {
  private static let statuses = ["0", "1", "64", "65", "66", "70", "73", "74", "75", "130"]

  @Test(
    "Help begins with examples and ends with the exit statuses and the environment",
    arguments: ["--help", "-h"])
  func firstPage(flag: String) throws {
    let result = try Workbench().run(flag)
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    let lines = result.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "EXAMPLES:")
    #expect(lines[1] == "  gmm-plot specs/two.json -o figures/two.png")
    #expect(terms(after: "EXIT STATUS:", of: result.text) == Self.statuses)
    #expect(terms(after: "ENVIRONMENT:", of: result.text).prefix(3) == ["NO_COLOR", "TERM", "CI"])
    // All meanings stand below each other.
    for line in lines.drop(while: { $0 != "EXIT STATUS:" }).dropFirst().prefix(Self.statuses.count)
    {
      #expect(line.prefix(12).hasSuffix(" ") && line.dropFirst(12).first != " ", "\(line)")
    }
    for part in [
      "OVERVIEW:", "USAGE: gmm-plot <spec> ... [-o <output>]", "--format", "SUBCOMMANDS:",
    ] {
      #expect(result.text.contains(part))
    }
  }

  @Test("Every example of the help works")
  func examples() throws {
    let bench = try Workbench()
    let specs = [
      "specs/data/faithful.csv", "specs/faithful.json", "specs/three.json", "specs/two.json",
    ]
    for spec in specs {
      try bench.write(Data(contentsOf: Repository.folder.appending(path: spec)), to: spec)
    }
    let examples = try bench.run("--help").text.split(separator: "\n").dropFirst()
      .prefix { $0.hasPrefix("  ") }
    #expect(examples.count >= 5)
    for example in examples {
      let result = try bench.shell(String(example))
      #expect(result.status == 0, "\(example): \(result.errors)")
      #expect(result.errors.isEmpty, "\(example)")
    }
    #expect(
      try bench.contents == [
        "experiment.json", "figures", "figures/data.png", "figures/large.png", "figures/three.svg",
        "figures/two.png", "figures/two.svg", "fitted.json", "good.json", "sample.csv", "specs",
        "specs/data",
      ] + specs + ["specs/waiting.json", "two.svg"])
    #expect(try bench.bytes(of: "two.svg") == bench.bytes(of: "figures/two.svg"))
  }

  @Test(
    "Every subcommand has a page of its own with the exit statuses",
    arguments: ["init", "inspect", "sample", "extract", "describe", "validate", "schema"])
  func subcommand(name: String) throws {
    for arguments in [[name, "--help"], ["help", name]] {
      let result = try Tool.gmmPlot.run(arguments)
      #expect(result.status == 0)
      #expect(result.text.hasPrefix("EXAMPLES:\n  gmm-plot \(name)"))
      #expect(result.text.contains("USAGE: gmm-plot \(name)"))
      #expect(terms(after: "EXIT STATUS:", of: result.text) == Self.statuses)
    }
  }

  @Test("A misspelt subcommand is guessed, and a file of its name is no misspelling")
  func misspelt() throws {
    let bench = try Workbench()
    let result = try bench.run("inspct", "good.json")
    #expect(result.status == 64)
    #expect(result.errors.hasSuffix("Did you mean 'gmm-plot inspect'?\n"))
    try bench.write("", to: "inspct")
    #expect(try !bench.run("inspct", "good.json").errors.contains("Did you mean"))
  }

  @Test(
    "An unknown option is answered with the key that it is named as, or with an option that is near",
    arguments: [
      (["--dpi", "200"], "'--dpi'. The experiment has such a key: --set figure.dpi=…"),
      (["--ppi=200"], "'--ppi'. The experiment has such a key: --set figure.dpi=…"),
      (
        ["--dot-resolution=5"],
        "'--dot-resolution'. The experiment has such a key: --set figure.dotR"
      ),
      (["--title", "A"], "'--title'. The experiment has such a key: --set title=…"),
      (["--seed", "1"], "'--seed'. The experiment has such a key: --set sample.seed=…"),
      (
        ["--bins", "9"], "'--bins'. The experiment has such a key: --set 'figure.layers[0].bins=…'"
      ),
      (["--them", "dark"], "'--them'. Did you mean '--theme'?"),
      (["--forse"], "'--forse'. Did you mean '--force'?"),
      (["--zip"], "'--zip'\n"), (["--open"], "'--open'\n"), (["--jpg"], "'--jpg'\n"),
    ])
  func unknownOption(options: [String], message: String) throws {
    let bench = try Workbench()
    let result = try Tool.gmmPlot.run(["good.json"] + options, in: bench.folder)
    #expect(result.status == 64)
    #expect(result.errors.hasPrefix("Error: Unknown option \(message)"), "\(result.errors)")
    let extract = try Tool.gmmPlot.run(["extract", "good.json", "--dpi", "2"])
    #expect(extract.errors.hasPrefix("Error: Unknown option '--dpi'\n"), "\(extract.errors)")
  }

  @Test("The version is a number of three parts, alone on its line")
  func version() throws {
    let result = try Workbench().run("--version")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.text.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil, "\(result.text)")
  }

  @Test(
    "With --verbose the version is followed by those of the libraries, one a line",
    .needs(Tool("pkg-config")))
  func versions() throws {
    let result = try Workbench().run("--version", "--verbose")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    let lines = result.text.split(separator: "\n")
    let names = lines.dropFirst().compactMap { $0.split(separator: " ").first }
    #expect(
      names.prefix(7)
        == ["renderer", "FreeType", "Fontconfig", "FriBidi", "libpng", "zlib", "Swift"])
    // What pkg-config says of the packages that the program is linked with.
    for (name, package) in [("libpng", "libpng"), ("zlib", "zlib"), ("FriBidi", "fribidi")] {
      let version = try Tool("pkg-config").run(["--modversion", package]).text
      #expect(lines.contains { $0 + "\n" == "\(name) \(version)" }, "\(name) \(version)")
    }
  }

  /// The first words of the lines below a heading.
  private func terms(after heading: String, of text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.drop { $0 != heading }.dropFirst().prefix { $0.hasPrefix("  ") }
      .map { String($0.split(separator: " ")[0]) }
  }
}
