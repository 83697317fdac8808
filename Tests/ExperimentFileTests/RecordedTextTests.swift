import ExperimentFile
import Foundation
import GMMSupport
import TestSupport
import Testing

/// What figures that are in use carry: a change of it makes all of them stale.
@Suite struct RecordedTextTests {
  private struct Recording: Decodable {
    struct File: Decodable {
      let file: String
      let experiment: String
    }
    struct Case: Decodable {
      /// A file with the hole `<>`.
      let frame: String
      /// What fills the hole, and the first 16 digits of the SHA-256 of the resolved text.
      let texts: [String: String]
    }
    let files: [File]
    let cases: [Case]
  }

  private static func recording() throws -> Recording {
    try decodedFixture("ExperimentFile/keys/expected.json", as: Recording.self)
  }

  private func resolvedText(_ bytes: [UInt8]) throws -> String {
    try Experiment.read(bytes, name: "recorded.json").experiment.resolvedText
  }

  @Test("The experiment files of the repository have the resolved texts that were recorded")
  func files() throws {
    let files = try Self.recording().files
    #expect(files.count > 40)
    for file in files {
      let content = try Data(contentsOf: Repository.folder.appending(path: file.file))
      #expect(try resolvedText([UInt8](content)) == file.experiment, "\(file.file)")
    }
  }

  @Test("Each key has the resolved text that was recorded, and so has a file without it")
  func keys() throws {
    let cases = try Self.recording().cases
    #expect(cases.count > 100)
    for recorded in cases {
      for (members, hash) in recorded.texts {
        let file = recorded.frame.replacing("<>", with: members)
        let text = try resolvedText(Array(file.utf8))
        #expect(SHA256.hexadecimal(Array(text.utf8)).prefix(16) == hash, "\(file) gives \(text)")
      }
    }
  }
}
