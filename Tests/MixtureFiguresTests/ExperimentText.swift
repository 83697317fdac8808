import DataFiles
import ExperimentFile
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
