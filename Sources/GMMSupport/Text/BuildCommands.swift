/// Finds the brackets of commands, such as `##[name …]` and `##vso[name …]`, as it goes through a text.
///
/// The runner compares by the rules of a language, for which characters without a look of their own are
/// not there: they do not part a command here either.
package struct CommandBrackets {
  private var signs = 0
  private var hasWord = false

  /// Begins before the first character.
  package init() {}

  /// Goes on to the next character.
  ///
  /// - Returns: Whether that is a bracket that makes a command of what stands before it.
  package mutating func isBracket(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "#":
      signs = hasWord ? 1 : signs + 1
      hasWord = false
    case "[" where signs >= 2:
      signs = 0
      hasWord = false
      return true
    case "a"..."z", "A"..."Z":
      hasWord = signs >= 2
      if !hasWord { signs = 0 }
    case _ where scalar.isIgnorable: break
    default:
      signs = 0
      hasWord = false
    }
    return false
  }
}

extension Unicode.Scalar {
  /// Whether comparisons by the rules of a language overlook the character.
  fileprivate var isIgnorable: Bool {
    guard value > 0x7E else { return value < 0x20 }
    return properties.isDefaultIgnorableCodePoint
      || [.control, .format].contains(properties.generalCategory)
  }

  /// Whether the character is none to be shown, but one that moves a cursor, ends a line or turns the
  /// direction of text.
  package var isControl: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: directsText
    }
  }

  /// Whether the character changes the direction of the text after it, and is nothing itself.
  package var directsText: Bool {
    switch value {
    case ..<0x61C: false
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

// Of `StringProtocol` they would look up types while the program runs, and cost more than they do.
extension String {
  /// Whether the text may have a part that a runner takes for a command, or characters other than ASCII.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the text, and next to nothing for each byte.
  package var mayHoldCommand: Bool {
    var previous: UInt8 = 0
    for byte in utf8 {
      if byte >= 0x80
        || byte == previous && (byte == UInt8(ascii: "#") || byte == UInt8(ascii: ":"))
      {
        return true
      }
      previous = byte
    }
    return false
  }

  /// Whether a runner takes a line of this text for a command: `::` comes first, after spaces.
  package var beginsAsCommand: Bool {
    var colons = 0
    for scalar in unicodeScalars {
      if scalar == ":" {
        colons += 1
        if colons == 2 { return true }
      } else if !scalar.isIgnorable, colons > 0 || !scalar.properties.isWhitespace {
        return false
      }
    }
    return false
  }

  /// The line with a space in every `##[`, and with a bar before a `::` that comes first.
  package var withoutCommands: String {
    guard mayHoldCommand else { return self }
    return String(UnicodeScalarView(commandsRemoved(from: [Array(unicodeScalars)])[0]))
  }

  /// The text without characters that change the direction of text, which have no part in what is read
  /// aloud or shown in the place of a figure: the letters tell their direction by themselves.
  package var withoutDirections: String {
    guard !utf8.allSatisfy({ $0 < 0x80 }), unicodeScalars.contains(where: \.directsText) else {
      return self
    }
    return String(UnicodeScalarView(unicodeScalars.filter { !$0.directsText }))
  }
}

/// The parts of a line with a space in every `##[`, and with a bar before a `::` that comes first.
///
/// - Parameter parts: At least one part.
/// - Returns: As many parts, with what was put in.
package func commandsRemoved(from parts: [[Unicode.Scalar]]) -> [[Unicode.Scalar]] {
  var brackets = CommandBrackets()
  var removed: [[Unicode.Scalar]] = []
  for part in parts {
    var shown: [Unicode.Scalar] = []
    for scalar in part {
      if brackets.isBracket(scalar) {
        // What begins with the bracket still does.
        if shown.isEmpty, !removed.isEmpty {
          removed[removed.count - 1].append(" ")
        } else {
          shown.append(" ")
        }
      }
      shown.append(scalar)
    }
    removed.append(shown)
  }
  if String(String.UnicodeScalarView(removed.joined())).beginsAsCommand {
    removed[0].insert(contentsOf: ["|", " "], at: 0)
  }
  return removed
}
