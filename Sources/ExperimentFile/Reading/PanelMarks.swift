/// The marks of one panel while it is read: whether they go together, and with the rest of the file.
struct PanelMarks {
  private let subject: FigureSubject
  private let log: ProblemLog
  private var marks: [MarkName] = []

  init(_ subject: FigureSubject, log: ProblemLog) {
    self.subject = subject
    self.log = log
  }

  /// Reports a mark that cannot be drawn, or not in a panel with those before it.
  mutating func append(_ mark: MarkName, at range: Range<Int>) {
    if let problem = subject.problem(of: mark)
      ?? marks.lazy.compactMap({ mark.conflict(with: $0) }).first
    {
      log.error(problem, at: range)
    }
    if !marks.contains(mark) { marks.append(mark) }
  }

  /// The panel with the coordinates that its axes can show; what is given for others is reported.
  func checked(
    _ panel: PanelSettings, x: Fields<AxisKey>?, y: Fields<AxisKey>?
  ) -> PanelSettings {
    var panel = panel
    let dimension = subject.dimension ?? 1
    let marks = panel.layers.map { MarkName($0.mark) }
    if !panel.hasCoordinates {
      // Marks that do not go together have been reported.
      if let field = x?.field(.variable), let first = marks.first,
        marks.allSatisfy({ $0.horizontal == first.horizontal })
      {
        log.warning(
          "variable has no effect: \(first.rawValue) has \(first.horizontal.rawValue) on the x axis",
          at: field.keyRange)
      }
      panel.x.variable = 0
    }
    if panel.isPlane {
      checkDifferent(panel, x: x, y: y)
    } else {
      if let field = y?.field(.variable), let first = marks.first {
        log.warning(
          "variable has no effect: \(first.rawValue) has no coordinate on the y axis",
          at: field.keyRange)
      }
      panel.y.variable = AxisSettings.vertical(beside: panel.x.variable, dimension: dimension)
    }
    return panel
  }

  private func checkDifferent(
    _ panel: PanelSettings, x: Fields<AxisKey>?, y: Fields<AxisKey>?
  ) {
    guard panel.x.variable == panel.y.variable, let node = y?[.variable] ?? x?[.variable],
      let names = subject.variableNames, names.count > 1,
      let mark = panel.layers.map({ MarkName($0.mark) }).first(where: \.isPlane)
    else { return }
    log.error(
      "\(mark.rawValue) needs two coordinates; x and y both show \(names[panel.x.variable])",
      at: node.range)
  }
}

extension FigureSubject {
  /// Why the mark cannot be drawn; `nil` where it can be, or where the mixture is not known.
  fileprivate func problem(of mark: MarkName) -> String? {
    guard let mixture, let dimension else { return nil }
    if mark.isPlane {
      guard dimension == 1 else { return nil }
      let hint = if case .fit = mixture { "; \"columns\" of the data names them" } else { "" }
      return "\(mark.rawValue) needs points of at least two coordinates; these have one\(hint)"
    }
    guard mark.horizontal != .coordinate else { return nil }
    guard let fit else {
      return "\(mark.rawValue) shows a fit; the components of this mixture are given"
    }
    guard mark == .selection, fit.componentCounts.count == 1 else { return nil }
    return "selection compares several numbers of components, such as [1, 6]; the fit has one"
  }
}

extension MarkName {
  /// Why the mark cannot be in one panel with another.
  fileprivate func conflict(with other: MarkName) -> String? {
    if horizontal != other.horizontal {
      return "\(rawValue) has \(horizontal.rawValue) on the x axis; \(other.rawValue) has "
        + "\(other.horizontal.rawValue) there"
    }
    guard isPlane != other.isPlane, self != .rug, other != .rug else { return nil }
    let (plane, value) = isPlane ? (self, other) : (other, self)
    return "\(plane.rawValue) needs the y axis for a coordinate; \(value.rawValue) has its values "
      + "there"
  }
}
