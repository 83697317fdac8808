import GMMSupport
import Histograms

extension LayerSettings {
  /// Reads a layer of a panel that has some marks already.
  init?(_ node: JSONNode, _ marks: inout PanelMarks, log: ProblemLog) {
    guard let fields = Fields<LayerKey>(node, name: "each layer", log: log) else { return nil }
    let style = LayerStyle(
      color: fields.layerColor(.color), opacity: fields.number(.opacity) ?? LayerStyle().opacity,
      lineWidth: fields.number(.lineWidth), pointSize: fields.number(.pointSize),
      label: fields.line(.label))
    guard let name = fields.word(.mark, as: MarkName.self) else { return nil }
    fields.reportKeysOfOtherMarks(than: name)
    if let node = fields[.mark] { marks.append(name, at: node.range) }
    let mark: Mark =
      switch name {
      case .histogram: fields.histogram
      case .density: .density(grid: CurveGrid(fields))
      case .components:
        .components(grid: CurveGrid(fields), isFilled: fields.boolean(.filled) ?? false)
      case .rug: .rug
      case .ecdf: .ecdf
      case .cdf: .cdf(grid: CurveGrid(fields))
      case .responsibilities: .responsibilities(grid: CurveGrid(fields))
      case .quantiles: .quantiles
      case .scatter: .scatter(coloring: fields.coloring)
      case .contours: fields.masses.map { .contours(masses: $0) } ?? .contours()
      case .ellipses: fields.masses.map { .ellipses(masses: $0) } ?? .ellipses()
      case .heatmap: .heatmap
      case .convergence: .convergence
      case .selection: .selection
      }
    self.init(mark: mark, style: style)
  }
}

extension Fields<LayerKey> {
  fileprivate func reportKeysOfOtherMarks(than mark: MarkName) {
    for field in fields where !field.isGuess {
      guard let key = LayerKey(rawValue: field.name), !mark.keys.contains(key) else { continue }
      let owners = MarkName.allCases.filter { $0.keys.contains(key) }.map(\.rawValue)
      log.error(
        "\"\(field.name)\" belongs to the mark \(owners.joined(separator: " or ")). "
          + "Allowed for \(mark.rawValue): \(mark.keys.map(\.rawValue).joined(separator: ", "))",
        at: field.keyRange)
    }
  }

  fileprivate var coloring: ScatterColoring {
    let coloring = word(.colorBy, as: ScatterColoring.self) ?? .plain
    if coloring != .plain, let field = field(.color) {
      log.warning(
        "color has no effect on dots with the colors of the components", at: field.keyRange)
    }
    return coloring
  }

  fileprivate var masses: [Double]? {
    guard let node = self[.masses] else { return nil }
    guard case .increasing(let rule, let limit) = LayerKey.masses.entry.rule else {
      mismatch(.masses)
    }
    guard case .list(let items) = node.value, !items.isEmpty, items.count <= limit else {
      log.wrongType(
        "masses", must: "be a list of 1 to \(limit) increasing numbers between 0 and 1", node)
      return nil
    }
    guard let masses = log.numbers(items, rule, name: "each of masses"),
      log.checkIncreasing(masses, items, name: "masses")
    else { return nil }
    return masses
  }

  fileprivate var histogram: Mark {
    let range = interval(.range)
    let normalize = word(.normalize, as: Normalization.self) ?? .density
    guard let node = self[.bins], let bins = Bins(node, range: range, log: log) else {
      return .histogram(range: range, normalize: normalize)
    }
    if case .edges = bins, let field = field(.range) {
      log.warning("range has no effect on bins with edges of their own", at: field.keyRange)
    }
    return .histogram(bins: bins, range: range, normalize: normalize)
  }
}

extension CurveGrid {
  fileprivate init(_ fields: Fields<LayerKey>) {
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
