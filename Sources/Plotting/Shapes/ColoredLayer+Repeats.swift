// What tells things apart whose colors have come round again: lines have other dashes, areas and
// groups of dots have numbers.

extension ColoredLayer {
  /// The dashes of a line, in points: those of the style; without such none while no color has come
  /// round.
  ///
  /// As multiples of its width they are Matplotlib's (`lines.dashed_pattern` and so on), then those
  /// with a dot more each time.
  func dashes(turn: Int, width: Double) -> [Double] {
    guard width > 0 else { return [] }
    if let dash = layer.style.dash { return dash.multiples.map { $0 * width } }
    guard turn > 0 else { return [] }
    let pattern: [Double] =
      switch turn {
      case 1: LineDash.pattern(.dashed).multiples
      case 2: LineDash.pattern(.dotted).multiples
      default: [6.4, 1.6] + (2..<turn).flatMap { _ in [1, 1.6] }
      }
    return pattern.map { $0 * width }
  }

  /// Whether areas and groups of dots have numbers: all of the layer, where some of them have a color
  /// that has been taken before, or the theme numbers shares.
  var areNumbered: Bool {
    if case .stackedShares = layer.shape, theme.colorsByRole, theme.roles.numbersShares {
      return true
    }
    return turns.contains { $0 > 0 }
  }

  /// Whether something of the layer has the color of something else and no sign besides.
  var hasUnmarkedRepeat: Bool {
    switch layer.shape {
    case .bars: areNumbered && !layer.outlinesBars
    case .points, .scatter(_, _, .single): areNumbered
    // Lines of one layer have one pattern, where it is given.
    case .curves, .outlines: areNumbered && layer.style.dash != nil
    case .curve, .empiricalDistribution, .straightLine, .rug, .stackedBars,
      .stackedShares, .scatter, .heatmap, .hexagons, .pointLabels:
      false
    case .valueLines, .band, .crosses, .note: false
    }
  }

  /// The number of a component on its area, centered at a point.
  ///
  /// - Parameters:
  ///   - index: The place of the component, from 0.
  ///   - center: The middle of the number, in points.
  ///   - size: The font size, in points.
  ///   - fill: The opaque color that it is written on.
  /// - Returns: The number in the color of the text or of the background, whichever stands out more.
  func number(
    _ index: Int, at center: Point, size: Double, on fill: Color
  ) -> DisplayList.TextLine {
    let text = "\(index + 1)"
    let extent = measuring.extent(of: text, size: size, isBold: theme.hasBoldTitles)
    return DisplayList.TextLine(
      text, origin: Point(x: center.x - extent.width / 2, y: center.y - extent.ascent / 2),
      size: size, isBold: theme.hasBoldTitles,
      color: fill.mostContrasting(of: theme.text, theme.background))
  }
}

extension ColoredLayer {
  /// The numbers that do not run into one before them.
  func apart(_ numbers: [DisplayList.TextLine]) -> [DisplayList.TextLine] {
    var taken: [Rectangle] = []
    return numbers.filter { number in
      let extent = measuring.extent(of: number.string, size: number.size, isBold: number.isBold)
      let box = Rectangle(
        left: number.origin.x, bottom: number.origin.y - extent.descent,
        right: number.origin.x + extent.width, top: number.origin.y + extent.ascent
      ).extended(by: 0.1 * number.size)
      guard !taken.contains(where: box.intersects) else { return false }
      taken.append(box)
      return true
    }
  }

  /// How many areas or groups in sight have no number although they are told apart by numbers.
  func missingNumberCount(_ axes: Axes) -> Int {
    guard turns.contains(where: { $0 > 0 }) else { return 0 }
    switch layer.shape {
    case .stackedBars(let edges, let tops, _):
      let numbers = partNumbers(edges, tops, axes)
      return numbers.count - apart(numbers, in: axes.area).count
    case .stackedShares(let x, let shares, _):
      let numbers = shareNumbers(x, shares, axes)
      return numbers.count - apart(numbers, in: axes.area).count
    case .scatter(let x, let y, let coloring):
      let middles = groupMiddles(coloring, x, y, axes)
      return middles.count - apart(middles).count
    case .bars, .curve, .curves, .outlines, .empiricalDistribution, .points, .straightLine, .rug,
      .heatmap, .hexagons, .pointLabels:
      return 0
    case .valueLines, .band, .crosses, .note: return 0
    }
  }
}

extension Figure {
  /// The layers in which something has the color of something else of its panel and no sign that
  /// tells them apart: after all colors of the theme the first comes again.
  ///
  /// - Complexity: O(*n*), where *n* is the number of layers and of their curves, shares and groups.
  package var layersWithUnmarkedRepeats: [(panel: Int, layer: Int)] {
    panels.indices.flatMap { panel -> [(panel: Int, layer: Int)] in
      // Fewer layers than colors repeat none of the cycle.
      let layers = panels[panel].layers
      guard theme.colorsByRole || layers.reduce(0, { $0 + $1.shape.colorCount }) > theme.cycle.count
      else { return [] }
      return coloredLayers(layers, theme: theme, measuring: NoText()).enumerated()
        .filter { $0.element.hasUnmarkedRepeat }.map { (panel, $0.offset) }
    }
  }
}

/// Measures for who lays nothing out.
private struct NoText: TextMeasuring {
  func extent(of string: String, size: Double) -> TextExtent {
    TextExtent(width: 0, ascent: 0, descent: 0)
  }
}

extension Color {
  /// The one of two colors that stands out more from this one, by the ratio of their luminances.
  func mostContrasting(of first: Color, _ second: Color) -> Color {
    contrast(with: first) >= contrast(with: second) ? first : second
  }

  /// The ratio of the luminances of two colors, from 1 to 21.
  func contrast(with color: Color) -> Double {
    let (one, other) = (relativeLuminance + 0.05, color.relativeLuminance + 0.05)
    return max(one, other) / min(one, other)
  }
}
