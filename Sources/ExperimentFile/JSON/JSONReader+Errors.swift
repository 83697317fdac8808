extension JSONReader {
  /// What stands at `position` is no value.
  func unexpectedValue() -> JSONSyntaxError {
    if let error = foreignNotation() { return error }
    let word = wordRange(from: position)
    let text = source.text(in: word)
    switch text.lowercased() {
    case "":
      break
    case "true", "yes", "on":
      return JSONSyntaxError(message: "\(quoted(text)) is not JSON; write true", range: word)
    case "false", "no", "off":
      return JSONSyntaxError(message: "\(quoted(text)) is not JSON; write false", range: word)
    case "none", "nil", "null", "undefined":
      return JSONSyntaxError(message: "\(quoted(text)) is not JSON; write null", range: word)
    case _ where isNotFinite(text):
      return notFinite(word)
    default:
      return JSONSyntaxError(
        message: "text stands in double quotes: \(quoted(text))", range: word)
    }
    switch current {
    case UInt8(ascii: "+"):
      return JSONSyntaxError(message: "a number has no plus sign", range: here)
    case UInt8(ascii: "."):
      return JSONSyntaxError(
        message: "a number starts with a digit; write 0 before the point", range: here)
    default:
      return JSONSyntaxError(
        message: "found \(quotedCharacter(at: position)) where a value should stand", range: here)
    }
  }

  /// What stands at `position` is no key.
  func unexpectedKey() -> JSONSyntaxError {
    if let error = foreignNotation() { return error }
    let word = wordRange(from: position)
    if !word.isEmpty {
      return JSONSyntaxError(
        message: "a key stands in double quotes: \(quoted(source.text(in: word)))", range: word)
    }
    return JSONSyntaxError(
      message: "found \(quotedCharacter(at: position)) where a key in double quotes should stand",
      range: here)
  }

  /// What stands at `position` is not the colon after a key.
  func missingColon() -> JSONSyntaxError {
    foreignNotation()
      ?? JSONSyntaxError(
        message:
          "found \(quotedCharacter(at: position)) where the \":\" after the key should stand",
        range: here)
  }

  /// What stands at `position` is neither a comma nor the closing bracket.
  func missingSeparator(before bracket: UInt8) -> JSONSyntaxError {
    if let error = foreignNotation() { return error }
    switch bytes[position] {
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      let opening = openings.last ?? 0
      let place = source.position(of: opening)
      return JSONSyntaxError(
        message: "found \(quotedCharacter(at: position)), but the \(quotedCharacter(at: opening)) "
          + "at \(place.line):\(place.column) is still open",
        range: here)
    case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "-"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      return JSONSyntaxError(message: "a comma is missing before this", range: here)
    default:
      let expected = Character(Unicode.Scalar(bracket))
      return JSONSyntaxError(
        message: "found \(quotedCharacter(at: position)) where \",\" or \"\(expected)\" should "
          + "stand",
        range: here)
    }
  }

  /// The file ends within the innermost open bracket.
  func endOfFile() -> JSONSyntaxError {
    let opening = openings.last ?? position
    return JSONSyntaxError(
      message: "this \(quotedCharacter(at: opening)) is never closed; the file ends first",
      range: opening..<opening + 1)
  }

  /// Something follows the file's one value.
  func textAfterTheEnd() -> JSONSyntaxError {
    foreignNotation()
      ?? JSONSyntaxError(
        message: "found \(quotedCharacter(at: position)) after the end of the JSON text",
        range: here)
  }

  /// `NaN` and its like stand where a number should.
  func notFinite(_ range: Range<Int>) -> JSONSyntaxError {
    JSONSyntaxError(
      message: "\(source.text(in: range)) is not a JSON number; every number is finite",
      range: range)
  }

  /// Whether `word` is how some language writes a number that is not finite.
  func isNotFinite(_ word: String) -> Bool {
    ["nan", "inf", "infinity"].contains(word.lowercased())
  }

  /// Comments and other quotes, which other notations allow almost anywhere.
  private func foreignNotation() -> JSONSyntaxError? {
    switch character(at: position) {
    case "/", "#":
      JSONSyntaxError(
        message: "JSON has no comments; remove it, or put the words into \"description\"",
        range: here)
    case "'", "`", "“", "”", "„", "‘", "’", "«", "»":
      JSONSyntaxError(
        message: "keys and text stand in straight double quotes (\"), not in "
          + "\(character(at: position))",
        range: here)
    default: nil
    }
  }

  private var here: Range<Int> { position..<scalarEnd(at: position) }

  /// The letters, digits and underscores from `start` on; may be empty.
  func wordRange(from start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
        // Typographic quotes are made of high bytes too, but are no letters.
        let next = scalarEnd(at: end)
        if bytes[end] >= 0x80,
          !(character(at: end).unicodeScalars.first?.properties.isAlphabetic ?? false)
        {
          return start..<end
        }
        end = next
      default: return start..<end
      }
    }
    return start..<end
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
