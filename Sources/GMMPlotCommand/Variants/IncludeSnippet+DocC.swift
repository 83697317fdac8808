extension IncludeSnippet {
  /// An image of DocC, which finds variants by their names, in whatever folder they are.
  ///
  /// - Throws: `CommandFailure` with status 64 for a label, which DocC does not have, and for a name that
  ///   cannot be written.
  func docC() throws(CommandFailure) -> String {
    guard label == nil else {
      throw CommandFailure(.usage, "DocC has no names for images; leave out --label")
    }
    try checkPaths("DocC has no way to write a name with quotes, backslashes or line breaks") {
      $0.isControl || $0 == "\"" || $0 == "\\"
    }
    // DocC keeps the backslash before a quote, and takes one before the last quote for its own.
    let alternative = alternativeText.replacing("\"", with: "'").withoutCommands
    let isOpen = alternative.hasSuffix("\\")
    let image =
      "@Image(source: \"\(plainName.withoutCommands)\", alt: \"\(alternative)\(isOpen ? " " : "")\")"
    return caption.map { "\(image) {\n  \(escaped($0))\n}\n" } ?? "\(image)\n"
  }

  /// A brace ends the caption wherever a line ends with it, whatever stands before.
  private func escaped(_ caption: String) -> String {
    let line = escapedLine(caption, before: #"\`*_[]<>&"~^:@#|!="#)
    // A brace that comes first has a backslash already, which would stand before an ampersand.
    return (line.hasPrefix("\\{") || line.hasPrefix("\\}") ? String(line.dropFirst()) : line)
      .replacing("{", with: "&#123;").replacing("}", with: "&#125;")
  }
}
