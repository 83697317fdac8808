extension ProblemLog {
  /// Reports a brace in the label of components that is neither a brace nor around the name of a number,
  /// and warns of names whose letters are drawn.
  func checkComponentLabel(_ node: JSONNode) {
    guard case .text(let text) = node.value else { return }
    do throws(ComponentLabelProblem) {
      for argument in try ComponentLabel(parsing: text).arguments {
        warning(argument.message, at: range(of: argument.range, inText: node))
      }
    } catch {
      self.error(error.message, at: range(of: error.range, inText: node))
    }
  }
}
