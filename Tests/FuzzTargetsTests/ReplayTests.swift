import Foundation
import FuzzTargets
import TestSupport
import Testing

/// What fuzzers have found, and what they begin with.
@Suite struct ReplayTests {
  @Test(
    "No input that a fuzzer ever found makes its target trap or say that something is wrong",
    arguments: FuzzTarget.allCases)
  func findings(target: FuzzTarget) throws {
    for (name, bytes) in try inputs("Findings", target) {
      #expect(target.problem(with: bytes) == nil, "\(target) \(name)")
    }
  }

  @Test(
    "Each target has inputs to begin with, and none of them is a finding",
    arguments: FuzzTarget.allCases)
  func seeds(target: FuzzTarget) throws {
    let seeds = try inputs("Corpus", target)
    #expect(seeds.count >= 5)
    for (name, bytes) in seeds {
      #expect(target.problem(with: bytes) == nil, "\(target) \(name)")
    }
  }

  @Test("Every folder of inputs is that of a target", arguments: ["Corpus", "Findings"])
  func folders(kind: String) throws {
    let folder = Repository.folder.appending(path: "Fuzzing/\(kind)")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      #expect(FuzzTarget(rawValue: name) != nil, "\(kind)/\(name)")
    }
  }

  /// The inputs of a target in a folder of `Fuzzing`, by their names.
  private func inputs(_ kind: String, _ target: FuzzTarget) throws -> [(String, [UInt8])] {
    let folder = Repository.folder.appending(path: "Fuzzing/\(kind)/\(target.rawValue)")
    guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
      (name, Array(try Data(contentsOf: folder.appending(path: name))))
    }
  }
}
