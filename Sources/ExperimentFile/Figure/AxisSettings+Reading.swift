extension AxisSettings {
  /// Reads an axis, or makes one that the file leaves out.
  init(_ fields: Fields<AxisKey>?, _ subject: FigureSubject, otherwise variable: Int) {
    self.init(
      label: fields?.shownText(.label), variable: fields?.variable(subject) ?? variable)
    guard let fields else { return }
    scale = AxisScale(fields) ?? scale
    (limits, openLimit) = fields.limits
    ticks = TickPlaces(fields) ?? ticks
    format = TickFormat(fields)
    gridLines = GridLines(fields)
    labelPlace = fields.word(.labelPlace, as: LabelPlace.self)
    isHidden = fields.boolean(.hidden) ?? isHidden
    isInverted = fields.boolean(.invert) ?? isInverted
    fields.check(self)
  }

  /// The coordinate of y where the file gives none: the second, or the first where x has that.
  static func vertical(beside horizontal: Int, dimension: Int) -> Int {
    dimension > 1 && horizontal != 1 ? 1 : 0
  }
}

extension Fields<AxisKey> {
  /// The coordinate that the axis shows, from 0.
  fileprivate func variable(_ subject: FigureSubject) -> Int? {
    guard let node = self[.variable] else { return nil }
    guard case .variable = AxisKey.variable.entry.rule else { mismatch(.variable) }
    let count = subject.dimension ?? Limits.dimensions
    switch node.value {
    case .text(let text):
      // What is not known of the points says nothing about their names.
      return subject.mixture == nil ? nil : named(text, node, subject, count: count)
    case .number:
      let rule = WholeNumberRule(
        1...UInt64(count),
        upperEnd: count == 1
          ? "1: the points have one coordinate" : "\(count), the number of coordinates")
      return log.wholeNumber(node, rule, name: "variable").map { Int($0) - 1 }
    default:
      return log.refuse(
        "variable",
        must: "be the number of a coordinate, from 1 to \(count), or the name of a column", node)
    }
  }

  private func named(
    _ text: String, _ node: JSONNode, _ subject: FigureSubject, count: Int
  ) -> Int? {
    let names = subject.columns.prefix(count).map { column in
      if case .name(let name) = column { name } else { "" }
    }
    if !text.isEmpty, let index = names.firstIndex(of: text) { return index }
    let known = names.filter { !$0.isEmpty }
    let numbers = count == 1 ? "1" : "a number from 1 to \(count)"
    guard !known.isEmpty else {
      let reason =
        subject.hasData ? "\"columns\" of the data has no names" : "a sample has no names"
      return log.refuse("variable", must: "be \(numbers), as \(reason)", node)
    }
    let guess = nearest(to: text, among: known)
    let suggestion = guess.map { "; did you mean \(quoted($0))?" } ?? "."
    let allowed = known.joined(separator: ", ")
    log.error(
      "\"columns\" of the data does not have \(quoted(text))\(suggestion) Allowed: \(allowed), or "
        + numbers, at: node.range)
    return guess.flatMap { names.firstIndex(of: $0) }
  }
}
