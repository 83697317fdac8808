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

  /// Reports the place of a number in the label of a layer that does not tell components apart.
  func checkLabelWithoutNumbers(_ node: JSONNode, of mark: String) {
    guard case .text(let text) = node.value, let place = ComponentLabel.firstNumber(in: text)
    else { return }
    let written = String(decoding: Array(text.utf8)[place], as: UTF8.self)
    warning(
      "\(written) is drawn as it is written: numbers of components are in labels of layers that show each of "
        + "them, which this \(mark) does not", at: range(of: place, inText: node))
  }
}
