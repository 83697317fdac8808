import Foundation
import Synchronization
import TestSupport
import Testing

/// Inputs that somebody writes into while figures are made from them.
@Suite(.needs(font: "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"))
struct ChangingInputTests {
  private static let rounds = 12

  /// An input in two states, each as long as the other where that is to be had.
  struct Input: CustomTestStringConvertible {
    let file: String
    let states: @Sendable () throws -> [Data]
    var testDescription: String { file }
  }

  private static func experiment(_ title: String) -> Data {
    Data(
      """
      { "title": "\(title)", "mixture": { "fit": { "components": 1 } },
        "data": { "file": "points.csv" },
        "figure": { "size": [3, 2], "dpi": 60, "font": "letters.ttf" } }
      """.utf8)
  }

  private static func points(_ shift: Int) -> Data {
    Data(("x\n" + (0..<20_000).map { "\($0 * 7919 % 1000 + shift)\n" }.joined()).utf8)
  }

  private static func font(_ name: String) throws -> Data {
    try Data(contentsOf: try #require(DejaVuFonts.file(name), "\(name) is not installed"))
  }

  private static let inputs = [
    Input(file: "step.json") { [experiment("One"), experiment("Two")] },
    Input(file: "points.csv") { [points(1000), points(2000)] },
    Input(file: "letters.ttf") { try [font("DejaVuSans.ttf"), font("DejaVuSans-Bold.ttf")] },
  ]

  /// How a file gets another state.
  enum Change: CaseIterable {
    case replaced, rewritten, cutOff
  }

  @Test(
    "An input that changes meanwhile gives a figure of one of its states, or an error",
    arguments: inputs, Change.allCases)
  func changing(input: Input, change: Change) throws {
    let bench = try Workbench()
    try bench.write(Self.experiment("One"), to: "step.json")
    try bench.write(Self.points(1000), to: "points.csv")
    try bench.write(try Self.font("DejaVuSans.ttf"), to: "letters.ttf")
    let states = try input.states()
    var figures: [Data] = []
    for state in states {
      try bench.write(state, to: input.file)
      #expect(try bench.run("step.json", "-o", "step.svg").status == 0)
      figures.append(try bench.bytes(of: "step.svg"))
    }
    try #require(figures[0] != figures[1])
    for round in 0..<Self.rounds {
      // The figure that is there is the other one: its digest is looked at, and it is drawn anew.
      try bench.write(figures[round % 2], to: "step.svg")
      let writer = try Writer(bench.file(input.file), states, change)
      let result = try bench.run("step.json", "-o", "step.svg", "-j", "\(1 + round % 3)")
      writer.stop()
      if result.status == 0 {
        if change == .replaced {
          #expect(figures.contains(try bench.bytes(of: "step.svg")), "round \(round)")
        }
        // What is half written may be a whole file too. The figure then says that it is of neither.
        try expectOwnState(bench, input, states, figures)
      } else {
        #expect([65, 66, 74].contains(result.status), "\(result.status): \(result.errors)")
        #expect(result.errors.contains("error: "))
        #expect(try bench.bytes(of: "step.svg") == figures[round % 2])
      }
    }
  }

  /// Expects a figure to be taken for that of a state of its input where it is that, and only there.
  private func expectOwnState(
    _ bench: Workbench, _ input: Input, _ states: [Data], _ figures: [Data]
  ) throws {
    let figure = try bench.bytes(of: "step.svg")
    for (state, expected) in zip(states, figures) {
      try bench.write(state, to: input.file)
      let check = try bench.run("step.json", "-o", "step.svg", "--check")
      #expect(check.status == (figure == expected ? 0 : 1))
    }
  }
}

/// Somebody who gives a file one state after the other, as fast as they can.
private final class Writer: Sendable {
  private let isDone = Mutex(false)
  private let ended = DispatchSemaphore(value: 0)

  init(_ file: URL, _ states: [Data], _ change: ChangingInputTests.Change) throws {
    Thread.detachNewThread { [self] in
      var number = 0
      while !isDone.withLock({ $0 }) {
        number += 1
        let state = states[number % states.count]
        switch change {
        case .replaced: try? state.write(to: file, options: .atomic)
        case .rewritten, .cutOff:
          guard let handle = FileHandle(forWritingAtPath: file.path) else { continue }
          if change == .cutOff { try? handle.truncate(atOffset: UInt64(state.count / 2)) }
          try? handle.write(contentsOf: state)
          try? handle.truncate(atOffset: UInt64(state.count))
          try? handle.close()
        }
        usleep(2000)
      }
      ended.signal()
    }
  }

  func stop() {
    isDone.withLock { $0 = true }
    ended.wait()
  }
}
