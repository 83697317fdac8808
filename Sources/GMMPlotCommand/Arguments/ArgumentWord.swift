/// A word of a command line, as far as it can be told without knowing the options.
enum ArgumentWord: Equatable {
  /// `two.json`, or `-`.
  case value
  /// `--theme` or `--theme=dark`; without a value if it is empty.
  case long(name: String, value: String?)
  /// `-o` or `-o=two.png`.
  case short(Character, value: String?)
  /// `-qv`: letters of which each may be an option, or `-qv=x`, which is none that there is.
  case letters(String, value: String?)
  /// `--`, after which everything is a value.
  case terminator

  /// Tells what a word is; `nil` for what begins with three hyphens or with an equals sign after one.
  init?(_ text: String) {
    guard text.utf8.first == UInt8(ascii: "-"), text.utf8.count > 1 else {
      self = .value
      return
    }
    let hyphenCount = text.utf8.prefix { $0 == UInt8(ascii: "-") }.count
    let name = text.utf8.dropFirst(hyphenCount)
    switch hyphenCount {
    case 1:
      let end = name.firstIndex(of: UInt8(ascii: "=")) ?? name.endIndex
      let letters = Substring(name[..<end])
      guard let letter = letters.first else { return nil }
      let value = end < name.endIndex ? String(Substring(name[end...].dropFirst())) : nil
      self =
        letters.count == 1 ? .short(letter, value: value) : .letters(String(letters), value: value)
    case 2:
      guard !name.isEmpty else {
        self = .terminator
        return
      }
      let end = name.firstIndex(of: UInt8(ascii: "=")) ?? name.endIndex
      let value = name[end...].dropFirst()
      self = .long(
        name: String(Substring(name[..<end])), value: value.isEmpty ? nil : String(Substring(value))
      )
    default: return nil
    }
  }

  /// What an unknown option is called in messages: its name with hyphens, without a value.
  var optionName: String? {
    switch self {
    case .value, .terminator: nil
    case .long(let name, _): "--" + name
    case .short(let letter, _): "-\(letter)"
    case .letters(let letters, _): "-" + letters
    }
  }
}
