import GMMSupport

extension Figure {
  /// What a finished layout cannot show as it should.
  func warnings(about page: PageLayout, _ legends: FigureLegends) -> [LayoutWarning] {
    warningsAboutEdges(page) + warningsAboutNotes(page, legends) + warningsAboutMeetings(page)
      + warningsAboutLegends(page) + warningsAboutSigns(page, legends) + warningsAboutSize(page)
  }

  /// How far a box reaches beyond each side of the page, in points; below 0 where it does not.
  func reach(beyondPage box: Rectangle) -> [(side: LayoutWarning.Side, distance: Double)] {
    [
      (.left, -box.left), (.bottom, -box.bottom), (.right, box.right - width),
      (.top, box.top - height),
    ]
  }

  /// Texts that leave the page, the furthest line of each.
  private func warningsAboutEdges(_ page: PageLayout) -> [LayoutWarning] {
    var furthest:
      [LayoutWarning.Subject: (text: PlacedText, side: LayoutWarning.Side, by: Double)] =
        [:]
    var subjects: [LayoutWarning.Subject] = []
    let page = (texts: page.texts, box: self.page.extended(by: 0.05))
    for (text, panel) in page.texts where text.kind != .note && !page.box.contains(text.ink) {
      let subject = text.subject(inPanel: panel)
      for (side, distance) in reach(beyondPage: text.ink) where distance > 0.05 {
        if furthest[subject] == nil { subjects.append(subject) }
        if distance > furthest[subject]?.by ?? 0 { furthest[subject] = (text, side, distance) }
      }
    }
    return subjects.compactMap { subject in
      furthest[subject].map { text, side, distance in
        // A margin that would do for all that leaves the page there.
        let most = furthest.values.filter { $0.side == side }.map(\.by).max() ?? distance
        return LayoutWarning(
          subject: subject,
          message:
            "\(words(for: text)) leaves the page by \(rounded(distance, up: true)) points at "
            + "the \(side.rawValue); \(advice(side, most))")
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
    // From the left, so that a text is compared with those alone that begin before it ends.
    let texts = page.texts.sorted { $0.text.ink.left < $1.text.ink.left }
    let frames = page.legendFrames
    var meetings = Meetings()
    for (index, (text, panel)) in texts.enumerated() where !meetings.isFull {
      for (other, otherPanel) in texts[(index + 1)...].prefix(while: {
        $0.text.ink.left < text.ink.right
      })
      where text.ink.overlaps(other.ink, by: 0.2) {
        // Of a title and a text in the axes it is the second that somebody has put there.
        let isOther = text.layer == nil && other.layer != nil
        meetings.add(
          [text.kind.rawValue, other.kind.rawValue].sorted(),
          isOther ? other.subject(inPanel: otherPanel) : text.subject(inPanel: panel)
        ) {
          (words(for: text), words(for: other))
        }
      }
      for (index, attached) in attachedPanels.enumerated() where attached.host == panel {
        guard let ground = page.attached[index].ground, ground.overlaps(text.ink, by: 0.2) else {
          continue
        }
        meetings.add(["inset", text.kind.rawValue], .panel(panels.count + index)) {
          ("the inset", words(for: text))
        }
      }
      guard text.kind != .legendEntry, text.kind != .legendTitle else { continue }
      for (frame, owner) in frames where frame.overlaps(text.ink, by: 0.2) {
        meetings.add(["legend", text.kind.rawValue], .legend(panel: owner)) {
          ("the legend", words(for: text))
        }
      }
    }
    for (index, (frame, owner)) in frames.enumerated() {
      for (other, _) in frames[(index + 1)...] where frame.overlaps(other, by: 0.2) {
        meetings.add(["legend"], .legend(panel: owner)) { ("the legend", "that of another panel") }
      }
    }
    return meetings.warnings
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
          let what =
            covered.label.map { "\"\(FormulaText.words(of: $0).replacing("\n", with: " "))\"" }
            ?? "a layer without a label"
          let share = rounded(100 * covered.share, up: false)
          messages.append("the legend covers \(share) % of \(what); \(covered.advice)")
        }
        if let wanted = legend.wanted {
          messages.append(
            "the legend has no room at the \"\(wanted.rawValue)\" of the axes and stands beside them"
          )
        }
        let frame = legend.frame
        if frame.left < 0 || frame.bottom < 0 || frame.right > width || frame.top > height {
          messages.append(
            "the legend leaves the page; a larger \"size\" or shorter labels would do")
        }
        return messages.map { LayoutWarning(subject: .legend(panel: panel), message: $0) }
      }
  }

  /// Numbers and labels in the axes that have no room, axes without numbers, and what looks alike.
  private func warningsAboutSigns(
    _ page: PageLayout, _ legends: FigureLegends
  ) -> [LayoutWarning] {
    page.panels.enumerated().flatMap { panel, placed -> [LayoutWarning] in
      let layers = legends.layers[panel]
      var messages: [String] = []
      let numbers = layers.reduce(0) { $0 + $1.missingNumberCount(placed.axes) }
      if numbers > 0 {
        messages.append(
          "the numbers of \(numbers) of the components, which tell those of one color apart, have no "
            + "room; a larger \"size\" would do")
      }
      let labels = layers.reduce(0) { $0 + $1.missingLabelCount(placed.axes) }
      if labels > 0 {
        messages.append(
          "\(labels) of the labels at the ends of lines have no room; a larger \"size\" would do")
      }
      let pointers = layers.enumerated().compactMap { index, layer in
        layer.pointerProblem(placed.axes).map {
          LayoutWarning(subject: .layer(index, panel: panel), message: $0)
        }
      }
      return messages.map { LayoutWarning(subject: .panel(panel), message: $0) } + pointers
        + warningsAboutTicks(placed.axes, panel)
    }
      + page.attached.enumerated().flatMap { index, placed in
        placed.decoration == nil ? [] : warningsAboutTicks(placed.axes, panels.count + index)
      }
      + legends.lookAlikes.map { panel, first, second in
        LayoutWarning(
          subject: .panel(panel),
          message:
            "\"\(FormulaText.words(of: second))\" has the color of "
            + "\"\(FormulaText.words(of: first))\", and nothing else tells them apart; "
            + "\"color\" gives it one of its own")
      }
  }

  /// Axes that are left with little of the page.
  private func warningsAboutSize(_ page: PageLayout) -> [LayoutWarning] {
    func share(_ area: (Axes) -> Rectangle) -> Double {
      page.panels.reduce(0) { $0 + area($1.axes).width * area($1.axes).height } / (width * height)
    }
    let cells = Double(panels.count) / Double(max(grid.rows * grid.columns, 1))
    let part = share(\.area)
    guard !panels.isEmpty, part < cells / 3 else { return [] }
    let edges = startingEdges
    let isNamed =
      margins.left != nil || margins.right != nil || margins.bottom != nil || margins.top != nil
    let reason =
      if isNamed, edges.width * edges.height < width * height / 3 {
        "as \"margins\" leave them no more"
      } else if share(\.cell) >= cells / 3, panels.contains(where: \.hasEqualAspect) {
        "as units of both axes are equally long; a \"size\" of another shape would do"
      } else {
        "as text takes the rest; a larger \"size\" would do"
      }
    return [
      LayoutWarning(
        subject: .figure,
        message:
          "the axes have \(rounded(100 * part, up: false)) % of the page, less than a third, "
          + reason)
    ]
  }

  /// A text as messages name it.
  func words(for text: PlacedText) -> String {
    let line = FormulaText.words(of: text.string).replacing("\n", with: " ")
    let characters = line.prefix(30)
    let string = characters.count < line.count ? "\(characters)…" : line
    return "the \(text.kind.rawValue) \"\(string)\""
  }

  func rounded(_ value: Double, up: Bool) -> String {
    let tenths = value < 10 ? 10.0 : 1
    return numberText((value * tenths).rounded(up ? .up : .toNearestOrAwayFromZero) / tenths)
  }
}

/// What runs into what, told once for each two kinds of things.
private struct Meetings {
  /// More of them say nothing more.
  private static let most = 10_000

  private var total = 0
  private var places: [[String]: Int] = [:]
  private var found: [(subject: LayoutWarning.Subject, what: (String, String), count: Int)] = []

  mutating func add(
    _ kinds: [String], _ subject: LayoutWarning.Subject, _ words: () -> (String, String)
  ) {
    total += 1
    if let place = places[kinds] {
      found[place].count += 1
    } else {
      places[kinds] = found.count
      found.append((subject, words(), 1))
    }
  }

  /// Whether there are so many that no more are counted.
  var isFull: Bool { total >= Self.most }

  var warnings: [LayoutWarning] {
    found.map { subject, what, count in
      let more = count > 1 ? ", and \(count - 1) more such" : ""
      return LayoutWarning(
        subject: subject,
        message: "\(what.0) runs into \(what.1)\(more); a larger \"size\" or shorter texts would do"
      )
    }
  }
}

extension PlacedText {
  /// What is to blame where the text has no room: the layer that it is a part of, else the text.
  fileprivate func subject(inPanel panel: Int?) -> LayoutWarning.Subject {
    if let layer, let panel { return .layer(layer, panel: panel) }
    return .text(kind, panel: panel)
  }
}

extension Rectangle {
  /// Whether another rectangle lies in this one.
  fileprivate func contains(_ other: Rectangle) -> Bool {
    other.left >= left && other.right <= right && other.bottom >= bottom && other.top <= top
  }

  /// Whether two rectangles have more than a distance in common in both directions.
  fileprivate func overlaps(_ other: Rectangle, by distance: Double) -> Bool {
    min(right, other.right) - max(left, other.left) > distance
      && min(top, other.top) - max(bottom, other.bottom) > distance
  }
}
