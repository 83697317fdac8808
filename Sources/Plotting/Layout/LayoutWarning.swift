/// What a figure cannot show as it should: for want of room, or as it is asked for what misleads.
public struct LayoutWarning: Hashable, Sendable {
  /// What is to blame.
  public enum Subject: Hashable, Sendable {
    /// The figure as a whole: its size.
    case figure
    /// What a panel shows.
    case panel(Int)
    /// A layer of a panel, by its place among ``Figure/Panel/layers``.
    case layer(Int, panel: Int)
    /// How the numbers of an axis are written.
    case format(isHorizontal: Bool, panel: Int)
    /// A text of a panel, or of the figure.
    case text(TextKind, panel: Int?)
    /// The legend of a panel, or of the figure.
    case legend(panel: Int?)
  }

  /// A side of the page.
  public enum Side: String, Hashable, Sendable {
    case left, bottom, right, top
  }

  /// What is to blame.
  public let subject: Subject
  /// What was found and what helps, as one line without a full stop.
  public let message: String
}
