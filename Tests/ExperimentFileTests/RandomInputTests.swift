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
      check(bytes)
    }
  }

  @Test("Whatever values change their places in valid files, they are read or there is an error")
  func exchanges() throws {
    let originals = try jsonFiles(in: fixtureFolder.appending(path: "valid"))
      .map { try JSONSerialization.jsonObject(with: Data(contentsOf: $0)) }
    let values = originals.flatMap(parts)
    var generator = ArbitraryNumbers(seed: 2)
    for _ in 0..<5_000 {
      let original = try #require(originals.randomElement(using: &generator))
      let file = exchanged(original, with: values, using: &generator)
      check(
        [UInt8](
          try JSONSerialization.data(
            withJSONObject: file, options: [.fragmentsAllowed, .sortedKeys])))
    }
  }

  /// What is read has a text that gives it again; what is not has an error, and all problems stand
  /// in order.
  private func check(_ bytes: [UInt8]) {
    do {
      let (experiment, warnings) = try Experiment.read(bytes, name: "f")
      #expect(warnings.allSatisfy { $0.severity == .warning })
      let again = try? Experiment.read(Array(experiment.resolvedText.utf8), name: "again")
      #expect(again?.experiment == experiment, "\(String(decoding: bytes, as: UTF8.self))")
      #expect(again?.warnings == [], "\(String(decoding: bytes, as: UTF8.self))")
    } catch {
      let places = error.diagnostics.map { ($0.line, $0.column) }
      #expect(error.diagnostics.contains { $0.severity == .error })
      #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
    }
  }

  /// A value and all that it holds.
  private func parts(of value: Any) -> [Any] {
    switch value {
    case let object as [String: Any]:
      // The order of a dictionary differs from run to run.
      [value] + object.sorted { $0.key < $1.key }.flatMap { parts(of: $0.value) }
    case let list as [Any]: [value] + list.flatMap(parts)
    default: [value]
    }
  }

  /// The value, in which now and then another stands for a part.
  private func exchanged(
    _ value: Any, with others: [Any], using generator: inout ArbitraryNumbers
  ) -> Any {
    switch value {
    case let object as [String: Any]:
      var result = object
      for key in object.keys.sorted() {
        if let inner = object[key] {
          result[key] = replaced(inner, with: others, using: &generator)
        }
        if Int.random(in: 0..<40, using: &generator) == 0 { result[key] = nil }
      }
      return result
    case let list as [Any]:
      return list.map { replaced($0, with: others, using: &generator) }
    default: return value
    }
  }

  private func replaced(
    _ value: Any, with others: [Any], using generator: inout ArbitraryNumbers
  ) -> Any {
    if Int.random(in: 0..<30, using: &generator) == 0,
      let other = others.randomElement(using: &generator)
    {
      return other
    }
    return exchanged(value, with: others, using: &generator)
  }
}
