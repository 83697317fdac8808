import Foundation
import TestSupport
import Testing

@Suite struct StandardOutputTests {
  @Test("A figure on standard output is the same as in a file", arguments: ["png", "svg", "pdf"])
  func sameBytes(format: String) throws {
    let bench = try Workbench()
    #expect(try bench.run("good.json", "-o", "new.\(format)").status == 0)
    let result = try bench.run("good.json", "-o", "-", "--format", format)
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(try bench.bytes(of: "new.\(format)") == result.output)
  }

  @Test("From standard input to standard output a figure is a PNG unless a format is named")
  func through() throws {
    let bench = try Workbench()
    let result = try bench.run("-", "-o", "-", input: Data(Workbench.experiment.utf8))
    #expect(result.status == 0)
    #expect(result.output.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(try bench.contents == ["good.json"])
  }

  @Test("A reader that has gone is an error of status 74, not a death by signal")
  func closedPipe() throws {
    let bench = try Workbench()
    // Far more than a pipe holds, so that writing goes on when the reader has gone.
    let experiment = Workbench.experiment.replacing("100", with: "100000")
    try bench.write(experiment, to: "long.json")
    let result = try bench.shell(
      "{ gmm-plot sample long.json; echo \"status $?\" >&2; } | head -c 1 > read.csv")
    #expect(
      result.errors
        == "gmm-plot: error: cannot write to standard output: broken pipe\nstatus 74\n")
  }

  @Test("Standard output that is closed from the start is an error of status 74")
  func closedDescriptor() throws {
    let bench = try Workbench()
    for command in ["good.json -o -", "sample good.json", "schema"] {
      let result = try bench.shell("gmm-plot \(command) >&-; echo \"status $?\" >&2")
      #expect(
        result.errors
          == "gmm-plot: error: cannot write to standard output: bad file descriptor\nstatus 74\n")
    }
  }

  @Test(
    "A binary figure is not written to a terminal", .needsTerminal, arguments: ["png", "pdf"])
  func binaryToTerminal(format: String) throws {
    let bench = try Workbench()
    let terminal = try Terminal()
    let result = try terminal.run(bench.process(["good.json", "-o", "-", "--format", format]))
    #expect(result.status == 64)
    #expect(result.screen.isEmpty)
    #expect(
      result.errors
        == "gmm-plot: error: a \(format.uppercased()) is not for a terminal; name a file or a pipe\n"
    )
  }

  @Test("An SVG figure is text that a terminal can show", .needsTerminal)
  func textToTerminal() throws {
    let bench = try Workbench()
    let result = try Terminal().run(bench.process(["good.json", "-o", "-", "--format", "svg"]))
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    let figure = try bench.run("good.json", "-o", "-", "--format", "svg").text
    #expect(result.screen == figure.replacing("\n", with: "\r\n"))
  }
}
