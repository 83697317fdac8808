/// A line through points in the plane.
public struct Outline: Hashable, Sendable {
  /// The horizontal coordinates, in data units.
  public var x: [Double]
  /// The vertical coordinates, in data units, as many.
  public var y: [Double]
  /// Whether the last point is joined to the first.
  public var isClosed: Bool
  /// The group, from 0, whose color the line has.
  public var group: Int
  /// The width of the line as a share of the layer's, above 0.
  public var widthShare: Double
  /// What stands in a gap of the line where names stand directly; `nil` for nothing.
  public var name: String?

  /// Creates a line through points.
  ///
  /// - Precondition: There are as many coordinates of both kinds, and the group is at least 0.
  public init(
    x: [Double], y: [Double], isClosed: Bool, group: Int = 0, widthShare: Double = 1
  ) {
    precondition(x.count == y.count, "\(x.count) horizontal and \(y.count) vertical coordinates")
    precondition(group >= 0, "there is no group \(group)")
    self.x = x
    self.y = y
    self.isClosed = isClosed
    self.group = group
    self.widthShare = widthShare
  }
}

extension ColoredLayer {
  /// Lines through points in the plane, those of a layer with casings over all of these.
  func outlines(_ outlines: [Outline], _ axes: Axes) -> [DisplayList.Item] {
    let lines = outlines.enumerated().map { index, outline in
      (
        index: index, outline: outline,
        stroke: lineStroke(outline.group).widened(to: outline.widthShare)
      )
    }
    let isCased = layer.isCased && isOverDots
    let casings = lines.filter { isCased && $0.stroke.width > 0 }.map { line in
      outline(line.outline, line.index, axes, casing(of: line.stroke))
    }
    let areas = lines.filter(\.outline.isClosed).compactMap { line in
      outlineAreaOpacity.map {
        area(of: line.outline, axes, colors[line.outline.group].faded(by: $0))
      }
    }
    return areas + casings + (isCased ? dots(on: outlines, axes, isCasing: true) : [])
      + lines.map { outline($0.outline, $0.index, axes, $0.stroke) }
      + dots(on: outlines, axes, isCasing: false)
  }

  /// The dots at the places of lines, those of each group as one path, or what is below them in the color of
  /// the background, as wide beside them as beside the lines; none where the layer has none.
  private func dots(
    on outlines: [Outline], _ axes: Axes, isCasing: Bool
  ) -> [DisplayList.Item] {
    guard let size = layer.markerSize else { return [] }
    let stroke = lineStroke()
    let diameter = isCasing ? size + casing(of: stroke).width - stroke.width : size
    let room = axes.area.extended(by: diameter)
    return colors.indices.compactMap { group in
      let points = outlines.filter { $0.group == group }.flatMap { outline in
        zip(outline.x, outline.y).map { axes.place($0, $1) }
      }.filter(room.contains)
      guard !points.isEmpty else { return nil }
      return .path(
        Path(dots: points, diameter: diameter),
        fill: isCasing ? theme.background.faded(by: colors[group].alpha) : colors[group],
        stroke: nil, clip: axes.area)
    }
  }

  /// The line below another one, wider by a third of it on each side, and without gaps.
  private func casing(of stroke: Stroke) -> Stroke {
    Stroke(
      color: theme.background.faded(by: stroke.color.alpha), width: stroke.width * 5 / 3,
      cap: stroke.cap, join: stroke.join)
  }

  /// The area of a closed line.
  private func area(of outline: Outline, _ axes: Axes, _ fill: Color) -> DisplayList.Item {
    let points = zip(outline.x, outline.y).map { axes.place($0, $1) }
    return .path(
      Path(polygon: points, within: axes.area.surroundings), fill: fill, stroke: nil,
      clip: axes.area)
  }

  /// A line through points in the plane, closed or open, without its gaps.
  private func outline(
    _ outline: Outline, _ index: Int, _ axes: Axes, _ stroke: Stroke
  ) -> DisplayList.Item {
    var points = zip(outline.x, outline.y).map { axes.place($0, $1) }
    let surroundings = axes.area.surroundings
    let whole = outline.isClosed ? points + points.prefix(1) : points
    if let path = interrupted(index, whole, within: surroundings) {
      var stroke = stroke
      stroke.cap = .butt
      return .path(path, fill: nil, stroke: stroke, clip: axes.area)
    }
    guard outline.isClosed, let first = points.first else { return line(points, axes, stroke) }
    guard points.allSatisfy(surroundings.contains) else {
      points.append(first)
      return line(points, axes, stroke)
    }
    var path = Path(polyline: points)
    if !path.elements.isEmpty { path.elements.append(.close) }
    return .path(path, fill: nil, stroke: stroke, clip: axes.area)
  }

  /// The key of outlines in the legend: a line of each width, the widest on top, as far as there is
  /// room for them.
  func widthsKey(_ outlines: [Outline], _ stroke: Stroke) -> Legend.Entry.Key {
    let shares = Set(outlines.map(\.widthShare)).sorted(by: >)
    guard shares.count > 1, shares.count <= 3 else { return .line(stroke) }
    return .lines(shares.map { stroke.widened(to: $0) })
  }

  /// The entry that tells the widths of outlines of several groups.
  func widthsEntry(_ outlines: [Outline]) -> [(part: EntryPart, entry: Legend.Entry)] {
    layer.widthsLabel.map { label in
      var stroke = lineStroke()
      // Not that of text, which the mixture has in some themes.
      stroke.color = theme.muted.faded(by: layer.style.opacity)
      return [(.widths, Legend.Entry(label: label, key: widthsKey(outlines, stroke)))]
    } ?? []
  }
}

extension Stroke {
  /// The stroke with a share of its width.
  fileprivate func widened(to share: Double) -> Stroke {
    var stroke = self
    stroke.width *= share
    return stroke
  }
}
