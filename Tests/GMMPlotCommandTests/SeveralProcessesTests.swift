import Foundation
import TestSupport
import Testing

@Suite("Several processes with the same figures") struct SeveralProcessesTests {
  @Test(
    "All of them end well, and each figure is whole at every moment", arguments: ["png", "pdf"])
  func batches(format: String) throws {
    let figures = try ReplacedFigures(format: format)
    for _ in 0..<8 {
      let endings = try figures.replaceByProcesses(3)
      #expect(endings == [.exit(0), .exit(0), .exit(0)])
      #expect(try figures.strayFiles == [])
    }
  }

  @Test(
    "A check beside a batch finds figures that are up to date, or stale ones, and no broken ones")
  func checks() throws {
    let figures = try ReplacedFigures(format: "svg")
    for _ in 0..<8 {
      let stale = try figures.checkWhileReplacing()
      #expect(stale.allSatisfy { $0.word == "stale" }, "\(stale)")
      #expect(try figures.strayFiles == [])
    }
  }
}

extension ReplacedFigures {
  /// Has several processes replace the old figures at the same time.
  fileprivate func replaceByProcesses(_ count: Int) throws -> [RunningProgram.Ending] {
    try restore()
    let programs = try (0..<count).map { _ in try RunningProgram(arguments) }
    for _ in 0..<20 { _ = try countNew() }
    let endings = programs.map { $0.wait() }
    #expect(try countNew() == self.count)
    return endings
  }

  /// Checks the figures while they are replaced; those that are not up to date.
  fileprivate func checkWhileReplacing() throws -> [StaleFigure] {
    try restore()
    let program = try RunningProgram(arguments)
    let check = try Tool.gmmPlot.run(arguments + ["--check"], in: bench.folder)
    #expect(program.wait() == .exit(0))
    #expect(try countNew() == count)
    #expect(check.status == (check.errors.isEmpty ? 0 : 1))
    return try check.staleFigures()
  }
}
