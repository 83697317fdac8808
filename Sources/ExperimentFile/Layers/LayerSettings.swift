/// One layer of a figure: what is drawn, and how it looks.
public struct LayerSettings: Hashable, Sendable {
  /// What is drawn.
  public var mark: Mark
  /// How it looks.
  public var style: LayerStyle

  /// Creates a layer.
  ///
  /// - Parameters:
  ///   - mark: What is drawn.
  ///   - style: How it looks.
  public init(mark: Mark, style: LayerStyle = LayerStyle()) {
    self.mark = mark
    self.style = style
  }
}

extension LayerSettings {
  /// Reads a layer of a panel that has some marks already.
  init?(_ node: JSONNode, _ marks: inout PanelMarks, log: ProblemLog) {
    guard let fields = Fields<LayerKey>(node, name: "each layer", log: log) else { return nil }
    var style = LayerStyle(Fields(fields))
    guard let name = fields.markName else { return nil }
    if Fields<StyleKey>(fields).field(.opacity) == nil {
      style.opacity = name.definition.words.standardOpacity
    }
    fields.reportKeysOfOtherMarks(than: name.definition)
    if let node = fields[.mark] { marks.append(name.definition, at: node.range) }
    let mark = name.definition.mark(fields)
    marks.check(mark.definition, fields)
    if style.label != nil, let node = Fields<StyleKey>(fields)[.label] {
      if mark.definition.mayHaveNumbers {
        log.checkComponentLabel(node)
      } else {
        log.checkLabelWithoutNumbers(node, of: name.rawValue)
      }
    }
    self.init(mark: mark, style: style)
  }

  /// The label as it is drawn, but for the numbers of components in it.
  package var shownLabel: String? {
    guard mark.definition.namesComponents else { return style.label }
    return style.label.map { ComponentLabel($0).withoutNumbers }
  }

  /// What a sentence about the figure says of a line, a text or the like, with its label.
  var annotation: String? {
    guard let text = mark.definition.annotation else { return nil }
    guard !mark.definition.namesComponents, let label = plainLabel, !label.isEmpty else {
      return text
    }
    return "\(text) (\(FormulaText.words(of: label).replacing("\n", with: " ")))"
  }

  /// The label as it is drawn; `nil` where the numbers of components are in it.
  private var plainLabel: String? {
    style.label.flatMap { mark.definition.mayHaveNumbers ? ComponentLabel($0).plainText : $0 }
  }

  /// The layer in the resolved experiment.
  var written: JSONValue {
    .object(
      [LayerKey.markEntry.write(self).map { JSONValue.Member(LayerKey.mark.rawValue, $0) }]
        + mark.definition.written + StyleKey.written(style))
  }
}

extension MarkDefinition {
  /// The mark with what a layer says of it.
  fileprivate static func mark(_ fields: Fields<LayerKey>) -> Mark {
    let own = Fields<Key>(fields)
    for key in Key.required where own.isMissing(key) {
      fields.log.error("\(name) needs the key \"\(key.rawValue)\"", at: fields.opening)
    }
    return Mark(Self(own))
  }
}

extension Fields<LayerKey> {
  fileprivate var markName: MarkName? {
    self[.mark].flatMap { log.word($0, as: MarkName.self, name: LayerKey.mark.rawValue) }
  }

  fileprivate func reportKeysOfOtherMarks(than mark: any MarkDefinition.Type) {
    let allowed = mark.layerKeys
    for field in fields where !field.isGuess && !allowed.contains(field.name) {
      guard LayerKey(rawValue: field.name) != nil else { continue }
      let owners = Mark.definitions.filter { $0.layerKeys.contains(field.name) }.map { $0.name }
      log.error(
        "\"\(field.name)\" belongs to the mark \(owners.joined(separator: " or ")). "
          + "Allowed for \(mark.name): \(allowed.joined(separator: ", "))",
        at: field.keyRange)
    }
  }
}
