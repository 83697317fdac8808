extension IncludeSnippet {
  /// An image that keeps its shape where the page makes it narrower, whatever its style says.
  var html: String {
    let isChoice = light.figures.count > 1
    let image =
      "<img src=\"\(percentEncoded(light.figures[0].path))\""
      + (isChoice ? " srcset=\"\(light.sourceSet)\"" : "")
      + " width=\"\(pixelWidth)\" height=\"\(pixelHeight)\""
      + " style=\"max-width: 100%; height: auto\" alt=\"\(escapedForHTML(alternativeText))\">"
    return htmlFigure(around: htmlPicture(image, dark: dark?.sourceSet))
  }

  /// Markdown of GitHub, which takes HTML but no styles and no source sets of images: a height
  /// would stay where the page makes the image narrower.
  var markdown: String {
    if isPlain, caption == nil, label == nil { return markdownImage }
    let image =
      "<img src=\"\(percentEncoded(light.sharpest.path))\" width=\"\(pixelWidth)\" "
      + "alt=\"\(escapedForHTML(alternativeText))\">"
    return htmlFigure(
      around: htmlPicture(image, dark: (dark?.sharpest.path).map(percentEncoded)))
  }

  private var markdownImage: String {
    var text = ""
    for character in alternativeText {
      if #"\[]`*_<>&"#.contains(character) { text += "\\" }
      text.append(character)
    }
    return "![\(text)](\(percentEncoded(light.sharpest.path)))\n"
  }

  /// An image, with others for pages that are dark.
  private func htmlPicture(_ image: String, dark: String?) -> String {
    guard let dark else { return image + "\n" }
    return """
      <picture>
        <source media="(prefers-color-scheme: dark)" srcset="\(dark)">
        \(image)
      </picture>

      """
  }

  /// The lines with what stands below them.
  private func htmlFigure(around lines: String) -> String {
    guard caption != nil || label != nil else { return lines }
    let name = label.map { " id=\"\($0)\"" } ?? ""
    let below = caption.map { "  <figcaption>\(escapedForHTML($0))</figcaption>\n" } ?? ""
    return "<figure\(name)>\n\(indented(lines, by: 2))\n\(below)</figure>\n"
  }
}

extension IncludeSnippet.Theme {
  /// The value of the attribute `srcset` of HTML.
  fileprivate var sourceSet: String {
    guard figures.count > 1 else { return percentEncoded(figures[0].path) }
    return figures.map { "\(percentEncoded($0.path)) \(numberText($0.scale))x" }
      .joined(separator: ", ")
  }
}

/// Text as part of an element, or as the value of an attribute in double quotes.
func escapedForHTML(_ text: String) -> String {
  var brackets = CommandBrackets()
  return text.unicodeScalars.reduce(into: "") { escaped, scalar in
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    default:
      if brackets.isBracket(scalar) {
        escaped += "&#91;"
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
