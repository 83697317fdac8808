import Foundation
import TestSupport
import Testing

/// Layers and panels that show how a mixture is fitted.
@Suite struct FitLayerTests {
  private struct Step: Decodable {
    let iteration: Int
    let centers: [[Double]]
    let halfAxes: [[Double]]
  }

  @Test("Panels show the mixture after the iterations of scikit-learn from the same start")
  func steps() throws {
    let expected = try JSONDecoder().decode(
      [Step].self,
      from: Data(contentsOf: Repository.fixture("GMMPlotCommand/steps/expected.json")))
    let panels = try panels(of: Repository.folder.appending(path: "specs/em-steps.json").path)
    #expect(panels.count == expected.count)
    // The fit orders its components by their means at the end.
    for (panel, step) in zip(panels, expected) {
      let layers = try #require(panel["layers"] as? [[String: Any]])
      let ellipses = try #require(layers.last?["ellipses"] as? [[String: Any]])
        .filter { $0["mass"] as? Double == 0.5 }
      let found = try ellipses.map { ellipse in
        try (
          #require(ellipse["center"] as? [Double]), #require(ellipse["halfAxes"] as? [Double])
        )
      }.sorted { $0.0[0] < $1.0[0] }
      #expect(found.count == 2)
      for (index, (center, halfAxes)) in found.enumerated() {
        #expect(areNear(center, step.centers[index], 1e-8), "\(step.iteration)")
        #expect(areNear(halfAxes, step.halfAxes[index], 1e-8), "\(step.iteration)")
      }
    }
  }

  @Test("A later iteration than there was is the fitted mixture, with a warning")
  func afterTheEnd() throws {
    let layers = #""layers": [{ "mark": "density", "from": 40, "to": 100, "step": 10 }]"#
    let bench = try bench(
      #"{ "components": 1 }"#,
      figure: #"{ "panels": [{ \#(layers) }, { "iteration": 50, \#(layers) }] }"#)
    let panels = try panels(of: "fit.json", in: bench)
    let densities = try panels.map { panel in
      try #require((panel["layers"] as? [[String: Any]])?.first?["y"] as? [Double])
    }
    #expect(densities[0] == densities[1])
    // One component is fitted at once.
    let result = try bench.run("fit.json", "-o", "fit.png")
    #expect(result.status == 0)
    #expect(result.errors.contains("warning: the fit ended after "), "\(result.errors)")
    #expect(result.errors.contains("in place of iteration 50 its end is shown"))
  }

  @Test("Convergence shows the log-likelihood of every start, which never falls")
  func convergence() throws {
    let bench = try bench(
      #"{ "components": 2, "starts": 5 }"#, figure: #"{ "layers": [{ "mark": "convergence" }] }"#)
    let layer = try #require(
      (panels(of: "fit.json", in: bench)[0]["layers"] as? [[String: Any]])?.first)
    let traces = try #require(layer["logLikelihood"] as? [[Double]])
    #expect(traces.count == 5)
    for trace in traces {
      #expect(zip(trace.dropFirst(), trace).allSatisfy { $0 >= $1 - 1e-9 })
    }
    let best = try #require(layer["best"] as? Int)
    // mixtools, mclust and scikit-learn agree.
    #expect(isNear(try #require(traces[best - 1].last), -1034.00175, 1e-5))
  }

  @Test("Selection shows the criterion of every number of components")
  func selection() throws {
    let bench = try bench(
      #"{ "components": [1, 3], "starts": 10 }"#,
      figure: #"{ "layers": [{ "mark": "selection" }] }"#)
    let layer = try #require(
      (panels(of: "fit.json", in: bench)[0]["layers"] as? [[String: Any]])?.first)
    #expect(layer["components"] as? [Int] == [1, 2, 3])
    // scikit-learn's, as in the tests of the fit.
    #expect(
      areNear(
        try #require(layer["value"] as? [Double]), [2201.78921, 2096.03251, 2108.11585], 1e-4))
    #expect(layer["best"] as? Int == 2)
  }

  @Test("What shows the fit cannot be drawn from the file that a fit writes, and none is written")
  func experimentFile() throws {
    for figure in [
      #"{ "layers": [{ "mark": "convergence" }] }"#,
      #"{ "steps": [0, 1], "layers": [{ "mark": "density" }] }"#,
    ] {
      let bench = try bench(#"{ "components": 2, "starts": 1 }"#, figure: figure)
      let result = try bench.run("fit", "fit.json", "--spec", "fitted.json")
      #expect(result.status == 65)
      #expect(result.errors.contains("shows how the mixture is fitted"))
      #expect(try !bench.contents.contains("fitted.json"))
    }
  }

  private func bench(_ fit: String, figure: String) throws -> Workbench {
    let bench = try Workbench()
    try bench.write(
      Data(contentsOf: Repository.fixture("GaussianMixtures/faithful.csv")), to: "data.csv")
    try bench.write(
      """
      { "mixture": { "fit": \(fit) },
        "data": { "file": "data.csv", "columns": ["waiting"] }, "figure": \(figure) }
      """, to: "fit.json")
    return bench
  }

  private func panels(of spec: String, in bench: Workbench? = nil) throws -> [[String: Any]] {
    let result = try Tool.gmmPlot.run(["inspect", spec], in: bench?.folder ?? Repository.folder)
    #expect(result.status == 0, "\(result.errors)")
    let found = try JSONSerialization.jsonObject(with: result.output) as? [String: Any]
    return try #require(found?["panels"] as? [[String: Any]])
  }
}
