import GMMSupport

extension Figure {
  /// Axes whose numbers tell no scale, or a wrong one.
  func warningsAboutTicks(_ axes: Axes, _ panel: Int) -> [LayoutWarning] {
    var warnings: [LayoutWarning] = []
    if axes.text.hasX {
      warnings += warningsAboutTicks(axes.x, allPanels[panel].x, .xTickLabel, panel)
    }
    if axes.text.hasY {
      // A distribution beside planes has the numbers of their variable.
      let owner = axes.shownY == nil ? panel : panelOfShownY(panel) ?? panel
      warnings += warningsAboutTicks(
        axes.shownY ?? axes.y, allPanels[owner].y, .yTickLabel, owner)
    }
    return warnings
  }

  private func warningsAboutTicks(
    _ axis: Axis, _ settings: AxisOptions, _ kind: TextKind, _ panel: Int
  ) -> [LayoutWarning] {
    let name = kind == .xTickLabel ? "x" : "y"
    return [
      axis.missingNumbers(settings, name: name).map {
        LayoutWarning(subject: .text(kind, panel: panel), message: $0)
      },
      axis.wrongNumbers(settings, name: name).map {
        LayoutWarning(
          subject: .format(isHorizontal: kind == .xTickLabel, panel: panel), message: $0)
      },
    ].compactMap { $0 }
  }
}

extension Axis {
  /// What is said of an axis without numbers, or with a single one, which tells no scale; `nil` where it has
  /// more, or where nobody wants them.
  fileprivate func missingNumbers(_ settings: Figure.AxisOptions, name: String) -> String? {
    guard settings.hasTicks, !settings.isHidden else { return nil }
    let count = ticks.count { !$0.label.isEmpty }
    guard ticks.count <= 1 else {
      return count < 2
        ? "the \(name) axis has room for \(count == 0 ? "no number" : "one number alone"); a "
          + "larger \"size\" would do" : nil
    }
    guard !settings.hasGivenTicks, minorTicks.allSatisfy(\.label.isEmpty) else { return nil }
    if ticks.isEmpty {
      return "the \(name) axis has no tick between its ends, \(numberText(limits.lowerBound)) and "
        + "\(numberText(limits.upperBound)); \"ticks\" would place some"
    }
    // A logarithmic axis has short ticks besides.
    guard settings.scaling.isLinearAboutZero, settings.ticks != .atMost(1) else { return nil }
    return "the \(name) axis has one number alone, which tells no scale; \"ticks\" would place "
      + "others"
  }

  /// What is said of numbers that are not those of their ticks, or the same at two of them; `nil` where all are
  /// right.
  fileprivate func wrongNumbers(_ settings: Figure.AxisOptions, name: String) -> String? {
    var words: Set<Double> = []
    if case .given(let ticks) = settings.ticks {
      words = Set(ticks.filter { $0.label != nil }.map(\.value))
    }
    let numbered = (ticks + minorTicks).filter {
      !$0.label.isEmpty && !words.contains($0.value)
    }.sorted { $0.value < $1.value }
    let rounded = numbered.filter { isFalse($0, settings.format) }
    func shown(_ tick: Tick) -> String {
      "the \(name) axis has the number \"\(FormulaText.words(of: tick.label))\" at "
    }
    func more(_ count: Int) -> String { count > 1 ? ", and \(count - 1) more such" : "" }
    if let first = rounded.first {
      return shown(first) + numberText(first.value) + more(rounded.count) + "; "
        + remedy(settings, numbered) + " would do"
    }
    let alike = zip(numbered, numbered.dropFirst()).filter {
      $0.label == $1.label && $0.value != $1.value
    }
    guard let (first, second) = alike.first else { return nil }
    return shown(first) + "both \(numberText(first.value)) and \(numberText(second.value))"
      + more(alike.count) + "; " + remedy(settings, numbered) + " would tell them apart"
  }

  /// By what share of the length of an axis a number may be beside its tick: nobody sees as much.
  private static let unseenShare = 0.005

  /// Whether the number of a tick is that of another place.
  private func isFalse(_ tick: Tick, _ format: TickFormat?) -> Bool {
    guard let format else { return false }
    return abs(share(format.shown(tick.value)) - share(tick.value)) > Self.unseenShare
  }

  /// The fewest digits with which all numbers are right.
  private func remedy(_ settings: Figure.AxisOptions, _ numbered: [Tick]) -> String {
    let values = numbered.map(\.value)
    var format = settings.format ?? TickFormat()
    for digits in (format.digits ?? 0)...TickFormat.mostDigits {
      format.digits = digits
      let labels = format.labels(values, limits: limits, isEven: false)
      guard Set(labels).count == labels.count, !numbered.contains(where: { isFalse($0, format) })
      else { continue }
      return settings.format == nil
        ? "\"format\": {\"digits\": \(digits)}" : "\"digits\": \(digits)"
    }
    return "words as their \"label\""
  }
}
