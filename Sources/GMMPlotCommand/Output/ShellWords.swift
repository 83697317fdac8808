extension String {
  /// The path so that it is not taken for an option; `-` alone is none.
  var asArgument: String { hasPrefix("-") && self != "-" ? "./" + self : self }

  /// The text as one word of a POSIX shell.
  var quotedForShell: String {
    let isPlain = allSatisfy { character in
      character.isASCII
        && (character.isLetter || character.isNumber || "-_./@~,+:".contains(character))
    }
    // A tilde means a home folder only where it stands first.
    guard !isPlain || isEmpty || hasPrefix("~") else { return self }
    return "'" + replacing("'", with: #"'\''"#) + "'"
  }
}
