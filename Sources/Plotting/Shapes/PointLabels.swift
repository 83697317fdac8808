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
    /// Whether nothing is said where it has no room.
    public var isOptional: Bool
    /// What a legend calls the line that ends at the point: it is written after the text where names stand
    /// directly. `nil` for none.
    public var name: String?

    /// Creates a text beside a point.
    public init(
      x: Double, y: Double, text: String, isOptional: Bool = false, name: String? = nil
    ) {
      self.x = x
      self.y = y
      self.text = text
      self.isOptional = isOptional
      self.name = name
    }
  }

  /// The labels, the most important first: it has the choice of places. One that finds none is left
  /// out.
  public var labels: [Label]
  /// The lines that labels keep clear of.
  public var lines: [Outline]

  /// Creates labels.
  ///
  /// - Parameters:
  ///   - labels: The labels, the most important first.
  ///   - lines: The lines that they keep clear of.
  public init(_ labels: [Label], avoiding lines: [Outline] = []) {
    self.labels = labels
    self.lines = lines
  }
}

extension ColoredLayer {
  /// The labels that find room beside their points: within the area, clear of each other, of the
  /// points of others and of the lines.
  ///
  /// A point that lies to the side of the area has its label at the edge there, as its line may.
  func placed(_ labels: PointLabels, _ axes: Axes) -> [PlacedText] {
    indexedPlaces(labels, axes).map(\.text)
  }

  /// The labels that find room, with their indices.
  private func indexedPlaces(_ labels: PointLabels, _ axes: Axes) -> [(
    index: Int, text: PlacedText
  )] {
    let area = axes.area
    let size = theme.labelSize * 0.9
    let gap = size / 2
    let room = area.extended(by: -gap / 2)
    let lines = labels.lines.map { zip($0.x, $0.y).map { axes.place($0, $1) }.thinned }
    let points = points(of: labels, axes)
    var found: [(index: Int, text: PlacedText)] = []
    for (index, label) in labels.labels.enumerated() where area.contains(points[index]) {
      let text = TextPlacement(measuring: measuring, color: labelNames[index] ?? colors[0])
      let name = labelNames[index] == nil ? nil : label.name
      let string = label.text + (name.map { " — \($0)" } ?? "")
      let places = Self.places(of: string, beside: points[index], in: room, text, size: size)
      let choice = places.first { placed in
        let surroundings = placed.box.extended(by: gap / 2)
        let box = placed.box.extended(by: gap / 4)
        return !found.contains { surroundings.intersects($0.text.box) }
          && !points.indices.contains { $0 != index && placed.box.contains(points[$0]) }
          && !lines.contains { line in
            zip(line, line.dropFirst()).contains { box.part(from: $0, to: $1) != nil }
          }
      }
      if let choice { found.append((index, choice)) }
    }
    return found
  }

  /// How many labels of points in sight have no place, without those that need none.
  func missingLabelCount(_ axes: Axes) -> Int {
    guard case .pointLabels(let labels) = layer.shape else { return 0 }
    let placed = Set(indexedPlaces(labels, axes).map(\.index))
    return points(of: labels, axes).enumerated().count { index, point in
      axes.area.contains(point) && !labels.labels[index].isOptional && !placed.contains(index)
    }
  }

  /// The points of labels; those to the side of the area are at its edge.
  private func points(of labels: PointLabels, _ axes: Axes) -> [Point] {
    let area = axes.area
    return labels.labels.map { label in
      let point = axes.place(label.x, label.y)
      return Point(x: min(max(point.x, area.left), area.right), y: point.y)
    }
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
