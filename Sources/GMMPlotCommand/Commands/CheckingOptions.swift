/// The options that check figures instead of drawing them.
struct CheckingOptions {
  private static let check = Argument.flag(
    "check",
    help: """
      Write no figure; name each that is stale, damaged, missing or not of gmm-plot, with the \
      command that mends it, and end with status 1 if there is one.
      """)

  private static let diff = TypedOption<String>(
    "diff", valueName: "folder", completion: .folder,
    help: """
      With --check: write a picture into this folder for each PNG that differs: what would be \
      drawn, the difference, what the file shows.
      """)

  private static let tolerance = TypedOption<Share>(
    "tolerance", valueName: "share",
    help: """
      With --check: the share of the pixels of a PNG that may differ, as 0.005 or 0.5%, where \
      another version of the font draws its letters.
      """)

  static let arguments = [check, diff.argument, tolerance.argument]

  let check: Bool
  private let diff: String?
  private let tolerance: Share?

  /// - Throws: `UsageError` for what is only of use in checking, or names no folder.
  init(_ values: ArgumentValues) throws(UsageError) {
    check = values.has(Self.check)
    diff = values[Self.diff]
    tolerance = values[Self.tolerance]
    if let diff, diff.isEmpty || diff == "-" {
      throw UsageError(message: "--diff takes the name of a folder.")
    }
    guard !check else { return }
    if diff != nil { throw UsageError(message: "--diff needs --check.") }
    if tolerance != nil { throw UsageError(message: "--tolerance needs --check.") }
  }

  /// How figures are checked; `nil` if they are to be drawn.
  var options: CheckOptions? {
    guard check else { return nil }
    return CheckOptions(
      tolerance: tolerance?.value ?? 0, differences: diff.map { $0.hasSuffix("/") ? $0 : $0 + "/" })
  }
}

/// A share from 0 to 1, or in percent.
struct Share: ArgumentValue {
  let value: Double

  init?(argument: String) {
    let isPercent = argument.hasSuffix("%")
    guard let number = Double(isPercent ? argument.dropLast() : argument[...]) else { return nil }
    value = isPercent ? number / 100 : number
    guard (0...1).contains(value) else { return nil }
  }
}
