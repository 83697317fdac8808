/// What a command takes: a file or word in its place, an option with a value, or a flag.
///
/// Everything that is said of arguments comes from these: what is read, the help, the manual page and
/// what shells complete.
package struct Argument: Sendable {
  /// Where an argument stands.
  package enum Kind: Sendable {
    /// In its place among the words.
    case positional
    /// After its name.
    case option
    /// Its name alone says all.
    case flag
  }

  package let kind: Kind
  /// The long name without hyphens; of what stands in its place, the name of the value.
  package let name: String
  /// The short name.
  package let letter: Character?
  /// What messages and the help call the value.
  package let valueName: String
  package let help: String
  package let isRequired: Bool
  /// Whether it may be given more than once, and all count; of an option that may not, the last counts.
  package let isRepeated: Bool
  /// The values that there are, in the order in which they are listed; none if they are not listed.
  package let values: [String]
  /// What holds if it is not given, as the help says it.
  package let standard: String?
  package let completion: ArgumentCompletion
  /// Whether a text is a value of it.
  let accepts: @Sendable (String) -> Bool

  fileprivate init(
    _ kind: Kind, _ name: String, letter: Character? = nil, valueName: String? = nil, help: String,
    isRequired: Bool = false, isRepeated: Bool = false, values: [String] = [],
    standard: String? = nil, completion: ArgumentCompletion = .none,
    accepts: @escaping @Sendable (String) -> Bool = { _ in true }
  ) {
    self.kind = kind
    self.name = name
    self.letter = letter
    self.valueName = valueName ?? name
    self.help = help
    self.isRequired = isRequired
    self.isRepeated = isRepeated
    self.values = values
    self.standard = standard
    self.completion = completion
    self.accepts = accepts
  }

  /// A flag.
  static func flag(_ name: String, letter: Character? = nil, help: String) -> Argument {
    Argument(.flag, name, letter: letter, help: help)
  }

  /// A word in its place.
  static func positional(
    _ name: String, help: String, isRequired: Bool = true, isRepeated: Bool = false,
    completion: ArgumentCompletion = .none
  ) -> Argument {
    Argument(
      .positional, name, help: help, isRequired: isRequired, isRepeated: isRepeated,
      completion: completion)
  }
}

/// What shells offer for a value.
package enum ArgumentCompletion: Sendable {
  case none
  /// Files with one of these endings, and folders on the way to them.
  case file(endings: [String])
  case folder
}

/// What the text of an argument stands for.
protocol ArgumentValue: SendableMetatype {
  /// Reads the text; `nil` if it stands for nothing.
  init?(argument: String)

  /// The values that there are, for the help; none if they are not listed.
  static var listedValues: [String] { get }
}

extension ArgumentValue {
  static var listedValues: [String] { [] }
}

extension ArgumentValue where Self: CaseIterable & RawRepresentable, RawValue == String {
  init?(argument: String) { self.init(rawValue: argument) }

  static var listedValues: [String] { allCases.map(\.rawValue) }
}

extension String: ArgumentValue {
  init?(argument: String) { self = argument }
}

extension Int: ArgumentValue {
  init?(argument: String) { self.init(argument) }
}

/// An option whose value is of a type.
struct TypedOption<Value: ArgumentValue>: Sendable {
  let argument: Argument

  /// An option.
  ///
  /// - Parameters:
  ///   - name: The long name without hyphens.
  ///   - letter: The short name.
  ///   - valueName: What the value is called; the name, if left out.
  ///   - isRepeated: Whether all of several values count.
  ///   - standard: What holds without it, as the help says it.
  ///   - completion: What shells offer, beside the values that are listed.
  ///   - help: What it does, in a sentence.
  init(
    _ name: String, letter: Character? = nil, valueName: String? = nil, isRepeated: Bool = false,
    standard: String? = nil, completion: ArgumentCompletion = .none, help: String
  ) {
    argument = Argument(
      .option, name, letter: letter, valueName: valueName, help: help, isRepeated: isRepeated,
      values: Value.listedValues, standard: standard, completion: completion,
      accepts: { Value(argument: $0) != nil })
  }
}
