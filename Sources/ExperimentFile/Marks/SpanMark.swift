/// A band across the axes between two values of one of them.
package struct SpanMark: MarkDefinition {
  /// The lower end in data units; `nil` for the edge of the axes.
  package var lower: Double?
  /// The upper end in data units; `nil` for the edge of the axes.
  package var upper: Double?
  /// Whether the ends are values of the horizontal axis.
  package var isUpright: Bool

  typealias Key = SpanKey

  static let words = MarkWords(
    name: "span",
    aliases: ["axvspan", "axhspan", "band", "vspan", "hspan", "region", "interval", "rect"],
    summary: "a filled band between two values of an axis", axes: .any,
    styleKeys: [.color, .opacity, .label], phrase: .annotation,
    // The data stay to be seen through it.
    standardOpacity: 0.2)

  var annotation: String? {
    let axis = isUpright ? "x" : "y"
    return switch (lower, upper) {
    case (let lower?, let upper?):
      "a band from \(axis) = \(numberText(lower)) to \(numberText(upper))"
    case (let lower?, nil): "a band from \(axis) = \(numberText(lower)) on"
    case (nil, let upper?): "a band up to \(axis) = \(numberText(upper))"
    case (nil, nil): "a band"
    }
  }
}

extension SpanMark {
  init(_ fields: Fields<Key>) {
    let x = fields.openInterval(.x)
    let y = fields.openInterval(.y)
    if let later = fields.laterField(.x, .y) {
      fields.log.error("a span has either \"x\" or \"y\", not both", at: later.keyRange)
    } else if fields.isMissing(.x), fields.isMissing(.y) {
      fields.log.error("a span needs \"x\" or \"y\"", at: fields.opening)
    }
    let ends = x ?? y ?? (nil, nil)
    self.init(lower: ends.0, upper: ends.1, isUpright: x != nil || y == nil)
  }

  fileprivate var written: JSONValue {
    .list([lower, upper].map { $0.map { .number($0) } ?? .null })
  }
}

extension Mark {
  /// A filled band between two values of the horizontal axis; it has the opacity of its style, which an
  /// experiment file has at 0.2 where it names none.
  ///
  /// - Parameters:
  ///   - lower: The lower end, in data units; `nil` for the edge of the axes.
  ///   - upper: The upper end, in data units; `nil` for the edge of the axes. One of both is given.
  /// - Returns: The mark.
  public static func span(x lower: Double?, _ upper: Double?) -> Mark {
    Mark(SpanMark(lower: lower, upper: upper, isUpright: true))
  }

  /// A filled band between two values of the vertical axis, as ``span(x:_:)``.
  public static func span(y lower: Double?, _ upper: Double?) -> Mark {
    Mark(SpanMark(lower: lower, upper: upper, isUpright: false))
  }
}

/// The keys of a span.
enum SpanKey: String, ObjectKey {
  case x, y

  static let objectName = LayerKey.objectName
  static var furtherSchema: [JSONValue.Member] { [exactlyOne(of: .x, .y)] }

  var entry: KeyEntry<SpanMark> {
    switch self {
    case .x:
      KeyEntry(
        "The ends of an upright band on the x axis, in data units, the lower one first; null for the edge "
          + "of the axes. Either this or y.",
        .openInterval, cost: .nothing, examples: "[[1, 3], [12, null]]",
        write: { $0.isUpright ? $0.written : nil })
    case .y:
      KeyEntry(
        "The ends of a level band on the y axis, in data units, the lower one first; null for the edge of "
          + "the axes. Either this or x.",
        .openInterval, cost: .nothing, examples: "[[0.1, 0.2], [null, 0]]",
        write: { $0.isUpright ? nil : $0.written })
    }
  }
}
