extension ColoredLayer {
  /// Whether the layer is drawn before the ticks where it is at the back.
  var isBehindTicks: Bool {
    switch layer.shape {
    case .bars: !layer.outlinesBars
    case .stackedBars, .stackedShares, .scatter, .heatmap, .hexagons, .band: true
    case .valueLines, .crosses, .note: false
    case .curve, .curves, .rug, .empiricalDistribution, .points, .outlines, .straightLine,
      .pointLabels:
      false
    }
  }

  /// What the layer draws, clipped to the area between the axes.
  func items(axes: Axes) -> [DisplayList.Item] {
    switch layer.shape {
    case .bars(let edges, let heights):
      layer.outlinesBars
        ? [barOutline(edges, heights, axes)]
        : [bars(edges, heights, axes)] + themedBarOutline(edges, heights, axes)
    case .stackedBars(let edges, let tops, _): stackedBars(edges, tops, axes)
    case .curve(let x, let y): bandItems(axes) + curves(x, [y], axes) + markers(x, y, axes)
    case .curves(let x, let y, _): bandItems(axes) + curves(x, y, axes)
    case .rug(let values): [rug(values, axes)]
    case .stackedShares(let x, let shares, _): stackedShares(x, shares, axes)
    case .empiricalDistribution(let steps):
      bandItems(axes) + [line(steps.corners(axes), axes, lineStroke())]
    case .points(let x, let y):
      bandItems(axes)
        + (layer.asideSign.map { asidePoints(x, y, $0, axes) } ?? [points(x, y, axes)])
    case .scatter(let x, let y, let coloring): scatter(x, y, coloring, axes)
    case .outlines(let outlines, _): self.outlines(outlines, axes)
    case .heatmap(let heatmap): [image(of: heatmap, axes)]
    case .hexagons(let hexagons): self.hexagons(hexagons, axes)
    case .straightLine(let slope, let intercept): [straightLine(slope, intercept, axes)]
    case .pointLabels(let labels): placed(labels, axes).map { .text($0.line) }
    case .valueLines(let lines): valueLines(lines, axes)
    case .band(let band): self.band(band, axes)
    case .crosses(let x, let y): crosses(x, y, axes)
    case .note(let note): self.note(note, axes)
    }
  }

  /// The entries of the layer in the legend; none without a label, or with an empty one.
  var legendEntries: [Legend.Entry] {
    numberedEntries.map(\.entry).filter { !$0.label.isEmpty }
  }

  /// What of a layer has an entry.
  enum EntryPart: Hashable {
    /// A curve, share, part or group by its number from 0, or the whole layer.
    case number(Int)
    /// The band about points or curves.
    case band
    /// The widths of outlines.
    case widths
    /// A size of dots by its number from 0.
    case size(Int)
  }

  /// The entries of the layer, those with empty labels too.
  var numberedEntries: [(part: EntryPart, entry: Legend.Entry)] {
    switch layer.shape {
    case .bars: entry(layer.outlinesBars ? .frame(barOutlineStroke) : .patch(colors[0]))
    case .curve: entry(curveKey()) + bandEntry
    case .curves(_, _, let labels):
      (layer.stacksAreas ? entries(labels, curveKey).reversed() : entries(labels, curveKey))
        + bandEntry
    case .rug: entry(.line(rugStroke))
    // From the top, as the areas are seen.
    case .stackedBars(_, _, let labels), .stackedShares(_, _, let labels):
      entries(labels, areaKey).reversed()
    case .empiricalDistribution: entry(.line(lineStroke())) + bandEntry
    case .points: entry(pointKey) + bandEntry
    case .scatter(let x, _, .single): entry(scatterKey()) + sizeEntries(count: x.count)
    case .scatter(let x, _, .groups(_, _, let labels)), .scatter(let x, _, .shares(_, let labels)):
      entries(labels, scatterKey) + sizeEntries(count: x.count)
    // The color bar tells what colors mean.
    case .scatter(let x, _, .values): sizeEntries(count: x.count)
    case .outlines(let outlines, let labels):
      colors.count > 1
        ? entries(labels, outlineKey) + widthsEntry(outlines)
        : entry(layer.markerSize == nil ? widthsKey(outlines, lineStroke()) : outlineKey(0))
    case .heatmap, .hexagons: entry(heatmapKey)
    case .straightLine: entry(.line(straightStroke))
    case .pointLabels: []
    case .valueLines(let lines):
      lines.labels.isEmpty
        ? entry(.line(lineStroke())) : entries(lines.labels) { .line(lineStroke($0)) }
    case .band: entry(.patch(colors[0]))
    case .crosses: entry(.sign(.cross, crossStroke, diameter: crossDiameter))
    case .note: []
    }
  }

  /// The key of one group of outlines.
  private func outlineKey(_ group: Int) -> Legend.Entry.Key {
    let stroke = lineStroke(group)
    return layer.markerSize.map { .lineWithDot(stroke, diameter: $0) } ?? .line(stroke)
  }

  /// The entry of a layer with one label.
  private func entry(_ key: Legend.Entry.Key) -> [(part: EntryPart, entry: Legend.Entry)] {
    layer.style.label.map { [(.number(0), Legend.Entry(label: $0, key: key))] } ?? []
  }

  /// The entries of a layer with a label for each color.
  private func entries(
    _ labels: [String], _ key: (Int) -> Legend.Entry.Key
  ) -> [(part: EntryPart, entry: Legend.Entry)] {
    zip(labels, colors.indices).map { (.number($1), Legend.Entry(label: $0, key: key($1))) }
  }
}
