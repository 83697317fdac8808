import CProcessStart

/// The arguments of the process, without the name of the program.
///
/// Swift takes them from `/proc` on Linux, which may be missing, and has none where no descriptor is
/// left to open it.
enum ProcessArguments {
  /// The arguments as text.
  static var texts: [String] { bytes.map { String(cString: $0) } }

  /// What is said of the first argument that is not UTF-8; `nil` if all are.
  ///
  /// Names of files may be any bytes, and Swift mends what is not UTF-8: a file of another name would be
  /// read or written.
  static var problem: Message? {
    for argument in bytes where String(validatingCString: argument) == nil {
      let shown = UnsafeRawBufferPointer(start: argument, count: strlen(argument)).prefix(60).map {
        (0x20..<0x7F).contains($0)
          ? String(Unicode.Scalar($0)) : "\\x" + hexadecimal($0, digits: 2)
      }.joined()
      return Message(
        .error, argument: shown, "is not UTF-8; give files and folders names that are")
    }
    return nil
  }

  private static var bytes: [UnsafePointer<CChar>] {
    let count = Int(processArgumentCount())
    if count > 0, let arguments = processArguments() {
      return (1..<max(count, 1)).compactMap { arguments[$0].map { UnsafePointer($0) } }
    }
    let arguments = UnsafeBufferPointer(
      start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
    return arguments.dropFirst().compactMap { $0.map { UnsafePointer($0) } }
  }
}
