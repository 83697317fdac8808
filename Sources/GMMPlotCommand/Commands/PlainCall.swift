/// The plainest call, `gmm-plot <spec> ... [-o <output>] [-j <n>]`, as the argument parser would read it.
///
/// The parser takes a fifth of the time of one figure and a tenth of its memory: it asks the runtime
/// about every type of every option. A call without other options needs none of that.
struct PlainCall: Equatable {
  let specs: [String]
  /// The file or the folder of the figures; `nil` if none is named.
  let output: String?
  /// How many threads draw; `nil` for as many as there are cores.
  let jobs: Int?

  /// Reads the arguments of the process, without the name of the program; `nil` if any of them is
  /// for the parser.
  init?(_ arguments: [String]) {
    var specs: [String] = []
    var output: String?
    var jobs: Int?
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "-o":
        guard output == nil, let path = rest.popFirst(), Self.isPath(path) else { return nil }
        output = path
      case "-j":
        guard jobs == nil, let count = rest.popFirst(), Self.isCount(count) else { return nil }
        jobs = Int(count)
      default:
        guard Self.isPath(argument) else { return nil }
        specs.append(argument)
      }
    }
    guard !specs.isEmpty else { return nil }
    self.specs = specs
    self.output = output
    self.jobs = jobs
  }

  /// Whether an argument can be nothing but a path: no option, and no name of a subcommand, which
  /// has neither a dot nor a slash.
  static func isPath(_ argument: String) -> Bool {
    let bytes = argument.utf8
    return bytes.first != UInt8(ascii: "-")
      && bytes.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
  }

  /// Whether an argument is a number of threads that needs no second look.
  private static func isCount(_ argument: String) -> Bool {
    let digits = argument.utf8
    return (1...3).contains(digits.count) && digits.first != UInt8(ascii: "0")
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
