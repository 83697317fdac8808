/// Text as one line of a page, without what moves a cursor or turns the direction of text.
///
/// Pages of HTML must not hold control characters.
func lineOfPage(_ text: String) -> String {
  text.withoutDirections.unicodeScalars
    .split { $0.properties.isWhitespace || $0.properties.generalCategory == .control }
    .map(String.init).joined(separator: " ")
}

/// A line with a backslash before each of some characters of ASCII, and before what would make it
/// something else than a paragraph: the marks of lists, headings, options, comments and numbers.
func escapedLine(_ text: String, before special: String) -> String {
  let marks = special.unicodeScalars
  var isFirstWord = true
  return text.unicodeScalars.reduce(into: "") { escaped, scalar in
    let isWord =
      ("0"..."9").contains(scalar) || ("A"..."Z").contains(scalar) || ("a"..."z").contains(scalar)
    let begins =
      isFirstWord && !isWord && scalar.isASCII
      && (escaped.isEmpty || scalar == "." || scalar == ")")
    if begins || marks.contains(scalar) { escaped += "\\" }
    if !isWord { isFirstWord = false }
    escaped.unicodeScalars.append(scalar)
  }
}

/// A path as part of an address (RFC 3986), without characters that end it in a list or a link.
func percentEncoded(_ path: String) -> String {
  let digits = Array("0123456789ABCDEF")
  return path.utf8.reduce(into: "") { text, byte in
    let character = Character(Unicode.Scalar(byte))
    if byte < 128, character.isLetter || character.isNumber || "-._~/@:+=".contains(character) {
      text.append(character)
    } else {
      text += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }
  }
}

/// Lines with spaces before each that is not empty, and without the last line end.
func indented(_ lines: String, by count: Int) -> String {
  lines.split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.isEmpty ? "" : String(repeating: " ", count: count) + $0 }
    .joined(separator: "\n").trimmedEnd
}

extension String {
  /// The text without the line ends after it.
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }
}
