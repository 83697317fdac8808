/// The marks of one panel while it is read: whether they go together, and with the rest of the file.
struct PanelMarks {
  private let subject: FigureSubject
  private let verticalScale: AxisScale
  private let log: ProblemLog
  private var marks: [any MarkDefinition.Type] = []
  /// A mark whose colors stand for values; `nil` where none has such.
  private var colored: (any MarkDefinition.Type)?

  init(_ subject: FigureSubject, verticalScale: AxisScale, log: ProblemLog) {
    self.subject = subject
    self.verticalScale = verticalScale
    self.log = log
  }

  /// Reports a mark that cannot be drawn, or not in a panel with those before it.
  mutating func append(_ mark: any MarkDefinition.Type, at range: Range<Int>) {
    if let problem = subject.problem(of: mark)
      ?? marks.lazy.compactMap({ conflict(of: mark, with: $0) }).first
    {
      log.error(problem, at: range)
    }
    if !marks.contains(where: { $0 == mark }) { marks.append(mark) }
  }

  /// Reports a mark that cannot show the points, or not on the vertical axis.
  mutating func check<Mark: MarkDefinition>(_ mark: Mark, _ fields: Fields<LayerKey>) {
    func report(_ problem: (message: String, key: Mark.Key)?) {
      guard let (message, key) = problem else { return }
      log.error(
        message,
        at: LayerKey(rawValue: key.rawValue).flatMap { fields[$0] }?.range ?? fields.opening)
    }
    if let mixture = subject.mixture {
      report(
        mark.problem(with: subject.points) ?? mark.problem(with: mixture)
          ?? subject.stepsKey.flatMap(mark.problem(withStepsBy:)))
    }
    report(mark.problem(onVertical: verticalScale))
    guard mark.colorsValues else { return }
    // Of two that color values whatever their keys say it has been said.
    if let colored, !(Mark.words.colorsValues && colored.words.colorsValues) {
      let key = LayerKey(rawValue: ScatterKey.colorBy.rawValue)
      log.error(
        conflictOfColors(of: Mark.self, with: colored),
        at: (key.flatMap { fields[$0] } ?? fields[.mark])?.range ?? fields.opening)
    }
    colored = colored ?? Mark.self
  }

  /// The panel with the coordinates that its axes can show; what is given for others is reported.
  func checked(
    _ panel: PanelSettings, x: Fields<AxisKey>?, y: Fields<AxisKey>?
  ) -> PanelSettings {
    var panel = panel
    let dimension = subject.dimension ?? 1
    // Lines and texts show nothing on the axes.
    let marks = panel.layers.map(\.mark).filter { $0.axes != .any }
    if !panel.hasCoordinates {
      // Marks that do not go together have been reported.
      if let field = x?.field(.variable), let first = marks.first,
        marks.allSatisfy({ $0.axes.horizontal == first.axes.horizontal })
      {
        log.warning(
          "variable has no effect: \(first.name) has \(first.axes.horizontal) on the x axis",
          at: field.keyRange)
      }
      panel.x.variable = 0
    }
    if panel.isPlane {
      checkDifferent(panel, x: x, y: y)
    } else {
      if let field = y?.field(.variable), let first = marks.first {
        log.warning(
          "variable has no effect: \(first.name) has no coordinate on the y axis",
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
      let mark = panel.layers.map(\.mark).first(where: \.axes.isPlane)
    else { return }
    log.error(
      "\(mark.name) needs two coordinates; x and y both show \(names[panel.x.variable])",
      at: node.range)
  }
}

extension FigureSubject {
  /// Why the mark cannot be drawn; `nil` where it can be, or where the mixture is not known.
  fileprivate func problem(of mark: any MarkDefinition.Type) -> String? {
    guard let mixture, let dimension else { return nil }
    if mark.axes.isPlane {
      guard dimension == 1 else { return problemOfFit(mark) }
      let hint = if case .fit = mixture { "; \"columns\" of the data names them" } else { "" }
      return "\(mark.name) needs points of at least two coordinates; these have one\(hint)"
    }
    if mark.axes == .parameters, dimension > 1 {
      return "\(mark.name) needs points of one coordinate; these have \(dimension)"
    }
    return problemOfFit(mark)
  }

  /// Why a mark that shows a fit cannot be drawn; `nil` where it can be.
  private func problemOfFit(_ mark: any MarkDefinition.Type) -> String? {
    guard mark.needsFit else { return nil }
    guard let fit else {
      return "\(mark.name) shows a fit; the components of this mixture are given"
    }
    if fit.method == .kMeans {
      return
        "\(mark.name) shows how EM fits a mixture; kMeans has neither likelihood nor criteria, and "
        + "its rounds are not kept"
    }
    return mark.problem(with: fit)
  }
}

/// Why a mark cannot be in one panel with another.
private func conflict(
  of mark: any MarkDefinition.Type, with other: any MarkDefinition.Type
) -> String? {
  guard mark.axes != .any, other.axes != .any else { return nil }
  if mark.axes.horizontal != other.axes.horizontal {
    return "\(mark.name) has \(mark.axes.horizontal) on the x axis; \(other.name) has "
      + "\(other.axes.horizontal) there"
  }
  if mark.words.colorsValues, other.words.colorsValues {
    return conflictOfColors(of: mark, with: other)
  }
  guard mark.axes.isPlane != other.axes.isPlane, !mark.axes.leavesVerticalAxis,
    !other.axes.leavesVerticalAxis
  else { return nil }
  let (plane, value) = mark.axes.isPlane ? (mark, other) : (other, mark)
  return "\(plane.name) needs the y axis for a coordinate; \(value.name) has its values there"
    + (value == HistogramMark.self ? "; histogram2d counts in the plane" : "")
}

/// What is said of two marks of a panel whose colors stand for values.
private func conflictOfColors(
  of mark: any MarkDefinition.Type, with other: any MarkDefinition.Type
) -> String {
  "\(mark.name) colors values, and so does \(mark == other ? "another" : "the") "
    + "\(other.name) of this panel, which has one color bar; a panel of its own would fit"
}
