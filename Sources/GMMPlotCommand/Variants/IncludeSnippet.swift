/// The languages of pages that show figures.
enum PageLanguage: String, CaseIterable {
  case markdown, html, rst
}

/// The lines that show a figure, with all its variants, on a page.
struct IncludeSnippet {
  /// The figures of one theme: each path with its scale.
  private struct Theme {
    let figures: [(path: String, scale: Double)]

    /// The value of the attribute `srcset` of HTML.
    var sourceSet: String {
      figures.map { "\(percentEncoded($0.path)) \(numberText($0.scale))x" }
        .joined(separator: ", ")
    }
  }

  private let alternativeText: String
  /// The size in CSS pixels, which does not grow with the scale.
  private let width: Int
  private let height: Int
  private let light: Theme
  private let dark: Theme?

  /// Gathers the variants of a figure.
  ///
  /// - Parameters:
  ///   - experiment: The experiment of the figure.
  ///   - path: The path of the figure without the marks of variants.
  ///   - isGiven: Whether the path is kept as it is where there is one variant, as in drawing.
  ///   - variants: The variants that the page can choose from.
  /// - Throws: `CommandFailure` with status 64 for other themes than one, or light and dark.
  init(
    of experiment: Experiment, at path: String, isGiven: Bool, variants: [Variant]
  ) throws(CommandFailure) {
    let ending = path.dropFirst((folderPath(of: path) + stem(of: path)).count)
    guard ending.lowercased() != ".pdf" else {
      throw CommandFailure(.usage, "pages do not show a PDF; name a PNG or an SVG")
    }
    if ending.lowercased() != ".png", variants.contains(where: { $0.scale != 1 }) {
      throw CommandFailure(.usage, "--scale is for PNG; an SVG is sharp at every size")
    }
    let themes = variants.map(\.theme).reduce(into: [VariantTheme]()) { themes, theme in
      if !themes.contains(theme) { themes.append(theme) }
    }
    func figures(_ theme: VariantTheme) -> Theme {
      Theme(
        figures: variants.filter { $0.theme == theme }.sorted { $0.scale < $1.scale }
          .map { variant in
            let suffix = isGiven && variants.count == 1 ? "" : variant.suffix
            return (path.dropLast(ending.count) + suffix + ending, variant.scale)
          })
    }
    switch themes.filter({ $0 != .dark }).first {
    case let theme? where themes.count == 1:
      (light, dark) = (figures(theme), nil)
    case nil where themes.count == 1:
      (light, dark) = (figures(.dark), nil)
    case let theme? where themes.count == 2 && themes.contains(.dark):
      (light, dark) = (figures(theme), figures(.dark))
    default:
      throw CommandFailure(.usage, "a page shows a figure in one theme, or in a light one and dark")
    }
    // Pages of HTML must not hold control characters.
    alternativeText = experiment.summary.withoutDirections.unicodeScalars
      .split { $0.properties.isWhitespace || $0.properties.generalCategory == .control }
      .map(String.init).joined(separator: " ")
    width = experiment.figure.pixelWidth
    height = experiment.figure.pixelHeight
  }

  /// The lines, with a line end after the last.
  ///
  /// - Throws: `CommandFailure` with status 64 for a path that the language cannot write.
  func text(in language: PageLanguage) throws(CommandFailure) -> String {
    let isPlain = dark == nil && light.figures.count == 1 && light.figures[0].scale == 1
    if language == .rst, light.figures[0].path.unicodeScalars.contains(where: \.isControl) {
      throw CommandFailure(
        .usage, file: light.figures[0].path,
        "reStructuredText has no way to write a path with line breaks or hidden characters")
    }
    return switch language {
    case .html: html
    case .markdown: isPlain ? markdownImage : html
    case .rst: isPlain ? restructuredImage : restructuredChoice
    }
  }

  private var html: String {
    let image =
      "<img src=\"\(percentEncoded(light.figures[0].path))\" srcset=\"\(light.sourceSet)\" "
      + "width=\"\(width)\" height=\"\(height)\" alt=\"\(escapedForHTML(alternativeText))\">"
    guard let dark else { return image + "\n" }
    return """
      <picture>
        <source media="(prefers-color-scheme: dark)" srcset="\(dark.sourceSet)">
        \(image)
      </picture>

      """
  }

  private var markdownImage: String {
    var text = ""
    for character in alternativeText {
      if #"\[]`*_<>&"#.contains(character) { text += "\\" }
      text.append(character)
    }
    return "![\(text)](\(percentEncoded(light.figures[0].path)))\n"
  }

  private var restructuredImage: String {
    """
    .. image:: \(escapedForRestructuredText(light.figures[0].path))
       :alt: \(alternativeText.withoutCommands)
       :width: \(width)px
       :height: \(height)px

    """
  }

  /// The image of reStructuredText knows no choice: pages of HTML get one, others the image.
  private var restructuredChoice: String {
    func indented(_ text: String, by count: Int) -> String {
      text.split(separator: "\n").map { String(repeating: " ", count: count) + $0 }
        .joined(separator: "\n")
    }
    return """
      .. only:: html

         .. raw:: html

      \(indented(html, by: 6))

      .. only:: not html

      \(indented(restructuredImage, by: 3))

      """
  }
}

/// Text as the value of an attribute in double quotes.
private func escapedForHTML(_ text: String) -> String {
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

/// A path as the argument of a directive, where a backslash stands before what has a meaning.
private func escapedForRestructuredText(_ path: String) -> String {
  var brackets = CommandBrackets()
  return path.unicodeScalars.reduce(into: "") { escaped, scalar in
    if brackets.isBracket(scalar) || scalar == "\\" || scalar == " " { escaped += "\\" }
    escaped.unicodeScalars.append(scalar)
  }
}

/// A path as part of an address (RFC 3986), without characters that end it in a list or a link.
private func percentEncoded(_ path: String) -> String {
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
