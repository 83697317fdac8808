/// The places on the x axis at which a curve is evaluated, in data units.
///
/// With a step the places are those of `numpy.arange`: from, from + step, … without `to`. A grid
/// with all three values has from 2 to 1,000,000 places; where an end is `nil` that is for the
/// drawing to check.
public struct CurveGrid: Hashable, Sendable {
  /// The first place; `nil` to begin where all means − 4 sd and the data begin.
  public var from: Double?
  /// The end, above `from`; `nil` to end where all means + 4 sd and the data end.
  public var to: Double?
  /// The distance of the places, above 0; `nil` for as fine as the figure's resolution needs.
  public var step: Double?

  /// Creates a grid.
  ///
  /// - Parameters:
  ///   - from: The first place; `nil` for automatic.
  ///   - to: The end; `nil` for automatic.
  ///   - step: The distance of the places; `nil` for automatic.
  public init(from: Double? = nil, to: Double? = nil, step: Double? = nil) {
    self.from = from
    self.to = to
    self.step = step
  }
}

/// A mark that is a curve and nothing else.
protocol CurveMark: MarkDefinition where Key == CurveKey {
  var grid: CurveGrid { get }

  init(grid: CurveGrid)
}

extension CurveMark {
  init(_ fields: Fields<CurveKey>) { self.init(grid: CurveGrid(fields)) }

  var keyContent: CurveGrid { grid }
}

/// The keys of a curve.
enum CurveKey: String, ObjectKey {
  case from, to, step

  static let objectName = LayerKey.objectName
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["start", "min"], keys: [.from]),
      KeyAlias(names: ["stop", "end", "max"], keys: [.to]),
    ]
  }

  var entry: KeyEntry<CurveGrid> {
    switch self {
    case .from:
      KeyEntry(
        "The first place of the curve, in data units. Left out: all means - 4 sd and the data.",
        .number(NumberRule()), cost: .places, examples: "[0]",
        write: { $0.from.map { .number($0) } })
    case .to:
      KeyEntry(
        "The end of the curve, in data units, above from. Left out: all means + 4 sd and the data.",
        .number(NumberRule()), cost: .places, examples: "[18]", write: { $0.to.map { .number($0) } }
      )
    case .step:
      KeyEntry(
        "The distance of the curve's places, in data units; as in numpy.arange, to is not one of "
          + "them. Left out: as fine as the figure's resolution.",
        .number(NumberRule(above: 0)), cost: .places, examples: "[0.01]",
        write: { $0.step.map { .number($0) } })
    }
  }
}

extension CurveGrid {
  init(_ fields: Fields<CurveKey>) {
    self.init(from: fields.number(.from), to: fields.number(.to), step: fields.number(.step))
    guard let from, let to, let fromNode = fields[.from], let toNode = fields[.to] else { return }
    if from >= to {
      fields.log.error(
        "from is \(fromNode.summary) and to is \(toNode.summary); from must be below to",
        at: fromNode.range)
    } else if let step, let stepNode = fields[.step] {
      let count = ((to - from) / step).rounded(.up)
      guard count < 2 || count > Double(Limits.curvePoints) else { return }
      let limit =
        count < 2
        ? "a curve needs at least 2" : "at most \(groupedText(Limits.curvePoints)) are drawn"
      fields.log.error(
        "a step of \(stepNode.summary) from \(fromNode.summary) to \(toNode.summary) gives "
          + "\(numberText(count)) \(count == 1 ? "point" : "points"); \(limit)",
        at: stepNode.range)
    }
  }
}
