import DataFiles
import ExperimentFile
import Foundation
import GMMSupport
import TestSupport
import Testing

@testable import MixtureFigures

/// What figures cost, before they are drawn and when their points are known.
@Suite struct CostTests {
  private static let line = #""mixture": {"components": [{"weight": 1, "mean": 0, "sd": 1}]}"#
  private static let plane =
    #""mixture": {"components": [{"weight": 1, "mean": [0, 0], "covariance": [[1, 0], [0, 1]]}]}"#

  /// An experiment, and where it shows what it costs too much of, if it does.
  struct Priced: CustomTestStringConvertible {
    let name: String
    let text: String
    let path: [JSONPathStep]
    let resource: String

    var testDescription: String { name }

    init(
      _ name: String, _ text: String, at path: [JSONPathStep], resource: String = "work"
    ) {
      self.name = name
      self.text = "{\(text)}"
      self.path = path
      self.resource = resource
    }
  }

  private static func layers(_ layer: String, _ count: Int = 1) -> String {
    #""layers": [\#(Array(repeating: layer, count: count).joined(separator: ","))]"#
  }

  /// Histograms of different bins, none of which is counted for another.
  private static func histograms(
    _ count: Int, stackBy: String = "none", bins: (Int) -> String
  ) -> String {
    let layers = (0..<count).map {
      #"{"mark": "histogram", "bins": \#(bins($0)), "stackBy": "\#(stackBy)"}"#
    }
    return #""layers": [\#(layers.joined(separator: ","))]"#
  }

  private static func components(_ count: Int, dimension: Int = 1) -> String {
    let list = (0..<count).map { index in
      dimension == 1
        ? #"{"weight": 1, "mean": \#(index), "sd": 1}"#
        : #"{"weight": 1, "mean": [\#(index), 0], "covariance": [[1, 0], [0, 1]]}"#
    }
    return
      #""mixture": {"normalizeWeights": true, "components": [\#(list.joined(separator: ","))]}"#
  }

  static let dear = [
    Priced(
      "many bins",
      line + #","figure": {"# + histograms(100) { "\(1_000_000 - $0)" } + "}",
      at: ["figure", "layers", .item(0), "bins"], resource: "memory"),
    Priced(
      "narrow bins",
      line + #","figure": {"# + histograms(100) { #"{"width": 0.0000\#(100 + $0)}"# } + "}",
      at: ["figure", "layers", .item(0), "bins"], resource: "memory"),
    Priced(
      "parts of bars",
      components(50) + #","figure": {"#
        + histograms(10, stackBy: "component") { "\(100_000 + $0)" } + "}",
      at: ["figure", "layers", .item(0), "bins"], resource: "memory"),
    Priced(
      "curves of a million places",
      line + #","figure": {"#
        + layers(#"{"mark": "density", "from": 0, "to": 1, "step": 0.000001}"#, 15) + "}",
      at: ["figure", "layers", .item(0), "step"], resource: "memory"),
    Priced(
      "empirical distributions",
      line + #","sample": {"size": 1000000}, "figure": {"# + layers(#"{"mark": "ecdf"}"#, 100)
        + "}",
      at: ["figure", "layers", .item(0), "mark"], resource: "memory"),
    Priced(
      "quantiles of many components",
      components(1000) + #","sample": {"size": 1000000}, "figure": {"#
        + layers(#"{"mark": "quantiles"}"#) + "}",
      at: ["figure", "layers", .item(0), "mark"]),
    Priced(
      "large dots of several colors, which shine through",
      components(2, dimension: 2) + #","sample": {"size": 1000000}, "figure": {"#
        + layers(#"{"mark": "scatter", "colorBy": "label", "pointSize": 1000, "opacity": 0.1}"#)
        + "}",
      at: ["figure", "layers", .item(0), "pointSize"]),
    Priced(
      "large dots, and larger ones where they are uncertain",
      components(2, dimension: 2) + #","sample": {"size": 1000000}, "figure": {"#
        + layers(#"{"mark": "scatter", "sizeBy": "uncertainty", "pointSize": 1000}"#) + "}",
      at: ["figure", "layers", .item(0), "pointSize"]),
    Priced(
      "heatmaps of many components",
      components(1000, dimension: 2) + #","figure": {"size": [60, 60], "panels": ["#
        + Array(repeating: "{" + layers(#"{"mark": "heatmap"}"#) + "}", count: 20)
        .joined(separator: ",") + "]}",
      at: ["figure", "panels", .item(0), "layers", .item(0), "mark"], resource: "memory"),
    Priced(
      "contours of many components",
      components(1000, dimension: 2) + #","figure": {"size": [30, 30], "#
        + layers(#"{"mark": "contours"}"#, 20) + "}",
      at: ["figure", "layers", .item(0), "masses"]),
    Priced(
      "narrow kernels",
      line + #","figure": {"#
        + layers(
          #"{"mark": "kernelDensity", "bandwidth": 0.00001, "from": 0, "to": 1, "step": 0.000001}"#,
          20) + "}", at: ["figure", "layers", .item(0), "bandwidth"], resource: "memory"),
    Priced(
      "a sample of many points",
      line + #","sample": {"size": 10000000000}, "figure": {"#
        + layers(#"{"mark": "density"}"#) + "}", at: ["sample", "size"]),
    Priced(
      "a sample of many points in bars",
      line + #","sample": {"size": 10000000000}, "figure": {"#
        + layers(#"{"mark": "histogram", "bins": 10}"#) + "}", at: ["sample", "size"]),
    Priced(
      "a sample of many numbers",
      plane + #","sample": {"size": 50000000}, "figure": {"# + layers(#"{"mark": "contours"}"#)
        + "}",
      at: ["sample", "size"], resource: "memory"),
  ]

  @Test(
    "What costs more than strangers may is refused before it is drawn, and blames the dearest value",
    arguments: dear)
  func refused(_ dear: Priced) throws {
    let experiment = try Experiment.read(dear.text)
    let problem = try #require(throws: ExperimentProblem.self) { try experiment.check(.strangers) }
    #expect(problem.path == dear.path)
    #expect(problem.severity == .error)
    #expect(problem.message.contains("of \(dear.resource), and at most"))
    #expect(problem.message.contains("(--limit strangers)"))
    #expect(problem.message.hasSuffix("would take less"))
    try experiment.check(.none)
  }

  static let cheap = [
    Priced(
      "layers of the same bins, which are counted once",
      line + #","figure": {"# + layers(#"{"mark": "histogram", "bins": 1000000}"#, 100) + "}",
      at: []),
    Priced(
      "large dots of one color, of which the last ones change nothing",
      plane + #","sample": {"size": 1000000}, "figure": {"#
        + layers(#"{"mark": "scatter", "pointSize": 1000, "opacity": 0.1}"#) + "}", at: []),
    Priced(
      "large dots of several colors, most of which are hidden",
      components(2, dimension: 2) + #","sample": {"size": 1000000}, "figure": {"#
        + layers(#"{"mark": "scatter", "colorBy": "label", "pointSize": 1000}"#) + "}", at: []),
  ]

  @Test("What only looks dear is allowed for strangers", arguments: cheap)
  func allowed(_ cheap: Priced) throws {
    try Experiment.read(cheap.text).check(.strangers)
  }

  @Test("The sample that histograms go through costs what it does, at one place")
  func oneSample() throws {
    let experiment = try Experiment.read(
      "{" + Self.line + #","sample": {"size": 10000000000}, "figure": {"#
        + Self.histograms(3) { "\(10 + $0)" } + "}}")
    let problem = try #require(throws: ExperimentProblem.self) { try experiment.check(.strangers) }
    #expect(problem.message.contains("; this takes "))
    #expect(problem.message.hasSuffix("fewer points would take less"))
  }

  @Test("Without a limit and by hand, points that are gone through cost nothing")
  func streamedPoints() throws {
    let experiment = try Experiment.read(#"{\#(Self.line), "sample": {"size": 100000000000}}"#)
    try experiment.check(.standard)
    #expect(throws: ExperimentProblem.self) { try experiment.check(.strangers) }
  }

  @Test("By hand what is dear without points is refused")
  func dearByHand() throws {
    let experiment = try Experiment.read(
      "{" + Self.line + #","figure": {"#
        + Self.histograms(100) { "\(1_000_000 - $0)" } + "}}")
    #expect(throws: ExperimentProblem.self) { try experiment.check(.standard) }
  }

  @Test("A message names the cost, what is allowed, and what the dearest value takes of it")
  func message() throws {
    let experiment = try Experiment.read(
      "{" + Self.line + #","figure": {"#
        + Self.histograms(10) { "\(1_000_000 - $0)" } + "}}")
    let problem = try #require(throws: ExperimentProblem.self) { try experiment.check(.strangers) }
    #expect(
      problem.description == """
        figure.layers[0].bins: error: the figure takes up to 1.4 GB of memory, and at most 1 GB are \
        allowed (--limit strangers); this and 9 like it take 1.4 GB of it, and fewer bins would take less
        """)
  }

  @Test("Committed experiments stay below a tenth of what strangers may cost")
  func committed() throws {
    let most = ResourceLimits.strangers.most
    var count = 0
    for folder in ["specs", "Examples", "Sources", "Tests/Fixtures/Reference"] {
      let root = Repository.folder.appending(path: folder)
      let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
      for case let file as URL in try #require(files)
      where file.pathExtension == "json" && !file.path.contains("/.build/") {
        let bytes = [UInt8](try Data(contentsOf: file))
        guard let (experiment, _) = try? Experiment.read(bytes, name: file.lastPathComponent) else {
          continue
        }
        let folder = file.deletingLastPathComponent().path + "/"
        let cost = experiment.wholeCost(
          .strangers, data: try DataSources(of: experiment, relativeTo: folder))
        #expect(cost.bytes < most.bytes / 10, "\(file.path)")
        #expect(cost.steps < most.steps / 10, "\(file.path)")
        count += 1
      }
    }
    #expect(count > 30)
  }

  @Test("Contours are counted as they are found, over all layers and panels")
  func contours() throws {
    let experiment = try Experiment.read(
      "{" + Self.plane + #","figure": {"# + Self.layers(#"{"mark": "contours"}"#) + "}}")
    let counted = try CountedExperiment(experiment, data: DataSources(), limits: .strangers)
    let panel = try #require(experiment.drawnPanels(counted).first)
    func problem(after cost: Cost) throws -> ExperimentProblem? {
      var context = try PanelContext(experiment, panel, after: nil, .strangers)
      context.contourCost = cost
      var next = try PanelContext(experiment, panel, after: context, .strangers)
      do {
        _ = try MarkNumbers(panel.settings.layers[0].mark, &next)
        return nil
      } catch { return error }
    }
    #expect(try problem(after: Cost()) == nil)
    let most = ResourceLimits.strangers.most
    for (cost, words) in [(Cost(steps: most.steps), "work"), (Cost(bytes: most.bytes), "memory")] {
      let problem = try #require(try problem(after: cost))
      #expect(problem.path == ["figure", "layers", .item(0), "masses"])
      #expect(problem.message.contains("of \(words), which are allowed (--limit strangers)"))
    }
  }

  @Test(
    "Every text costs by its letters",
    arguments: [
      #""title": "?", "mixture": M, "sample": S, "figure": { "panels": [{}] }"#,
      #""description": "?", "mixture": M, "sample": S, "figure": { "panels": [{}] }"#,
      #""mixture": L, "sample": S, "figure": { "panels": [{}] }"#,
      #""mixture": M, "sample": S, "figure": { "legend": { "title": "?" } }"#,
      #""mixture": M, "sample": S, "figure": { "panels": [{ "title": "?" }] }"#,
      #""mixture": M, "sample": S, "figure": { "panels": [{ "legend": { "title": "?" } }] }"#,
      #""mixture": M, "sample": S, "figure": { "panels": [{ "x": { "label": "?" } }] }"#,
      #""mixture": M, "sample": S, "figure": { "panels": [{ "y": { "label": "?" } }] }"#,
      #""mixture": M, "sample": S, "figure": { "panels": [{ "mixture": L }] }"#,
      #""mixture": M, "sample": S, "figure": { "layers": [{ "mark": "density", "label": "?" }] }"#,
    ])
  func letters(text: String) throws {
    func cost(_ letters: Int) throws -> Cost {
      let filled =
        text
        .replacing("M", with: #"{ "components": [{ "weight": 1, "mean": 0, "sd": 1 }] }"#)
        .replacing(
          "L",
          with: #"{ "components": [{ "weight": 1, "mean": 0, "sd": 1, "label": "?" }] }"#
        )
        .replacing("S", with: #"{ "size": 10 }"#)
        .replacing("?", with: String(repeating: "a", count: letters))
      return try Experiment.read("{ \(filled) }").wholeCost(.strangers)
    }
    let (short, long) = try (cost(1), cost(1001))
    #expect(long.steps > short.steps + 1000 && long.bytes > short.bytes)
  }

  @Test("Numbers that other panels keep leave less room in memory")
  func roomOfPanels() {
    var budget = Budget(.strangers)
    let room = budget.numbersInMemory
    budget.keptNumbers = 1000
    #expect(budget.numbersInMemory == room - 1000)
    budget.keptNumbers = .max
    #expect(budget.numbersInMemory == 0)
  }

  @Test("What data cost is known once they were read", arguments: [1, 3])
  func readData(workers: Int) throws {
    let experiment = try Experiment.read(
      "{" + Self.line + #","data": {"file": "a.csv"}, "figure": {"#
        + Self.layers(#"{"mark": "ecdf"}"#, 100) + "}}")
    let rows = (0..<250_000).map { "\($0)" }.joined(separator: "\n")
    let data = DataSources(DataSource("x\n\(rows)\n", workers: workers), of: experiment)
    try experiment.check(.strangers, data: data)
    let problem = try #require(throws: ExperimentProblem.self) {
      try CountedExperiment(experiment, data: data, workers: workers, limits: .strangers)
    }
    #expect(problem.path == ["figure", "layers", .item(0), "mark"])
  }

  @Test("Bins of a width count as soon as the data are known")
  func binsOfWidth() throws {
    let experiment = try Experiment.read(
      "{" + Self.line + #","data": {"values": [0, 0.5, 1000000]}, "figure": {"#
        + Self.histograms(60) { #"{"width": 1.00\#(10 + $0)}"# } + "}}")
    let problem = try #require(throws: ExperimentProblem.self) {
      try CountedExperiment(experiment, data: DataSources(), limits: .strangers)
    }
    #expect(problem.path == ["figure", "layers", .item(0), "bins"])
  }

  @Test("Bins that a rule has chosen count as soon as they are counted")
  func binsOfRule() throws {
    // Freedman and Diaconis: 2 × 49.5 / 100^(1/3), which is 21.3, cuts 10,000 into 469 bins.
    let values = ((0..<99).map { "\($0)" } + ["10000"]).joined(separator: ",")
    let experiment = try Experiment.read(
      "{" + Self.line + #","data": {"values": [\#(values)]}, "figure": {"#
        + #""layers": [{"mark": "histogram", "bins": "fd"}, "#
        // The same bins, which are counted anew.
        + #"{"mark": "histogram", "bins": "fd", "range": [0, 10000]}]}}"#)
    func count(_ bytes: Double) throws {
      _ = try CountedPoints(experiment, data: nil, budget: Budget(.strangers, barBytes: bytes))
    }
    try count(469 * 25 * 2 + 2_000)
    let problem = try #require(throws: ExperimentProblem.self) { try count(469 * 25 + 2_000) }
    #expect(problem.path == ["figure", "layers", .item(1), "bins"])
    #expect(problem.message.contains("(--limit strangers)"))
  }

  @Test(
    "The iterations of a fit are counted, on any number of threads alike", arguments: [1, 2, 5])
  func fits(workers: Int) throws {
    let values = (0..<200).map { "\($0 * $0 % 199)" }.joined(separator: ",")
    func fitted(_ limit: Double, _ fit: String) throws -> FittedMixture {
      let experiment = try Experiment.read(
        #"{"mixture": {"fit": \#(fit)}, "data": {"values": [\#(values)]}}"#)
      let points = try ExperimentPoints(
        experiment, data: nil, workers: workers, budget: Budget(.strangers, fitSteps: limit))
      return try #require(points.fitted)
    }
    let fit = #"{"components": 3, "starts": 20, "maxIterations": 100}"#
    #expect(try fitted(1e9, fit).fit.mixture.components.count == 3)
    let problem = try #require(throws: ExperimentProblem.self) { try fitted(1e6, fit) }
    #expect(problem.path == ["mixture", "fit"])
    #expect(problem.message.contains("(--limit strangers)"))
    // Days of work end as soon as they are more than is allowed.
    let endless =
      #"{"components": [1, 50], "starts": 1000, "tolerance": 0, "maxIterations": 1000000}"#
    #expect(throws: ExperimentProblem.self) { try fitted(1e7, endless) }
  }

  @Test("The whole work of a fit is the same on any number of threads")
  func workOfFits() throws {
    let values = (0..<60).map { Double($0 * $0 % 53) }
    var settings = FitSettings()
    settings.starts = 8
    let steps = try [1, 2, 5].map { workers in
      let meter = WorkMeter(limit: .infinity)
      var fitter = try MixtureFitter(points: values, dimension: 1)
      fitter.meter = meter
      _ = try fitter.select(componentCounts: 1...3, by: .bic, settings: settings) { count, body in
        OrderedWork.run(count: count, workers: workers, body)
      }
      return meter.steps
    }
    #expect(steps[0] > 0)
    #expect(Set(steps).count == 1)
  }
}
