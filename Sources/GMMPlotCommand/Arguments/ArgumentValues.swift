/// What arguments were given.
struct ArgumentValues {
  /// The flags and options in the order of the command line, the latter each with the text of its value.
  private var named: [(name: String, text: String)] = []
  /// The words that stand in their place.
  private(set) var words: [String] = []

  /// The one word of a command that takes one.
  var word: String { words.first ?? "" }

  mutating func add(_ argument: Argument, _ text: String = "") {
    named.append((argument.name, text))
  }

  mutating func add(word: String) { words.append(word) }

  /// Whether a flag or an option is given.
  func has(_ argument: Argument) -> Bool { named.contains { $0.name == argument.name } }

  /// The last value of an option; `nil` if it is not given.
  subscript<Value>(option: TypedOption<Value>) -> Value? {
    named.last { $0.name == option.argument.name }.flatMap { Value(argument: $0.text) }
  }

  /// All values of an option, in their order.
  func all<Value>(_ option: TypedOption<Value>) -> [Value] {
    named.filter { $0.name == option.argument.name }.compactMap { Value(argument: $0.text) }
  }
}
