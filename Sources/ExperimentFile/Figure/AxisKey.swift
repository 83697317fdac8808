/// The keys of an axis.
enum AxisKey: String, ObjectKey {
  case label, limits, variable, scale, ticks, format, gridLines, labelPlace, hidden, invert

  static let objectName = "an axis"
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["title", "name"], keys: [.label]),
      KeyAlias(names: ["lim", "range", "domain"], keys: [.limits]),
      KeyAlias(
        names: ["column", "coordinate", "field", "dimension", "feature"], keys: [.variable]),
      KeyAlias(names: ["type", "log", "logarithmic", "transform"], keys: [.scale]),
      KeyAlias(names: ["tick", "ticklabels", "tickvalues", "locator", "values"], keys: [.ticks]),
      KeyAlias(names: ["formatter", "tickformat", "labelformat", "digits"], keys: [.format]),
      KeyAlias(names: ["grid", "gridline"], keys: [.gridLines]),
      KeyAlias(names: ["labelposition", "titleposition", "labelloc", "loc"], keys: [.labelPlace]),
      KeyAlias(names: ["visible", "off", "hide"], keys: [.hidden]),
      KeyAlias(names: ["reverse", "reversed", "inverted", "flip"], keys: [.invert]),
    ]
  }

  var entry: KeyEntry<ResolvedAxis> {
    switch self {
    case .label:
      KeyEntry(
        "The text beside the axis. Left out: none.", .shownText,
        cost: .text, examples: #"["value"]"#, write: { $0.settings.label.map { .text($0) } })
    case .limits:
      KeyEntry(
        "The lower and the upper end of the axis, in data units; null for an end that fits the data. Left "
          + "out: the data and 5 % of the axis on each side.", .openInterval, cost: .places,
        examples: "[[-2, 19], [0, null]]", write: { $0.settings.writtenLimits })
    case .variable:
      KeyEntry(
        "The coordinate of the points that the axis shows: its number from 1, or the name of one "
          + "of the columns of the data. Left out: the first for x, the second for y.", .variable,
        cost: .places, examples: #"[2, "waiting"]"#,
        write: { $0.hasChoice ? .number($0.settings.variable &+ 1) : nil })
    case .scale:
      KeyEntry(
        "How places along the axis grow with values: linear; log, with the logarithm: what is not above 0 is "
          + "not shown; symlog, linear from -2 to 2 and with the logarithm beyond, or from minus to plus "
          + "another threshold, as {\"symlog\": 100}. On a log x axis, bins of a rule, a number or a width "
          + "are equally wide in decades and a width is one in decades; densities are per unit of x on "
          + "every scale.",
        .wordOrObject(ScaleWord.self, ScaleKey.self), cost: .bins,
        standard: .text(ScaleWord.linear.rawValue), examples: #"["log", {"symlog": 100}]"#,
        write: { $0.settings.scale.written })
    case .ticks:
      KeyEntry(
        "Where the axis has ticks: how many at most, 0 for none; {\"step\": …} for the multiples of a step, "
          + "on a log axis of so many decades; or a list of values, each perhaps with words in place of "
          + "the number. Left out: as many nice numbers as there is room for.", .ticks, cost: .text,
        examples: #"[5, {"step": 2}, [0, 0.5, 1], [{"at": 0, "label": "none"}, 1]]"#,
        write: { $0.settings.ticks.written })
    case .format:
      KeyEntry(
        "How the numbers at the ticks are written: plain (all digits), scientific (a power of ten), percent "
          + "(times 100, with %), si (with a prefix such as k), or an object. Left out: as "
          + "Matplotlib does, in digits with what they have in common at the end of the axis, on a log "
          + "axis as powers of ten.",
        .wordOrObject(TickFormat.Style.self, FormatKey.self), cost: .nothing,
        examples: #"["percent", {"style": "plain", "digits": 2, "thousands": true}]"#,
        write: { $0.settings.format.map(\.written) })
    case .gridLines:
      KeyEntry(
        "Whether lines run across the axes at the ticks, behind the data; all: at the short ticks of a log "
          + "axis too. Left out: as the theme has it, on the y axis of book only.",
        .booleanOrWord(GridWord.self), cost: .nothing, examples: #"[true, "all"]"#,
        write: { $0.settings.gridLines?.written })
    case .labelPlace:
      KeyEntry(
        "Where the label stands: in the middle of the axis, at its right or upper end, or, of the y axis, "
          + "level above the axes (above). Left out: in the middle, of the y axis of book above.",
        .word(LabelPlace.self), cost: .nothing, examples: #"["end"]"#,
        write: { $0.settings.labelPlace.map { .text($0.rawValue) } })
    case .hidden:
      KeyEntry(
        "Whether the axis has neither lines nor ticks nor any text; these take no room then.",
        .boolean,
        cost: .text, standard: .boolean(false), examples: "[true]",
        write: { $0.settings.isHidden ? .boolean(true) : nil })
    case .invert:
      KeyEntry(
        "Whether values grow to the left, or downwards.", .boolean, cost: .nothing,
        standard: .boolean(false), examples: "[true]",
        write: { $0.settings.isInverted ? .boolean(true) : nil })
    }
  }
}

/// An axis as it is written.
struct ResolvedAxis {
  let settings: AxisSettings
  /// Whether it could show another variable.
  let hasChoice: Bool
}
