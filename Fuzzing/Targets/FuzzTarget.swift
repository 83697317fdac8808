import FigureFiles

/// What reads or draws something of strangers, to be run with arbitrary bytes.
///
/// A fuzzer finds the bytes; a test replays those that have found something. Whatever the bytes are, a
/// target ends without a trap, within seconds and a gibibyte, reads no file, and writes none.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// The text of an experiment file, and of values that options give its keys.
  case experiments
  /// Experiments of the shape that the schema demands, drawn to every format.
  case drawing
  /// Data files of text, and how they are read.
  case data
  /// NumPy files.
  case numpy
  /// Compressed data files, and archives.
  case archives
  /// Theme files.
  case themes
  /// Figures that are there, to be checked, compared and extracted.
  case figures
  /// The arguments of the command.
  case arguments

  /// Runs the target.
  ///
  /// - Parameter bytes: The input.
  /// - Returns: What is wrong, in words; `nil` if nothing is.
  public func problem(with bytes: [UInt8]) -> String? {
    switch self {
    case .experiments: ExperimentTextTarget.problem(with: bytes)
    case .drawing: DrawingTarget.problem(with: bytes)
    case .data: DataFileTarget.problem(with: bytes)
    case .numpy: DataFileTarget.problem(withFile: bytes, name: "data.npy")
    case .archives: DataFileTarget.problem(withFile: bytes, name: "data.npz")
    case .themes: ThemeTarget.problem(with: bytes)
    case .figures: FigureTarget.problem(with: bytes)
    case .arguments: ArgumentsTarget.problem(with: bytes)
    }
  }
}

extension FuzzTarget {
  /// An input as people read it: what is made of it, or the bytes.
  public func text(of bytes: [UInt8]) -> String {
    guard self == .drawing else { return String(decoding: bytes, as: UTF8.self) }
    let input = DrawnInput(bytes)
    return "\(input.text)\ndata.csv:\n\(String(decoding: input.table, as: UTF8.self))"
  }

  /// What this process has drawn so far, in words.
  public static var counts: String {
    DrawingTarget.counts.withLock { counts in
      let figures = FigureFormat.allCases.map { "\($0.rawValue) \(counts.figures[$0] ?? 0)" }
      return "drawn: \(figures.joined(separator: ", ")), refused \(counts.refused)"
    }
  }
}
