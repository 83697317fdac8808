/// The keys of one kind of object in an experiment file.
///
/// Reader and schema are made from the same cases: a key that the reader knows has an entry, and
/// the entry's rule is both what the reader checks and what the schema says.
protocol ObjectKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// What the object is, with its article, as messages name it.
  static var objectName: String { get }
  /// The keys without which the object means nothing.
  static var required: [Self] { get }
  /// Schema keywords beyond those that follow from the keys: JSON members, or nothing.
  static var furtherSchema: String { get }
  /// Names that other programs give to what these keys mean.
  static var aliases: [KeyAlias<Self>] { get }
  /// What the schema and the reader know about the key.
  var entry: KeyEntry { get }
}

extension ObjectKey {
  static var required: [Self] { [] }
  static var furtherSchema: String { "" }
  static var aliases: [KeyAlias<Self>] { [] }
}

/// Names of other programs for what one or more keys mean.
struct KeyAlias<Key: Sendable>: Sendable {
  /// The names, in lower case.
  let names: [String]
  /// The keys that the names can stand for.
  let keys: [Key]
  /// Why the name is refused, where that is not plain from the suggestion.
  var reason: String?
}

/// What the schema and the reader know about a key.
///
/// The reader asks for the rule alone, in every run; the texts are made where the schema is.
struct KeyEntry {
  /// Which values it takes.
  let rule: ValueRule
  /// What the key means, in words.
  let summary: () -> String
  /// The value that stands in where the key is left out, as JSON.
  let standard: () -> String?
  /// Some values, as a JSON list.
  let examples: () -> String

  init(
    _ summary: @escaping @autoclosure () -> String, _ rule: ValueRule,
    standard: @escaping @autoclosure () -> String? = nil,
    examples: @escaping @autoclosure () -> String
  ) {
    self.rule = rule
    self.summary = summary
    self.standard = standard
    self.examples = examples
  }
}

/// Which values a key takes.
enum ValueRule {
  case number(NumberRule)
  case wholeNumber(WholeNumberRule)
  /// Text of at most `Limits.textLength` Unicode scalars.
  case text
  /// Text of as many scalars, at least so many, without line breaks and control characters.
  case line(minimumLength: Int)
  case word(any Word.Type)
  case color
  /// A list of colors, at least one.
  case colors
  /// Two numbers within the rule.
  case pair(NumberRule)
  /// Two numbers, the lower one first.
  case interval
  /// At least two increasing numbers.
  case edges
  /// A number, or one for each coordinate.
  case mean
  /// A number within the rule, or a matrix of a row and a column for each coordinate.
  case covariance(NumberRule)
  /// A list of increasing numbers within the rule, at least one.
  case increasing(NumberRule, limit: Int)
  /// A list of increasing whole numbers within the rule, at least one.
  case increasingWholeNumbers(WholeNumberRule, limit: Int)
  /// The number of a coordinate from 1, or the name of a column.
  case variable
  case bins
  /// A list of columns of a data file.
  case columns
  /// Two whole numbers: rows and columns of panels.
  case grid
  /// `true` or `false`.
  case boolean
  /// A number of components, or the least and the greatest.
  case componentCounts
  /// The name of a theme, the path of a theme file, or a theme.
  case theme
  case object(any ObjectKey.Type)
  /// A list of objects, at least one.
  case objects(any ObjectKey.Type, limit: Int)
  case layers
}

/// The interval of a number.
struct NumberRule {
  var above: Double?
  var atLeast: Double?
  var below: Double?
  var atMost: Double?

  func accepts(_ value: Double) -> Bool {
    value > above ?? -.infinity && value >= atLeast ?? -.infinity && value < below ?? .infinity
      && value <= atMost ?? .infinity
  }
}

/// The interval of a whole number.
struct WholeNumberRule {
  let range: ClosedRange<UInt64>
  /// The upper end as messages write it, with the reason.
  let upperEnd: () -> String

  init(_ range: ClosedRange<UInt64>, upperEnd: @escaping @autoclosure () -> String) {
    self.range = range
    self.upperEnd = upperEnd
  }
}
