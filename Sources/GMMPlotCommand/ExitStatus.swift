/// What the process tells the one who called it; the numbers of BSD's `sysexits.h`.
package enum ExitStatus: Int32, CaseIterable {
  case done = 0
  case stale = 1
  case usage = 64
  case badData = 65
  case missingInput = 66
  case internalError = 70
  case cannotCreate = 73
  case inputOutput = 74
  case timeIsOver = 75
  case interrupted = 130

  package var meaning: String {
    switch self {
    case .done: "done"
    case .stale: "--check found a figure that is not as it would be drawn"
    case .usage: "the command line is wrong"
    case .badData: "an experiment file is wrong"
    case .missingInput: "an input file is missing or cannot be read"
    case .internalError: "out of memory, or a fault of gmm-plot or of a library it uses"
    case .cannotCreate: "an output file cannot be created"
    case .inputOutput: "reading or writing failed midway, as on a full disk or a closed pipe"
    case .timeIsOver: "the time that --timeout gives was over"
    case .interrupted: "interrupted"
    }
  }
}
