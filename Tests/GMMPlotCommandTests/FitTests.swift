import Foundation
import TestSupport
import Testing

@Suite struct FitTests {
  /// A folder with Old Faithful's eruptions and an experiment that fits them.
  private func bench(
    _ fit: String, columns: String = #"["waiting"]"#, table: String? = nil
  ) throws -> Workbench {
    let bench = try Workbench()
    let faithful = Repository.fixture("GaussianMixtures/faithful.csv")
    try bench.write(try table.map { Data($0.utf8) } ?? Data(contentsOf: faithful), to: "data.csv")
    try bench.write(
      """
      { "mixture": { "fit": \(fit) },
        "data": { "file": "data.csv", "columns": \(columns) } }
      """, to: "fit.json")
    return bench
  }

  private struct Report: Decodable {
    struct Component: Decodable {
      let weight, mean, sd: Double
    }
    struct RatioTest: Decodable {
      let components: [Int]
      let statistic, pValue: Double
      let replicates, leftOut: Int
    }
    struct Selection: Decodable {
      struct Candidate: Decodable {
        let components: Int
        let logLikelihood, bic, aic, icl: Double
        let nearTie: Bool
      }
      let criterion: String
      let candidates: [Candidate]
      let caution: String
    }
    let components: [Component]
    let logLikelihood, bic, aic, icl, spread: Double
    let iterations, parameters, points, dropped, starts: Int
    let converged: Bool
    let covariance: String
    let columns, warnings: [String]
    let selection: Selection?
    let ratioTest: RatioTest?
  }

  private func report(_ bench: Workbench) throws -> Report {
    let result = try bench.run("fit", "fit.json")
    #expect(result.status == 0)
    return try JSONDecoder().decode(Report.self, from: result.output)
  }

  private func isClose(_ value: Double, _ expected: Double, _ tolerance: Double) -> Bool {
    abs(value - expected) <= tolerance
  }

  // mixtools, mclust and scikit-learn agree on these numbers.
  @Test("The waiting times of Old Faithful have the mixture that other programs find")
  func faithful() throws {
    let report = try report(bench(#"{ "components": 2 }"#))
    #expect(isClose(report.logLikelihood, -1034.00175, 1e-5))
    #expect(isClose(report.bic, 2096.03251, 1e-5))
    #expect(isClose(report.aic, 2078.00350, 1e-5))
    try #require(report.components.count == 2)
    let (first, second) = (report.components[0], report.components[1])
    #expect(isClose(first.weight, 0.3609, 5e-5) && isClose(second.weight, 0.6391, 5e-5))
    #expect(isClose(first.mean, 54.615, 5e-4) && isClose(second.mean, 80.091, 5e-4))
    #expect(isClose(first.sd, 5.871, 5e-4) && isClose(second.sd, 5.868, 5e-4))
    #expect(report.converged)
    #expect((report.parameters, report.points, report.dropped) == (5, 272, 0))
    #expect(report.columns == ["waiting"])
    #expect(report.warnings.isEmpty)
    #expect(report.selection == nil)
  }

  @Test("The experiment file that a fit writes draws the same figure, without fitting")
  func experimentFile() throws {
    let bench = try bench(#"{ "components": 2 }"#)
    #expect(try bench.run("fit", "fit.json", "--spec", "fitted.json", "-o", "fit.txt").status == 0)
    #expect(try bench.run("validate", "fitted.json").status == 0)
    #expect(try bench.run("fit.json", "-o", "a.svg").status == 0)
    #expect(try bench.run("fitted.json", "-o", "b.svg").status == 0)
    func shapes(_ name: String) throws -> Substring {
      let text = String(decoding: try bench.bytes(of: name), as: UTF8.self)
      let start = try #require(text.firstRange(of: "</metadata>"))
      // Ids are made from the content, which has other metadata.
      return text[start.upperBound...].replacing(#/g[0-9a-f]{10}-/#, with: "")[...]
    }
    #expect(try shapes("a.svg") == shapes("b.svg"))
    let elsewhere = try bench.run(
      "fit", "fit.json", "--spec", "folder/fitted.json", "-o", "fit.txt")
    #expect(elsewhere.status == 0)
    #expect(try bench.run("folder/fitted.json", "-o", "c.svg").status == 0)
    #expect(try shapes("c.svg") == shapes("a.svg"))
  }

  @Test("A criterion chooses the number of components, and says what it does not show")
  func selection() throws {
    let report = try report(bench(#"{ "components": [1, 3], "starts": 10 }"#))
    let selection = try #require(report.selection)
    #expect(selection.criterion == "bic")
    #expect(selection.candidates.map(\.components) == [1, 2, 3])
    for (candidate, bic) in zip(selection.candidates, [2201.78921, 2096.03251, 2108.11585]) {
      #expect(isClose(candidate.bic, bic, 1e-4))
    }
    #expect(selection.candidates.allSatisfy { !$0.nearTie })
    #expect(report.components.count == 2)
    #expect(selection.caution.contains("does not show"))
    let byAIC = try self.report(
      bench(#"{ "components": [1, 3], "criterion": "aic", "starts": 10 }"#))
    #expect(byAIC.components.count == 2)
    // 2078.00350 for two components, 2079.26943 for three.
    #expect(byAIC.selection?.candidates.map(\.nearTie) == [false, false, true])
  }

  @Test("A fit does not depend on how it is run")
  func determinism() throws {
    let bench = try bench(#"{ "components": [1, 3], "starts": 5 }"#)
    let outputs = try [[:], ["LC_ALL": "de_DE.UTF-8"], ["SWIFT_DETERMINISTIC_HASHING": "1"]].map {
      try Tool.gmmPlot.run(["fit", "fit.json"], environment: $0, in: bench.folder).output
    }
    #expect(outputs[1] == outputs[0])
    #expect(outputs[2] == outputs[0])
    #expect(try bench.run("fit.json", "-o", "a.png", "-j", "1").status == 0)
    #expect(try bench.run("fit.json", "-o", "b.png", "-j", "7").status == 0)
    #expect(try bench.bytes(of: "a.png") == bench.bytes(of: "b.png"))
  }

  @Test("Points of several columns are fitted with their covariances")
  func columns() throws {
    let bench = try bench(#"{ "components": 2 }"#, columns: #"["eruptions", "waiting"]"#)
    let result = try bench.run("fit", "fit.json")
    #expect(result.status == 0)
    let report = try #require(
      JSONSerialization.jsonObject(with: result.output) as? [String: Any])
    // scikit-learn, mclust: the best of all starts.
    #expect(isClose(try #require(report["logLikelihood"] as? Double), -1130.263960, 1e-5))
    let components = try #require(report["components"] as? [[String: Any]])
    let means = components.compactMap { $0["mean"] as? [Double] }
    try #require(means.count == 2)
    #expect(isClose(means[0][0], 2.0364, 1e-3) && isClose(means[0][1], 54.4785, 1e-3))
    #expect((components[0]["covariance"] as? [[Double]])?.count == 2)
    // The experiment file that it writes has the same mixture, to the last bit.
    #expect(try bench.run("fit", "fit.json", "--spec", "fitted.json").status == 0)
    let fitted = try #require(
      JSONSerialization.jsonObject(with: bench.bytes(of: "fitted.json")) as? [String: Any])
    let mixture = try #require(fitted["mixture"] as? [String: Any])
    #expect((mixture["components"] as? [NSDictionary]) == (components as [NSDictionary]))
    #expect(try bench.run("fit.json", "-o", "a.png").status == 0)
    #expect(try bench.run("fitted.json", "-o", "b.png").status == 0)
    let pixels = try ["a.png", "b.png"].map {
      try PNGFile(bench.bytes(of: $0)).content(of: "IDAT")
    }
    #expect(pixels[0] == pixels[1])
  }

  @Test(
    "What cannot be fitted is an error with its place, and nothing is written",
    arguments: [
      (#"{ "components": 4 }"#, "x\n1\n2\n3\n1\n", "fit.json:1:39: error: data.csv has 3 distinct"),
      (#"{ "components": 1 }"#, "x\n5\n5\n5\n", "fit.json:1:39: error: data.csv has 1 distinct"),
      (#"{ "components": 1 }"#, "x\n5\n", "fit.json:1:39: error: data.csv has 1 distinct point"),
      (#"{ "components": 2 }"#, "x\n", "data.csv: error: the file has no rows"),
    ])
  func mistakes(fit: String, table: String, message: String) throws {
    let bench = try bench(fit, columns: #"["x"]"#, table: table)
    let before = try bench.contents
    for arguments in [["fit", "fit.json", "-o", "fit.txt"], ["fit.json", "-o", "new.png"]] {
      let result = try Tool.gmmPlot.run(arguments, in: bench.folder)
      #expect(result.status == 65)
      #expect(result.errors.hasPrefix(message), "\(result.errors)")
    }
    #expect(try bench.contents == before)
  }

  @Test("The number of components is tested against one more where the fit asks for it")
  func ratioTest() throws {
    func test(_ fit: String) throws -> Report.RatioTest? {
      try report(bench("{ \"components\": 2, \"starts\": 10\(fit) }")).ratioTest
    }
    let found = try #require(try test(#", "ratioTest": { "replicates": 4 }"#))
    #expect(found.components == [2, 3] && found.replicates == 4 && found.leftOut == 0)
    // scikit-learn's AIC of two and of three components, with 5 and 8 parameters.
    let statistic = (2078.00350 - 2 * 5) - (2079.26943 - 2 * 8)
    #expect(isClose(found.statistic, statistic, 1e-4))
    let rank = 5 * found.pValue
    #expect((1...5).contains(rank) && isClose(rank, rank.rounded(), 1e-12))
    #expect(try test("") == nil)
    #expect(try test(#", "ratioTest": false"#) == nil)
  }

  @Test("A mixture that is given is not fitted, and a fit does not overwrite what it is made from")
  func refusals() throws {
    let bench = try bench(#"{ "components": 2 }"#)
    #expect(try bench.run("fit", "good.json").status == 65)
    #expect(try bench.run("fit", "fit.json", "-o", "data.csv").status == 64)
    #expect(try bench.run("fit", "fit.json", "--spec", "fit.json").status == 64)
  }

  @Test("A mixture that no experiment file can hold is printed, and refused as a file")
  func extremes() throws {
    let table = "a,b\n" + (0..<20).map { "\($0 % 7)e60,\($0 * $0 % 11)e60\n" }.joined()
    let bench = try bench(
      #"{ "components": 1 }"#, columns: #"["a", "b"]"#, table: table)
    #expect(try bench.run("fit", "fit.json").status == 0)
    let result = try bench.run("fit", "fit.json", "--spec", "fitted.json")
    #expect(result.status == 65)
    #expect(result.errors.hasPrefix("fitted.json: error: the fitted mixture has numbers that an"))
    #expect(try !bench.contents.contains("fitted.json"))
  }
}
