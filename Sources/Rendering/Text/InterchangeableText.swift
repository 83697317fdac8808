extension Unicode.Scalar {
  /// Whether text with this character can be written to any file.
  ///
  /// Control characters but tab and line breaks end strings of C or cannot be written in XML 1.0,
  /// and libraries take noncharacters (U+FDD0...U+FDEF, the last two of each plane) for no text.
  var isInterchangeable: Bool {
    switch self {
    // Most characters are one of these, and the table of properties need not be asked for them.
    case "\t", "\n", "\r", " "..."~": true
    default:
      properties.generalCategory != .control && !properties.isNoncharacterCodePoint
    }
  }
}

extension String {
  /// The text with U+FFFD in place of every character that cannot be written to any file.
  var interchangeable: String {
    guard !unicodeScalars.allSatisfy(\.isInterchangeable) else { return self }
    return String(
      UnicodeScalarView(unicodeScalars.map { $0.isInterchangeable ? $0 : "\u{FFFD}" }))
  }
}
