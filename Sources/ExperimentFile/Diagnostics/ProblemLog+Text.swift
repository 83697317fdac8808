extension ProblemLog {
  /// Reads text of at most `Limits.textLength` Unicode scalars.
  func text(_ node: JSONNode, name: String) -> String? {
    guard case .text(let text) = node.value else {
      return refuse(name, must: "be text in double quotes", node)
    }
    // The count of bytes bounds that of scalars and is at hand.
    let length = text.utf8.count > Limits.textLength ? text.unicodeScalars.count : text.utf8.count
    if length > Limits.textLength {
      return refuse(
        "\(name) has \(groupedText(length)) characters; at most "
          + "\(groupedText(Limits.textLength)) are allowed", at: node.range)
    }
    return text
  }

  /// Reads text without line breaks and control characters.
  func line(_ node: JSONNode, minimumLength: Int, name: String) -> String? {
    guard let text = text(node, name: name) else { return nil }
    if text.unicodeScalars.count < minimumLength {
      return refuse("\(name) must not be empty", at: node.range)
    }
    if let control = controlCharacter(in: text) {
      return refuse(
        "\(name) must be one line without control characters; found \(control)", at: node.range)
    }
    return text
  }

  /// Reads text that a figure shows, in lines that end with U+000A.
  func shownText(_ node: JSONNode, name: String) -> String? {
    guard let text = text(node, name: name) else { return nil }
    if let control = controlCharacter(in: text, otherThan: "\n") {
      return refuse(
        "\(name) must be text without control characters other than line breaks (\\n); found "
          + control, at: node.range)
    }
    return hasRightFormulas(text, node) ? text : nil
  }

  /// Reads such text of which something is seen.
  func visibleText(_ node: JSONNode, name: String) -> String? {
    guard let text = shownText(node, name: name) else { return nil }
    if FormulaText.words(of: text).allSatisfy(\.isWhitespace) {
      return refuse("\(name) must not be blank", at: node.range)
    }
    return text
  }

  /// Reads text that a figure shows in one line, not empty.
  func shownLine(_ node: JSONNode, name: String) -> String? {
    guard let text = line(node, minimumLength: 1, name: name) else { return nil }
    return hasRightFormulas(text, node) ? text : nil
  }

  /// The code of the first character that is no part of a line of text; `nil` if there is none.
  private func controlCharacter(
    in text: String, otherThan allowed: Unicode.Scalar? = nil
  ) -> String? {
    let control = text.unicodeScalars.first { scalar in
      [.control, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
        && scalar != allowed
    }
    return control.map { "U+" + hexadecimal($0.value, digits: 4).uppercased() }
  }

  /// Reads a color, or the place of one in the theme's cycle.
  func layerColor(_ node: JSONNode, name: String) -> Layer.Paint? {
    if case .text(let text) = node.value, let index = Color.cycleIndex(text) {
      return .theme(index)
    }
    return color(node, name: name).map(Layer.Paint.fixed)
  }

  /// Reads a color.
  ///
  /// `orElse` is what may stand in place of a color, as messages name it.
  func color(_ node: JSONNode, name: String, orElse: String? = nil) -> Color? {
    let forms =
      (orElse.map { "\($0), " } ?? "")
      + "a name such as \"steelblue\", \"C0\", \"tab:blue\", \"#1f77b4\" or a grey level "
      + "such as \"0.5\""
    guard case .text(let text) = node.value else { return refuse(name, must: "be \(forms)", node) }
    if let color = Color(text: text) { return color }
    let guess = nearest(to: text, among: Color.suggestions)
    let suggestion = guess.map { "; did you mean \"\($0)\"?" } ?? "."
    return refuse("\(quoted(text)) is not a color\(suggestion) Allowed: \(forms)", at: node.range)
  }
}
