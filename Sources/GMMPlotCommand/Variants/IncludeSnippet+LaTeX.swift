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
      "alt={\(escapedForLaTeX(alternativeText, quote: #"\string""#))}",
    ]
    let path = light.sharpest.path.replacing("~", with: "\\string~")
    let image = "\\includegraphics[\(options.joined(separator: ", "))]{\(path)}"
    guard caption != nil || label != nil else { return image + "\n" }
    let below =
      [
        caption.map { "\\caption{\(escapedForLaTeX($0, quote: #"\symbol{34}"#))}" },
        label.map { "\\label{\($0)}" },
      ].compactMap(\.self)
    let lines = (["\\centering", image] + below).map { "  \($0)\n" }.joined()
    return "\\begin{figure}\n\(lines)\\end{figure}\n"
  }
}

/// Text with commands for the characters that have a meaning, or another look in old fonts.
private func escapedForLaTeX(_ text: String, quote: String) -> String {
  var last: Unicode.Scalar?
  return text.unicodeScalars.reduce(into: "") { escaped, scalar in
    // Two of these would be a dash, or other quotes.
    if scalar == last, "-',".unicodeScalars.contains(scalar) { escaped += "{}" }
    last = scalar
    switch scalar {
    case "#", "$", "%", "&", "_", "{", "}": escaped += "\\\(scalar)"
    case "\\": escaped += "\\textbackslash{}"
    case "~": escaped += "\\textasciitilde{}"
    case "^": escaped += "\\textasciicircum{}"
    case "<": escaped += "\\textless{}"
    case ">": escaped += "\\textgreater{}"
    case "|": escaped += "\\textbar{}"
    case "`": escaped += "\\symbol{96}"
    // Some languages of the package `babel` make letters of it and what follows.
    case "\"": escaped += quote
    default: escaped.unicodeScalars.append(scalar)
    }
  }
}
