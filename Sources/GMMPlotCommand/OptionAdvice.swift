/// What is said of an option that there is not.
enum OptionAdvice {
  /// Commands that take no experiment, whose keys could be given another value.
  private static let withoutSettings = ["extract", "schema", "init", "help"]

  /// The parser's message, with the key of the experiment that an unknown option is named as, and without
  /// a guess at an option that is not near.
  ///
  /// - Parameters:
  ///   - message: The message of the parser.
  ///   - arguments: The arguments of the process.
  /// - Returns: The message as it is printed.
  static func mended(_ message: String, _ arguments: [String]) -> String {
    let start = "Error: Unknown option '"
    guard message.hasPrefix(start) else { return message }
    let lines = message.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = lines[0].split(separator: "'", omittingEmptySubsequences: false)
    guard parts.count > 2 else { return message }
    let name = parts[1].drop { $0 == "-" }
    var sentence = "\(start)\(parts[1])'"
    if !withoutSettings.contains(arguments.first ?? ""),
      let key = ExperimentSetting.key(named: String(name))
    {
      let setting = key + "=…"
      sentence += ". The experiment has such a key: --set "
      sentence += key.contains("[") ? "'\(setting)'" : setting
    } else if parts.count > 3,
      nearest(to: String(name), among: [String(parts[3].drop { $0 == "-" })]) != nil
    {
      sentence = String(lines[0])
    }
    return ([sentence] + lines.dropFirst().map(String.init)).joined(separator: "\n")
  }
}
