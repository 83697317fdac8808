/// How far text, tick marks and a legend reach out of the axes area of a panel on each side, in
/// points.
///
/// Titles and labels of axes are centered and broken into lines that fit, hence their length does
/// not count.
struct Overhang: Hashable {
  var left = 0.0
  var bottom = 0.0
  var right = 0.0
  var top = 0.0

  /// Extends the overhang to a box about an area, on all sides or only those along one direction.
  mutating func include(
    _ box: Rectangle, about area: Rectangle, across: Bool = true, along: Bool = true
  ) {
    if across {
      left = max(left, area.left - box.left)
      right = max(right, box.right - area.right)
    }
    if along {
      bottom = max(bottom, area.bottom - box.bottom)
      top = max(top, box.top - area.top)
    }
  }

  /// How far the same reaches out of a rectangle about the area; not at all where it does not.
  func beyond(_ cell: Rectangle, of area: Rectangle) -> Overhang {
    Overhang(
      left: max(0, left - (area.left - cell.left)),
      bottom: max(0, bottom - (area.bottom - cell.bottom)),
      right: max(0, right - (cell.right - area.right)),
      top: max(0, top - (cell.top - area.top)))
  }
}
