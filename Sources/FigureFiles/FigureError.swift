import ExperimentFile
import MixtureFigures
import Rendering

/// Why an experiment has no figure.
public enum FigureError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The experiment or its data are wrong, or a file cannot be read.
  case experiment(ExperimentProblem)
  /// The theme file is wrong.
  case theme(DiagnosticList)
  /// There is no font, or a library failed.
  case rendering(RenderingError)

  /// What was found and what is allowed.
  public var description: String {
    switch self {
    case .experiment(let problem): problem.description
    case .theme(let problems): problems.description
    case .rendering(let error): error.description
    }
  }
}
