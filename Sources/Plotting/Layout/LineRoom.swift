/// The room for a line of a text that may be broken, and where it lies, in points along the line.
struct LineRoom: Hashable {
  /// What a text in one line may take about the middle of what it belongs to.
  let whole: Double
  /// Where the lines of other texts lie: they are broken, or moved off the middle.
  let span: ClosedRange<Double>

  /// The room for lines about a middle.
  ///
  /// - Parameters:
  ///   - middle: The middle of what the text belongs to.
  ///   - whole: The ends of the room for a text in one line about the middle.
  ///   - span: The ends of the room for lines that do not fit so.
  init(
    about middle: Double, whole: (start: Double, end: Double), span: (start: Double, end: Double)
  ) {
    self.whole = 2 * min(middle - whole.start, whole.end - middle)
    let start = min(span.start, middle)
    self.span = start...max(span.end, start)
  }

  /// The room for lines between two places.
  init(from start: Double, to end: Double) {
    whole = max(end - start, 0)
    span = start...max(end, start)
  }

  /// The room for lines about a middle that are no longer than a length.
  init(about middle: Double, length: Double) {
    let half = max(length, 0) / 2
    self.init(
      about: middle, whole: (middle - half, middle + half), span: (middle - half, middle + half))
  }

  /// The room for a line that is broken or moved.
  var broken: Double { span.upperBound - span.lowerBound }

  /// The middle of a line that is broken or moved: the given one, or as near to it as keeps the line
  /// within the room.
  func middle(of length: Double, about middle: Double) -> Double {
    let half = length / 2
    return max(span.lowerBound + half, min(middle, span.upperBound - half))
  }
}
