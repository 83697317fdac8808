extension Experiment {
  /// Refuses a cost that is beyond the limit.
  ///
  /// - Throws: `ExperimentProblem` that blames the dearest value.
  func check(_ limits: ResourceLimits, _ cost: ExperimentCost) throws(ExperimentProblem) {
    if cost.whole.bytes > limits.most.bytes, let kind = cost.dearest({ $0.bytes }) {
      throw ExperimentProblem(
        costing: memoryText(cost.whole.bytes), atMost: memoryText(limits.most.bytes),
        of: "memory", limits, kind, part: memoryText(kind.cost.bytes), at: path(to: kind.item))
    }
    if cost.whole.steps > limits.most.steps, let kind = cost.dearest({ $0.steps }) {
      throw ExperimentProblem(
        costing: workText(cost.whole.steps), atMost: workText(limits.most.steps), of: "work",
        limits, kind, part: workText(kind.cost.steps), at: path(to: kind.item))
    }
  }

  private func path(to item: ExperimentCost.Item) -> [JSONPathStep] {
    item.panel.map { layerPath($0, item.layer) + item.key } ?? item.key
  }
}

extension ExperimentProblem {
  fileprivate init(
    costing cost: String, atMost limit: String, of resource: String, _ limits: ResourceLimits,
    _ kind: ExperimentCost.Kind, part: String, at path: [JSONPathStep]
  ) {
    let subject =
      kind.count > 1
      ? "this and \(groupedText(kind.count - 1)) like it take" : "this takes"
    self.init(
      "the figure takes up to \(cost) of \(resource), and at most \(limit) are allowed (--limit "
        + "\(limits.rawValue)); \(subject) \(part) of it, and \(kind.item.advice) would take less",
      at: path)
  }

  /// Histograms with more bins together than there is memory for.
  init(barsBeyond limits: ResourceLimits, at path: [JSONPathStep]) {
    self.init(
      "the histograms take more than \(memoryText(limits.most.bytes)) of memory, which are allowed "
        + "(--limit \(limits.rawValue)); fewer bins would take less", at: path)
  }

  /// Contours that take more than is allowed.
  init(contoursBeyond limits: ResourceLimits, _ cost: Cost, at path: [JSONPathStep]) {
    let text =
      cost.bytes > limits.most.bytes
      ? "\(memoryText(limits.most.bytes)) of memory" : "\(workText(limits.most.steps)) of work"
    self.init(
      "the contours take more than \(text), which are allowed (--limit \(limits.rawValue)); fewer "
        + "lines, layers or pixels would take less", at: path)
  }

  /// A fit whose iterations are more work than is allowed.
  init(fitBeyond limits: ResourceLimits) {
    self.init(
      "the fit takes more than \(workText(limits.most.steps)) of work, which are allowed (--limit "
        + "\(limits.rawValue)); fewer \"starts\", \"components\" or points, or a larger \"tolerance\" "
        + "would take less", at: ["mixture", "fit"])
  }
}

/// Bytes for people.
private func memoryText(_ bytes: Double) -> String {
  bytes < 1e9
    ? "\(numberText(bytes / 1e6, significantDigits: 2)) MB"
    : "\(numberText(bytes / 1e9, significantDigits: 2)) GB"
}

/// Steps for people: as the seconds that one core takes about for them.
func workText(_ steps: Double) -> String {
  "\(numberText(steps / 1e9, significantDigits: 2)) billion steps"
}
