extension CustomTheme {
  /// Reads a theme file.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file: JSON (RFC 8259) in UTF-8, at most 16 MiB.
  ///   - name: The name of the file in diagnostics.
  /// - Returns: The theme, and warnings about what has no effect.
  /// - Throws: `DiagnosticList` with all problems of the file, or with the first one where the file
  ///   is not JSON.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  public static func read(
    _ bytes: [UInt8], name: String
  ) throws(DiagnosticList) -> (theme: CustomTheme, warnings: [Diagnostic]) {
    try readFile(bytes, name: name) { node, log in
      Fields<ThemeKey>(node, name: "a theme file", log: log).map(CustomTheme.init)
    }
  }

  /// Reads a theme file, and shows of it no more than it is meant for.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file, as above.
  ///   - name: The name of the file in diagnostics.
  ///   - showsContent: Whether diagnostics show lines of the file. Where they do not, they show the word
  ///     at fault, and nothing of a file that has no key of a theme: it may hold anything.
  /// - Returns: As above.
  /// - Throws: As above.
  package static func read(
    _ bytes: [UInt8], name: String, showsContent: Bool
  ) throws(DiagnosticList) -> (theme: CustomTheme, warnings: [Diagnostic]) {
    do {
      return try read(bytes, name: name)
    } catch {
      if showsContent { throw error }
      // However broken a theme is, somewhere in it a key stands in quotes.
      let isTheme = bytes.split(separator: UInt8(ascii: "\"")).contains { text in
        text.count < 30 && ThemeKey(rawValue: String(decoding: text, as: UTF8.self)) != nil
      }
      let shown = isTheme ? error.diagnostics.map(\.withoutExcerpt) : []
      throw shown.isEmpty
        ? DiagnosticList(diagnostics: [Diagnostic("is no theme file", ofFile: name)])
        : DiagnosticList(diagnostics: shown)
    }
  }

  init(_ fields: Fields<ThemeKey>) {
    _ = fields.text(.schema)
    self.init(base: fields.word(.base, as: Theme.Name.self) ?? .matplotlib)
    background = fields.background
    text = fields.color(.text)
    axes = fields.color(.axes)
    grid = fields.color(.grid)
    colors = fields.colors(.colors)
    frame = fields.word(.frame, as: Theme.Frame.self)
    axesLineWidth = fields.number(.axesLineWidth)
    tickWidth = fields.number(.tickWidth)
    tickLength = fields.number(.tickLength)
    curveWidth = fields.number(.curveWidth)
    rugWidth = fields.number(.rugWidth)
    labelSize = fields.number(.labelSize)
    titleSize = fields.number(.titleSize)
  }
}

extension Fields<ThemeKey> {
  /// The background, opaque: colors that stand back are mixed with it. Whether the page is painted is
  /// for each figure to say.
  fileprivate var background: Color? {
    let isNone =
      if case .text(let text) = self[.background]?.value {
        [Color.transparentName, "none"].contains(text.lowercased())
      } else {
        false
      }
    let color = isNone ? .transparent : color(.background)
    guard let color, color.alpha < 1, let node = self[.background] else { return color }
    log.error(
      "background must be opaque; found \(node.summary); \"background\" of the figure may be "
        + "\"\(Color.transparentName)\"", at: node.range)
    return color
  }
}
