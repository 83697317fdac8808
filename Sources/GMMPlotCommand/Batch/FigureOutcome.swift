/// What became of one figure.
struct FigureOutcome: Sendable {
  enum Status: Sendable {
    case rendered(because: String)
    case unchanged(because: String)
    /// The file does not show the figure, and was left as it is.
    case stale(Staleness, difference: String?)

    /// What a report calls it.
    var word: String {
      switch self {
      case .rendered: "rendered"
      case .unchanged: "unchanged"
      case .stale(let staleness, _): staleness.word
      }
    }

    /// The version that drew the figure, if figures by it are not compared any further.
    var otherRenderer: Int? {
      if case .stale(.otherRenderer(let version), _) = self { version } else { nil }
    }
  }

  let target: FigureTarget
  let status: Status
  /// The digest of the figure, as the file holds it or would; `nil` if nobody asked for it.
  let sha256: String?
  /// The bytes for standard output; empty for a figure in a file.
  var output: [UInt8]
  /// The files that the figure is made from.
  let sources: [String]
  /// How long it took.
  let milliseconds: Double
}

/// What became of the figures of one experiment.
struct ExperimentOutcome: Sendable {
  let task: DrawingTask
  /// The figures that could be drawn, in the order of the task.
  var figures: [FigureOutcome] = []
  /// What does not stop the work, each once.
  var warnings: [Message] = []
  /// Why figures are missing; empty if none is.
  var failures: [CommandFailure] = []
  /// The number of bins of each histogram, for a report; `nil` if they are not known.
  var bins: [Int]?
  /// The seed of the sample, for a report; `nil` for data.
  var seed: UInt64?
  /// The frames of figures that move, for a report; `nil` for others.
  var animation: AnimationFrames?
  /// How long it took.
  var milliseconds = 0.0

  /// The status of the process if this were all.
  var status: ExitStatus {
    if let worst = failures.map(\.status).max(by: { $0.rawValue < $1.rawValue }) { return worst }
    return figures.contains { if case .stale = $0.status { true } else { false } } ? .stale : .done
  }
}
