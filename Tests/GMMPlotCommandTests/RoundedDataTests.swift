import Foundation
import TestSupport
import Testing

/// Data whose values are multiples of a step.
@Suite struct RoundedDataTests {
  /// The values and numbers of one set of fit-rounded.json.
  private struct RoundedSet: Decodable {
    struct Given: Decodable {
      let weights, means, deviations: [Double]
      let logLikelihood: Double
    }
    let step: Double
    let values, logLikelihoods: [Double]
    let given: Given

    static func load(_ name: String) throws -> RoundedSet {
      let sets = try JSONDecoder().decode(
        [String: RoundedSet].self,
        from: Data(contentsOf: Repository.fixture("GaussianMixtures/fit-rounded.json")))
      return try #require(sets[name])
    }
  }

  private func bench(
    _ mixture: String, rounded: Double?, values: [Double]
  ) throws -> Workbench {
    let bench = try Workbench()
    let key = rounded.map { #", "rounded": \#($0)"# } ?? ""
    try bench.write("x\n" + values.map { "\($0)\n" }.joined(), to: "data.csv")
    try bench.write(
      #"{ "mixture": \#(mixture), "data": { "file": "data.csv"\#(key) } }"#, to: "spec.json")
    return bench
  }

  private func object(_ bytes: Data) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
  }

  @Test(
    "A fit of rounded data says the step and the likelihood of the intervals, and warns of nothing")
  func fit() throws {
    let set = try RoundedSet.load("two normals, multiples of 5")
    let bench = try bench(
      #"{ "fit": { "components": 2, "starts": 10 } }"#, rounded: 5, values: set.values)
    let result = try bench.run("fit", "spec.json")
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    let report = try object(result.output)
    #expect(report["rounded"] as? Double == 5)
    #expect(report["step"] == nil)
    let logLikelihood = try #require(report["logLikelihood"] as? Double)
    #expect((logLikelihood - set.logLikelihoods[1]).magnitude < 1e-6)
    #expect((report["warnings"] as? [String])?.isEmpty == true)
  }

  @Test("A fit of the same values as points says their step, and that the rounding shows")
  func points() throws {
    let set = try RoundedSet.load("two normals, multiples of 5")
    let bench = try bench(
      #"{ "fit": { "components": 2, "starts": 10 } }"#, rounded: nil, values: set.values)
    let result = try bench.run("fit", "spec.json")
    #expect(result.status == 0)
    let report = try object(result.output)
    #expect(report["step"] as? Double == 5)
    #expect(report["rounded"] == nil)
    let warning = try #require((report["warnings"] as? [String])?.first)
    #expect(
      warning.contains(
        /the values differ by multiples of 5, and component 1 is 1\.\d+ steps wide: "rounded": 5 in data takes the likelihood of the intervals/
      ), "\(warning)")
    let inspected = try object(bench.run("inspect", "spec.json").output)
    let sample = try #require(inspected["sample"] as? [String: Any])
    #expect(sample["step"] as? Double == 5)
  }

  @Test(
    "The waiting times of Old Faithful are whole minutes, which does not show in two components")
  func faithful() throws {
    let bench = try Workbench()
    let faithful = Repository.fixture("GaussianMixtures/faithful.csv")
    try bench.write(Data(contentsOf: faithful), to: "data.csv")
    try bench.write(
      """
      { "mixture": { "fit": { "components": 2, "starts": 10 } },
        "data": { "file": "data.csv", "columns": ["waiting"] } }
      """, to: "spec.json")
    let report = try object(bench.run("fit", "spec.json").output)
    #expect(report["step"] as? Double == 1)
    #expect((report["warnings"] as? [String])?.isEmpty == true)
  }

  @Test("The likelihood of a given mixture is that of the intervals of rounded data")
  func inspect() throws {
    let set = try RoundedSet.load("whole numbers, heaped at multiples of 5")
    let given = set.given
    let components = given.weights.indices.map {
      #"{ "weight": \#(given.weights[$0]), "mean": \#(given.means[$0]), "sd": \#(given.deviations[$0]) }"#
    }.joined(separator: ", ")
    let bench = try bench(
      #"{ "components": [\#(components)] }"#, rounded: set.step, values: set.values)
    let report = try object(bench.run("inspect", "spec.json").output)
    let logLikelihood = try #require(report["logLikelihood"] as? Double)
    #expect((logLikelihood / given.logLikelihood - 1).magnitude < 1e-11)
    let sample = try #require(report["sample"] as? [String: Any])
    #expect(sample["rounded"] as? Double == 1)
  }

  @Test("The experiment that a fit of rounded data writes has the same likelihood")
  func written() throws {
    let set = try RoundedSet.load("two normals, steps of 6")
    let bench = try bench(
      #"{ "fit": { "components": 2, "starts": 10 } }"#, rounded: 6, values: set.values)
    #expect(try bench.run("fit", "spec.json", "--spec", "fitted.json").status == 0)
    let report = try object(bench.run("inspect", "fitted.json").output)
    let logLikelihood = try #require(report["logLikelihood"] as? Double)
    #expect((logLikelihood - set.logLikelihoods[1]).magnitude < 1e-6)
  }

  @Test("A value that is no whole number of steps from the others is an error that names it")
  func offStep() throws {
    for mixture in [
      #"{ "fit": { "components": 1 } }"#,
      #"{ "components": [{ "weight": 1, "mean": 3, "sd": 2 }] }"#,
    ] {
      let bench = try bench(mixture, rounded: 0.5, values: [1, 2.5, 3, 4.75, 5])
      let result = try bench.run("inspect", "spec.json")
      #expect(result.status == 65)
      #expect(
        result.errors.contains(
          "error: value 4 of the data is 4.75, which is no whole number of steps of 0.5 from the first"
        ), "\(result.errors)")
    }
  }
}
