extension DrawingRequest {
  /// The request as a command line for a POSIX shell.
  var commandLine: String {
    var words = ["gmm-plot"] + specs.map(\.asArgument) + ["-o", output.asArgument]
    if let format { words += ["--format", format.rawValue] }
    let scales = variants.map(\.scale).uniqued
    if scales != [1] {
      words += ["--scale", scales.map { numberText($0) }.joined(separator: ",")]
    }
    let themes = variants.compactMap(\.theme.argument).uniqued
    if !themes.isEmpty { words += ["--theme", themes.joined(separator: ",").asArgument] }
    return words.map(\.quotedForShell).joined(separator: " ")
  }
}

extension Array where Element: Hashable {
  /// Each element where it comes first.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension String {
  /// The path so that it is not taken for an option; `-` alone is none.
  fileprivate var asArgument: String { hasPrefix("-") && self != "-" ? "./" + self : self }

  /// The text as one word of a POSIX shell.
  fileprivate var quotedForShell: String {
    let isPlain = allSatisfy { character in
      character.isASCII
        && (character.isLetter || character.isNumber || "-_./@~,+:".contains(character))
    }
    // A tilde means a home folder only where it stands first.
    guard !isPlain || isEmpty || hasPrefix("~") else { return self }
    return "'" + replacing("'", with: #"'\''"#) + "'"
  }
}
