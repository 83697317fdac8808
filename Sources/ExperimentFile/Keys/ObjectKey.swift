/// The names that the members of one kind of object may have.
protocol KeySet: RawRepresentable<String>, CaseIterable, Hashable, Sendable
where AllCases == [Self] {
  /// What the object is, with its article, as messages name it.
  static var objectName: String { get }
  /// The keys without which the object means nothing.
  static var required: [Self] { get }
  /// Names that other programs give to what these keys mean.
  static var aliases: [KeyAlias<Self>] { get }
}

extension KeySet {
  static var required: [Self] { [] }
  static var aliases: [KeyAlias<Self>] { [] }
}

/// The keys of one kind of object in an experiment file.
///
/// Reader, schema and the resolved experiment are made from the same cases: a key that the reader
/// knows has an entry, whose rule is both what the reader checks and what the schema says, and which
/// writes the key's value, so that no key is missing from a figure's digest.
protocol ObjectKey: KeySet {
  /// What the reader makes of the object.
  associatedtype Content
  /// Schema keywords beyond those that follow from the keys.
  static var furtherSchema: [JSONValue.Member] { get }
  /// What the schema, the reader and the writer know about the key.
  var entry: KeyEntry<Content> { get }
}

extension ObjectKey {
  static var furtherSchema: [JSONValue.Member] { [] }

  /// The schema keyword for objects with exactly one of the keys.
  static func exactlyOne(of keys: Self...) -> JSONValue.Member {
    JSONValue.Member("oneOf", .list(keys.map { required([$0]) }))
  }

  /// The schema of objects that have all of the keys.
  static func required(_ keys: [Self]) -> JSONValue {
    .object([JSONValue.Member("required", .texts(keys.map { $0.rawValue }))])
  }

  /// The members of the resolved object, in the order of the keys.
  static func written(_ content: Content) -> [JSONValue.Member] {
    allCases.compactMap { key in
      key.entry.write(content).map { JSONValue.Member(key.rawValue, $0) }
    }
  }
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

/// What is known about a key of an object that is read as `Content`.
///
/// The reader asks for the rule alone, in every run; the texts are made where the schema is.
struct KeyEntry<Content> {
  /// Which values it takes.
  let rule: ValueRule
  /// What it does to what the experiment costs.
  let cost: KeyCost
  /// What the key means, in words.
  let summary: () -> String
  /// The value that stands in where the key is left out.
  let standard: () -> JSONValue?
  /// Some values, as a JSON list.
  let examples: () -> String
  /// The key's value in the resolved experiment; `nil` where the key is left out of it.
  ///
  /// What is left out never changes: figures of older files would be taken for those of others.
  let write: (Content) -> JSONValue?

  init(
    _ summary: @escaping @autoclosure () -> String, _ rule: ValueRule, cost: KeyCost,
    standard: @escaping @autoclosure () -> JSONValue? = nil,
    examples: @escaping @autoclosure () -> String,
    write: @escaping (Content) -> JSONValue?
  ) {
    self.rule = rule
    self.cost = cost
    self.summary = summary
    self.standard = standard
    self.examples = examples
    self.write = write
  }

  /// The same key of an object that holds the content.
  func within<Outer>(_ part: @escaping (Outer) -> Content) -> KeyEntry<Outer> {
    written { write(part($0)) }
  }

  /// The same key of another object, which writes it in its own way.
  func written<Other>(_ write: @escaping (Other) -> JSONValue?) -> KeyEntry<Other> {
    KeyEntry<Other>(
      summary(), rule, cost: cost, standard: standard(), examples: examples(), write: write)
  }

  /// The same key of an object in which another value stands in where it is left out.
  func standing(_ standard: JSONValue) -> KeyEntry<Content> {
    KeyEntry(summary(), rule, cost: cost, standard: standard, examples: examples(), write: write)
  }

  /// The same key of an object in which it costs something else.
  func costing(_ cost: KeyCost) -> KeyEntry<Content> {
    KeyEntry(summary(), rule, cost: cost, standard: standard(), examples: examples(), write: write)
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
  /// Text that a figure shows: of as many scalars, in one or more lines, without control characters.
  case shownText
  /// Such text of which something is seen.
  case visibleText
  /// Text that a figure shows in one line, not empty.
  case shownLine
  /// A list of such texts, at least one.
  case shownLines(limit: Int)
  /// The name of a font, or a list of some.
  case fonts
  case word(any Word.Type)
  case color
  /// A color, or that there is none.
  case background
  /// A list of colors, at least one.
  case colors
  /// Width and height in inches, each within the rule; or both in a unit that follows them.
  case size(NumberRule)
  /// Two numbers, the lower one first.
  case interval
  /// Two numbers, the lower one first, or null in the place of one of them.
  case openInterval
  /// A number of ticks, a step, or a list of ticks.
  case ticks
  /// `true` or `false`, or one of some words.
  case booleanOrWord(any Word.Type)
  /// Two numbers, the horizontal one first.
  case pair
  /// A number within the rule, or a list of some, at least one.
  case numberOrNumbers(NumberRule, limit: Int)
  /// A list of numbers within the rule, at least one.
  case numbers(NumberRule, limit: Int)
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
  /// A column of a data file.
  case column
  /// A list of columns of a data file.
  case columns
  /// A column of a data file, or a list of weights.
  case columnOrWeights
  /// Two columns of a data file, or at least two increasing numbers.
  case columnsOrEdges
  /// What a cell may hold, a text or a number, or a list of some.
  case cells
  /// A list of points: numbers, or lists of as many coordinates each.
  case points
  /// Two whole numbers: rows and columns of panels.
  case grid
  /// `true` or `false`.
  case boolean
  /// A number of components, or the least and the greatest.
  case componentCounts
  /// The name of a theme, the path of a theme file, or a theme.
  case theme
  case object(any ObjectKey.Type)
  /// One of some words, or a number within the rule.
  case wordOrNumber(any Word.Type, NumberRule)
  /// One of some words, or a list of so many numbers within the rule.
  case wordOrNumbers(any Word.Type, NumberRule, counts: ClosedRange<Int>)
  /// `true`, `false`, or a number within the rule.
  case booleanOrNumber(NumberRule)
  /// `true`, `false`, or an object.
  case booleanOrObject(any ObjectKey.Type)
  /// A whole number within the rule, or two.
  case wholeNumberOrPair(WholeNumberRule)
  /// Two intervals, of two numbers each.
  case intervals
  /// One of some words, or an object.
  case wordOrObject(any Word.Type, any ObjectKey.Type)
  /// A list of objects, at least one.
  case objects(any ObjectKey.Type, limit: Int)
  /// A list of two objects: that of the x axis, and that of the y axis.
  case twoObjects(any ObjectKey.Type)
  /// An object, or a list of some, at least one.
  case objectOrObjects(any ObjectKey.Type, limit: Int)
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

  init(from least: UInt64 = 1, upTo limit: Int) {
    self.init(least...UInt64(limit), upperEnd: groupedText(limit))
  }
}
