import ExperimentFile
import Foundation
import TestSupport
import Testing

@Suite struct RandomInputTests {
  @Test("Whatever happens to a valid file, it is read or it gets at least one error")
  func mutations() throws {
    let originals = try jsonFiles(in: fixtureFolder.appending(path: "valid"))
      .map { try [UInt8](Data(contentsOf: $0)) }
    let tokens = [
      "{", "}", "[", "]", ",", ":", "\"", "null", "-", "1e999", "1e-999", "0", "\\u",
      "\u{FEFF}", "sd", "\n", "\t", "é", "9223372036854775808", "true", "{}", "[[", "\"sigma\":",
      "[1, 2]", "[[1, 0], [0, 1]]", "scatter", "rug", "convergence", "numpy", "\"variable\": 2,",
      "\"start\":", "\"steps\": [0],", "\"iteration\": 3,",
    ]
    .map { Array($0.utf8) }
    var generator = ArbitraryNumbers(seed: 1)
    for _ in 0..<20_000 {
      var bytes = try #require(originals.randomElement(using: &generator))
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let start = Int.random(in: 0...bytes.count, using: &generator)
        let end = min(bytes.count, start + Int.random(in: 0...6, using: &generator))
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes.removeSubrange(start..<end)
        case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
        case 2: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: start)
        default:
          bytes.replaceSubrange(start..<end, with: tokens.randomElement(using: &generator) ?? [])
        }
      }
      do {
        let warnings = try Experiment.read(bytes, name: "f").warnings
        #expect(warnings.allSatisfy { $0.severity == .warning })
      } catch {
        let places = error.diagnostics.map { ($0.line, $0.column) }
        #expect(error.diagnostics.contains { $0.severity == .error })
        #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
      }
    }
  }
}
