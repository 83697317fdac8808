import Foundation
import TestSupport
import Testing

@Suite struct SameBytesTests {
  fileprivate static let movingSpec = "em-animation.json"

  @Test("A figure is the same whatever else is drawn in its batch, in any order, by any threads")
  func batch() throws {
    let bench = try Workbench()
    let specs = try bench.addEverySpec()
    let first = try Drawings(of: specs, in: bench)
    // A PDF does not move.
    try #require(first.figures.count == specs.count * 7 - 1)
    for (order, jobs) in [(specs.reversed(), "1"), (specs, "8"), (specs.reversed(), "8")] {
      #expect(try Drawings(of: order, in: bench, jobs: jobs).differences(from: first) == [])
    }
  }

  @Test("A figure on standard output is the one in a file", arguments: ["png", "svg", "pdf"])
  func standardOutput(format: String) throws {
    let bench = try Workbench()
    for spec in try bench.addEverySpec() where format != "pdf" || spec != Self.movingSpec {
      #expect(try bench.run(spec, "-o", "new", "--format", format).status == 0)
      let spec = try bench.bytes(of: spec)
      let printed = try bench.run("-", "-o", "-", "--format", format, input: spec).output
      #expect(try printed == bench.bytes(of: "new"))
    }
  }

  @Test(
    "A figure is the same in every environment",
    arguments: [
      ["TZ": "Asia/Kathmandu"], ["TZ": "America/St_Johns", "SOURCE_DATE_EPOCH": "86400"],
      ["HOME": "/nonexistent", "USER": "somebody", "LOGNAME": "somebody", "PATH": "/bin"],
      ["SWIFT_DETERMINISTIC_HASHING": "1"], ["CI": "1", "GITHUB_ACTIONS": "true"],
      ["NO_COLOR": "1", "TERM": "dumb", "COLUMNS": "20"],
      // Hash seeds are random where nothing is said: three runs, three seeds.
      [:], [:], [:],
    ])
  func environment(environment: [String: String]) throws {
    try expectSameFigures { $0.environment = environment }
  }

  @Test("A figure is the same where no environment variable is set", .needs(Tool("env")))
  func noEnvironment() throws {
    try expectSameFigures { $0.starter = ["env", "-i"] }
  }

  @Test(
    "A figure is the same under every mask of permissions", .needs(Tool("sh")),
    arguments: ["000", "077"])
  func mask(mask: String) throws {
    try expectSameFigures { $0.starter = ["sh", "-c", #"umask \#(mask); exec "$0" "$@""#] }
  }

  @Test(
    "A figure is the same at every time", .needs(Tool("faketime")),
    arguments: ["2001-09-09 01:46:40", "2000-02-29 23:59:59", "2045-12-31 23:59:59"])
  func clock(time: String) throws {
    try expectSameFigures { $0.starter = ["faketime", time] }
  }

  @Test(
    "A figure is the same in a language that writes numbers and letters otherwise",
    .needs(Tool("localedef")), arguments: ["de_DE", "tr_TR"])
  func locale(name: String) throws {
    // Where systems have these languages built already, theirs serve.
    let locales = try Scratch()
    let locale = "\(name).UTF-8"
    _ = try Tool("localedef").run(
      ["-i", name, "-f", "UTF-8", locales.folder.appending(path: locale).path])
    var environment = ["LC_ALL": locale, "LANG": locale]
    #if !canImport(Darwin)
      environment["LOCPATH"] = locales.folder.path
    #endif
    let printed = try Tool("printf").run(["%.1f", "1"], environment: environment).text
    #expect(printed == "1,0", "\(locale) is not to be had")
    try expectSameFigures { $0.environment = environment }
  }

  @Test("A figure is the same for another user", .needsAnotherUser)
  func anotherUser() throws {
    try expectSameFigures { drawings in
      drawings.starter = AnotherUser.starter
      drawings.bringsProgram = true
    }
  }

  @Test("A figure is the same wherever its file lies, and however it is named")
  func folders() throws {
    let bench = try Workbench()
    let specs = try bench.addFewSpecs()
    let other = "another folder/für π"
    for spec in specs { try bench.write(bench.bytes(of: spec), to: "\(other)/\(spec)") }
    let names: [[String]] = [
      specs.map { "\(other)/\($0)" }, specs.map { "./another folder/../\(other)//\($0)" },
      specs.map { bench.file("\(other)/\($0)").path },
    ]
    let usual = try Self.usual.get()
    for names in names {
      #expect(try Drawings(of: names, in: bench).differences(from: usual) == [])
    }
    let drawings = try Drawings(of: specs, in: bench) { $0.folder = bench.file(other) }
    #expect(drawings.differences(from: usual) == [])
  }

  /// A few figures in all formats and variants, as they are always drawn.
  private static let usual = Result {
    let bench = try Workbench()
    return try Drawings(of: bench.addFewSpecs(), in: bench)
  }

  /// Draws the usual figures in unusual surroundings.
  private func expectSameFigures(
    _ change: (inout Drawings.Surroundings) -> Void,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let bench = try Workbench()
    let drawings = try Drawings(of: bench.addFewSpecs(), in: bench, change)
    #expect(drawings.figures.count == 14, sourceLocation: sourceLocation)
    #expect(
      try drawings.differences(from: Self.usual.get()) == [], sourceLocation: sourceLocation)
  }
}

/// The figures of some experiments in all formats and several variants.
private struct Drawings {
  /// What is to make no difference to a figure.
  struct Surroundings {
    var environment: [String: String] = [:]
    /// A command that starts the program; empty to start it as it is.
    var starter: [String] = []
    var folder: URL
    /// Whether the program is copied to where anybody can reach it.
    var bringsProgram = false
  }

  /// The bytes of each figure by its name and its batch.
  private(set) var figures: [String: Data] = [:]

  private static let batches = [
    "png": ["--format", "png", "--scale", "1,2", "--theme", "light,dark"],
    "svg": ["--format", "svg"], "auto": ["--format", "svg", "--theme", "auto"],
    "pdf": ["--format", "pdf"],
  ]

  init(
    of specs: [String], in bench: Workbench, jobs: String = "1",
    _ change: (inout Surroundings) -> Void = { _ in }
  ) throws {
    var surroundings = Surroundings(folder: bench.folder)
    change(&surroundings)
    var program = try #require(Tool.gmmPlot.path)
    if surroundings.bringsProgram {
      let copy = bench.file("gmm-plot").path
      try FileManager.default.copyItem(atPath: program, toPath: copy)
      program = copy
    }
    for (batch, options) in Self.batches {
      // The folder belongs to nobody in particular: others may draw in it.
      let output = try Scratch()
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o777], ofItemAtPath: output.folder.path)
      let drawn = specs.filter { !options.contains("pdf") || $0 != SameBytesTests.movingSpec }
      let arguments = drawn + ["-o", output.folder.path, "-j", jobs] + options
      let command = surroundings.starter + [program] + arguments
      let result = try Tool("env").run(
        command, environment: surroundings.environment, in: surroundings.folder)
      #expect(result.status == 0, "\(result.errors)")
      for name in try FileManager.default.contentsOfDirectory(atPath: output.folder.path) {
        figures["\(batch)/\(name)"] = try Data(contentsOf: output.folder.appending(path: name))
      }
    }
  }

  /// The names of figures that the others have not, or have otherwise.
  func differences(from others: Drawings) -> [String] {
    figures.filter { others.figures[$0.key] != $0.value }.keys.sorted()
  }
}

extension Workbench {
  /// Copies the experiment files of the repository, and adds one with every mark and every kind of
  /// text, so that each has its chance to differ.
  ///
  /// - Returns: Their names.
  fileprivate func addEverySpec() throws -> [String] {
    let folder = Repository.folder.appending(path: "specs")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".json") }.sorted()
    let data = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "data").path
    ).map { "data/\($0)" }
    for name in names + data { try write(Data(contentsOf: folder.appending(path: name)), to: name) }
    try write(
      """
      { "title": "Three Gaussians: μ₁, μ₂ & <ü>", "description": "Bars, curves, points. ✓",
        "mixture": { "components": [
          { "weight": 0.5, "mean": -2000, "sd": 700 }, { "weight": 0.3, "mean": 0, "sd": 300.5 },
          { "weight": 0.2, "mean": 1500, "covariance": 250000 } ] },
        "sample": { "size": 300, "seed": 9 },
        "figure": { "x": { "label": "Größe" }, "y": { "label": "ξ(x)" }, "layers": [
          { "mark": "histogram", "label": "sample", "opacity": 0.5 }, { "mark": "rug" },
          { "mark": "density", "label": "mixture" }, { "mark": "ecdf" }, { "mark": "cdf" },
          { "mark": "components", "label": "part" }, { "mark": "responsibilities", "opacity": 0.5 },
          { "mark": "quantiles" } ] } }
      """, to: "marks.json")
    return names + ["marks.json"]
  }

  /// Adds the same files, for tests that draw only some of them.
  ///
  /// - Returns: The names of one with every mark, and of one with NumPy's generator.
  fileprivate func addFewSpecs() throws -> [String] {
    try addEverySpec().filter { ["marks.json", "two.json"].contains($0) }
  }
}

/// A user of this machine who is not the one that runs the tests.
private enum AnotherUser {
  static let starter = ["setpriv", "--reuid", "nobody", "--regid", "nogroup", "--clear-groups"]

  /// Only root may become somebody else, and may only where the others can reach Swift's libraries.
  static var isAvailable: Bool {
    guard geteuid() == 0, let program = Tool.gmmPlot.path, let scratch = try? Scratch() else {
      return false
    }
    let copy = scratch.folder.appending(path: "gmm-plot").path
    try? FileManager.default.copyItem(atPath: program, toPath: copy)
    return (try? Tool("env").run(starter + [copy, "--version"]).status) == 0
  }
}

extension Trait where Self == ConditionTrait {
  fileprivate static var needsAnotherUser: Self {
    .enabled(if: AnotherUser.isAvailable, "needs root, setpriv and the user nobody")
  }
}
