/// The bars of the sample.
package struct HistogramMark: MarkDefinition {
  /// How the sample is cut into bins.
  package var bins = Bins.rule(.auto)
  /// The interval in data units that is cut into bins; `nil` for that of the sample. It has no effect
  /// on explicit edges.
  package var range: ClosedRange<Double>?
  /// What the bars show.
  package var normalize = Normalization.density
  /// What the parts of the bars mean.
  package var stackBy = BarStacking.none

  typealias Key = HistogramKey

  static let words = MarkWords(
    name: "histogram", aliases: ["hist", "bars"], summary: "the bars of the sample",
    phrase: .points("histogram"), leadsSentence: true)

  var namesComponents: Bool { stackBy == .component }
}

extension HistogramMark {
  init(_ fields: Fields<Key>) {
    self.init()
    range = fields.interval(.range)
    normalize = fields.word(.normalize, as: Normalization.self) ?? normalize
    stackBy = fields.word(.stackBy, as: BarStacking.self) ?? stackBy
    if stackBy == .component, let field = Fields<StyleKey>(fields).field(.color) {
      fields.log.warning(
        "color has no effect on bars with the colors of the components", at: field.keyRange)
    }
    guard let node = fields[.bins], let bins = Bins(node, range: range, log: fields.log) else {
      return
    }
    if case .edges = bins, let field = fields.field(.range) {
      fields.log.warning(
        "range has no effect on bins with edges of their own", at: field.keyRange)
    }
    self.bins = bins
  }
}

extension Mark {
  /// The bars of the sample.
  ///
  /// - Parameters:
  ///   - bins: How the sample is cut into bins.
  ///   - range: The interval in data units that is cut into bins; `nil` for that of the sample. It
  ///     has no effect on explicit edges.
  ///   - normalize: What the bars show.
  ///   - stackBy: What the parts of the bars mean.
  /// - Returns: The mark.
  public static func histogram(
    bins: Bins = .rule(.auto), range: ClosedRange<Double>? = nil,
    normalize: Normalization = .density, stackBy: BarStacking = .none
  ) -> Mark {
    Mark(HistogramMark(bins: bins, range: range, normalize: normalize, stackBy: stackBy))
  }
}

/// The keys of a histogram.
enum HistogramKey: String, ObjectKey {
  case bins, range, normalize, stackBy

  static let objectName = LayerKey.objectName
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["density", "normed", "stat"], keys: [.normalize]),
      KeyAlias(names: ["stack", "stacked", "stack_by", "multiple"], keys: [.stackBy]),
    ]
  }

  var entry: KeyEntry<HistogramMark> {
    switch self {
    case .bins:
      KeyEntry(
        "How the sample is cut into bins: a rule of NumPy, a number of bins, the edges, or the "
          + "width of a bin. Of a data column of whole numbers (in text, or NumPy integers) a rule "
          + "makes no bins narrower than 1, as NumPy of an array of integers.",
        .bins, cost: .bins, standard: .text("auto"),
        examples: #"["fd", 50, {"edges": [0, 1, 2, 5]}, {"width": 0.5}]"#,
        write: { $0.bins.written })
    case .range:
      KeyEntry(
        "The interval that is cut into bins, in data units. Left out: that of the sample.",
        .interval, cost: .bins, examples: "[[0, 18]]", write: { $0.range.map { .interval($0) } })
    case .normalize:
      KeyEntry(
        "What the bars show: density (area 1), count, probability (heights that sum to 1), or "
          + "densityOfAll: the density of all points, those outside the bins too (the area is the "
          + "share of points inside, and the mixture's density fits).",
        .word(Normalization.self), cost: .nothing, standard: .text("density"),
        examples: #"["count"]"#,
        write: { .text($0.normalize.rawValue) })
    case .stackBy:
      KeyEntry(
        "What the parts of each bar mean: none (bars have no parts) or component (the points that were "
          + "drawn from each component or most probably belong to it, stacked in its color; the bars "
          + "are as high as without parts).",
        .word(BarStacking.self), cost: .bins, standard: .text(BarStacking.none.rawValue),
        examples: #"["component"]"#,
        write: { $0.stackBy == .none ? nil : .text($0.stackBy.rawValue) })
    }
  }
}

extension BinRule: Word {
  static let wordName = "bin rule"
  static var aliases: [String: Self] {
    ["freedman-diaconis": .fd, "freedman diaconis": .fd, "freedmandiaconis": .fd]
  }
}

extension Normalization: Word {
  static let wordName = "normalization"
  static var aliases: [String: Self] {
    [
      "pdf": .density, "frequency": .count, "relative": .probability,
      "density of all": .densityOfAll, "density_of_all": .densityOfAll,
      "densityofallpoints": .densityOfAll, "overall": .densityOfAll,
    ]
  }
}

/// What the parts of the bars of a histogram mean.
public enum BarStacking: String, CaseIterable, Sendable {
  /// Bars have no parts.
  case none
  /// Each part has the color of a component: it shows the points that were drawn from it, or to which
  /// it is the most probable one.
  case component
}

extension BarStacking: Word {
  static let wordName = "stacking"
  static var aliases: [String: Self] {
    [
      "plain": .none, "single": .none, "components": .component, "label": .component,
      "labels": .component, "cluster": .component, "class": .component,
    ]
  }
}
