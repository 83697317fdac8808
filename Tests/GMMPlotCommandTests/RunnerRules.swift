import Foundation

/// What the services that run builds take for commands in a line of a log, by their sources.
///
/// GitHub's runner (`ActionCommand.cs`, `TryParseV2` and `TryParse`): after the white space at its
/// start a line begins with `::`, a second `::` follows, and between both stand the name and the
/// properties; or `##[` stands anywhere, a `]` follows, and between both stand the name and the
/// properties. It looks for `::` and `##[` by the rules of a language, for which ignorable characters are not
/// there. Azure's agent takes `##vso[area.action …]` in the same way.
///
/// GitLab (`lib/gitlab/regex.rb`): `section_start:<time>:<name>` or `section_end:<time>:<name>`, options, then a
/// carriage return and the escape sequence `ESC [0K`.
enum RunnerRules {
  /// The names that GitHub's runner knows.
  static let registered: Set<String> = [
    "internal-set-repo-path", "set-env", "set-output", "save-state", "add-path", "add-mask",
    "add-matcher", "remove-matcher", "warning", "error", "notice", "debug", "group", "endgroup",
    "echo", "stop-commands",
  ]

  /// What is wrong with a line; `nil` if it is text and nothing else.
  static func command(in line: Substring) -> String? {
    if let hidden = line.unicodeScalars.first(where: isHidden) {
      return "U+" + String(hidden.value, radix: 16, uppercase: true)
    }
    let text = String(String.UnicodeScalarView(line.unicodeScalars.filter { !isIgnorable($0) }))
    return secondForm(text) ?? firstForm(text) ?? section(String(line))
  }

  /// `::name key=value,…::data`.
  static func secondForm(_ line: String) -> String? {
    let text = line.drop { $0.isWhitespace }
    guard text.hasPrefix("::") else { return nil }
    let rest = text.dropFirst(2)
    guard let end = rest.range(of: "::") else { return nil }
    return name(in: rest[..<end.lowerBound])
  }

  /// `##[name key=value;…]data`, and the same with a word before the bracket.
  private static func firstForm(_ line: String) -> String? {
    if let start = line.range(of: "##["), let end = line[start.upperBound...].firstIndex(of: "]") {
      return name(in: line[start.upperBound..<end])
    }
    return line.contains(#/##(vso|teamcity)\[/#) ? "##vso" : nil
  }

  private static func name(in command: Substring) -> String? {
    let name = String(command.prefix { $0 != " " })
    return registered.contains(name) ? name : nil
  }

  private static func section(_ line: String) -> String? {
    line.contains(#/section_(start|end):\d+:[a-zA-Z0-9_.-]+(\[.*\])?\r\x1B\[0K/#) ? "section" : nil
  }

  /// Controls, line ends that are none of the log's own, and what turns the direction of text.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x61C, 0x200E, 0x200F, 0x202A...0x202E,
      0x2066...0x2069:
      true
    default: false
    }
  }

  private static func isIgnorable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isDefaultIgnorableCodePoint
      || [.control, .format].contains(scalar.properties.generalCategory)
  }
}

/// Texts by which somebody might want to reach who reads a log.
enum HostileText {
  static let all = [
    "::error::injected", "  ::set-output name=status::0", "\u{3000}::add-mask::e",
    "\u{FE0F}:\u{FE0F}:warning::injected", "a ##[add-mask]e ##[error]b",
    "#\u{FE0F}#\u{34F}[stop-commands]x #\u{1}#[echo]on",
    "###[group]x ##vso[task.setvariable variable=x]y", "\u{1B}[31mred\u{1B}]0;title\u{7}\u{9B}31m",
    "a\r::error::injected", "a\n::error::injected",
    "a\u{85}::error::b\u{2028}::error::c\u{2029}::error::d\u{B}::error::e\u{C}::error::f",
    "\u{202E}txt\u{2066}a\u{2069}\u{200F}a\u{61C}", "section_start:1:a\r\u{1B}[0Kb",
  ]

  /// A text as JSON has it, with every character as it is that JSON allows.
  static func json(_ text: String) -> String {
    let inside = text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0..<0x20: #"\u00"# + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      case 0x22, 0x5C: "\\" + String(scalar)
      default: String(scalar)
      }
    }
    return "\"" + inside.joined() + "\""
  }
}
