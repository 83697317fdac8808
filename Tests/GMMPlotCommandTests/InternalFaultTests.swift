import Foundation
import TestSupport
import Testing

@Suite struct InternalFaultTests {
  /// What a failed check of the program or of a library, or a use of memory that is none, sends.
  private static let faults = [
    (SIGSEGV, "SIGSEGV"), (SIGBUS, "SIGBUS"), (SIGILL, "SIGILL"), (SIGTRAP, "SIGTRAP"),
    (SIGFPE, "SIGFPE"), (SIGABRT, "SIGABRT"),
  ]

  @Test(
    "A fault ends the process with one line that names it, and status 70", .needs(Tool("sh")),
    arguments: faults)
  func message(signal: Int32, name: String) throws {
    let bench = try Workbench()
    let result = try bench.shell(
      """
      mkfifo input
      gmm-plot - -o new.png < input & exec 3> input
      sleep 0.2; kill -\(signal) $!
      wait $!; echo "status $?"
      """)
    #expect(result.text == "status 70\n")
    #expect(
      result.errors
        == "gmm-plot: error: a fault of gmm-plot or of a library it uses (\(name)); please report it\n"
    )
    #expect(try bench.contents == ["good.json", "input"])
  }

  @Test("A fault in the middle of a batch leaves whole figures and nothing else", arguments: faults)
  func batch(signal: Int32, name: String) throws {
    let figures = try ReplacedFigures(format: "png")
    var moments = ArbitraryNumbers(seed: UInt64(signal))
    var met = 0
    for _ in 0..<12 {
      let moment = Double.random(in: 0..<1, using: &moments)
      let ending = try figures.replace(sending: signal, at: moment).ending
      // The signal itself ends a process that is not ready for it yet.
      #expect([.exit(70), .signal(signal), .exit(0)].contains(ending))
      if ending == .exit(70) { met += 1 }
      #expect(try figures.strayFiles == [])
    }
    #expect(met > 2, "\(met) of 12 were at work")
  }
}
