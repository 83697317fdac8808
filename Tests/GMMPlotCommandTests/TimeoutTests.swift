import Foundation
import TestSupport
import Testing

@Suite struct TimeoutTests {
  /// An experiment that takes far longer than any test waits.
  private static let long = Workbench.experiment.replacing("100", with: "100000000000")
  private static let longFit = """
    { "data": { "file": "d.csv" }, "mixture": { "fit": { "components": [1, 100], "starts": 1000,
      "tolerance": 0, "maxIterations": 1000000 } } }
    """

  @Test(
    "A command whose time is over ends with status 75 and a message, and leaves nothing",
    arguments: [
      ["long.json", "-o", "f/a.png"], ["long.json", "good.json", "-o", "f/", "-j", "1"],
      ["inspect", "long.json"], ["sample", "long.json"], ["fit", "fit.json"],
      ["fit", "fit.json", "-o", "f.json", "--spec", "s.json"], ["fit.json", "-o", "f/", "--check"],
    ])
  func over(arguments: [String]) throws {
    let bench = try Workbench()
    try bench.write(Self.long, to: "long.json")
    try bench.write(Self.longFit, to: "fit.json")
    try bench.write((1...200).map { "\($0 * $0 % 37)\n" }.joined(), to: "d.csv")
    try bench.write("old", to: "f/fit.png")
    let before = try bench.contents
    let result = try Tool.gmmPlot.run(arguments + ["--timeout", "0.3"], in: bench.folder)
    #expect(result.status == 75)
    #expect(
      result.errors
        == "gmm-plot: error: the 0.3 s of --timeout are over; nothing is half written\n")
    #expect(try bench.contents == before)
  }

  @Test("The message has the form that is asked for", arguments: ["json", "github"])
  func form(form: String) throws {
    let bench = try Workbench()
    try bench.write(Self.long, to: "long.json")
    let result = try bench.run(
      "long.json", "-o", "a.png", "--timeout", "0.1", "--diagnostics", form, "-q")
    #expect(result.status == 75)
    let start =
      form == "json" ? #"{"severity": "error", "message": "the 0.1 s"# : "gmm-plot: error:"
    #expect(result.errors.hasPrefix(start))
    #expect(result.errors.contains("::error title=gmm-plot::the 0.1 s") == (form == "github"))
  }

  @Test("Work that is done in time is not disturbed")
  func inTime() throws {
    let bench = try Workbench()
    let result = try bench.run("good.json", "-o", "a.png", "--timeout", "3600")
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(try bench.run("good.json", "-o", "a.png", "--check", "--timeout", "60").status == 0)
    for arguments in [["validate"], ["describe"], ["inspect"], ["sample"]] {
      #expect(
        try Tool.gmmPlot.run(arguments + ["good.json", "--timeout", "60"], in: bench.folder).status
          == 0)
    }
    #expect(try bench.run("extract", "a.png", "--timeout", "60").status == 0)
  }

  @Test("A batch whose time is over has whole figures and no others")
  func batch() throws {
    let bench = try Workbench()
    let names = (1...200).map { "n\($0)" }
    for name in names { try bench.write(Workbench.smallExperiment(), to: "\(name).json") }
    let specs = names.map { "\($0).json" }
    #expect(try bench.run("n1.json", "-o", "right.png").status == 0)
    let right = try bench.bytes(of: "right.png")
    for seconds in ["0.02", "0.1", "0.2"] {
      let result = try Tool.gmmPlot.run(
        specs + ["-o", "f/", "--force", "--timeout", seconds], in: bench.folder)
      #expect([0, 75].contains(result.status))
      for name in try bench.contents where name.hasPrefix("f/") {
        #expect(try bench.bytes(of: name) == right, "\(name)")
      }
    }
  }

  @Test("A signal that the caller blocks ends the command all the same", .needs(Tool("python3")))
  func blocked() throws {
    let bench = try Workbench()
    try bench.write(Self.long, to: "long.json")
    let program = try #require(Tool.gmmPlot.path)
    let script = """
      import os, signal, sys
      signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGALRM])
      signal.signal(signal.SIGALRM, signal.SIG_IGN)
      os.execv(sys.argv[1], sys.argv[1:])
      """
    let result = try Tool("python3").run(
      ["-c", script, program, "long.json", "-o", "a.png", "--timeout", "0.1"], in: bench.folder)
    #expect(result.status == 75)
  }

  @Test(
    "What is no time is an error of usage",
    arguments: ["0", "-1", "nan", "inf", "0x10", "1e3", "", "a", "90s", "99999999999", "0.0001"])
  func usage(seconds: String) throws {
    let bench = try Workbench()
    let result = try bench.run("good.json", "-o", "a.png", "--timeout=\(seconds)")
    #expect(result.status == 64)
    #expect(try bench.contents == ["good.json"])
  }
}
