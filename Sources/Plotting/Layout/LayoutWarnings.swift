import GMMSupport

extension Figure {
  /// What a finished layout cannot show as it should.
  func warnings(about page: PageLayout) -> [LayoutWarning] {
    warningsAboutEdges(page) + warningsAboutMeetings(page) + warningsAboutLegends(page)
      + warningsAboutSize(page)
  }

  /// Texts that leave the page, the furthest line of each.
  private func warningsAboutEdges(_ page: PageLayout) -> [LayoutWarning] {
    var furthest:
      [LayoutWarning.Subject: (text: PlacedText, side: LayoutWarning.Side, by: Double)] =
        [:]
    var subjects: [LayoutWarning.Subject] = []
    for (text, panel) in page.texts {
      let subject = LayoutWarning.Subject.text(text.kind, panel: panel)
      let sides: [(LayoutWarning.Side, Double)] = [
        (.left, -text.ink.left), (.bottom, -text.ink.bottom), (.right, text.ink.right - width),
        (.top, text.ink.top - height),
      ]
      for (side, distance) in sides where distance > 0.05 {
        if furthest[subject] == nil { subjects.append(subject) }
        if distance > furthest[subject]?.by ?? 0 { furthest[subject] = (text, side, distance) }
      }
    }
    return subjects.compactMap { subject in
      furthest[subject].map { text, side, distance in
        LayoutWarning(
          subject: subject,
          message:
            "\(words(for: text)) leaves the page by \(rounded(distance, up: true)) points at "
            + "the \(side.rawValue); \(advice(side, distance))")
      }
    }
  }

  /// What would keep a text on the page.
  private func advice(_ side: LayoutWarning.Side, _ distance: Double) -> String {
    let needed = distance + Self.pageGap
    let (named, value): (Double?, Double) =
      switch side {
      case .left: (margins.left, margins.horizontal.start + needed / width)
      case .bottom: (margins.bottom, margins.vertical.start + needed / height)
      case .right: (margins.right, margins.horizontal.end - needed / width)
      case .top: (margins.top, margins.vertical.end - needed / height)
      }
    let isLow = side == .left || side == .bottom
    let limit =
      switch side {
      case .left: margins.horizontal.end
      case .bottom: margins.vertical.end
      case .right: margins.horizontal.start
      case .top: margins.vertical.start
      }
    guard named != nil, isLow ? value < limit : value > limit else {
      return "a larger \"size\" or a shorter text would do"
    }
    let share = (isLow ? value * 100 : -value * 100).rounded(.up) / 100
    return "\"margins\": {\"\(side.rawValue)\": \(numberText(abs(share)))} would do, or leave that "
      + "side out"
  }

  /// Texts that run into each other, and legends that cover text.
  private func warningsAboutMeetings(_ page: PageLayout) -> [LayoutWarning] {
    let texts = page.texts
    var warnings: [LayoutWarning] = []
    var known: Set<[String]> = []
    func add(_ subject: LayoutWarning.Subject, _ first: String, _ second: String) {
      guard known.insert([first, second]).inserted else { return }
      warnings.append(
        LayoutWarning(
          subject: subject,
          message: "\(first) runs into \(second); a larger \"size\" or a shorter text would do"))
    }
    for (index, (text, panel)) in texts.enumerated() {
      for (other, _) in texts[(index + 1)...] where text.ink.overlaps(other.ink, by: 0.2) {
        add(.text(text.kind, panel: panel), words(for: text), words(for: other))
      }
      guard text.kind != .legendEntry, text.kind != .legendTitle else { continue }
      for (frame, owner) in page.legendFrames where frame.overlaps(text.ink, by: 0.2) {
        add(.legend(panel: owner), "the legend", words(for: text))
      }
    }
    return warnings
  }

  private func warningsAboutLegends(_ page: PageLayout) -> [LayoutWarning] {
    let legends =
      page.panels.enumerated().compactMap { index, panel in
        panel.legend.map { (legend: $0, panel: Int?.some(index)) }
      } + (page.legend.map { [(legend: $0, panel: nil)] } ?? [])
    let missing = page.missingLegends.map { owner in
      let panel: Int? = if case .panel(let index) = owner { index } else { nil }
      return LayoutWarning(
        subject: .legend(panel: panel),
        message: "the legend has no room and is left out; a larger \"size\" or shorter labels "
          + "would do")
    }
    return missing
      + legends.flatMap { legend, panel in
        var messages: [String] = []
        if legend.hiddenCount > 0 {
          messages.append(
            "the legend has no room for \(legend.hiddenCount) of its entries; a larger "
              + "\"size\" or shorter labels would do")
        }
        if let covered = legend.covered {
          let what = covered.label.map { "\"\($0)\"" } ?? "a layer without a label"
          messages.append(
            "the legend covers \(rounded(100 * covered.share, up: false)) % of \(what); "
              + "\"legend\": \"right\" puts it beside the axes")
        }
        let frame = legend.frame
        if frame.left < 0 || frame.bottom < 0 || frame.right > width || frame.top > height {
          messages.append(
            "the legend leaves the page; a larger \"size\" or shorter labels would do")
        }
        return messages.map { LayoutWarning(subject: .legend(panel: panel), message: $0) }
      }
  }

  /// Panels that are left with little of the page.
  private func warningsAboutSize(_ page: PageLayout) -> [LayoutWarning] {
    let share =
      page.panels.reduce(0) { $0 + $1.axes.cell.width * $1.axes.cell.height } / (width * height)
    let cells = Double(max(panels.count, 1)) / Double(max(grid.rows * grid.columns, 1))
    guard !panels.isEmpty, share < cells / 3 else { return [] }
    return [
      LayoutWarning(
        subject: .figure,
        message:
          "the axes have \(rounded(100 * share, up: false)) % of the page, less than a third, "
          + "as text takes the rest; a larger \"size\" would do")
    ]
  }

  /// A text as messages name it.
  private func words(for text: PlacedText) -> String {
    let characters = text.string.prefix(30)
    let string = characters.count < text.string.count ? "\(characters)…" : text.string
    return "the \(text.kind.rawValue) \"\(string)\""
  }

  private func rounded(_ value: Double, up: Bool) -> String {
    let tenths = value < 10 ? 10.0 : 1
    return numberText((value * tenths).rounded(up ? .up : .toNearestOrAwayFromZero) / tenths)
  }
}

extension Rectangle {
  /// Whether two rectangles have more than a distance in common in both directions.
  fileprivate func overlaps(_ other: Rectangle, by distance: Double) -> Bool {
    min(right, other.right) - max(left, other.left) > distance
      && min(top, other.top) - max(bottom, other.bottom) > distance
  }
}
