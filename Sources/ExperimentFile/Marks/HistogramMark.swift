/// The bars of the sample.
package struct HistogramMark: MarkDefinition {
  /// The bins of a histogram of which the file does not say them; those of binned data are their own.
  package static let standardBins = Bins.rule(.auto)

  /// How the sample is cut into bins.
  package var bins = Self.standardBins
  /// The interval in data units that is cut into bins; `nil` for that of the sample. It has no effect
  /// on explicit edges.
  package var range: ClosedRange<Double>?
  /// What the bars show.
  package var normalize = Normalization.density
  /// What the parts of the bars mean.
  package var stackBy = BarStacking.none
  /// Whether the bars are drawn as one line along their tops, and not filled.
  package var isOutline = false
  /// Whether bars as high as the roots of what they show hang from those that the mixture expects.
  package var isHanging = false

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
    isOutline = fields.boolean(.outline) ?? false
    isHanging = fields.boolean(.hanging) ?? false
    checkLooks(fields)
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

extension HistogramMark {
  /// Reports looks of bars that exclude each other, or have no effect.
  private func checkLooks(_ fields: Fields<Key>) {
    let subjects = [
      (isOutline, Key.outline, "an outline has"), (isHanging, .hanging, "hanging bars have"),
    ]
    for (isGiven, key, subject) in subjects where isGiven && stackBy == .component {
      guard let field = fields.field(key) else { continue }
      fields.log.error(
        "\(key.rawValue) does not go with \"stackBy\": \(subject) no parts", at: field.keyRange)
    }
    if isOutline, isHanging, let field = fields.laterField(.outline, .hanging) {
      fields.log.error("bars have either \"outline\" or \"hanging\", not both", at: field.keyRange)
    }
    if !isOutline, !isHanging, let field = Fields<StyleKey>(fields).field(.dash) {
      fields.log.warning(
        "dash has no effect on filled bars; \"outline\": true draws a line along their tops",
        at: field.keyRange)
    }
  }

  func problem(onVertical scale: AxisScale) -> (message: String, key: Key)? {
    guard isHanging, scale == .log else { return nil }
    return (
      "hanging bars end on both sides of zero, which a log y axis does not have; linear and symlog axes do",
      .hanging
    )
  }

  var phrase: MarkPhrase {
    isHanging ? .points("hanging rootogram") : Self.words.phrase
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
  ///   - isOutline: Whether the bars are drawn as one line along their tops, and not filled.
  ///   - isHanging: Whether bars as high as the roots of what they show hang from those that the mixture
  ///     expects.
  /// - Returns: The mark.
  public static func histogram(
    bins: Bins = .rule(.auto), range: ClosedRange<Double>? = nil,
    normalize: Normalization = .density, stackBy: BarStacking = .none,
    isOutline: Bool = false, isHanging: Bool = false
  ) -> Mark {
    Mark(
      HistogramMark(
        bins: bins, range: range, normalize: normalize, stackBy: stackBy, isOutline: isOutline,
        isHanging: isHanging))
  }
}

/// The keys of a histogram.
enum HistogramKey: String, ObjectKey {
  case bins, range, normalize, stackBy, outline, hanging

  static let objectName = LayerKey.objectName
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["density", "normed", "stat"], keys: [.normalize]),
      KeyAlias(names: ["stack", "stack_by", "multiple"], keys: [.stackBy]),
      KeyAlias(names: ["histtype", "stairs", "element"], keys: [.outline]),
      KeyAlias(names: ["rootogram", "hanging_bars"], keys: [.hanging]),
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
    case .outline:
      KeyEntry(
        "Whether the bars are drawn as one line along their tops, which begins and ends at zero, and are not "
          + "filled. Left out, its lineWidth is two thirds of that of curves.", .boolean,
        cost: .nothing, standard: .boolean(false), examples: "[true]",
        write: { $0.isOutline ? .boolean(true) : nil })
    case .hanging:
      KeyEntry(
        "Whether the bars hang from the curve of what the mixture expects in each bin, over a line at zero, "
          + "which shows how far they miss it: a rootogram. All heights are the roots of what normalize "
          + "names.", .boolean,
        cost: .bins, standard: .boolean(false), examples: "[true]",
        write: { $0.isHanging ? .boolean(true) : nil })
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
