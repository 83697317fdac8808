/// The word that stands for more than `true` for the grid lines of an axis.
enum GridWord: String, Word {
  case all

  static let wordName = "choice of grid lines"
  static var aliases: [String: Self] {
    ["both": .all, "minor": .all, "yes": .all, "major": .all]
  }
}

extension GridLines {
  /// Reads a truth value or a word; `nil` where the file has neither.
  init?(_ fields: Fields<AxisKey>) {
    guard let node = fields[.gridLines] else { return nil }
    guard case .booleanOrWord = AxisKey.gridLines.entry.rule else { fields.mismatch(.gridLines) }
    switch node.value {
    case .boolean(let hasLines): self = hasLines ? .ticks : .none
    case .text:
      guard case .text(let text) = node.value,
        fields.log.word(node, as: GridWord.self, name: "gridLines", orElse: "true or false") != nil
      else { return nil }
      // What was misspelt has been reported.
      self = GridWord(rawValue: text) == nil ? .ticks : .all
    default:
      fields.log.wrongType("gridLines", must: "be true, false or the text all", node)
      return nil
    }
  }

  /// The choice in the resolved experiment.
  var written: JSONValue {
    switch self {
    case .none: .boolean(false)
    case .ticks: .boolean(true)
    case .all: .text(GridWord.all.rawValue)
    }
  }
}

extension LabelPlace: Word {
  static let wordName = "place of a label"
  static var aliases: [String: Self] {
    [
      "center": .middle, "centre": .middle, "beside": .middle, "right": .end, "top": .end,
      "upper": .end, "over": .above, "horizontal": .above, "level": .above,
    ]
  }
}
