extension Color {
  /// The word for a page that nothing is painted on.
  static let transparentName = "transparent"

  /// The color of a page as a file names it.
  var backgroundText: String { alpha == 0 ? Self.transparentName : resolvedText }
}

extension Fields<FigureKey> {
  /// The color of the page; of all that are invisible one.
  var background: Color? {
    guard let node = self[.background] else { return nil }
    guard case .background = FigureKey.background.entry.rule else { mismatch(.background) }
    if case .text(let text) = node.value {
      let word = text.lowercased()
      if word == Color.transparentName { return .transparent }
      if word == "none" {
        return log.refuse(
          "\(quoted(text)) is not a color; did you mean \"\(Color.transparentName)\"?",
          at: node.range)
      }
    }
    return log.color(node, name: "background", orElse: "\"\(Color.transparentName)\"")
      .map { $0.alpha == 0 ? .transparent : $0 }
  }
}
