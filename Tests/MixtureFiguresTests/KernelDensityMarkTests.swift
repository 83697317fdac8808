import DataFiles
import ExperimentFile
import Histograms
import Plotting
import Testing

@testable import MixtureFigures

/// The curve of a kernel density estimate.
@Suite struct KernelDensityMarkTests {
  private static let standard = #"{ "weight": 1, "mean": 0, "sd": 1 }"#
  private static let table = "x\n3\n1\n2\n7\n"
  private static let values = [3.0, 1, 2, 7]

  private func numbers(_ layers: String, table: String = table) throws -> ExperimentNumbers {
    try ExperimentNumbers(layers: layers, components: Self.standard, table: table)
  }

  private func curve(
    _ shape: Layer.Shape?, _ place: SourceLocation = #_sourceLocation
  ) throws -> (x: [Double], y: [Double]) {
    guard case .curve(let x, let y) = shape else {
      Issue.record("\(String(describing: shape))", sourceLocation: place)
      throw ExperimentProblem("no curve", at: [])
    }
    return (x, y)
  }

  @Test("The curve is SciPy's at the places that are given, with the bandwidth in the report")
  func given() throws {
    // x = np.array([3, 1, 2, 7]); k = scipy.stats.gaussian_kde(x, method); k([0, 2.5, 5])
    for (bandwidth, width, expected) in [
      (
        #""scott""#, 1.993133666122624,
        [0.09059242626085492, 0.1385899108763972, 0.08329106840119267]
      ),
      (
        #""silverman""#, 2.111174697554107,
        [0.08979588605733292, 0.1334463304632118, 0.08538362430606436]
      ),
      ("0.5", 0.5, [0.027062401407417877, 0.24418664872511228, 0.00013383326370883597]),
    ] {
      let numbers = try numbers(
        #"{ "mark": "kernelDensity", "bandwidth": \#(bandwidth), "from": 0, "to": 6, "step": 2.5 }"#
      )
      let (x, y) = try curve(numbers.shapes[0])
      #expect(x == [0, 2.5, 5])
      #expect(zip(y, expected).allSatisfy { abs($0 - $1) < 1e-14 }, "\(y)")
      let density = try #require(numbers.counted[0].kernelDensities[0][0])
      #expect(areNear([density.bandwidth], [width]))
      #expect(numbers.reports[0].hasPrefix(#"{"mark": "kernelDensity", "bandwidth": "#))
      #expect(numbers.reports[0].contains(#""x": [0.0, 2.5, 5.0], "y": ["#))
      #expect(numbers.figure.panels[0].layers[0].role == .sample)
    }
  }

  @Test(
    "Without ends the curve goes 4 bandwidths beyond the points, with two places for each pixel")
  func automatic() throws {
    let numbers = try numbers(#"{ "mark": "kernelDensity", "bandwidth": 0.5 }"#)
    let (x, y) = try curve(numbers.shapes[0])
    #expect(x.first == -1 && x.last == 9)
    #expect(zip(x, x.dropFirst()).allSatisfy { $0 < $1 && $1 - $0 < 0.05 })
    #expect(x.count > 900)
    let peak = try #require(y.max())
    #expect(y[0] < 1e-3 * peak && y[y.count - 1] < 1e-3 * peak)
  }

  @Test("Peaks that are narrower than pixels are as high as they are")
  func narrowPeaks() throws {
    let numbers = try numbers(
      #"{ "mark": "kernelDensity", "bandwidth": 0.01 }"#, table: "x\n0.123\n50.456\n1000\n")
    let (x, y) = try curve(numbers.shapes[0])
    // A third of the peak of a normal density.
    let peak = 0.3989422804014327 / 0.01 / 3
    for point in [0.123, 50.456, 1000] {
      let near = zip(x, y).filter { abs($0.0 - point) < 0.05 }.map(\.1)
      #expect(abs((near.max() ?? 0) / peak - 1) < 0.01)
    }
  }

  @Test("It is on the scale of the bars under it, as the curve of the mixture is")
  func scale() throws {
    for (normalization, factor) in [("count", 4 * 1.5), ("probability", 1.5), ("density", 1)] {
      let numbers = try numbers(
        """
        { "mark": "histogram", "bins": 4, "normalize": "\(normalization)" },
        { "mark": "kernelDensity", "from": 0, "to": 6, "step": 2.5 }
        """)
      let (x, y) = try curve(numbers.shapes[1])
      let density = try KernelDensity(of: Self.values, bandwidth: .rule(.scott))
      #expect(areNear(y, density.values(at: x).map { $0 * factor }), "\(normalization)")
    }
  }

  @Test("Of several coordinates it is that of the x axis")
  func coordinate() throws {
    let components = #"{ "weight": 1, "mean": [0, 0], "covariance": [[1, 0], [0, 1]] }"#
    let numbers = try ExperimentNumbers(
      """
      { "mixture": { "components": [\(components)] },
        "data": { "file": "data.csv", "columns": ["a", "b"] },
        "figure": { "grid": [1, 2], "panels": [
          { "x": { "variable": "a" }, "layers": [{ "mark": "kernelDensity" }] },
          { "x": { "variable": "b" }, "layers": [{ "mark": "kernelDensity" }] }] } }
      """, "a,b\n1,10\n2,30\n5,20\n")
    for (panel, values) in [[1.0, 2, 5], [10.0, 30, 20]].enumerated() {
      let (x, y) = try curve(numbers.figure.panels[panel].layers[0].shape)
      #expect(y == (try KernelDensity(of: values, bandwidth: .rule(.scott))).values(at: x))
    }
  }

  @Test(
    "What has no bandwidth is said at its key, with a way out",
    arguments: [
      (
        #"{ "mark": "kernelDensity" }"#, "x\n5\n",
        "a bandwidth is found for at least two points; there is one; \"bandwidth\" can be a number, "
          + "in data units"
      ),
      (
        #"{ "mark": "kernelDensity", "bandwidth": "silverman" }"#, "x\n0.1\n0.1\n0.1\n",
        "all 3 points are 0.1, and no bandwidth follows from them; \"bandwidth\" can be a number, in "
          + "data units"
      ),
      (
        #"{ "mark": "kernelDensity", "bandwidth": 1e-9 }"#, "x\n1\n2\n",
        "a bandwidth of 1e-09 is too narrow for points from 1 to 2; one of 2.8e-06 is wide enough"
      ),
    ])
  func refused(layer: String, table: String, message: String) throws {
    let problem = #expect(throws: ExperimentProblem.self) { try numbers(layer, table: table) }
    #expect(problem?.message == message)
    #expect(problem?.path == ["figure", "layers", .item(0), "bandwidth"])
  }

  @Test("The way out is one: a single point, or equal ones, with a bandwidth")
  func wayOut() throws {
    for table in ["x\n5\n", "x\n5\n5\n"] {
      let numbers = try numbers(#"{ "mark": "kernelDensity", "bandwidth": 0.5 }"#, table: table)
      let (x, y) = try curve(numbers.shapes[0])
      #expect(x.first == 3 && x.last == 7)
      #expect(abs((y.max() ?? 0) - 0.7978845608028654) < 1e-4)
    }
  }

  @Test("Points that are gone through have the curve of those in memory", arguments: [1, 3])
  func streams(workers: Int) throws {
    let text = """
      { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
        "sample": { "size": 150000, "seed": 3 },
        "figure": { "layers": [{ "mark": "kernelDensity" }] } }
      """
    let experiment = try Experiment.read(text)
    let kept = try #require(try CountedPoints(experiment, data: nil).kernelDensities[0][0])
    guard case .given(.line(let mixture)) = experiment.mixture else { return }
    let stream = BlockStream(mixture, seed: 3, size: 150_000)
    let counts = try StreamCounts(stream, of: experiment, workers: workers, progress: nil)
    // Blocks of a sample are as large as those of an array.
    #expect(counts.kernelDensities[0][0] == kept)
    #expect(counts.extent == kept.extent && counts.pointCount == 150_000)
  }

  @Test("Data that are read again have the curve of those in memory, and their mistakes a place")
  func readStream() throws {
    let table = "x\n" + (0..<3000).map { "\(Double($0 * 7919 % 1500) / 100)\n" }.joined()
    let experiment = try Experiment.read(
      """
      { "mixture": { "components": [\(Self.standard)] }, "data": { "file": "data.csv" },
        "figure": { "layers": [{ "mark": "kernelDensity" }] } }
      """)
    let kept = try #require(
      try CountedPoints(experiment, data: DataSource(table)).kernelDensities[0][0])
    let stream = try DataStream(DataSource(table), experiment.dataSettings)
    let counts = try StreamCounts(stream, of: experiment, workers: 2, progress: nil)
    let found = try #require(counts.kernelDensities[0][0])
    let places = [0, 3, 7.5, 15]
    #expect(areNear(found.values(at: places), kept.values(at: places), relative: 1e-13))
    let wrong = try DataStream(
      DataSource(table + "three\n", name: "wrong.csv"), experiment.dataSettings)
    let problem = #expect(throws: ExperimentProblem.self) {
      try StreamCounts(wrong, of: experiment, workers: 2, progress: nil)
    }
    #expect(problem?.place?.line == 3002)
  }

  @Test("Each density is estimated once, however many layers and panels show it")
  func once() throws {
    let layers = #"{ "mark": "kernelDensity" }, { "mark": "kernelDensity", "bandwidth": 1 }"#
    let experiment = try Experiment.read(
      """
      { "mixture": { "components": [\(Self.standard)] }, "sample": { "size": 10 },
        "figure": { "grid": [1, 2], "panels": [
          { "layers": [\(layers)] }, { "layers": [\(layers), { "mark": "rug" }] }] } }
      """)
    var asked: [KernelBandwidth] = []
    let found = try experiment.kernelDensities { bandwidth, _, _ throws(ExperimentProblem) in
      asked.append(bandwidth)
      do throws(KernelDensityError) {
        return try KernelDensity(of: [1, 2], bandwidth: bandwidth)
      } catch {
        throw ExperimentProblem(error, at: [])
      }
    }
    #expect(asked == [.rule(.scott), .fixed(1)])
    #expect(found.map { $0.map { $0 != nil } } == [[true, true], [true, true, false]])
  }

  @Test("Bars of counts beside it in another panel of one axis do not show the same")
  func axes() throws {
    let numbers = try ExperimentNumbers(
      """
      { "mixture": { "components": [\(Self.standard)] }, "sample": { "size": 10 },
        "figure": { "grid": [1, 2], "sharedAxes": "y", "panels": [
          { "layers": [{ "mark": "histogram", "normalize": "count" }] },
          { "layers": [{ "mark": "kernelDensity" }] }] } }
      """)
    #expect(
      numbers.warnings.map(\.message) == [
        "the bars show counts, and a curve on the same axis densities; \"normalize\": \"density\" "
          + "would fit"
      ])
  }
}
