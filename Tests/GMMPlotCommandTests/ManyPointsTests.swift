import Foundation
import TestSupport
import Testing

/// Samples and data that are too large to be kept in memory, or to be shown point by point.
@Suite struct ManyPointsTests {
  private struct Counts: Decodable {
    let edges: [Double]
    let counts: [Int]
    let mean: Double
    let sd: Double
    let min: Double
    let max: Double
  }

  @Test("A sample that is drawn twice has the bins that NumPy finds in it")
  func sample() throws {
    let folder = Repository.fixture("GMMPlotCommand/many")
    let expected = try JSONDecoder().decode(
      Counts.self, from: Data(contentsOf: folder.appending(path: "expected.json")))
    let found = try inspection(["inspect", folder.appending(path: "many.json").path])
    let sample = try #require(found["sample"] as? [String: Any])
    #expect(sample["size"] as? Int == 4_200_000)
    #expect(sample["min"] as? Double == expected.min)
    #expect(sample["max"] as? Double == expected.max)
    #expect(isNear(try #require(sample["mean"] as? Double), expected.mean, 1e-13))
    #expect(isNear(try #require(sample["sd"] as? Double), expected.sd, 1e-13))
    let histogram = try layers(found)[0]
    #expect(histogram["edges"] as? [Double] == expected.edges)
    #expect(histogram["counts"] as? [Int] == expected.counts)
  }

  @Test("A data file that is read again for each pass is counted whole, and shown in part")
  func data() throws {
    let bench = try Workbench()
    // 0 to 999 again and again, and two rows without a value.
    var values = (0..<8_400_000).map { Double($0 % 1000) }
    values[17] = .nan
    values[1_000_017] = .nan
    var header =
      "{'descr': '<f8', 'fortran_order': False, 'shape': (\(values.count),), }"
    header += String(repeating: " ", count: 128 - 10 - header.utf8.count - 1) + "\n"
    var file = Data([0x93]) + Data("NUMPY".utf8) + Data([1, 0, UInt8(header.utf8.count), 0])
    file += Data(header.utf8)
    file += values.withUnsafeBytes { Data($0) }
    try bench.write(file, to: "many.npy")
    try bench.write(
      """
      { "mixture": { "components": [{ "weight": 1, "mean": 500, "sd": 300 }] },
        "data": { "file": "many.npy" },
        "figure": { "layers": [ { "mark": "histogram", "bins": { "edges": [0, 17, 18, 1000] } },
          { "mark": "histogram" }, { "mark": "rug" } ] } }
      """, to: "many.json")
    let result = try bench.run("inspect", "many.json")
    #expect(result.status == 0)
    #expect(result.errors.contains("many.npy: warning: left out 2 rows without a value"))
    #expect(
      result.errors.contains(
        "many.json:4:39: warning: the layer shows 1 in 9 of 8,399,998 points"), "\(result.errors)")
    let found = try #require(
      JSONSerialization.jsonObject(with: result.output) as? [String: Any])
    #expect((found["sample"] as? [String: Any])?["size"] as? Int == 8_399_998)
    let layers = try layers(found)
    #expect(layers[0]["counts"] as? [Int] == [142_800, 8398, 8_248_800])
    // Evenly spread, whatever the bins.
    let counts = try #require(layers[1]["counts"] as? [Int])
    #expect(counts.reduce(0, +) == 8_399_998)
    #expect(try bench.run("many.json", "-o", "many.png").status == 0)
  }

  @Test("Of more points than can be seen one by one some are shown, and a warning says which")
  func shown() throws {
    let bench = try Workbench()
    try bench.write(
      """
      { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
        "sample": { "size": 1000001 }, "figure": { "layers": [{ "mark": "quantiles" }] } }
      """, to: "some.json")
    let some = try bench.run("inspect", "some.json")
    #expect(some.status == 0)
    #expect(
      some.errors.hasPrefix("some.json:2:67: warning: the layer shows 1 in 2 of 1,000,001 points"))
    let found = try #require(JSONSerialization.jsonObject(with: some.output) as? [String: Any])
    #expect((try layers(found)[0]["x"] as? [Double])?.count == 500_001)
  }

  private func inspection(_ arguments: [String]) throws -> [String: Any] {
    let result = try Tool.gmmPlot.run(arguments)
    #expect(result.status == 0, "\(result.errors)")
    return try #require(JSONSerialization.jsonObject(with: result.output) as? [String: Any])
  }

  private func layers(_ found: [String: Any]) throws -> [[String: Any]] {
    let panels = try #require(found["panels"] as? [[String: Any]])
    return try #require(panels.first?["layers"] as? [[String: Any]])
  }
}
