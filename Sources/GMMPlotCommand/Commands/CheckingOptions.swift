import ArgumentParser

/// The options that check figures instead of drawing them.
struct CheckingOptions: ParsableArguments {
  @Flag(
    help: """
      Write no figure; name each that is stale, damaged, missing or not of gmm-plot, with the \
      command that mends it, and end with status 1 if there is one.
      """)
  var check = false

  @Option(
    help: ArgumentHelp(
      """
      With --check: write a picture into this folder for each PNG that differs: what would be \
      drawn, the difference, what the file shows.
      """, valueName: "folder"),
    completion: .directory)
  var diff: String?

  @Option(
    help: ArgumentHelp(
      """
      With --check: the share of the pixels of a PNG that may differ, as 0.005 or 0.5%, where \
      another version of the font draws its letters.
      """, valueName: "share"))
  var tolerance: Share?

  func validate() throws {
    if let diff, diff.isEmpty || diff == "-" {
      throw ValidationError("--diff takes the name of a folder.")
    }
    guard !check else { return }
    if diff != nil { throw ValidationError("--diff needs --check.") }
    if tolerance != nil { throw ValidationError("--tolerance needs --check.") }
  }

  /// How figures are checked; `nil` if they are to be drawn.
  var options: CheckOptions? {
    guard check else { return nil }
    return CheckOptions(
      tolerance: tolerance?.value ?? 0, differences: diff.map { $0.hasSuffix("/") ? $0 : $0 + "/" })
  }
}

/// A share from 0 to 1, or in percent.
struct Share: ExpressibleByArgument {
  let value: Double

  init?(argument: String) {
    let isPercent = argument.hasSuffix("%")
    guard let number = Double(isPercent ? argument.dropLast() : argument[...]) else { return nil }
    value = isPercent ? number / 100 : number
    guard (0...1).contains(value) else { return nil }
  }
}
