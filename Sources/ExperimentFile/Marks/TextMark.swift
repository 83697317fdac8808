/// A text in the axes or beside them, perhaps with a line to a point of the data.
package struct TextMark: MarkDefinition {
  package var note: Note

  typealias Key = TextKey

  static let words = MarkWords(
    name: "text", aliases: ["annotation", "annotate", "note", "geom_text", "caption"],
    summary: "a text, perhaps with an arrow to a point", axes: .any,
    styleKeys: [.color, .opacity, .lineWidth], phrase: .annotation)

  package var shownTexts: [String] { [note.text] }

  var annotation: String? {
    guard !note.text.isEmpty else { return nil }
    let text = "the text “\(FormulaText.words(of: note.text).replacing("\n", with: " "))”"
    guard let target = note.target else { return text }
    return "\(text) pointing to (\(numberText(target.x)), \(numberText(target.y)))"
  }
}

extension TextMark {
  init(_ fields: Fields<Key>) {
    let (x, y, share) = (fields.number(.x), fields.number(.y), fields.pair(.place))
    let target = fields.pair(.to)
    let hasPoint = !fields.isMissing(.x) || !fields.isMissing(.y)
    if hasPoint, let field = fields.field(.place) {
      fields.log.error(
        "a text has either \"x\" and \"y\" or \"place\", not both", at: field.keyRange)
    } else if !hasPoint, fields.isMissing(.place) {
      fields.log.error(
        "a text needs \"x\" and \"y\", in data units, or \"place\", in shares of the axes",
        at: fields.opening)
    } else if hasPoint, let missing = [TextKey.x, .y].first(where: fields.isMissing) {
      fields.log.error(
        "a text with \"\(missing == .x ? "y" : "x")\" needs \"\(missing.rawValue)\" too",
        at: fields.opening)
    }
    if let field = fields.field(.pointer), fields.isMissing(.to) {
      fields.log.warning(
        "pointer has no effect without \"to\", the point that it leads to", at: field.keyRange)
    }
    let text = fields.shownText(.text)
    if let text, FormulaText.words(of: text).allSatisfy(\.isWhitespace), let node = fields[.text] {
      fields.log.error("text must not be blank", at: node.range)
    }
    let place: Note.Place = share.map { .axes(x: $0.0, y: $0.1) } ?? .data(x: x ?? 0, y: y ?? 0)
    self.init(
      note: Note(
        text ?? "", at: place,
        anchor: fields.word(.anchor, as: Note.Anchor.self) ?? .center,
        target: target.map { Note.Target(x: $0.0, y: $0.1) },
        pointer: fields.word(.pointer, as: Note.Pointer.self) ?? .arrow,
        size: fields.number(.textSize)))
  }
}

extension Mark {
  /// A text in the axes or beside them, perhaps with a line to a point of the data.
  ///
  /// - Parameter note: The text, its place, and the point that it is about.
  /// - Returns: The mark.
  public static func text(_ note: Note) -> Mark { Mark(TextMark(note: note)) }
}

/// The keys of a text.
enum TextKey: String, ObjectKey {
  case text, x, y, place, anchor, to, pointer, textSize

  static let objectName = LayerKey.objectName
  static var required: [Self] { [.text] }
  static var furtherSchema: [JSONValue.Member] {
    typealias Member = JSONValue.Member
    func without(_ keys: [Self]) -> Member {
      Member("not", .object([Member("anyOf", .list(keys.map { required([$0]) }))]))
    }
    func having(_ keys: [Self], without others: [Self]) -> JSONValue {
      .object([
        Member("required", .texts(keys.map { $0.rawValue })), without(others),
      ])
    }
    return [
      Member(
        "oneOf",
        .list([having([.x, .y], without: [.place]), having([.place], without: [.x, .y])]))
    ]
  }
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["string", "content"], keys: [.text]),
      KeyAlias(names: ["xytext", "position"], keys: [.place]),
      KeyAlias(names: ["xy", "target", "point"], keys: [.to]),
      KeyAlias(names: ["arrow", "arrowprops", "connector"], keys: [.pointer]),
      KeyAlias(
        names: [
          "ha", "va", "align", "halign", "valign", "horizontalalignment", "verticalalignment",
        ],
        keys: [.anchor]),
      KeyAlias(names: ["fontsize", "font_size"], keys: [.textSize]),
    ]
  }

  var entry: KeyEntry<TextMark> {
    switch self {
    case .text:
      KeyEntry(
        "The text, in one or more lines, not blank.", .shownText, cost: .text,
        examples: #"["threshold", "two\nlines"]"#, write: { .text($0.note.text) })
    case .x:
      KeyEntry(
        "Where the text stands on the x axis, in data units, together with y. Either these or place.",
        .number(NumberRule()), cost: .nothing, examples: "[5]",
        write: { if case .data(let x, _) = $0.note.place { .number(x) } else { nil } })
    case .y:
      KeyEntry(
        "Where the text stands on the y axis, in data units, together with x. Either these or place.",
        .number(NumberRule()), cost: .nothing, examples: "[0.1]",
        write: { if case .data(_, let y) = $0.note.place { .number(y) } else { nil } })
    case .place:
      KeyEntry(
        "Where the text stands, as shares of the width and the height of the axes: [0, 0] is their lower "
          + "left corner, [1, 1] the upper right one. Either this or x and y.",
        .pair, cost: .nothing, examples: "[[0.05, 0.95]]",
        write: {
          if case .axes(let x, let y) = $0.note.place { .numbers([x, y]) } else { nil }
        })
    case .anchor:
      KeyEntry(
        "Which point of the text stands there; its lines are aligned with that side.",
        .word(Note.Anchor.self), cost: .nothing, standard: .text(Note.Anchor.center.rawValue),
        examples: #"["upper left"]"#, write: { .text($0.note.anchor.rawValue) })
    case .to:
      KeyEntry(
        "The point that the text is about, in data units. Left out: none.", .pair, cost: .nothing,
        examples: "[[3, 0.2]]", write: { $0.note.target.map { .numbers([$0.x, $0.y]) } })
    case .pointer:
      KeyEntry(
        "What leads from the text to that point: an arrow, or a leader, which is a line without a head.",
        .word(Note.Pointer.self), cost: .nothing, standard: .text(Note.Pointer.arrow.rawValue),
        examples: #"["leader"]"#,
        write: { $0.note.target == nil ? nil : .text($0.note.pointer.rawValue) })
    case .textSize:
      KeyEntry(
        "The font size, in points. Left out: that of the theme's labels.",
        .number(NumberRule(atLeast: Limits.leastFontSize, atMost: Limits.themeLength)), cost: .text,
        examples: "[12]",
        write: { $0.note.size.map { .number($0) } })
    }
  }
}

extension Note.Anchor: Word {
  static let wordName = "anchor"
  static var aliases: [String: Self] {
    [
      "middle": .center, "centre": .center, "top": .upperCenter, "bottom": .lowerCenter,
      "center left": .left, "center right": .right, "top left": .upperLeft,
      "top right": .upperRight, "bottom left": .lowerLeft, "bottom right": .lowerRight,
      "baseline": .lowerLeft, "top center": .upperCenter, "bottom center": .lowerCenter,
    ]
  }
}

extension Note.Pointer: Word {
  static let wordName = "pointer"
  static var aliases: [String: Self] { ["->": .arrow, "line": .leader, "-": .leader] }
}
