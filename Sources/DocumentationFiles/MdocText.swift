import Foundation

/// Text in the language of manual pages, mdoc(7), line by line.
struct MdocText {
  private(set) var text = ""

  /// Adds a macro with its arguments, which are in the language already.
  mutating func macro(_ line: String) { text += ".\(line)\n" }

  /// Adds plain text: a line for each sentence, and more where it is long.
  mutating func paragraph(_ paragraph: String) {
    var line = ""
    for word in paragraph.split(separator: " ").map({ mdoc(String($0)) }) {
      let endsSentence = line.hasSuffix(".") || line.hasSuffix(".)")
      if !line.isEmpty, endsSentence || line.count + 1 + word.count > 78 {
        add(line)
        line = ""
      }
      line += line.isEmpty ? word : " " + word
    }
    add(line)
  }

  /// Adds a list of terms and their descriptions.
  mutating func list(width: String, _ items: [(term: String, description: String)]) {
    macro("Bl -tag -width \(width)")
    for item in items {
      macro("It \(item.term)")
      paragraph(item.description)
    }
    macro("El")
  }

  /// Adds lines that keep their form.
  mutating func literal(_ lines: [String]) {
    macro("Bd -literal -offset indent")
    for line in lines { add(mdoc(line)) }
    macro("Ed")
  }

  /// A line that begins with a dot or an apostrophe would be a macro.
  private mutating func add(_ line: String) {
    text += (line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" : "") + line + "\n"
  }
}

/// Plain text in the language mdoc(7): hyphens, tildes and quotes that stay what they are when they
/// are copied from the page, and no character beyond ASCII.
func mdoc(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\": result += "\\e"
    case "-": result += "\\-"
    case "~": result += "\\(ti"
    case "^": result += "\\(ha"
    case "'": result += "\\(aq"
    case "`": result += "\\(ga"
    case "\"": result += "\\(dq"
    case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
    default: result += String(format: "\\[u%04X]", scalar.value)
    }
  }
  return result
}
