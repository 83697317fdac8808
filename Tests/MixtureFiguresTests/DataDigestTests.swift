import ExperimentFile
import Foundation
import TestSupport
import Testing

@testable import MixtureFigures

@Suite struct DataDigestTests {
  @Test(
    "The digest is XXH64 over the XXH64 of each MiB, with any number of threads, of a file and of memory"
  )
  func digest() throws {
    let scratch = try Scratch()
    let file = scratch.folder.appending(path: "data.csv")
    let expected = try DigestFixture().digests
    let bytes = DigestFixture.sanityBuffer(expected.map(\.size).max() ?? 0)
    for expected in expected {
      let data = Array(bytes[..<expected.size])
      try Data(data).write(to: file)
      for workers in expected.size > 1 << 22 ? 1...3 : 2...2 {
        let stored = try DataSource(path: file.path, workers: workers)
        #expect(try stored.digest() == expected.digest, "\(expected.size) bytes")
        let kept = DataSource(data, name: "data", workers: workers)
        #expect(try kept.digest() == expected.digest, "\(expected.size) bytes")
      }
      let digest = DataDigest()
      let source = DataContent(data, name: "data").source(0..<Int.max, hashing: digest)
      var buffer = [UInt8](repeating: 0, count: 100_003)
      while try buffer.withUnsafeMutableBytes({ try source($0) }) > 0 {}
      #expect(digest.text == expected.digest, "\(expected.size) bytes")
    }
  }

  @Test(
    "Reading the numbers gives the digest too, as a whole and in parts", arguments: [10, 500_000])
  func onTheWay(rowCount: Int) throws {
    let scratch = try Scratch()
    let file = scratch.folder.appending(path: "data.csv")
    let text = "x\n" + String(repeating: "1.25\n-3.5\n", count: rowCount)
    try Data(text.utf8).write(to: file)
    let expected = try DataSource(path: file.path, workers: 2).digest()
    let copy = try DataSource(path: file.path, workers: 2)
    #expect(try DataPoints(copy, DataSettings(file: file.path))?.values.count == 2 * rowCount)
    // Nothing is there any more to be read.
    try FileManager.default.removeItem(at: file)
    #expect(try copy.digest() == expected)
  }

  @Test(
    "A file that is another when it is read again is an error, whatever its size and its date",
    arguments: [
      (from: "x\n1\n2\n3\n", to: "x\n1\n2\n4\n"), (from: "x\n1\n2\n", to: "x\n1\n2\n3\n"),
      (from: "x\n1\n2\n3\n", to: "x\n1\n2\n"),
    ])
  func changed(from: String, to: String) throws {
    let scratch = try Scratch()
    let file = scratch.folder.appending(path: "data.csv")
    let experiment = try Experiment.read(
      #"{ "mixture": { "fit": { "components": 1 } }, "data": { "file": "data.csv" } }"#)
    for isDigestFirst in [true, false] {
      func write(_ text: String) throws {
        try Data(text.utf8).write(to: file)
        try FileManager.default.setAttributes(
          [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)], ofItemAtPath: file.path)
      }
      try write(from)
      let sources = try DataSources(of: experiment, relativeTo: scratch.folder.path + "/")
      if isDigestFirst {
        _ = try sources.digests()
      } else {
        _ = try CountedExperiment(experiment, data: sources)
      }
      try write(to)
      let problem = #expect(throws: ExperimentProblem.self) {
        _ = try CountedExperiment(experiment, data: sources)
      }
      #expect(problem?.message == "changed while it was read")
      #expect(problem?.kind == .unreadableFile)
      #expect(throws: ExperimentProblem.self) { try sources.digests() }
      // Who begins anew has a file like any other.
      let anew = try DataSources(of: experiment, relativeTo: scratch.folder.path + "/")
      _ = try CountedExperiment(experiment, data: anew)
      #expect(try anew.digests().count == 1)
    }
  }
}
