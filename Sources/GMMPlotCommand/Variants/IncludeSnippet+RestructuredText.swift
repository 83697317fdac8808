extension IncludeSnippet {
  /// Images of reStructuredText, which Sphinx copies; its themes show those that suit the page.
  ///
  /// Their width alone is given: a height would stay where a page makes the image narrower.
  ///
  /// - Throws: `CommandFailure` with status 64 for a path that cannot be written.
  func restructuredText() throws(CommandFailure) -> String {
    try checkPaths(
      "reStructuredText has no way to write a path with line breaks or hidden characters"
    ) { $0.isControl }
    guard let dark else {
      let kind = caption == nil ? "image" : "figure"
      return directive(kind, light, named: true) + (caption.map { "\n   \(escaped($0))\n" } ?? "")
    }
    let images = """
      \(directive("image", light, class: "only-light"))
      .. only:: html

      \(indented(directive("image", dark, class: "only-dark"), by: 3))

      """
    guard caption != nil || label != nil else { return images }
    // A figure has one image, and two figures would be numbered.
    let below = caption.map { "\n   .. rst-class:: caption\n\n   \(escaped($0))\n" } ?? ""
    return """
      .. container:: figure
      \(label.map { "   :name: \($0)\n" } ?? "")
      \(indented(images, by: 3))
      \(below)
      """
  }

  private func directive(
    _ kind: String, _ theme: Theme, class look: String? = nil, named: Bool = false
  ) -> String {
    var options = ["alt: \(alternativeText.withoutCommands)", "width: \(pixelWidth)px"]
    // A link around an image that is hidden would still be reached with the keyboard.
    if let look { options.append("class: \(look) no-scaled-link") }
    if named, let label { options.append("name: \(label)") }
    return ".. \(kind):: \(escapedPath(theme.sharpest.path))\n"
      + options.map { "   :\($0)\n" }.joined()
  }

  private func escaped(_ caption: String) -> String {
    let line = escapedLine(caption, before: #"\`*_|:[]<>@#"'•‣⁃"#)
    // A line of backslashes would be that of a title; a space after one stands for nothing.
    return line.allSatisfy { $0 == "\\" } ? "\\ \(line)" : line
  }
}

/// A path as the argument of a directive, where a backslash stands before what has a meaning.
private func escapedPath(_ path: String) -> String {
  var brackets = CommandBrackets()
  return path.unicodeScalars.reduce(into: "") { escaped, scalar in
    if brackets.isBracket(scalar) || scalar == "\\" || scalar == " " { escaped += "\\" }
    escaped.unicodeScalars.append(scalar)
  }
}
