/// The room for a line of a text that may be broken, in points.
struct LineRoom: Hashable {
  /// What a text may take in one line.
  var whole: Double
  /// What each line of a text takes that has to be broken.
  var broken: Double

  /// The room for lines, be they one or several.
  init(_ width: Double) {
    (whole, broken) = (width, width)
  }

  /// The room for one line, and less for several.
  init(whole: Double, broken: Double) {
    self.whole = whole
    self.broken = min(broken, whole)
  }

  /// Room without end.
  static let endless = LineRoom(.infinity)
}
