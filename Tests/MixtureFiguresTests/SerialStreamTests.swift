import ExperimentFile
import Testing

@testable import MixtureFigures

/// Samples of the generator numpy that are drawn anew for each pass.
@Suite struct SerialStreamTests {
  @Test(
    "A sample of the generator numpy that is drawn anew has the bins that NumPy finds in its own")
  func bins() throws {
    let counted = try CountedByNumPy("numpy.json", "numpy-expected.json")
    let stream = SerialStream(mixture: counted.mixture, seed: 1, size: 100_001)
    try counted.check(stream, size: 100_001, workers: 2)
  }

  @Test(
    "Many points of the generator numpy are kept where they are gone through often or shown",
    arguments: [
      (#"{ "mark": "histogram", "bins": 200, "range": [0, 1] }"#, false),
      (#"{ "mark": "histogram", "bins": { "edges": [0, 1] } }, { "mark": "density" }"#, false),
      (#"{ "mark": "histogram", "bins": "auto" }"#, false),
      (#"{ "mark": "histogram", "bins": 200 }"#, true),
      (#"{ "mark": "histogram", "bins": "scott" }"#, true),
      (#"{ "mark": "histogram" }, { "mark": "histogram" }"#, true),
      (#"{ "mark": "histogram" }, { "mark": "rug" }"#, true),
      (#"{ "mark": "density" }"#, true),
      (#"{ "mark": "histogram", "bins": "auto", "stackBy": "component" }"#, false),
      (#"{ "mark": "histogram", "bins": "auto" }, { "mark": "kernelDensity" }"#, true),
    ])
  func kept(layers: String, areKept: Bool) throws {
    #expect(try isKept(layers, size: 1_048_577) == areKept)
    #expect(try isKept(layers, size: 1_048_576))
    #expect(try !isKept(layers, size: 33_554_433))
  }

  private func isKept(_ layers: String, size: Int) throws -> Bool {
    try Experiment.read(
      """
      { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
        "sample": { "size": \(size), "generator": "numpy" }, "figure": { "layers": [\(layers)] } }
      """
    ).stream(nil) == nil
  }
}
