import ExperimentFile
import Foundation
import Testing

@testable import MixtureFigures

@Suite("What fit says of known groups and of errors")
struct FitReportTests {
  /// The report of a fit, by its keys.
  private func report(_ fit: String, _ data: String) throws -> [String: Any] {
    let experiment = try Experiment.read(
      "{ \"data\": { \"file\": \"data.csv\", \(data) }, \"mixture\": { \"fit\": { \(fit) } } }")
    let points = try ExperimentPoints(experiment, data: DataSource(Self.table), workers: 2)
    guard case .fit(let request) = experiment.mixture else { return [:] }
    let report = points.fitReport(
      [], standardErrors: try points.standardErrors(request, workers: 2, budget: Budget()))
    let object = try JSONSerialization.jsonObject(with: Data(report.json().utf8))
    return try #require(object as? [String: Any])
  }

  /// Two clouds far apart, of which the last point of the second is said to be in the first group.
  private static let table =
    "x,group\n" + (0..<20).map { "\(Double($0 % 5) / 4),a\n" }.joined()
    + (0..<9).map { "\(50 + Double($0 % 5) / 4),b\n" }.joined() + "50.5,a\n"

  @Test("Components are compared with groups: table, matching, rate and adjusted Rand index")
  func agreement() throws {
    let report = try report(#""components": 2"#, #""columns": ["x"], "groups": "group""#)
    let agreement = try #require(report["agreement"] as? [String: Any])
    #expect(agreement["groups"] as? [String] == ["a", "b"])
    #expect(agreement["table"] as? [[Double]] == [[20, 1], [0, 9]])
    #expect(agreement["matching"] as? [String] == ["a", "b"])
    #expect(agreement["misclassified"] as? Double == 1.0 / 30)
    // scikit-learn 1.9.1: adjusted_rand_score([0] * 20 + [1] * 9 + [0], [0] * 20 + [1] * 10).
    let index = try #require(agreement["adjustedRandIndex"] as? Double)
    #expect(abs(index - 0.8652459541740106) < 1e-12)
  }

  @Test("Of data without groups, and of fits to each group, nothing is compared")
  func noAgreement() throws {
    #expect(try report(#""components": 2"#, #""columns": ["x"]"#)["agreement"] == nil)
    let each = try report(
      #""components": 1, "eachGroup": true"#, #""columns": ["x"], "groups": "group""#)
    #expect(each["agreement"] == nil)
  }

  @Test(
    "Errors are found where they are asked for: for each parameter an error and an interval",
    arguments: ["bootstrap", "parametric", "information"])
  func errors(method: String) throws {
    #expect(try report(#""components": 2"#, #""columns": ["x"]"#)["standardErrors"] == nil)
    let isBootstrap = method != "information"
    let report = try report(
      "\"components\": 2, \"standardErrors\": { \"method\": \"\(method)\", \"level\": 0.9"
        + (isBootstrap ? ", \"replicates\": 50" : "") + " }", #""columns": ["x"]"#)
    let errors = try #require(report["standardErrors"] as? [String: Any])
    #expect(errors["method"] as? String == method)
    #expect(errors["level"] as? Double == 0.9)
    #expect(errors["replicates"] as? Int == (isBootstrap ? 50 : nil))
    let parameters = try #require(errors["parameters"] as? [[String: Any]])
    #expect(
      parameters.map { $0["parameter"] as? String }
        == ["weight", "weight", "mean", "mean", "sd", "sd"])
    #expect(parameters.map { $0["component"] as? Int } == [1, 2, 1, 2, 1, 2])
    for parameter in parameters {
      let error = try #require(parameter["error"] as? Double)
      let interval = try #require(parameter["interval"] as? [Double])
      let estimate = try #require(parameter["estimate"] as? Double)
      #expect(error > 0 && interval[0] < interval[1])
      // 90 % of a normal distribution lie within 1.645 deviations; few replicates scatter.
      #expect((2.3...4.3).contains((interval[1] - interval[0]) / error))
      #expect(interval[0] < estimate + error && interval[1] > estimate - error)
      #expect((parameter["bias"] != nil) == isBootstrap)
    }
  }

  @Test(
    "The error of a mean far from others is that of its points: the deviation over the root of n")
  func knownError() throws {
    let report = try report(
      #""components": 2, "standardErrors": "information""#, #""columns": ["x"]"#)
    let errors = try #require(report["standardErrors"] as? [String: Any])
    let parameters = try #require(errors["parameters"] as? [[String: Any]])
    let error = try #require(parameters[2]["error"] as? Double)
    // Twenty values from 0 to 1 by quarters: the deviation is the root of 1/8.
    #expect(abs(error - (0.125 / 20).squareRoot()) < 1e-7)
  }
}
