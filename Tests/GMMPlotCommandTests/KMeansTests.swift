import Foundation
import TestSupport
import Testing

@Suite("k-means of a fit")
struct KMeansTests {
  private struct Known: Decodable {
    let file: String
    let columns: [String]
    let components: Int
    let groups: String?
    let centers: [[Double]]
    let sizes: [Int]
    let withinSumOfSquares, deviation: Double
    let adjustedRandIndex: Double?
  }

  /// A folder with a data file and an experiment that groups its points.
  private func bench(_ known: Known, fit: String = "", figure: String = "{}") throws -> Workbench {
    let bench = try Workbench()
    try bench.write(
      try Data(contentsOf: Repository.folder.appending(path: "specs/data/\(known.file)")),
      to: "data.csv")
    let columns = known.columns.map { "\"\($0)\"" }.joined(separator: ", ")
    let groups = known.groups.map { ", \"groups\": \"\($0)\"" } ?? ""
    try bench.write(
      """
      { "mixture": { "fit": { "method": "kMeans", "components": \(known.components)\(fit) } },
        "data": { "file": "data.csv", "columns": [\(columns)]\(groups) },
        "figure": \(figure) }
      """, to: "fit.json")
    return bench
  }

  private static func known() throws -> [Known] {
    try decodedFixture("GMMPlotCommand/kmeans/expected.json", as: [Known].self)
  }

  private func report(_ bench: Workbench) throws -> [String: Any] {
    let result = try bench.run("fit", "fit.json")
    #expect(result.status == 0, "\(result.errors)")
    let object = try JSONSerialization.jsonObject(with: result.output)
    return try #require(object as? [String: Any])
  }

  @Test("The centers, the sizes and the sum of squares are those that scikit-learn finds")
  func scikitLearn() throws {
    for known in try Self.known() {
      let report = try report(bench(known))
      let sum = try #require(report["withinSumOfSquares"] as? Double)
      #expect(abs(sum / known.withinSumOfSquares - 1) < 1e-10)
      #expect(report["sizes"] as? [Int] == known.sizes)
      let centers: [[Double]] =
        (report["centers"] as? [[Double]]) ?? (report["centers"] as? [Double])?.map { [$0] } ?? []
      #expect(centers.count == known.centers.count)
      for (found, expected) in zip(centers.joined(), known.centers.joined()) {
        #expect(abs(found / expected - 1) < 1e-10)
      }
      #expect(report["method"] as? String == "kMeans")
      #expect(report["starts"] as? Int == 100)
      #expect(try #require(report["foundBy"] as? Int) > 1)
      #expect(report["logLikelihood"] == nil && report["bic"] == nil)
    }
  }

  @Test(
    "The mixture has equal weights and one spherical covariance, the mean square per coordinate")
  func mixture() throws {
    for known in try Self.known() {
      let components = try #require(try report(bench(known))["components"] as? [[String: Any]])
      for component in components {
        let weight = try #require(component["weight"] as? Double)
        #expect(abs(weight * Double(known.components) - 1) < 1e-15)
        if known.columns.count == 1 {
          let deviation = try #require(component["sd"] as? Double)
          #expect(abs(deviation / known.deviation - 1) < 1e-10)
        } else {
          let rows = try #require(component["covariance"] as? [[Double]])
          for (row, values) in rows.enumerated() {
            for (column, value) in values.enumerated() {
              let expected = row == column ? known.deviation * known.deviation : 0
              #expect(abs(value - expected) <= 1e-10 * expected)
            }
          }
        }
      }
    }
  }

  @Test("Clusters are compared with known groups: the index of scikit-learn")
  func agreement() throws {
    for known in try Self.known() {
      let agreement = try report(bench(known))["agreement"] as? [String: Any]
      guard let expected = known.adjustedRandIndex else {
        #expect(agreement == nil)
        continue
      }
      let index = try #require(agreement?["adjustedRandIndex"] as? Double)
      #expect(abs(index - expected) < 1e-12)
    }
  }

  @Test("Each point is classified to its nearest center, as many as scikit-learn has there")
  func classified() throws {
    for known in try Self.known() {
      let result = try bench(known).run("classify", "fit.json")
      #expect(result.status == 0, "\(result.errors)")
      var sizes = [Int](repeating: 0, count: known.components)
      for row in result.text.split(separator: "\n").dropFirst() {
        let cells = row.split(separator: ",").compactMap { Double($0) }
        let distances = known.centers.map { center in
          zip(cells, center).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
        }
        let component = try #require(Int(exactly: cells[known.columns.count])) - 1
        let least = try #require(distances.min())
        #expect(distances[component] <= least + 1e-9)
        sizes[component] += 1
      }
      #expect(sizes == known.sizes)
    }
  }

  @Test("Its figure is drawn, and the experiment file of the fit draws the same mixture")
  func figure() throws {
    let known = try Self.known()[1]
    let bench = try bench(
      known, fit: #", "labels": ["short", "long"]"#,
      figure:
        #"{ "layers": [{ "mark": "scatter", "colorBy": "label" }, { "mark": "contours" }, { "mark": "boundary" }] }"#
    )
    #expect(try bench.run("fit.json", "-o", "a.svg").status == 0)
    #expect(
      try bench.run("fit", "fit.json", "--spec", "fitted.json", "-o", "report.txt").status == 0)
    #expect(try bench.run("fitted.json", "-o", "b.svg").status == 0)
    let text = String(decoding: try bench.bytes(of: "a.svg"), as: UTF8.self)
    #expect(text.contains("a mixture about the two centers of k-means"))
  }

  @Test("The means of a start are the first centers, and rounds that end at their limit are told")
  func start() throws {
    let known = try Self.known()[0]
    let start = """
      , "maxIterations": 1,
      "start": [{ "weight": 0.5, "mean": 50, "sd": 1 }, { "weight": 0.5, "mean": 51, "sd": 1 }]
      """
    let report = try report(bench(known, fit: start))
    let file = Repository.folder.appending(path: "specs/data/\(known.file)")
    let waiting = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
      .compactMap { $0.split(separator: ",").last.flatMap { Double($0) } }
    let groups = [waiting.filter { $0 < 50.5 }, waiting.filter { $0 > 50.5 }]
    let centers = try #require(report["centers"] as? [Double])
    for (center, group) in zip(centers, groups) {
      #expect(abs(center - group.reduce(0, +) / Double(group.count)) < 1e-9)
    }
    #expect(report["converged"] as? Bool == false)
    #expect(report["starts"] as? Int == 1)
    #expect(
      report["warnings"] as? [String]
        == ["not converged after 1 iteration: points still changed their centers"])
  }

  @Test("Its work counts: what is too dear for strangers is refused")
  func limit() throws {
    let bench = try bench(try Self.known()[1])
    let table = "x\n" + (0..<200_000).map { "\(($0 * 7919) % 100_003)\n" }.joined()
    try bench.write(table, to: "big.csv")
    try bench.write(
      """
      { "mixture": { "fit": { "method": "kMeans", "components": 90, "starts": 1000 } },
        "data": { "file": "big.csv" } }
      """, to: "big.json")
    let result = try bench.run("big.json", "--limit", "strangers", "-o", "a.svg")
    #expect(result.status != 0)
    #expect(result.errors.contains("the fit takes more than"))
  }
}
