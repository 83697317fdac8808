import Plotting

/// Something on a page that nobody can read, or that hides what others want to read.
enum LayoutFinding: CustomStringConvertible {
  /// A text leaves the page, by so many points.
  case offPage(String, by: Double)
  /// Two texts lie over each other, by so many points.
  case overlap(String, String, by: Double)
  /// The legend covers a text.
  case legendOver(String, by: Double)
  /// An entry of the legend leaves its frame.
  case entryBeyondFrame(String, by: Double)
  /// The legend leaves the page.
  case legendOffPage(by: Double)
  /// Two legends lie over each other.
  case legendOverLegend(by: Double)

  var description: String {
    switch self {
    case .offPage(let text, let length): "\(text.shown) leaves the page by \(length.shown)"
    case .overlap(let first, let second, let length):
      "\(first.shown) and \(second.shown) lie over each other by \(length.shown)"
    case .legendOver(let text, let length): "the legend covers \(text.shown) by \(length.shown)"
    case .entryBeyondFrame(let text, let length):
      "the entry \(text.shown) leaves its legend by \(length.shown)"
    case .legendOffPage(let length): "the legend leaves the page by \(length.shown)"
    case .legendOverLegend(let length):
      "two legends lie over each other by \(length.shown)"
    }
  }

  /// What a warning about it says, and the texts of which it has to name one, in quotation marks.
  private var words: (says: String, names: [String]) {
    switch self {
    case .offPage(let text, _): (" leaves the page", [text.beginning])
    case .overlap(let first, let second, _): (" runs into ", [first.beginning, second.beginning])
    case .legendOver: ("the legend runs into ", [])
    case .legendOffPage: ("the legend leaves the page", [])
    case .legendOverLegend: ("the legend runs into that of another panel", [])
    // Nothing excuses it.
    case .entryBeyondFrame: ("an entry leaves its legend", [])
    }
  }

  /// Whether one of the warnings names it.
  func isNamed(in warnings: [String]) -> Bool {
    let (says, names) = words
    return warnings.contains { warning in
      warning.contains(says) && (names.isEmpty || names.contains { warning.contains($0) })
    }
  }
}

extension LaidOutFigure {
  /// Everything on the page that nobody can read, or that hides what others want to read.
  ///
  /// - Complexity: O(*n*²) for *n* texts.
  var findings: [LayoutFinding] {
    // Of both: rounding, and letters that lean a little out of their advance.
    let (tolerance, touch) = (0.05, 0.5)
    let texts = texts.filter(\.isVisible)
    var found: [LayoutFinding] = []
    for text in allTexts where text.isVisible {
      let beyond = text.box.beyond(page)
      if beyond > tolerance { found.append(.offPage(text.string, by: beyond)) }
    }
    for (index, text) in texts.enumerated() {
      for other in texts.dropFirst(index + 1) {
        let overlap = text.box.overlap(other.box)
        if overlap > touch { found.append(.overlap(text.string, other.string, by: overlap)) }
      }
    }
    for (index, legend) in legends.enumerated() {
      let beyond = legend.frame.beyond(page)
      if beyond > tolerance { found.append(.legendOffPage(by: beyond)) }
      for text in texts {
        let overlap = legend.frame.overlap(text.box)
        if overlap > touch { found.append(.legendOver(text.string, by: overlap)) }
      }
      for label in legend.labels {
        let beyond = label.box.beyond(legend.frame)
        if beyond > tolerance { found.append(.entryBeyondFrame(label.string, by: beyond)) }
      }
      for (first, label) in legend.labels.enumerated() {
        for other in legend.labels.dropFirst(first + 1) {
          let overlap = label.box.overlap(other.box)
          if overlap > touch { found.append(.overlap(label.string, other.string, by: overlap)) }
        }
      }
      for other in legends.dropFirst(index + 1) {
        let overlap = legend.frame.overlap(other.frame)
        if overlap > touch { found.append(.legendOverLegend(by: overlap)) }
      }
    }
    return found
  }

  /// Those that no warning of the layout names.
  var unnamedFindings: [LayoutFinding] { findings.filter { !$0.isNamed(in: warnings) } }
}

extension LaidOutFigure.Text {
  var isVisible: Bool { string.contains { !$0.isWhitespace } }
}

extension String {
  /// A short text in quotation marks, the first letters of a long one after one.
  fileprivate var beginning: String { "\"" + (count > 12 ? prefix(12) : self[...] + "\"") }

  fileprivate var shown: String { "\"\(count > 40 ? prefix(39) + "…" : self[...])\"" }
}

extension Double {
  fileprivate var shown: String { "\((self * 10).rounded() / 10) pt" }
}
