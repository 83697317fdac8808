extension AxisSettings {
  /// Reads an axis, or makes one that the file leaves out.
  init(_ fields: Fields<AxisKey>?, _ subject: FigureSubject, otherwise variable: Int) {
    self.init(
      label: fields?.line(.label), limits: fields?.interval(.limits),
      variable: fields?.variable(subject) ?? variable)
  }
}

extension Fields<AxisKey> {
  /// The coordinate that the axis shows, from 0.
  fileprivate func variable(_ subject: FigureSubject) -> Int? {
    guard let node = self[.variable] else { return nil }
    guard case .variable = AxisKey.variable.entry.rule else { mismatch(.variable) }
    let count = subject.dimension ?? Limits.dimensions
    if case .text(let text) = node.value {
      if subject.mixture == nil { return nil }
      let names = subject.columns.map { if case .name(let name) = $0 { name } else { "" } }
      if let index = names.firstIndex(of: text), !text.isEmpty, index < count { return index }
    }
    return log.wholeNumber(
      node, WholeNumberRule(1...UInt64(count), upperEnd: "\(count)"), name: "variable"
    ).map { Int($0) - 1 }
  }
}
