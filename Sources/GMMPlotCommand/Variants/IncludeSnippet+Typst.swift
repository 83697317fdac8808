extension IncludeSnippet {
  /// An image of Typst in its real size, or as wide as the column where that is less.
  ///
  /// Typst takes the pixels of an SVG for those of a screen, which are smaller than points.
  var typst: String {
    let image =
      "layout(size => image(\(quoted(light.sharpest.path)), "
      + "width: calc.min(\(numberText(width))in, size.width), alt: \(quoted(alternativeText))))"
    guard caption != nil || label != nil else { return "#\(image)\n" }
    let below = caption.map { "  caption: [\(escaped($0))],\n" } ?? ""
    return "#figure(\n  \(image),\n\(below))\(label.map { " <\($0)>" } ?? "")\n"
  }

  private func escaped(_ caption: String) -> String {
    escapedLine(caption, before: "\\#*_$<>@[]`~'\"-/:{}")
  }
}

/// A string of Typst in its quotes.
private func quoted(_ text: String) -> String {
  var brackets = CommandBrackets()
  let content = text.unicodeScalars.reduce(into: "") { escaped, scalar in
    switch scalar {
    case "\"", "\\": escaped += "\\\(scalar)"
    default:
      if brackets.isBracket(scalar) || scalar.isControl {
        escaped += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
  }
  return "\"\(content)\""
}
