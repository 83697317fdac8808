/// Texts beside points of the data.
public struct PointLabels: Hashable, Sendable {
  /// A text beside a point.
  public struct Label: Hashable, Sendable {
    /// The horizontal coordinate of the point, in data units.
    public var x: Double
    /// The vertical coordinate of the point, in data units.
    public var y: Double
    /// The text; it contains no line breaks.
    public var text: String

    /// Creates a text beside a point.
    public init(x: Double, y: Double, text: String) {
      self.x = x
      self.y = y
      self.text = text
    }
  }

  /// The labels, the most important first: it has the choice of places. One that finds none is left
  /// out.
  public var labels: [Label]
  /// The lines that labels keep clear of where they can.
  public var lines: [Outline]

  /// Creates labels.
  ///
  /// - Parameters:
  ///   - labels: The labels, the most important first.
  ///   - lines: The lines that they keep clear of where they can.
  public init(_ labels: [Label], avoiding lines: [Outline] = []) {
    self.labels = labels
    self.lines = lines
  }
}

extension ColoredLayer {
  /// The labels that find room, each before what hides lines behind it.
  func texts(
    _ labels: PointLabels, _ axes: Axes
  ) -> [DisplayList.Item] {
    placed(labels, axes).flatMap { label -> [DisplayList.Item] in
      let text = DisplayList.Item.text(label.text.line)
      guard label.crossesLines else { return [text] }
      let paper = theme.background.faded(by: 0.85)
      return [.rectangles([label.text.box], fill: paper, clip: axes.area), text]
    }
  }

  /// The labels that find room beside their points: within the area, clear of each other and of the
  /// points of others, and of the lines where there is such a place; elsewhere the lines end at the
  /// text.
  ///
  /// A point that lies to the side of the area has its label at the edge there, as its line may.
  func placed(
    _ labels: PointLabels, _ axes: Axes
  ) -> [(text: PlacedText, crossesLines: Bool)] {
    let text = TextPlacement(measuring: measuring, color: colors[0])
    let area = axes.area
    let size = theme.labelSize * 0.9
    let gap = size / 2
    let room = area.extended(by: -gap / 2)
    let lines = labels.lines.map { zip($0.x, $0.y).map { axes.place($0, $1) }.thinned }
    let points = labels.labels.map { label in
      let point = axes.place(label.x, label.y)
      return Point(x: min(max(point.x, area.left), area.right), y: point.y)
    }
    var taken: [Rectangle] = []
    var found: [(text: PlacedText, crossesLines: Bool)] = []
    for (index, label) in labels.labels.enumerated() where area.contains(points[index]) {
      let free = Self.places(of: label.text, beside: points[index], in: room, text, size: size)
        .filter { placed in
          let surroundings = placed.box.extended(by: gap / 2)
          return !taken.contains(where: surroundings.intersects)
            && !points.indices.contains { $0 != index && placed.box.contains(points[$0]) }
        }
      let crossed = free.map { placed in
        let box = placed.box.extended(by: gap / 4)
        return lines.count { line in
          zip(line, line.dropFirst()).contains { box.part(from: $0, to: $1) != nil }
        }
      }
      guard let fewest = crossed.min(), let choice = crossed.firstIndex(of: fewest) else {
        continue
      }
      found.append((free[choice], fewest > 0))
      taken.append(free[choice].box)
    }
    return found
  }

  /// The places of a text beside a point that lie in some room, the best first.
  private static func places(
    of string: String, beside point: Point, in room: Rectangle, _ text: TextPlacement, size: Double
  ) -> [PlacedText] {
    let gap = size / 2
    let line = text.box(string, size: size)
    let (above, below) = (point.y + gap + line.descent, point.y - gap - line.ascent)
    let middle = point.y - (line.ascent - line.descent) / 2
    let (left, right) = (max(point.x, room.left), min(point.x, room.right))
    let origins: [(x: Double, alignment: TextPlacement.HorizontalAlignment, y: Double)] = [
      (point.x + gap, .left, middle), (right, .right, above), (right, .right, below),
      (left, .left, above), (left, .left, below), (point.x - gap, .right, middle),
    ]
    return origins.map {
      text.place(
        string, .pointLabel, size: size, at: Point(x: $0.x, y: $0.y), $0.alignment, .baseline)
    }.filter {
      room.contains(Point(x: $0.box.left, y: $0.box.bottom))
        && room.contains(Point(x: $0.box.right, y: $0.box.top))
    }
  }
}

extension [Point] {
  /// The points without those within half a point of the last that is kept: lines of thousands of
  /// places are compared with many boxes.
  fileprivate var thinned: [Point] {
    var kept: [Point] = []
    for point in self {
      if let last = kept.last, abs(point.x - last.x) < 0.5, abs(point.y - last.y) < 0.5 { continue }
      kept.append(point)
    }
    return kept
  }
}
