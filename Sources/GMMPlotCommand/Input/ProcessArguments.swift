import CProcessStart

/// The arguments of the process, without the name of the program.
///
/// Swift takes them from `/proc` on Linux, which may be missing, and has none where no descriptor is
/// left to open it.
var processArguments: [String] {
  let count = Int(processArgumentCount())
  guard count > 0, let arguments = CProcessStart.processArguments() else {
    return Array(CommandLine.arguments.dropFirst())
  }
  return (1..<max(count, 1)).compactMap { arguments[$0].map { String(cString: $0) } }
}
