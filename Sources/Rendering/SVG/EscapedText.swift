import GMMSupport

/// Text as the content of an XML element or attribute.
///
/// - Parameter text: Any text.
/// - Returns: The text with markup characters escaped, and U+FFFD in place of characters that XML
///   1.0 has no way to write. Who prints the file finds nothing in it that turns the direction of
///   other text, or is a command to a runner.
/// - Complexity: O(*n*), where *n* is the length of the text.
func escapedForXML(_ text: String) -> String {
  let commands = text.mayHoldCommand ? placesOfCommands(in: text) : []
  var escaped = ""
  for (place, scalar) in text.unicodeScalars.enumerated() {
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    case _ where scalar.directsText || commands.contains(place): escaped += "&#\(scalar.value);"
    default: escaped.unicodeScalars.append(scalar.isInterchangeable ? scalar : "\u{FFFD}")
    }
  }
  return escaped
}

/// Where a text has a bracket or a colon that makes a command for a runner.
private func placesOfCommands(in text: String) -> Set<Int> {
  var places: Set<Int> = []
  var brackets = CommandBrackets()
  var start = 0
  for line in text.unicodeScalars.split(
    omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r" })
  {
    let beginsAsCommand = String(line).beginsAsCommand
    for (place, scalar) in line.enumerated() {
      if brackets.isBracket(scalar) || beginsAsCommand && scalar == ":" {
        places.insert(start + place)
      }
    }
    start += line.count + 1
  }
  return places
}
