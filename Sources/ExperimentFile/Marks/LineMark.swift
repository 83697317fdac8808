/// Straight lines across the axes: at values of one of them, or where the mixture has its means, medians
/// or other quantiles.
package struct LineMark: MarkDefinition {
  /// Where the lines are.
  package enum Place: Hashable, Sendable {
    /// At values of the horizontal axis.
    case x([Double])
    /// At values of the vertical axis.
    case y([Double])
    /// Where a distribution of the horizontal coordinate has something.
    case statistic(LineStatistic, of: MixturePart)
  }

  package var place: Place

  typealias Key = LineKey

  static let words = MarkWords(
    name: "line",
    aliases: [
      "lines", "vline", "hline", "rule", "axvline", "axhline", "vlines", "hlines", "threshold",
      "geom_vline", "geom_hline",
    ],
    summary: "straight lines at values of an axis, or at means and quantiles", axes: .any,
    phrase: .annotation)

  var namesComponents: Bool {
    if case .statistic(_, .components) = place { true } else { false }
  }

  var annotation: String? {
    switch place {
    case .x(let values): Self.words(of: values, "x")
    case .y(let values): Self.words(of: values, "y")
    case .statistic(let statistic, let part): statistic.words(of: part)
    }
  }

  private static func words(of values: [Double], _ axis: String) -> String {
    "\(values.count == 1 ? "a line" : "lines") at \(axis) = \(enumeration(of: values.map(numberText)))"
  }
}

/// What a line can stand at.
public enum LineStatistic: Hashable, Sendable {
  /// At the means.
  case means
  /// At the medians.
  case medians
  /// At the quantiles of these probabilities, in (0, 1) and increasing.
  case quantiles([Double])

  /// What lines are at where nobody says of what: the components' means, and the medians and quantiles of
  /// the mixture.
  public var standardPart: MixturePart {
    switch self {
    case .means: .components
    case .medians, .quantiles: .mixture
    }
  }

  fileprivate func words(of part: MixturePart) -> String {
    let isWhole = part == .mixture
    let owner = isWhole ? "of the mixture" : "of the components"
    switch self {
    case .means: return (isWhole ? "a line at the mean " : "lines at the means ") + owner
    case .medians: return (isWhole ? "a line at the median " : "lines at the medians ") + owner
    case .quantiles(let shares):
      let texts = enumeration(of: shares.map { "\(numberText($0 * 100)) %" })
      let isOne = shares.count == 1
      return "\(isOne && isWhole ? "a line" : "lines") at the \(texts) "
        + "\(isOne && isWhole ? "quantile" : "quantiles") \(owner)"
    }
  }
}

/// What of a mixture something belongs to.
public enum MixturePart: String, CaseIterable, Sendable {
  /// Each component.
  case components
  /// The mixture as a whole.
  case mixture
}

extension MixturePart: Word {
  static let wordName = "part"
  static var aliases: [String: Self] {
    [
      "component": .components, "each": .components, "clusters": .components, "all": .mixture,
      "whole": .mixture, "density": .mixture, "total": .mixture,
    ]
  }
}

extension LineMark {
  init(_ fields: Fields<Key>) {
    let x = fields.numbers(.x)
    let y = fields.numbers(.y)
    let statistic = fields.statistic
    let part = fields.word(.of, as: MixturePart.self)
    let given = [LineKey.x, .y, .at].compactMap { fields.field($0) }
    if given.count > 1,
      let last = given.max(by: { $0.keyRange.lowerBound < $1.keyRange.lowerBound })
    {
      fields.log.error(
        "a line has one of \"x\", \"y\" and \"at\", not several", at: last.keyRange)
    } else if given.isEmpty, [LineKey.x, .y, .at].allSatisfy(fields.isMissing) {
      fields.log.error("a line needs \"x\", \"y\" or \"at\"", at: fields.opening)
    }
    if let field = fields.field(.of), fields.field(.at) == nil {
      fields.log.error(
        "\"of\" goes with \"at\": it says whose means or quantiles", at: field.keyRange)
    }
    if let statistic {
      self.init(place: .statistic(statistic, of: part ?? statistic.standardPart))
    } else if let y {
      self.init(place: .y(y))
    } else {
      self.init(place: .x(x ?? [0]))
    }
  }
}

extension Mark {
  /// Straight lines at values of the horizontal axis, in data units, from 1 to 1000 of them.
  public static func line(x: Double...) -> Mark { Mark(LineMark(place: .x(x))) }

  /// Straight lines at values of the vertical axis, in data units, from 1 to 1000 of them.
  public static func line(y: Double...) -> Mark { Mark(LineMark(place: .y(y))) }

  /// Straight lines where the mixture or its components have something.
  ///
  /// - Parameters:
  ///   - statistic: What.
  ///   - part: Whose; `nil` for ``LineStatistic/standardPart``.
  /// - Returns: The mark.
  public static func line(at statistic: LineStatistic, of part: MixturePart? = nil) -> Mark {
    Mark(LineMark(place: .statistic(statistic, of: part ?? statistic.standardPart)))
  }
}

/// The keys of lines.
enum LineKey: String, ObjectKey {
  case x, y, at, of

  static let objectName = LayerKey.objectName
  static var furtherSchema: [JSONValue.Member] { [exactlyOne(of: .x, .y, .at)] }
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["xintercept", "xs"], keys: [.x]),
      KeyAlias(names: ["yintercept", "ys"], keys: [.y]),
    ]
  }

  var entry: KeyEntry<LineMark> {
    switch self {
    case .x:
      KeyEntry(
        "The values of the x axis at which upright lines are, in data units: one or a list. Either this, "
          + "y or at.",
        .numberOrNumbers(NumberRule(), limit: Limits.lines), cost: .shapes, examples: "[5, [1, 2]]",
        write: { if case .x(let values) = $0.place { .numbers(values) } else { nil } })
    case .y:
      KeyEntry(
        "The values of the y axis at which level lines are, in data units: one or a list. Either this, x "
          + "or at.",
        .numberOrNumbers(NumberRule(), limit: Limits.lines), cost: .shapes, examples: "[0.1]",
        write: { if case .y(let values) = $0.place { .numbers(values) } else { nil } })
    case .at:
      KeyEntry(
        "Upright lines at the means, at the medians, or at quantiles of the coordinate on the x axis. "
          + "Either this, x or y.",
        .wordOrObject(LineStatisticWord.self, LineQuantilesKey.self), cost: .shapes,
        examples: #"["means", "medians", {"quantiles": [0.05, 0.95]}]"#,
        write: {
          if case .statistic(let statistic, _) = $0.place { statistic.written } else { nil }
        })
    case .of:
      KeyEntry(
        "Whose means, medians or quantiles: those of the components, in their colors, or of the mixture. "
          + "Left out: of the components for means, of the mixture for medians and quantiles.",
        .word(MixturePart.self), cost: .shapes, examples: #"["mixture"]"#,
        write: {
          if case .statistic(_, let part) = $0.place { .text(part.rawValue) } else { nil }
        })
    }
  }
}

/// A statistic that a word names.
enum LineStatisticWord: String, Word {
  case means, medians

  static let wordName = "statistic"
  static var aliases: [String: Self] {
    ["mean": .means, "mu": .means, "median": .medians, "centers": .means, "averages": .means]
  }
}

/// The key of lines at quantiles.
enum LineQuantilesKey: String, ObjectKey {
  case quantiles

  static let objectName = "an object for lines at quantiles"
  static var required: [Self] { [.quantiles] }

  var entry: KeyEntry<[Double]> {
    KeyEntry(
      "The probabilities of the quantiles, increasing.",
      .increasing(NumberRule(above: 0, below: 1), limit: Limits.masses), cost: .shapes,
      examples: "[[0.05, 0.95]]", write: { .numbers($0) })
  }
}

extension LineStatistic {
  fileprivate var written: JSONValue {
    switch self {
    case .means: .text(LineStatisticWord.means.rawValue)
    case .medians: .text(LineStatisticWord.medians.rawValue)
    case .quantiles(let shares): .object(LineQuantilesKey.written(shares))
    }
  }
}

extension Fields<LineKey> {
  fileprivate var statistic: LineStatistic? {
    switch wordOrObject(.at, LineStatisticWord.self, LineQuantilesKey.self) {
    case .word(.means): .means
    case .word(.medians): .medians
    case .object(let fields): fields.shares(.quantiles).map(LineStatistic.quantiles)
    case nil: nil
    }
  }
}

extension Fields where Key: ObjectKey {
  /// Probabilities, increasing, at least one.
  func shares(_ key: Key) -> [Double]? {
    guard let node = self[key] else { return nil }
    guard case .increasing(let rule, let limit) = key.entry.rule else { mismatch(key) }
    let name = key.rawValue
    guard case .list(let items) = node.value, !items.isEmpty, items.count <= limit else {
      return log.refuse(
        name, must: "be a list of 1 to \(limit) increasing numbers between 0 and 1", node)
    }
    return log.increasing(log.numbers(items, rule, name: "each of \(name)"), items, name: name)
  }
}
