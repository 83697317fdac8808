extension ProblemLog {
  /// Reports a brace in the label of components that is neither a brace nor around the name of a number.
  func checkComponentLabel(_ node: JSONNode) {
    guard case .text(let text) = node.value else { return }
    do throws(ComponentLabelProblem) {
      _ = try ComponentLabel(parsing: text)
    } catch {
      self.error(error.message, at: range(of: error.range, inText: node))
    }
  }
}
