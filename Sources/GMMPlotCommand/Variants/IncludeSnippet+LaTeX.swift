extension IncludeSnippet {
  /// An image of the package `graphicx` in its real size, or as wide as the column where that is less.
  ///
  /// - Throws: `CommandFailure` with status 64 for a path that cannot be written.
  func latex() throws(CommandFailure) -> String {
    try checkPaths(
      #"LaTeX has no way to write a path with #, %, &, $, ^, ", \, braces or line breaks"#
    ) {
      $0.isControl || "#%&$^\"\\{}".unicodeScalars.contains($0)
    }
    let inches = "\(numberText(width))in"
    let options = [
      "width=\\ifdim\\linewidth<\(inches)\\linewidth\\else\(inches)\\fi",
      "alt={\(escapedForLaTeX(alternativeText, isSet: false))}",
    ]
    let path = light.sharpest.path.replacing("~", with: "\\string~")
    let image = "\\includegraphics[\(options.joined(separator: ", "))]{\(path)}"
    guard caption != nil || label != nil else { return image + "\n" }
    let below =
      [
        caption.map { "\\caption{\(escapedForLaTeX($0, isSet: true))}" },
        label.map { "\\label{\($0)}" },
      ].compactMap(\.self)
    let lines = (["\\centering", image] + below).map { "  \($0)\n" }.joined()
    return "\\begin{figure}\n\(lines)\\end{figure}\n"
  }
}

/// Text with commands for the characters that have a meaning, or another look in old fonts.
///
/// - Parameters:
///   - text: The text.
///   - isSet: Whether the text is set: some of its characters would then be joined.
/// - Returns: The text of LaTeX.
private func escapedForLaTeX(_ text: String, isSet: Bool) -> String {
  var last: Unicode.Scalar = " "
  return text.unicodeScalars.reduce(into: "") { escaped, scalar in
    if isSet, isJoined(last, scalar) { escaped += "\\kern0pt" }
    last = scalar
    switch scalar {
    case "#", "$", "%", "&", "_", "{", "}": escaped += "\\\(scalar)"
    case "\\": escaped += "\\textbackslash{}"
    case "~": escaped += "\\textasciitilde{}"
    case "^": escaped += "\\textasciicircum{}"
    case "<": escaped += "\\textless{}"
    case ">": escaped += "\\textgreater{}"
    case "|": escaped += "\\textbar{}"
    case "`": escaped += isSet ? "\\symbol{96}" : "\\string`"
    // Some languages of the package `babel` make letters of it and what follows.
    case "\"": escaped += isSet ? "\\symbol{34}" : "\\string\""
    default: escaped.unicodeScalars.append(scalar)
    }
  }
}

/// Whether fonts of TeX make a dash, another quote or a Spanish mark of two characters.
private func isJoined(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
  switch (first, second) {
  case ("-", "-"), ("'", "'"), (",", ","), ("`", "`"), ("<", "<"), (">", ">"), ("?", "`"),
    ("!", "`"):
    true
  default: false
  }
}
