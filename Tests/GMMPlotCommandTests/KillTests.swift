import Foundation
import TestSupport
import Testing

@Suite struct KillTests {
  private static let rounds = 200

  @Test(
    "A batch that is killed leaves each figure as it was or as it is to be, and the next clears up")
  func killed() throws {
    var moments = ArbitraryNumbers(seed: 1)
    var hits = 0
    var midway = 0
    for format in ["png", "svg", "pdf", "png"] {
      let figures = try ReplacedFigures(format: format)
      for round in 1...Self.rounds / 4 {
        let moment = Double.random(in: 0..<1, using: &moments)
        let (ending, replaced) = try figures.replace(sending: SIGKILL, at: moment)
        #expect([.signal(SIGKILL), .exit(0)].contains(ending))
        if ending == .signal(SIGKILL) {
          hits += 1
          if (1..<figures.count).contains(replaced) { midway += 1 }
        }
        #expect(try figures.strayFiles.allSatisfy { $0.hasPrefix(".gmm-plot-") })
        if round.isMultiple(of: 10) {
          try figures.complete()
          #expect(try figures.strayFiles == [])
        }
      }
    }
    // Most signals are to meet a process at work, and some of them one between two figures:
    // otherwise the test shows nothing.
    #expect(hits > Self.rounds * 2 / 3, "\(hits) of \(Self.rounds) processes were killed")
    #expect(midway > Self.rounds / 20, "\(midway) of \(hits) were killed between two figures")
  }
}
