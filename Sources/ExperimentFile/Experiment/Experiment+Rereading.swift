import GMMSupport
import GaussianMixtures

/// Why no experiment file can say what an experiment says.
package struct UnwritableValue: Error {
  /// What was found and what is allowed, as one line without a full stop.
  package let message: String
  /// The way to the value in the experiment as a file has it.
  package let path: [JSONPathStep]
}

extension Experiment {
  /// The experiment as it is read from its ``resolvedText``: what ``read(_:name:)`` guarantees holds
  /// for it, whatever values this one has.
  ///
  /// The rules of the file are those of Swift programs too, and a figure, which carries that text, is
  /// made from what it carries.
  ///
  /// - Throws: `UnwritableValue` for the first value that no file can have.
  /// - Complexity: O(*n*), where *n* is the length of the text.
  package func reread() throws(UnwritableValue) -> Experiment {
    try PanelMixture(mixture, componentStyles: componentStyles).check(at: ["mixture"])
    for (index, panel) in figure.panels.enumerated() {
      try panel.mixture?.check(at: ["figure", "panels", .item(index), "mixture"])
    }
    for (index, panel) in figure.panels.enumerated() {
      let path: [JSONPathStep] =
        figure.panels.count == 1 ? ["figure"] : ["figure", "panels", .item(index)]
      try panel.x.check(at: path + ["x"])
      try panel.y.check(at: path + ["y"])
    }
    try figure.grid.check()
    let source = SourceText(Array(resolvedText.utf8), name: "experiment")
    let log = ProblemLog(source)
    let node: JSONNode
    do {
      node = try JSONReader.read(source)
    } catch {
      throw UnwritableValue(message: error.message, path: [])
    }
    let experiment = Experiment(node, log: log)
    if let problem = log.firstError {
      let (value, path) = node.innermost(at: problem.range.lowerBound)
      // JSON has no other numbers, and this is what is written in their place.
      let isNull = if case .null = value.value { true } else { false }
      throw UnwritableValue(
        message: isNull ? "the number is not finite" : problem.message, path: path)
    }
    guard let experiment else {
      throw UnwritableValue(message: "no experiment file can say this", path: [])
    }
    return experiment
  }
}

extension PanelMixture {
  /// Checks what the text of a file leaves out, or writes as null.
  fileprivate func check(at path: [JSONPathStep]) throws(UnwritableValue) {
    if case .fit(let request) = source {
      let (floor, allowed) = (request.settings.covarianceFloor, FitSettings().covarianceFloor)
      guard floor == allowed else {
        throw UnwritableValue(
          message: "fits of experiments have the covariance floor \(allowed); found \(floor)",
          path: path + ["fit"])
      }
    }
    guard componentStyles.shortest.count > 0 else { return }
    switch source {
    case .given(let mixture):
      guard componentStyles.count != mixture.componentCount else { return }
      throw UnwritableValue(
        message: "componentStyles has \(counted(componentStyles.count, "style")); the mixture has "
          + counted(mixture.componentCount, "component"), path: path + ["components"])
    case .fit:
      func check<Value>(_ values: [Value?], _ key: FitKey) throws(UnwritableValue) {
        guard values.contains(where: { $0 != nil }), values.contains(where: { $0 == nil }) else {
          return
        }
        throw UnwritableValue(
          message: "either all components of a fit have \(key.rawValue) or none",
          path: path + ["fit", .key(key.rawValue)])
      }
      try check(componentStyles.map(\.label), .labels)
      try check(componentStyles.map(\.color), .colors)
    }
  }
}

extension AxisSettings {
  /// Checks the ends of limits: where a file has null there, the axis fits the data.
  fileprivate func check(at path: [JSONPathStep]) throws(UnwritableValue) {
    let ends: [Double?] =
      switch openLimit {
      case .lower(let end): [end, nil]
      case .upper(let end): [nil, end]
      case nil: [limits?.lowerBound, limits?.upperBound]
      }
    for (index, end) in ends.enumerated() {
      guard let end, !end.isFinite else { continue }
      throw UnwritableValue(
        message: "the number is not finite", path: path + ["limits", .item(index)])
    }
  }
}

extension PanelGrid {
  fileprivate func check() throws(UnwritableValue) {
    let allowed = 1...Limits.panels
    for (index, side) in [rows, columns].enumerated() where !allowed.contains(side) {
      throw UnwritableValue(
        message: "each number in grid must be from 1 to \(allowed.upperBound); found \(side)",
        path: ["figure", "grid", .item(index)])
    }
  }
}

extension JSONNode {
  /// The innermost value that a byte belongs to, or whose key it does, and the way to it.
  fileprivate func innermost(at offset: Int) -> (node: JSONNode, path: [JSONPathStep]) {
    let inner: (step: JSONPathStep, node: JSONNode)? =
      switch value {
      case .object(let members):
        members.first { $0.keyRange.contains(offset) || $0.value.range.contains(offset) }
          .map { (.key($0.key), $0.value) }
      case .list(let items):
        items.firstIndex { $0.range.contains(offset) }.map { (.item($0), items[$0]) }
      case .null, .boolean, .number, .text: nil
      }
    guard let inner else { return (self, []) }
    let (node, path) = inner.node.innermost(at: offset)
    return (node, [inner.step] + path)
  }
}
