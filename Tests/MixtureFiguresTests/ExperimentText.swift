import DataFiles
import ExperimentFile
import Plotting
import Testing

@testable import MixtureFigures

extension Experiment {
  /// The experiment of a file's text, which is right and has nothing without effect.
  static func read(_ text: String) throws -> Experiment {
    let (experiment, warnings) = try read(Array(text.utf8), name: "experiment.json")
    #expect(warnings.isEmpty)
    return experiment
  }

  /// The settings of the data file; there has to be one.
  var dataSettings: DataSettings {
    get throws {
      guard case .data(let settings) = points else {
        throw ExperimentProblem("a sample", at: ["sample"])
      }
      return settings
    }
  }
}

extension DataSource {
  /// A data file of so much text.
  init(_ text: String, name: String = "data.csv", workers: Int = 1) {
    self.init(Array(text.utf8), name: name, workers: workers)
  }
}

extension ExperimentProblem {
  /// The place in a data file; `nil` if something else is to blame.
  var place: TextPlace? { if case .file(_, let place) = subject { place } else { nil } }

  /// The way to the value that is to blame; `nil` if it is a file.
  var path: [JSONPathStep]? { if case .value(let path) = subject { path } else { nil } }
}

extension ExperimentNumbers {
  /// The numbers of the experiment of a file's text, with the text of its data file.
  init(_ text: String, _ table: String? = nil, workers: Int = 1) throws {
    try self.init(
      Experiment.read(text), data: table.map { DataSource($0, workers: workers) },
      workers: workers)
  }

  /// The numbers of a figure of one panel over data of one or more columns.
  ///
  /// - Parameters:
  ///   - layers: The layers, as the file has them.
  ///   - components: The components of the mixture.
  ///   - table: The data file.
  ///   - columns: The names of the columns.
  ///   - figure: Other keys of the figure, each with a comma after it.
  /// - Throws: What is wrong with the experiment or its data.
  init(
    layers: String, components: String, table: String, columns: [String] = ["x"],
    figure: String = ""
  ) throws {
    let columns = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    try self.init(
      """
      { "mixture": { "components": [\(components)] },
        "data": { "file": "data.csv", "columns": [\(columns)] },
        "figure": { \(figure) "layers": [\(layers)] } }
      """, table)
  }

  /// What the layers of the first panel draw.
  var shapes: [Layer.Shape] { figure.panels[0].layers.map(\.shape) }

  /// What `inspect` prints of the layers of the first panel.
  var reports: [String] { panels[0].map { $0.report().json() } }
}

/// Whether numbers are as many as expected, and each as near to the expected one as a share of it.
func areNear(_ numbers: [Double], _ expected: [Double], relative share: Double = 1e-14) -> Bool {
  numbers.count == expected.count
    && zip(numbers, expected).allSatisfy { abs($0 - $1) <= share * abs($1) }
}
