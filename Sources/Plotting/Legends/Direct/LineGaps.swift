// Names in gaps of lines.

extension DirectText {
  /// How much of a line is left out on each side of a name, in points.
  static let gapPadding = 1.5
  /// The places along a line that are tried, besides its highest and its lowest point.
  private static let placeCount = 24
  /// A line is longer in sight than so many times the way around half the name.
  private static let leastLength = 3.0

  /// The candidates for a name in a gap of a line: its highest point, its lowest, then places at equal
  /// distances along it.
  ///
  /// - Parameters:
  ///   - line: The line, in points; of a closed one the last point is the first.
  ///   - area: The area between the axes.
  /// - Returns: The candidates at which the line goes through the name once, from side to side.
  func gaps(in line: [Point], _ area: Rectangle) -> [Candidate] {
    let pieces = area.parts(of: line).flatMap { part in
      zip(part, part.dropFirst()).map { ($0, $1) }
    }
    let lengths = pieces.map { distance($0.0, $0.1) }
    let whole = lengths.reduce(0, +)
    guard whole > Self.leastLength * (width + height) else { return [] }
    var middles = [line.max { $0.y < $1.y }, line.min { $0.y < $1.y }].compactMap { $0 }
    var (next, walked) = (0.0, 0.0)
    for (piece, length) in zip(pieces, lengths) {
      while next <= walked + length, middles.count < Self.placeCount + 2 {
        let share = length > 0 ? (next - walked) / length : 0
        middles.append(
          Point(
            x: piece.0.x + share * (piece.1.x - piece.0.x),
            y: piece.0.y + share * (piece.1.y - piece.0.y)))
        next += whole / Double(Self.placeCount)
      }
      walked += length
    }
    return middles.map { middle in
      Candidate(
        corner: Point(x: middle.x - width / 2, y: middle.y - height / 2), isOnArea: true)
    }.filter { box(at: $0.corner).extended(by: Self.gapPadding).isPassedOnce(by: line) }
  }
}

extension Rectangle {
  /// The parts of a line within the rectangle, in its order.
  func parts(of line: [Point]) -> [[Point]] {
    var parts: [[Point]] = []
    for (from, to) in zip(line, line.dropFirst()) {
      guard let (first, last) = part(from: from, to: to), first != last else { continue }
      if let end = parts.last?.last, end == first {
        parts[parts.count - 1].append(last)
      } else {
        parts.append([first, last])
      }
    }
    return parts
  }

  /// The parts of a line outside of the rectangle, in its order.
  func rest(of line: [Point]) -> [[Point]] {
    var rest: [[Point]] = []
    func add(_ first: Point, _ last: Point) {
      guard first != last else { return }
      if let end = rest.last?.last, end == first {
        rest[rest.count - 1].append(last)
      } else {
        rest.append([first, last])
      }
    }
    for (from, to) in zip(line, line.dropFirst()) {
      guard let (first, last) = part(from: from, to: to) else {
        add(from, to)
        continue
      }
      add(from, first)
      add(last, to)
    }
    return rest
  }

  /// Whether a line enters the rectangle and leaves it, and does so once.
  fileprivate func isPassedOnce(by line: [Point]) -> Bool {
    guard let first = line.first, let last = line.last else { return false }
    let parts = parts(of: line)
    // A closed line that begins in it is in two parts, which are one.
    if parts.count == 2, first == last, contains(first) { return true }
    return parts.count == 1 && !contains(first) && !contains(last)
  }
}

extension ColoredLayer {
  /// A line with gaps where its names stand.
  ///
  /// - Parameters:
  ///   - index: The number of the line in the layer.
  ///   - points: The line, in points; of a closed one the last point is the first.
  ///   - surroundings: What is kept of the line.
  /// - Returns: The path of what is left; `nil` for a line without gaps.
  func interrupted(_ index: Int, _ points: [Point], within surroundings: Rectangle) -> Path? {
    guard let gaps = gaps[index], !gaps.isEmpty else { return nil }
    let parts = gaps.reduce([points]) { parts, gap in parts.flatMap(gap.rest) }
    return Path(elements: parts.flatMap { Path(polyline: $0, within: surroundings).elements })
  }
}
