import GMMSupport

extension ColoredLayer {
  /// The width of a pointer without one of its own, in points (`patch.linewidth`).
  private static let pointerWidth = 1.0
  /// How far from the text a pointer begins at least, in points: the padding of its box, and what a
  /// pointer leaves free at each end (Matplotlib's `shrinkA` and `shrinkB`).
  private static let pointerPadding = 2.0
  private static let pointerGap = 2.0

  /// The line from a text to its point, with the head of an arrow or without: that of Matplotlib's
  /// `annotate` with the arrow styles "->" and "-".
  ///
  /// It runs from the middle of the text, begins outside of its box, and ends before the point.
  func pointer(
    of note: PlacedNote, _ pointer: Note.Pointer, size: Double
  ) -> [DisplayList.Item] {
    guard let ends = pointerEnds(of: note) else { return [] }
    let width = layer.style.lineWidth ?? Self.pointerWidth
    let stroke = Stroke(color: colors[0], width: width, cap: .round, join: .round)
    let (dx, dy) = (ends.start.x - ends.end.x, ends.start.y - ends.end.y)
    let length = (dx * dx + dy * dy).squareRoot()
    // Matplotlib's `ArrowStyle._Curve`: the head is 0.4 times the size of the text long, and 0.2 times
    // wide on each side; its tip stands back by what the width of the line adds to it.
    let (headLength, headWidth) = (0.4 * size, 0.2 * size)
    let head = (headLength * headLength + headWidth * headWidth).squareRoot()
    let (cosine, sine) = (headLength / head, headWidth / head)
    let (ux, uy) = (dx / length, dy / length)
    var tip = ends.end
    if pointer == .arrow {
      tip.x += 0.5 * width / sine * ux
      tip.y += 0.5 * width / sine * uy
    }
    // A curve, so that one along an axis is not moved to the grid of pixels either.
    let middle = Point(x: (ends.start.x + ends.end.x) / 2, y: (ends.start.y + ends.end.y) / 2)
    let shaft = Path(elements: [.move(ends.start), .curve(middle, tip)])
    guard pointer == .arrow else {
      return [.path(shaft, fill: nil, stroke: stroke, clip: nil)]
    }
    func barb(_ sine: Double) -> Point {
      Point(
        x: tip.x + head * (cosine * ux + sine * uy), y: tip.y + head * (cosine * uy - sine * ux))
    }
    return [
      .path(shaft, fill: nil, stroke: stroke, clip: nil),
      .path(
        Path(polyline: [barb(sine), tip, barb(-sine)]), fill: nil, stroke: stroke, clip: nil),
    ]
  }

  /// Where the line of a pointer begins and ends; `nil` without a point, or where the text leaves no
  /// room for a line.
  private func pointerEnds(of note: PlacedNote) -> (start: Point, end: Point)? {
    guard let target = note.target else { return nil }
    let box = note.box.extended(by: Self.pointerPadding)
    let start = Point(x: (box.left + box.right) / 2, y: (box.bottom + box.top) / 2)
    guard !box.contains(target) else { return nil }
    let (dx, dy) = (target.x - start.x, target.y - start.y)
    let length = (dx * dx + dy * dy).squareRoot()
    // The share of the way at which the line leaves the box.
    let leaving = min(
      dx == 0 ? .infinity : box.width / 2 / dx.magnitude,
      dy == 0 ? .infinity : box.height / 2 / dy.magnitude)
    let from = leaving + Self.pointerGap / length
    let to = 1 - Self.pointerGap / length
    guard from < to else { return nil }
    return (
      Point(x: start.x + from * dx, y: start.y + from * dy),
      Point(x: start.x + to * dx, y: start.y + to * dy)
    )
  }

  /// Why a text has no line to its point; `nil` where it has one, or none is asked for.
  func pointerProblem(_ axes: Axes) -> String? {
    guard case .note(let note) = layer.shape, note.target != nil else { return nil }
    let placed = placed(note, axes)
    let first = FormulaText.words(of: note.text).prefix { $0 != "\n" }
    let name = first.count > 30 ? "\(first.prefix(30))…" : String(first)
    if placed.target == nil {
      return "the point that the text \"\(name)\" points to lies outside of the axes, and has no "
        + "\(note.pointer.rawValue)"
    }
    return pointerEnds(of: placed) == nil
      ? "the text \"\(name)\" stands so near to its point that there is no room for its "
        + note.pointer.rawValue : nil
  }
}
