import Foundation
import GMMSupport
import TestSupport
import Testing

@testable import GMMPlotCommand

@Suite struct DataDigestTests {
  /// An experiment with a data file beside it.
  private func input(
    _ bench: Workbench, _ data: [UInt8], workers: Int = 1
  ) throws -> ExperimentInput {
    try bench.write(Data(data), to: "data.csv")
    try bench.write(
      """
      { "mixture": { "components": [{ "weight": 1, "mean": 5, "sd": 3 }] },
        "data": { "file": "data.csv" } }
      """, to: "data.json")
    return try ExperimentInput(path: bench.file("data.json").path, workers: workers)
  }

  @Test(
    "The digest is XXH64 over the XXH64 of each MiB, with any number of threads, of a file and of memory"
  )
  func digest() throws {
    let bench = try Workbench()
    let expected = try DigestFixture().digests
    let bytes = DigestFixture.sanityBuffer(expected.map(\.size).max() ?? 0)
    for expected in expected {
      let data = Array(bytes[..<expected.size])
      for workers in expected.size > 1 << 22 ? 1...3 : 2...2 {
        let input = try input(bench, data, workers: workers)
        #expect(try input.data?.digest() == expected.digest, "\(expected.size) bytes")
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
    let bench = try Workbench()
    let text = "x\n" + String(repeating: "1.25\n-3.5\n", count: rowCount)
    let input = try input(bench, Array(text.utf8), workers: 2)
    let expected = try input.data?.digest()
    let copy = try ExperimentInput(path: bench.file("data.json").path, workers: 2)
    #expect(try copy.dataPoints()?.values.count == 2 * rowCount)
    // Nothing is there any more to be read.
    try FileManager.default.removeItem(at: bench.file("data.csv"))
    #expect(try copy.data?.digest() == expected)
  }
}
