/// Reads the words of a command line as the arguments of a command.
///
/// The rules are those of swift-argument-parser, which read them before: an option may stand anywhere, its
/// value behind it or after an equals sign, letters may share a hyphen, and after `--` all words are files.
/// What begins with a hyphen is no value, but for a hyphen alone.
struct ArgumentReader {
  private let texts: ArraySlice<String>
  private let words: [ArgumentWord]
  /// The words that an option has taken, as its name or as its value.
  private var isUsed: [Bool]
  /// Of words of several letters those that were no option.
  private var unknownLetters: [Int: [Character]] = [:]

  /// Takes the words apart.
  ///
  /// - Throws: `UsageError` for a word that is neither a value nor an option.
  init(_ texts: ArraySlice<String>) throws(UsageError) {
    var words: [ArgumentWord] = []
    words.reserveCapacity(texts.count)
    var isOver = false
    for text in texts {
      if isOver {
        words.append(.value)
        continue
      }
      guard let word = ArgumentWord(text) else { throw .invalidOption(text) }
      words.append(word)
      isOver = word == .terminator
    }
    self.texts = texts
    self.words = words
    isUsed = Array(repeating: false, count: words.count)
  }

  private func text(at index: Int) -> String { texts[texts.startIndex + index] }

  /// Whether the first word is a value, which may be the name of a command.
  var firstWord: String? { words.first == .value ? texts.first : nil }

  /// Leaves the first word out.
  mutating func skipFirstWord() { isUsed[0] = true }

  /// Reads the arguments.
  ///
  /// - Parameter command: The command, with those that there are.
  /// - Returns: Those that were given.
  /// - Throws: `UsageError` for a value that is missing or not allowed.
  /// - Complexity: O(words · arguments).
  mutating func read(_ command: CommandDescription) throws(UsageError) -> ArgumentValues {
    var values = ArgumentValues()
    for index in words.indices where !isUsed[index] {
      switch words[index] {
      case .value, .terminator: continue
      case .long(let name, let value):
        guard let argument = command.argument(named: name) else { continue }
        isUsed[index] = true
        try take(argument, "--" + name, value, at: index, &values) { .missingValue(argument, $0) }
      case .short(let letter, let value):
        guard let argument = command.argument(letter) else { continue }
        isUsed[index] = true
        try take(argument, "-\(letter)", value, at: index, &values) { .missingValue(argument, $0) }
      case .letters(let letters, nil):
        var unknown: [Character] = []
        for letter in letters {
          guard let argument = command.argument(letter) else {
            unknown.append(letter)
            continue
          }
          isUsed[index] = true
          try take(argument, "-\(letter)", nil, at: index, &values) { name in
            .missingValue(
              argument, name, in: "-" + letters, unknown: command.unknownOption("-" + letters))
          }
        }
        if isUsed[index], !unknown.isEmpty { unknownLetters[index] = unknown }
      case .letters: continue
      }
    }
    readWords(command, &values)
    return values
  }

  /// Takes a flag, or an option with its value.
  private mutating func take(
    _ argument: Argument, _ name: String, _ value: String?, at index: Int,
    _ values: inout ArgumentValues, ifMissing error: (String) -> UsageError
  ) throws(UsageError) {
    if argument.kind == .flag {
      if let value { throw .unexpectedValue(name, value) }
      values.add(argument)
      return
    }
    var text = value
    // Of letters that share a hyphen several may have a value.
    if text == nil, let next = words.indices[(index + 1)...].first(where: { !isUsed[$0] }),
      words[next] == .value
    {
      text = self.text(at: next)
      isUsed[next] = true
    }
    guard let text else { throw error(name) }
    guard argument.accepts(text) else { throw .invalidValue(text, argument, name) }
    values.add(argument, text)
  }

  /// Takes the words that stand in their place.
  private mutating func readWords(
    _ command: CommandDescription, _ values: inout ArgumentValues
  ) {
    let places = command.arguments.filter { $0.kind == .positional }
    let takesAll = places.contains { $0.isRepeated }
    for index in words.indices where !isUsed[index] && words[index] == .value {
      guard takesAll || values.words.count < places.count else { break }
      values.add(word: text(at: index))
      isUsed[index] = true
    }
  }

  /// Checks that nothing is missing.
  ///
  /// - Throws: `UsageError` for a word that has to be there.
  func check(_ values: ArgumentValues, for command: CommandDescription) throws(UsageError) {
    let places = command.arguments.filter { $0.kind == .positional }
    if let missing = places.dropFirst(values.words.count).first, missing.isRequired {
      throw .missingArgument(missing)
    }
  }

  /// Whether an option is among the words, or among those that no argument has taken.
  ///
  /// - Parameters:
  ///   - letter: Its short name, alone or among other letters.
  ///   - names: Its long names.
  ///   - all: Whether words count that an argument has taken.
  /// - Returns: Whether it is.
  func asks(for letter: Character? = nil, _ names: String..., amongAll all: Bool) -> Bool {
    words.indices.contains { index in
      switch words[index] {
      case .value, .terminator: false
      case .long(let name, _): (all || !isUsed[index]) && names.contains(name)
      case .short(let own, _): (all || !isUsed[index]) && own == letter
      case .letters(let letters, nil):
        letter.map { own in
          all || !isUsed[index]
            ? letters.contains(own) : unknownLetters[index]?.contains(own) == true
        } ?? false
      case .letters: false
      }
    }
  }

  /// What is left when a command has read its arguments.
  ///
  /// - Parameters:
  ///   - command: The command.
  ///   - ignored: Options that may be left.
  /// - Throws: `UsageError` if there is something.
  func finish(
    _ command: CommandDescription, besides ignored: [String] = []
  ) throws(UsageError) {
    for index in words.indices {
      if let letter = unknownLetters[index]?.first { throw command.unknownOption("-\(letter)") }
      if !isUsed[index], let name = words[index].optionName, !ignored.contains(name) {
        throw command.unknownOption(name)
      }
    }
    let rest = words.indices.filter { !isUsed[$0] && words[$0] == .value }
    if !rest.isEmpty { throw .unexpectedArguments(rest.map(text)) }
  }
}

extension CommandDescription {
  fileprivate func argument(named name: String) -> Argument? {
    arguments.first { $0.kind != .positional && $0.name == name }
  }

  fileprivate func argument(_ letter: Character) -> Argument? {
    arguments.first { $0.letter == letter }
  }

  fileprivate func unknownOption(_ name: String) -> UsageError {
    .unknownOption(
      name, among: arguments,
      takesSettings: arguments.contains { $0.name == SettingOptions.setting.argument.name })
  }
}
