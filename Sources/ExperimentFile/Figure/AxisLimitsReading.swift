extension Fields<AxisKey> {
  /// The ends of the axis that the file gives.
  var limits: (both: ClosedRange<Double>?, one: OpenLimit?) {
    guard let node = self[.limits] else { return (nil, nil) }
    guard case .openInterval = AxisKey.limits.entry.rule else { mismatch(.limits) }
    guard case .list(let items) = node.value, items.count == 2 else {
      log.wrongType(
        "limits",
        must: "be two numbers, the lower one first, such as [0, 18], of which one may be null", node
      )
      return (nil, nil)
    }
    let isOpen = items.map { if case .null = $0.value { true } else { false } }
    guard isOpen.contains(true) else { return (log.interval(node, name: "limits"), nil) }
    guard let place = isOpen.firstIndex(of: false) else {
      log.error(
        "limits has no end; leave it out for an axis that fits the data", at: node.range)
      return (nil, nil)
    }
    let end = log.number(items[place], NumberRule(), name: "each end of limits")
    return (nil, end.map { place == 0 ? .lower($0) : .upper($0) })
  }

  /// Reports what a logarithmic axis cannot have, and what has no effect.
  func check(_ axis: AxisSettings) {
    checkPositive(axis)
    checkTicks(axis)
    if axis.gridLines == .all, axis.scale != .log, let node = self[.gridLines] {
      log.warning(
        "gridLines all is as true: an axis that is \(axis.scale.inWords) has no short ticks",
        at: node.range)
    }
    guard axis.isHidden else { return }
    for key in [AxisKey.label, .ticks, .format, .gridLines, .labelPlace] {
      guard let field = field(key) else { continue }
      log.warning("\(key.rawValue) has no effect: the axis is hidden", at: field.keyRange)
    }
  }

  private func checkPositive(_ axis: AxisSettings) {
    guard axis.scale == .log else { return }
    func refuse(_ what: String, _ node: JSONNode) {
      log.error(
        "\(what) of a log axis must be above 0; found \(node.summary)", at: node.range)
    }
    if case .list(let items)? = self[.limits]?.value {
      let ends = [axis.limits?.lowerBound, axis.limits?.upperBound]
      var given = ends
      if case .lower(let end)? = axis.openLimit { given[0] = end }
      if case .upper(let end)? = axis.openLimit { given[1] = end }
      for (end, item) in zip(given, items) {
        if let end, end <= 0 { refuse("limits", item) }
      }
    }
    if case .given(let ticks) = axis.ticks, case .list(let items)? = self[.ticks]?.value {
      for (tick, item) in zip(ticks, items) where tick.value <= 0 { refuse("ticks", item) }
    }
  }

  private func checkTicks(_ axis: AxisSettings) {
    guard let node = self[.ticks] else { return }
    switch axis.ticks {
    case .automatic, .atMost: break
    case .step(let step):
      switch axis.scale {
      case .linear: break
      case .log:
        if step != step.rounded() {
          log.error(
            "a step of a log axis is a whole number of decades; found \(numberText(step))",
            at: node.range)
        }
      case .symlog:
        log.error(
          "an axis that is symlog has no steps; give a number of ticks or a list of values",
          at: node.range)
      }
    case .given(let ticks):
      if let field = field(.format), ticks.allSatisfy({ $0.label != nil }) {
        log.warning(
          "format has no effect: "
            + (ticks.isEmpty ? "the axis has no ticks" : "every tick has words"),
          at: field.keyRange)
      }
      if ticks.isEmpty, let field = field(.gridLines) {
        log.warning("gridLines has no effect: the axis has no ticks", at: field.keyRange)
      }
    }
  }
}

extension AxisSettings {
  /// The limits in the resolved experiment.
  var writtenLimits: JSONValue? {
    if let limits { return .interval(limits) }
    return openLimit.map { limit in
      switch limit {
      case .lower(let end): .list([.number(end), .null])
      case .upper(let end): .list([.null, .number(end)])
      }
    }
  }
}
