extension ThemeSettings {
  var resolvedText: String {
    switch self {
    case .named(let name): jsonText(name.rawValue)
    case .file(let path): jsonText(path)
    case .custom(let theme): theme.resolvedText
    }
  }
}

extension CustomTheme {
  fileprivate var resolvedText: String {
    object([
      member(ThemeKey.base, jsonText(base.rawValue)),
      background.map { member(ThemeKey.background, jsonText($0.resolvedText)) },
      text.map { member(ThemeKey.text, jsonText($0.resolvedText)) },
      axes.map { member(ThemeKey.axes, jsonText($0.resolvedText)) },
      colors.map { member(ThemeKey.colors, list($0.map { jsonText($0.resolvedText) })) },
      frame.map { member(ThemeKey.frame, jsonText($0.rawValue)) },
      axesLineWidth.map { member(ThemeKey.axesLineWidth, "\($0)") },
      tickWidth.map { member(ThemeKey.tickWidth, "\($0)") },
      tickLength.map { member(ThemeKey.tickLength, "\($0)") },
      curveWidth.map { member(ThemeKey.curveWidth, "\($0)") },
      rugWidth.map { member(ThemeKey.rugWidth, "\($0)") },
      labelSize.map { member(ThemeKey.labelSize, "\($0)") },
      titleSize.map { member(ThemeKey.titleSize, "\($0)") },
    ])
  }
}

extension Color {
  /// A grey level, which can be finer than 8 bits, or hexadecimal digits.
  var resolvedText: String {
    // A level that would need an exponent is black to every renderer.
    if red == green, green == blue, alpha == 1, red >= 1e-4 { return "\(red)" }
    let digits = [red, green, blue, alpha].map { share in
      let text = String(Int((share * 255).rounded()), radix: 16)
      return text.utf8.count < 2 ? "0" + text : text
    }
    return "#" + digits.joined()
  }
}
