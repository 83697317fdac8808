/// The plainest call, `gmm-plot <spec> ... -o <output>`, as the argument parser would read it.
///
/// The parser takes a fifth of the time of one figure: it asks the runtime about every type of every
/// option. A call without other options needs none of that.
struct PlainCall: Equatable {
  let specs: [String]
  let output: String

  /// Reads the arguments of the process, without the name of the program; `nil` if any of them is
  /// for the parser.
  init?(_ arguments: [String]) {
    var specs: [String] = []
    var output: String?
    var isOutput = false
    for argument in arguments {
      if argument == "-o", !isOutput, output == nil {
        isOutput = true
      } else if !Self.isPath(argument) {
        return nil
      } else if isOutput {
        output = argument
        isOutput = false
      } else {
        specs.append(argument)
      }
    }
    guard let output, !specs.isEmpty else { return nil }
    self.specs = specs
    self.output = output
  }

  /// Whether an argument can be nothing but a path: no option, and no name of a subcommand, which
  /// has neither a dot nor a slash.
  private static func isPath(_ argument: String) -> Bool {
    let bytes = argument.utf8
    return bytes.first != UInt8(ascii: "-")
      && bytes.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
  }
}
