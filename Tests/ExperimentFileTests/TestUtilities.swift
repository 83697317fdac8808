import ExperimentFile
import Foundation

/// The folder that holds the package.
let packageFolder = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The folder with the test data of this target.
let fixtureFolder = packageFolder.appending(path: "Tests/Fixtures/ExperimentFile")

/// The JSON files right in a folder, by name; none where there is no folder.
func jsonFiles(in folder: URL) -> [URL] {
  let files = try? FileManager.default.contentsOfDirectory(
    at: folder, includingPropertiesForKeys: nil)
  return (files ?? []).filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
}

/// All that is said about a file: its problems, or the warnings about it.
func diagnostics(of file: String) -> String {
  do {
    return try Experiment.read(Array(file.utf8), name: "two.json").warnings
      .map(\.description).joined(separator: "\n")
  } catch {
    return error.description
  }
}

/// The SplitMix64 generator of S. Vigna, for tests that need arbitrary but repeatable numbers.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
