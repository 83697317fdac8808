/// The keys of an axis.
enum AxisKey: String, ObjectKey {
  case label, limits, variable

  static let objectName = "an axis"
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["title", "name"], keys: [.label]),
      KeyAlias(names: ["lim", "range", "domain"], keys: [.limits]),
      KeyAlias(
        names: ["column", "coordinate", "field", "dimension", "feature"], keys: [.variable]),
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
        "The lower and the upper end of the axis, in data units. Left out: the data and 5 % on "
          + "each side.", .interval, cost: .places, examples: "[[-2, 19]]",
        write: { $0.settings.limits.map { .interval($0) } })
    case .variable:
      KeyEntry(
        "The coordinate of the points that the axis shows: its number from 1, or the name of one "
          + "of the columns of the data. Left out: the first for x, the second for y.", .variable,
        cost: .places, examples: #"[2, "waiting"]"#,
        write: { $0.hasChoice ? .number($0.settings.variable &+ 1) : nil })
    }
  }
}

/// An axis as it is written.
struct ResolvedAxis {
  let settings: AxisSettings
  /// Whether it could show another variable.
  let hasChoice: Bool
}
