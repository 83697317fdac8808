extension FigureSubject {
  /// Reports numbers of iterations, each with its place, that no fit comes to; messages name the key
  /// that gives them.
  func checkIterations(
    _ iterations: [(count: Int, node: JSONNode)], name: String, at keyRange: Range<Int>,
    _ log: ProblemLog
  ) {
    guard mixture != nil else { return }
    guard let fit else {
      log.error(
        "\(name) belongs to a fit; the components of this mixture are given", at: keyRange)
      return
    }
    if fit.method == .kMeans {
      log.error(
        "\(name) belongs to a fit by em; the rounds of kMeans are not kept", at: keyRange)
      return
    }
    let most = fit.settings.maximumIterations
    for iteration in iterations where iteration.count > most {
      log.error(
        "the fit has at most \(groupedText(most)) iterations, its maxIterations; found "
          + "\(iteration.node.summary)", at: iteration.node.range)
    }
  }
}

extension Fields<PanelKey> {
  /// The number of iterations after which the mixture is drawn.
  func iteration(_ subject: FigureSubject) -> Int? {
    guard let field = field(.iteration), let count = wholeNumber(.iteration).map({ Int($0) })
    else { return nil }
    subject.checkIterations(
      [(count, field.value)], name: "iteration", at: field.keyRange, log)
    return count
  }
}

extension Fields<FigureKey> {
  /// The numbers of iterations after which the layers are drawn.
  func steps(_ subject: FigureSubject) -> [Int]? {
    guard let field = field(.steps) else { return nil }
    guard case .increasingWholeNumbers(let rule, let limit) = FigureKey.steps.entry.rule else {
      mismatch(.steps)
    }
    guard case .list(let items) = field.value.value, !items.isEmpty, items.count <= limit else {
      return log.refuse(
        "steps", must: "be a list of 1 to \(limit) increasing numbers of iterations", field.value)
    }
    let counts = items.compactMap {
      log.wholeNumber($0, rule, name: "each number in steps").map { Int($0) }
    }
    guard let steps = log.increasing(counts, items, name: "steps") else { return nil }
    subject.checkIterations(
      zip(steps, items).map { ($0, $1) }, name: "steps", at: field.keyRange, log)
    return steps
  }
}
