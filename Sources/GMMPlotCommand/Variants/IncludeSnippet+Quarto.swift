extension IncludeSnippet {
  /// Images of Quarto's Markdown, in a block of their own where they are two.
  var quarto: String {
    let name = label.map { $0.hasPrefix("fig-") ? "#\($0)" : "#fig-\($0)" }
    let caption = caption.map { escapedLine($0, before: "\\`*_[]<>&$@~^{}#|!:=") }
    guard let dark else {
      return image(light, caption: caption ?? "", [name].compactMap(\.self))
    }
    let images =
      image(light, caption: "", [".light-content"]) + "\n"
      + image(dark, caption: "", [".dark-content"])
    let below = caption.map { "\n\($0)\n" } ?? ""
    guard let name else { return images + below }
    return "::: {\(name)}\n\(images)\(below)\n:::\n"
  }

  private func image(_ theme: Theme, caption: String, _ attributes: [String]) -> String {
    let (path, scale) = theme.sharpest
    let all =
      attributes + (scale == 1 ? [] : ["width=\(pixelWidth)"])
      + ["fig-alt=\"\(escapedAttribute(alternativeText))\""]
    return "![\(caption)](\(percentEncoded(path))){\(all.joined(separator: " "))}\n"
  }
}

/// Text as the value of an attribute of Pandoc in double quotes.
private func escapedAttribute(_ text: String) -> String {
  text.unicodeScalars.reduce(into: "") { escaped, scalar in
    switch scalar {
    case "\"", "\\", "&", "#": escaped += "\\\(scalar)"
    // Quarto looks for its shortcodes before all else.
    case "{", "}": escaped += "&#\(scalar.value);"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
}
