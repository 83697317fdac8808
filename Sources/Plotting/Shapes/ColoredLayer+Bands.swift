extension ColoredLayer {
  /// The opacity of bands: that of the areas under curves of components.
  private static let bandOpacity = 0.3

  /// The bands of the layer, to be drawn behind it, each in the color of its curve; nothing for a layer
  /// without.
  func bandItems(_ axes: Axes) -> [DisplayList.Item] {
    zip(bandOutlines(axes), colors).map { outline, color in
      .path(
        Path(polygon: outline, within: axes.area.surroundings),
        fill: color.faded(by: Self.bandOpacity), stroke: nil, clip: axes.area)
    }
  }

  /// The way around each band of the layer, in points; none for a layer without.
  func bandOutlines(_ axes: Axes) -> [[Point]] {
    func outline(_ x: [Double], _ lower: [Double], _ upper: [Double]) -> [Point] {
      func line(_ y: [Double]) -> [Point] { zip(x, y).map { axes.place($0, $1) } }
      return line(upper) + line(lower).reversed()
    }
    switch (layer.band?.extent, layer.shape) {
    case (.between(let x, let lower, let upper), _): return [outline(x, lower, upper)]
    case (.betweenOfEach(let x, let lower, let upper), _):
      return zip(lower, upper).map { outline(x, $0, $1) }
    case (.distance(let distance), .empiricalDistribution(let steps)):
      func line(_ distance: Double) -> [Point] {
        steps.corners(axes) { min(max($0 + distance, 0), 1) }
      }
      return [line(distance) + line(-distance).reversed()]
    case (.distance, _), (nil, _): return []
    }
  }

  /// The entry of the band in the legend; one for the bands of several curves, in the color of text.
  var bandEntry: [(part: EntryPart, entry: Legend.Entry)] {
    guard let label = layer.band?.label, let first = colors.first else { return [] }
    let color = (colors.count > 1 ? theme.text : first).faded(by: Self.bandOpacity)
    return [(.band, Legend.Entry(label: label, key: .patch(color)))]
  }
}
