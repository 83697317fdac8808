extension JSONReader {
  /// What stands at `position`, or in `range`, is not JSON.
  func error(_ message: String, at range: Range<Int>? = nil) -> JSONSyntaxError {
    JSONSyntaxError(message: message, range: range ?? position..<scalarEnd(at: position))
  }

  /// What stands at `position` is no value.
  func unexpectedValue() -> JSONSyntaxError {
    let word = wordRange(from: position)
    let text = source.text(in: word)
    if isNotFinite(text) { return notFinite(word) }
    let meaning: String? =
      switch text.lowercased() {
      case "true", "yes", "on": "true"
      case "false", "no", "off": "false"
      case "none", "nil", "null", "undefined": "null"
      default: nil
      }
    if let meaning { return error("\(quoted(text)) is not JSON; write \(meaning)", at: word) }
    return switch current {
    case UInt8(ascii: "+"): error("a number has no plus sign")
    case UInt8(ascii: "."): error("a number starts with a digit; write 0 before the point")
    default: unexpected("text", where: "a value should stand")
    }
  }

  /// What stands at `position` is no key.
  func unexpectedKey() -> JSONSyntaxError {
    unexpected("a key", where: "a key in double quotes should stand")
  }

  /// What stands at `position` is not the colon after a key.
  func missingColon() -> JSONSyntaxError {
    foreignNotation() ?? found("where the \":\" after the key should stand")
  }

  /// What stands at `position` is neither a comma nor the closing bracket.
  func missingSeparator(before bracket: UInt8) -> JSONSyntaxError {
    if let error = foreignNotation() { return error }
    switch bytes[position] {
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      let opening = openings.last ?? 0
      let place = source.position(of: opening)
      return error(
        "found \(quotedCharacter(at: position)), but the \(quotedCharacter(at: opening)) "
          + "at \(place.line):\(place.column) is still open")
    case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "-"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      return error("a comma is missing before this")
    default:
      return found("where \",\" or \"\(Unicode.Scalar(bracket))\" should stand")
    }
  }

  /// The file ends within the innermost open bracket.
  func endOfFile() -> JSONSyntaxError {
    let opening = openings.last ?? position
    return error(
      "this \(quotedCharacter(at: opening)) is never closed; the file ends first",
      at: opening..<opening + 1)
  }

  /// Something follows the file's one value.
  func textAfterTheEnd() -> JSONSyntaxError {
    foreignNotation() ?? found("after the end of the JSON text")
  }

  /// `NaN` and its like stand where a number should.
  func notFinite(_ range: Range<Int>) -> JSONSyntaxError {
    error("\(source.text(in: range)) is not a JSON number; every number is finite", at: range)
  }

  /// Whether `word` is how some language writes a number that is not finite.
  func isNotFinite(_ word: String) -> Bool {
    ["nan", "inf", "infinity"].contains(word.lowercased())
  }

  /// Something else stands at `position`: a word without its quotes, or what is none.
  private func unexpected(_ noun: String, where place: String) -> JSONSyntaxError {
    if let error = foreignNotation() { return error }
    let word = wordRange(from: position)
    if word.isEmpty { return found("where \(place)") }
    return error("\(noun) stands in double quotes: \(quoted(source.text(in: word)))", at: word)
  }

  private func found(_ place: String) -> JSONSyntaxError {
    error("found \(quotedCharacter(at: position)) \(place)")
  }

  /// Comments and other quotes, which other notations allow almost anywhere.
  private func foreignNotation() -> JSONSyntaxError? {
    switch character(at: position) {
    case "/", "#":
      error(
        "JSON has no comments; remove it, or put the words under the key \"$comment\", which every "
          + "object may have")
    case "'", "`", "“", "”", "„", "‘", "’", "«", "»":
      error(
        "keys and text stand in straight double quotes (\"), not in \(character(at: position))")
    default: nil
    }
  }

  /// The letters, digits and underscores from `start` on; may be empty.
  func wordRange(from start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count, isWordPart(at: end) { end = scalarEnd(at: end) }
    return start..<end
  }

  /// Whether a letter, a digit or an underscore starts at `offset`.
  func isWordPart(at offset: Int) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    // Typographic quotes are made of high bytes too, but are no letters.
    case 0x80...: character(at: offset).unicodeScalars.first?.properties.isAlphabetic ?? false
    default: false
    }
  }

  /// The offset after the scalar that starts at `start`.
  func scalarEnd(at start: Int) -> Int {
    var end = min(start + 1, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  /// The scalar that starts at `offset`.
  func character(at offset: Int) -> Character {
    source.text(in: offset..<scalarEnd(at: offset)).first ?? " "
  }

  /// The scalar that starts at `offset`, in quotes and visible.
  func quotedCharacter(at offset: Int) -> String {
    quoted(String(character(at: offset)))
  }
}
