/// What is wrong with an experiment, or may mislead in its figure, once its numbers are known: a value
/// of the experiment that asks for too much, data that are wrong, or a file that cannot be read.
public struct ExperimentProblem: Error, Hashable, Sendable {
  /// What is to blame.
  public enum Subject: Hashable, Sendable {
    /// The value at the end of a path from the outermost object of the experiment file; where the file
    /// leaves a key out, the object without it.
    case value(path: [JSONPathStep])
    /// A data file, or a theme file that cannot be read, by its name, with the place in it if there is one to show.
    case file(String, place: TextPlace?)
  }

  /// What kind of problem it is.
  public enum Kind: Hashable, Sendable {
    /// A value or a data file says something that cannot be.
    case invalid
    /// A file is missing, or nobody may read it.
    case missingFile
    /// Reading a file failed midway, or it changed meanwhile.
    case unreadableFile
  }

  /// Whether there is a figure in spite of it.
  public let severity: Diagnostic.Severity
  /// What kind of problem it is.
  public let kind: Kind
  /// What is to blame.
  public let subject: Subject
  /// What was found and what is allowed, as one line without a full stop.
  public let message: String

  /// Blames a value of the experiment.
  init(
    _ message: String, at path: [JSONPathStep], severity: Diagnostic.Severity = .error
  ) {
    self.severity = severity
    kind = .invalid
    subject = .value(path: path)
    self.message = message
  }

  /// Blames a data file.
  init(
    _ message: String, file: String, place: TextPlace? = nil, kind: Kind = .invalid,
    severity: Diagnostic.Severity = .error
  ) {
    self.severity = severity
    self.kind = kind
    subject = .file(file, place: place)
    self.message = message
  }

  /// Blames a file that cannot be read.
  package init(_ problem: FileProblem, file: String) {
    let kind: Kind =
      switch problem.kind {
      case .folder, .emptyPath, .notAFile, .outside: .invalid
      case .missing: .missingFile
      case .unreadable: .unreadableFile
      }
    self.init(problem.message, file: file, kind: kind)
  }
}

extension ExperimentProblem {
  /// The problem of what a panel shows, blamed on the panel where it has the value for its own.
  ///
  /// - Parameters:
  ///   - panel: The panel.
  ///   - place: The way to it.
  /// - Returns: The problem, of which a message names the panel where its value is that of the experiment.
  func moved(into panel: PanelSettings, at place: [JSONPathStep]) -> ExperimentProblem {
    guard case .value(let path) = subject, case .key(let key)? = path.first else { return self }
    let isOwn =
      switch key {
      case "mixture": panel.mixture != nil
      case "data", "sample": panel.points != nil
      default: false
      }
    if isOwn { return ExperimentProblem(message, at: place + path, severity: severity) }
    guard panel.hasOwnSubject, key == "mixture", case .item(let index)? = place.last else {
      return self
    }
    return ExperimentProblem("panel \(index + 1): \(message)", at: path, severity: severity)
  }
}

extension ExperimentProblem: CustomStringConvertible {
  /// `subject: severity: message`; a value is named by its path, as in `figure.layers[0].bins`.
  public var description: String {
    let name =
      switch subject {
      case .file(let file, let place):
        file + (place.map { ":\($0.line):\($0.column)" } ?? "")
      case .value(let path):
        path.reduce(into: "") { name, step in
          switch step {
          case .key(let key): name += (name.isEmpty ? "" : ".") + key
          case .item(let index): name += "[\(index)]"
          }
        }
      }
    return "\(name.isEmpty ? "experiment" : name): \(severity.rawValue): \(message)"
  }
}

extension Experiment {
  /// The experiment as a file would have it.
  ///
  /// - Throws: `ExperimentProblem` for the first value that none can have.
  func checked() throws(ExperimentProblem) -> Experiment {
    do {
      return try reread()
    } catch {
      throw ExperimentProblem(error.message, at: error.path)
    }
  }

  /// The way to a panel, which a file of one panel need not name.
  func panelPath(_ panel: Int) -> [JSONPathStep] {
    ["figure"] + (figure.panels.count > 1 ? ["panels", .item(panel)] : [])
  }

  /// The way to a layer of a panel, and on to one of its keys.
  func layerPath(_ panel: Int, _ layer: Int, _ key: JSONPathStep...) -> [JSONPathStep] {
    // A file of one panel need not say so.
    let inPanels: [JSONPathStep] = figure.panels.count > 1 ? ["panels", .item(panel)] : []
    return ["figure"] + inPanels + ["layers", .item(layer)] + key
  }
}
