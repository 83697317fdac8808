/// What the letters of a drawing for web pages are.
public enum SVGText: String, CaseIterable, Sendable {
  /// Outlines: they look the same everywhere and need no font where the drawing is shown.
  case outlines
  /// Text, in the font of the figure where that is installed, else in one of its kind: it can be
  /// searched, copied and edited.
  case text
}
