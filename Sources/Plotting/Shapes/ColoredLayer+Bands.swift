extension ColoredLayer {
  /// The opacity of bands: that of the areas under curves of components.
  private static let bandOpacity = 0.3

  /// The band of the layer, to be drawn behind it; nothing for a layer without.
  func bandItems(_ axes: Axes) -> [DisplayList.Item] {
    guard let outline = bandOutline(axes) else { return [] }
    return [
      .path(
        Path(polygon: outline, within: axes.area.surroundings), fill: bandFill, stroke: nil,
        clip: axes.area)
    ]
  }

  /// The way around the band of the layer, in points; `nil` for a layer without.
  func bandOutline(_ axes: Axes) -> [Point]? {
    switch (layer.band?.extent, layer.shape) {
    case (.between(let x, let lower, let upper), _):
      func line(_ y: [Double]) -> [Point] { zip(x, y).map { axes.place($0, $1) } }
      return line(upper) + line(lower).reversed()
    case (.distance(let distance), .empiricalDistribution(let steps)):
      func line(_ distance: Double) -> [Point] {
        steps.corners(axes) { min(max($0 + distance, 0), 1) }
      }
      return line(distance) + line(-distance).reversed()
    case (.distance, _), (nil, _): return nil
    }
  }

  /// The entry of the band in the legend.
  var bandEntry: [(part: EntryPart, entry: Legend.Entry)] {
    layer.band?.label.map { [(.band, Legend.Entry(label: $0, key: .patch(bandFill)))] } ?? []
  }

  private var bandFill: Color { colors[0].faded(by: Self.bandOpacity) }
}
