/// Straight lines across the area between the axes, at values of one axis.
public struct ValueLines: Hashable, Sendable {
  /// The values, in data units.
  public var values: [Double]
  /// The group of each line, from 0, whose color it has; as many as there are values.
  public var groups: [Int]
  /// Whether the values are those of the horizontal axis, and the lines upright.
  public var areUpright: Bool
  /// A label for each group; none where the label of the layer is that of all lines.
  public var labels: [String]

  /// Creates lines at values of one axis.
  ///
  /// - Parameters:
  ///   - values: The values, in data units.
  ///   - groups: The group of each line, from 0; `nil` where all are one group.
  ///   - areUpright: Whether the values are those of the horizontal axis.
  ///   - labels: A label for each group; none where the layer has one for all.
  /// - Precondition: There are as many groups as values, and no group is below 0.
  public init(
    _ values: [Double], groups: [Int]? = nil, areUpright: Bool, labels: [String] = []
  ) {
    let groups = groups ?? values.map { _ in 0 }
    precondition(groups.count == values.count, "\(groups.count) groups of \(values.count) lines")
    precondition(groups.allSatisfy { $0 >= 0 }, "a group below 0")
    self.values = values
    self.groups = groups
    self.areUpright = areUpright
    self.labels = labels
  }

  /// How many colors the lines have.
  var colorCount: Int { max(labels.count, (groups.max() ?? 0) + 1) }
}

extension ColoredLayer {
  /// Lines from side to side at the values in sight, as Matplotlib's `axvline` and `axhline`.
  func valueLines(_ lines: ValueLines, _ axes: Axes) -> [DisplayList.Item] {
    zip(lines.values, lines.groups).compactMap { value, group in
      ends(of: value, lines, axes).map { line($0, axes, lineStroke(group)) }
    }
  }

  /// The ends of the lines in sight, for a legend to keep clear of.
  func ends(of lines: ValueLines, _ axes: Axes) -> [[Point]] {
    lines.values.compactMap { ends(of: $0, lines, axes) }
  }

  /// The two ends of a line; `nil` where it lies beyond the axes.
  private func ends(of value: Double, _ lines: ValueLines, _ axes: Axes) -> [Point]? {
    let area = axes.area
    if lines.areUpright {
      guard axes.x.limits.contains(value) else { return nil }
      let x = axes.place(x: value)
      return [Point(x: x, y: area.bottom), Point(x: x, y: area.top)]
    }
    guard axes.y.limits.contains(value) else { return nil }
    let y = axes.place(y: value)
    return [Point(x: area.left, y: y), Point(x: area.right, y: y)]
  }
}

extension [Layer] {
  /// The values of one axis at which lines stand after all other layers with a say in its limits.
  ///
  /// Matplotlib's `axvline` and `axhline` widen an axis only where they lie beyond it.
  ///
  /// - Parameters:
  ///   - isInAxis: For each layer whether it has a say in the limits.
  ///   - areUpright: Whether the axis is the horizontal one.
  /// - Returns: The values, and how many layers come before these lines.
  func lastLines(isInAxis: [Bool], areUpright: Bool) -> (values: [Double], after: Int) {
    var lines: [[Double]] = []
    var first = endIndex
    for index in indices.reversed() where isInAxis[index] {
      guard case .valueLines(let last) = self[index].shape, last.areUpright == areUpright else {
        break
      }
      lines.append(last.values)
      first = index
    }
    return (lines.reversed().flatMap { $0 }, first)
  }
}
