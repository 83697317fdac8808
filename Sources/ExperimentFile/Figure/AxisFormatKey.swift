/// The keys of a format of numbers that is given as an object.
enum FormatKey: String, ObjectKey {
  case style, digits, thousands

  static let objectName = "a format"
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["type", "kind", "notation"], keys: [.style]),
      KeyAlias(names: ["decimals", "precision", "places"], keys: [.digits]),
      KeyAlias(names: ["grouping", "separator", "groups"], keys: [.thousands]),
    ]
  }

  var entry: KeyEntry<TickFormat> {
    switch self {
    case .style:
      KeyEntry(
        "The kind of numbers.", .word(TickFormat.Style.self), cost: .nothing,
        standard: .text(TickFormat.Style.plain.rawValue), examples: #"["scientific"]"#,
        write: { .text($0.style.rawValue) })
    case .digits:
      KeyEntry(
        "The digits after the point. Left out: as many as tell the ticks apart.",
        .wholeNumber(WholeNumberRule(from: 0, upTo: TickFormat.mostDigits)), cost: .nothing,
        examples: "[2]", write: { $0.digits.map { .number($0) } })
    case .thousands:
      KeyEntry(
        "Whether a thin space sets thousands apart in numbers of five and more digits before the point.",
        .boolean, cost: .nothing, standard: .boolean(false), examples: "[true]",
        write: { $0.groupsThousands ? .boolean(true) : nil })
    }
  }
}

extension TickFormat {
  /// Reads a word or an object; `nil` where the file has neither.
  init?(_ fields: Fields<AxisKey>) {
    switch fields.wordOrObject(.format, Style.self, FormatKey.self) {
    case .word(let style): self.init(style)
    case .object(let fields):
      self.init(
        fields.word(.style, as: Style.self) ?? .plain,
        digits: fields.wholeNumber(.digits).map { Int($0) },
        groupsThousands: fields.boolean(.thousands) ?? false)
      if groupsThousands, style == .scientific || style == .si,
        let field = fields.field(.thousands)
      {
        fields.log.warning(
          "thousands has no effect: numbers in the style \(style.rawValue) have no thousands",
          at: field.keyRange)
      }
    case nil: return nil
    }
  }

  /// The format in the resolved experiment: a word where that says all.
  var written: JSONValue {
    digits == nil && !groupsThousands ? .text(style.rawValue) : .object(FormatKey.written(self))
  }
}

extension TickFormat.Style: Word {
  static let wordName = "format"
  static var aliases: [String: Self] {
    [
      "fixed": .plain, "decimal": .plain, "number": .plain, "f": .plain, "exponential": .scientific,
      "sci": .scientific, "e": .scientific, "%": .percent, "percentage": .percent,
      "engineering": .si, "eng": .si, "s": .si, "metric": .si,
    ]
  }
}
