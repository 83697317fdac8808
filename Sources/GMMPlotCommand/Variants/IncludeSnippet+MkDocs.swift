extension IncludeSnippet {
  /// Images of Markdown, whose addresses MkDocs keeps right; Material shows those that suit the page.
  var mkDocs: String {
    let images: [String]
    if let dark {
      images = [image(light, "#only-light"), image(dark, "#only-dark")]
    } else {
      images = [image(light, "")]
    }
    guard caption != nil || label != nil else { return images.joined(separator: "\n") + "\n" }
    // The extension `md_in_html` reads Markdown in it; spaces before the caption would break its line.
    let name = label.map { " id=\"\($0)\"" } ?? ""
    let below = caption.map { ["<figcaption>\(escaped($0, alsoEscaping: ":"))</figcaption>"] } ?? []
    let lines = (images + below).map { "\($0)\n" }.joined()
    return "<figure markdown=\"span\"\(name)>\n\(lines)</figure>\n"
  }

  private func image(_ theme: Theme, _ fragment: String) -> String {
    let (path, scale) = theme.sharpest
    // The extension `attr_list` reads this.
    let width = scale == 1 ? "" : "{ width=\"\(pixelWidth)\" }"
    return
      "![\(escaped(alternativeText))](\(percentEncoded(path))\(fragment))\(width)"
  }
}

/// Text as Markdown of which no extension takes a part for a mark.
///
/// A backslash does not stand before all characters in Python's Markdown; numbers of characters mean
/// the same everywhere.
private func escaped(_ text: String, alsoEscaping other: Unicode.Scalar? = nil) -> String {
  text.unicodeScalars.reduce(into: "") { escaped, scalar in
    if scalar == other || "!\"#$&*+<=>@[\\]^_`{|}~".unicodeScalars.contains(scalar) {
      escaped += "&#\(scalar.value);"
    } else {
      escaped.unicodeScalars.append(scalar)
    }
  }
}
