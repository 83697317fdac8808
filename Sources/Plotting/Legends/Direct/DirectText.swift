/// A name in lines that stand on top of each other, before it has a place.
struct DirectText {
  /// What a place keeps of a candidate: where the lower left corner is, and where the leader ends.
  struct Candidate {
    let corner: Point
    /// `nil` without a leader.
    var anchor: Point?
    /// Whether the name belongs on an area.
    var isOnArea = false
  }

  /// The width of the whole, in points.
  let width: Double
  /// Its height, in points.
  let height: Double
  private let lines: [String]
  private let boxes: [TextPlacement.Box]
  private let baselines: [Double]
  private let size: Double
  private let color: Color

  /// Sets a name.
  ///
  /// - Parameters:
  ///   - string: The name.
  ///   - width: The length of a line at most, in points; words that are longer stay whole.
  ///   - size: The font size, in points.
  ///   - color: The color.
  ///   - measuring: What knows how much room text takes.
  init(
    _ string: String, width: Double, size: Double, color: Color, measuring: any TextMeasuring
  ) {
    let text = TextPlacement(measuring: measuring, color: color)
    lines = wrapped(string, width: width) { measuring.extent(of: $0, size: size).width }
    boxes = lines.map { text.box($0, size: size) }
    baselines = text.baselines(lines, size: size)
    self.width = boxes.map(\.width).max() ?? 0
    height =
      (boxes.first?.ascent ?? 0) + (baselines.last ?? 0) + (boxes.last?.descent ?? 0)
    self.size = size
    self.color = color
  }

  /// The box of the name with its lower left corner at a point.
  func box(at corner: Point) -> Rectangle {
    Rectangle(
      left: corner.x, bottom: corner.y, right: corner.x + width, top: corner.y + height)
  }

  /// The lines of the name with its lower left corner at a point: flush with the side of its leader, or
  /// centered.
  func placed(_ candidate: Candidate) -> [PlacedText] {
    let box = box(at: candidate.corner)
    let share =
      switch candidate.anchor {
      case .some(let anchor) where anchor.x <= box.left: 0.0
      case .some(let anchor) where anchor.x >= box.right: 1.0
      default: 0.5
      }
    let top = box.top - (boxes.first?.ascent ?? 0)
    return lines.indices.map { index in
      PlacedText(
        .name, lines[index], boxes[index],
        at: Point(
          x: box.left + share * (width - boxes[index].width), y: top - baselines[index]),
        size: size, color)
    }
  }
}
