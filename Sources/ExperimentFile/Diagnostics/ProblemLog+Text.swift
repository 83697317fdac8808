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
    let control = text.unicodeScalars.first { scalar in
      [.control, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
    }
    if let control {
      let code = hexadecimal(control.value, digits: 4).uppercased()
      return refuse(
        "\(name) must be one line without control characters; found U+\(code)",
        at: node.range)
    }
    return text
  }

  /// Reads a color.
  func color(_ node: JSONNode, name: String) -> Color? {
    let forms =
      "a name such as \"steelblue\", \"C0\", \"tab:blue\", \"#1f77b4\" or a grey level "
      + "such as \"0.5\""
    guard case .text(let text) = node.value else { return refuse(name, must: "be \(forms)", node) }
    if let color = Color(text: text) { return color }
    let guess = nearest(to: text, among: Color.suggestions)
    let suggestion = guess.map { "; did you mean \"\($0)\"?" } ?? "."
    return refuse("\(quoted(text)) is not a color\(suggestion) Allowed: \(forms)", at: node.range)
  }
}
