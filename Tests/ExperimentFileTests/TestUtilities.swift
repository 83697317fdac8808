import ExperimentFile
import Foundation
import TestSupport

/// The folder with the test data of this target.
let fixtureFolder = Repository.fixture("ExperimentFile")

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
