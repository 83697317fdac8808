extension String {
  /// The path so that it is not taken for an option; `-` alone is none.
  var asArgument: String { hasPrefix("-") && self != "-" ? "./" + self : self }

  /// The text as one word of a POSIX shell, on one line, and without what a log takes for a command.
  var quotedForShell: String {
    let isPlain = allSatisfy { character in
      character.isASCII
        && (character.isLetter || character.isNumber || "-_./@~,+:".contains(character))
    }
    // A tilde means a home folder only where it stands first.
    guard !isPlain || isEmpty || hasPrefix("~") else { return self }
    guard self == onOneLine else { return printedByShell }
    var brackets = CommandBrackets()
    let quoted = unicodeScalars.reduce(into: String.UnicodeScalarView()) { text, scalar in
      // Two words beside each other are one.
      if brackets.isBracket(scalar) { text += "''".unicodeScalars }
      text += scalar == "'" ? #"'\''"#.unicodeScalars : String(scalar).unicodeScalars
    }
    return "'" + String(quoted) + "'"
  }

  /// The text as what a command prints that has none of its hidden characters. A shell leaves out line
  /// ends at the end.
  private var printedByShell: String {
    let bytes = utf8.map { byte in
      switch Unicode.Scalar(byte) {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "/", " ": String(Unicode.Scalar(byte))
      default:
        "\\" + String(repeating: "0", count: byte < 8 ? 2 : byte < 64 ? 1 : 0)
          + String(byte, radix: 8)
      }
    }
    return "\"$(printf '\(bytes.joined())')\""
  }
}
