/// Whether the arguments of the process are text.
///
/// Names of files may be any bytes, and Swift mends what is not UTF-8: a file of another name would be read
/// or written.
enum ArgumentEncoding {
  /// What is said of the first argument that is not UTF-8; `nil` if all are.
  static var problem: Message? {
    let arguments = UnsafeBufferPointer(
      start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
    for case let argument? in arguments.dropFirst() {
      if String(validatingCString: argument) != nil { continue }
      let bytes = UnsafeRawBufferPointer(start: argument, count: strlen(argument))
      let shown = bytes.prefix(60).map { byte in
        (0x20..<0x7F).contains(byte)
          ? String(Unicode.Scalar(byte)) : "\\x" + hexadecimal(byte, digits: 2)
      }.joined()
      return Message(
        .error, argument: shown, "is not UTF-8; give files and folders names that are")
    }
    return nil
  }
}
