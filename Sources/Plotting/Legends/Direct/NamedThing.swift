/// Something that has an entry in a legend, and the places about which its name can stand instead.
struct NamedThing {
  /// A name, and what it is written at.
  struct Name {
    let text: String
    let color: Color
    let target: Target
  }

  /// What a name is written at, in points. Lines are the parts in sight.
  enum Target {
    /// The peak of a curve, and the curve.
    case peak(Point, [[Point]])
    /// Some place of lines, by a leader.
    case lines([[Point]])
    /// The last point of a line, and the line.
    case end(Point, [[Point]])
    /// One of some dots, whose radius is given.
    case dots([Point], radius: Double)
    /// Points that a name stands beside, as the words have their color.
    case group([Point])
    /// The middle of an area at its thickest.
    case area(Point)
    /// Straight lines across the axes.
    case crossings([[Point]])
    /// A band, in the part in sight.
    case band(Rectangle)
    /// Lines that are interrupted for the name, each with its number in the layer and the color of the
    /// name there.
    case gaps([(outline: Int, color: Color, line: [Point])])
  }

  /// The layer in the panel.
  let layer: Int
  /// What a legend says where a name has no place.
  let entry: Legend.Entry
  /// What is written: all of it, or nothing.
  let names: [Name]
  /// Which things have the choice of places: those with the least rank.
  let rank: Int
}

extension ColoredLayer {
  /// More things of a layer are named by a legend: their names would cover the figure.
  private static let mostNames = 24
  /// Words in a color of less contrast with the page are hard to read (Web Content Accessibility Guidelines
  /// 2.2, for what is no running text).
  private static let leastContrast = 2.0
  /// More dots than these are named as one.
  private static let fewDots = 12

  /// What of the layer has an entry in a legend where names stand directly, in the order of the legend.
  ///
  /// - Parameters:
  ///   - axes: The axes.
  ///   - index: The place of the layer in its panel.
  /// - Returns: The things; without names where a legend has to tell them.
  func namedThings(_ axes: Axes, layer index: Int) -> [NamedThing] {
    let entries = directEntries
    return entries.map { part, entry in
      NamedThing(
        layer: index, entry: entry,
        names: entries.count > Self.mostNames ? [] : names(part, entry, axes), rank: rank)
    }
  }

  /// The entries of the layer where names stand directly: those of a legend, and one for the names on its
  /// lines where it has no label.
  var directEntries: [(part: EntryPart, entry: Legend.Entry)] {
    let entries = numberedEntries.filter { !$0.entry.label.isEmpty }
    guard case .outlines(let outlines, _) = layer.shape, layer.style.label == nil else {
      return entries
    }
    let names = outlines.compactMap(\.name).unique
    guard !names.isEmpty, !entries.contains(where: { $0.part == .widths }) else { return entries }
    let label = listed(names)
    return entries + [
      (.widths, Legend.Entry(label: label, key: widthsKey(outlines, lineStroke())))
    ]
  }

  /// Which things have the choice of places: components, what is written on lines, ends, then the rest.
  private var rank: Int {
    switch layer.shape {
    case .stackedShares: 0
    case .curves: 1
    case .outlines: 2
    case .curve where layer.namesEnds: 3
    case .points, .crosses, .valueLines, .straightLine, .band: 4
    case .curve: 5
    default: 6
    }
  }

  private func names(_ part: EntryPart, _ entry: Legend.Entry, _ axes: Axes) -> [NamedThing.Name] {
    func inSight(_ points: [Point]) -> [[Point]] { axes.area.parts(of: points) }
    /// The parts of heights above a share of the highest.
    func standing(_ points: [Point], above share: Double = 0.1) -> [[Point]] {
      var room = axes.area
      let top = min(points.map(\.y).max() ?? room.top, room.top)
      room.bottom += share * max(top - room.bottom, 0)
      return room.parts(of: points)
    }
    func points(_ x: [Double], _ y: [Double]) -> [Point] { zip(x, y).map { axes.place($0, $1) } }
    func name(_ target: NamedThing.Target, _ text: String? = nil) -> [NamedThing.Name] {
      [NamedThing.Name(text: text ?? entry.label, color: wordColor(part, target), target: target)]
    }
    switch (layer.shape, part) {
    case (_, .band):
      // Where curves of heights end, the bands about them have no width.
      let outlines = bandOutlines(axes).map { layer.areHeights ? standing($0) : inSight($0) }
      return outlines.isEmpty ? [] : name(.lines(outlines.flatMap { $0 }))
    case (.bars(let edges, _), _) where layer.feet != nil:
      // Those that hang are seen by their lower ends.
      return name(.lines(inSight(barOutlinePoints(edges, layer.feet ?? [], axes).reversed())))
    case (.bars(let edges, let heights), _):
      // From the right, as the mixture is named from the left.
      return name(.lines(standing(barOutlinePoints(edges, heights, axes).reversed())))
    case (.curve(let x, let y), _):
      let line = points(x, y)
      guard layer.namesEnds else {
        return name(.lines(layer.areHeights ? standing(line) : inSight(line)))
      }
      return line.last.map { name(.end($0, inSight(line.reversed()))) } ?? []
    case (.curves(let x, let y, _), .number(let index)):
      let line = points(x, y[index])
      guard layer.areHeights, !layer.stacksAreas, let peak = peak(of: line, axes) else {
        return name(.lines(inSight(line)))
      }
      return name(.peak(peak, standing(line, above: 0.3)))
    case (.rug(let values), _):
      let top = axes.area.bottom + theme.rugLength * axes.area.height
      let seen = values.filter(axes.x.limits.contains).map { axes.place(x: $0) }.sorted()
      return name(.lines([seen.reversed().map { Point(x: $0, y: top) }]))
    case (.stackedShares(let x, let shares, _), .number(let index)):
      return thickest(index, x, shares, axes).map { name(.area($0)) } ?? []
    case (.empiricalDistribution(let steps), _):
      return name(.lines(inSight(steps.corners(axes).reversed())))
    case (.points(let x, let y), _):
      let radius = (layer.style.pointSize ?? theme.pointDiameter) / 2
      let all =
        layer.asideSign == nil ? points(x, y) : asidePlaces(x, y, axes).map(\.center)
      let seen = all.filter(axes.area.contains)
      return name(
        seen.count > Self.fewDots ? .lines(seen.map { [$0] }) : .dots(seen, radius: radius))
    case (.crosses(let x, let y), _):
      let seen = points(x, y).filter(axes.area.contains)
      return name(.dots(seen, radius: crossDiameter / 2))
    case (.scatter(let x, let y, let coloring), .number(let group)):
      let seen = x.indices.filter { coloring.isMostly(group, at: $0) }
        .map { axes.place(x[$0], y[$0]) }.filter(axes.area.contains)
      return name(colors.count > 1 ? .group(seen) : .lines(seen.map { [$0] }))
    case (.outlines(let outlines, _), _):
      return names(of: outlines, part, axes)
    case (.straightLine(let slope, let intercept), _):
      return name(.crossings(inSight(straightPoints(slope, intercept, axes))))
    case (.valueLines(let lines), .number(let group)):
      let values = zip(lines.values, lines.groups).filter {
        $0.1 == group || lines.labels.isEmpty
      }.map(\.0)
      let some = ValueLines(values, areUpright: lines.areUpright)
      return name(.crossings(ends(of: some, axes)))
    case (.band(let band), _):
      return rectangle(of: band, axes).map { name(.band($0)) } ?? []
    case (.stackedBars, _), (.heatmap, _), (.hexagons, _), (.pointLabels, _), (.note, _):
      return []
    case (.curves, _), (.stackedShares, _), (.scatter, _), (.valueLines, _):
      return []
    }
  }

  /// The names of lines through points in the plane: of a group beside it, of a contour by a leader, and what
  /// stands on the lines of either.
  private func names(
    of outlines: [Outline], _ part: EntryPart, _ axes: Axes
  ) -> [NamedThing.Name] {
    let lines = outlines.map { outline in
      let line = zip(outline.x, outline.y).map { axes.place($0, $1) }
      return outline.isClosed ? line + line.prefix(1) : line
    }
    /// The names on the lines, each once at least.
    var onLines: [NamedThing.Name] {
      outlines.compactMap(\.name).unique.map { text in
        let named = outlines.indices.filter { outlines[$0].name == text }
        let target = NamedThing.Target.gaps(
          named.map { index in
            (index, theme.wordColor(about: colors[outlines[index].group]), lines[index])
          })
        return NamedThing.Name(text: text, color: theme.labels, target: target)
      }
    }
    func named(_ text: String?, _ target: NamedThing.Target) -> [NamedThing.Name] {
      guard let text, !text.isEmpty else { return [] }
      return [NamedThing.Name(text: text, color: wordColor(part, target), target: target)]
    }
    switch part {
    case .number(let group) where colors.count > 1:
      let own = outlines.indices.filter { outlines[$0].group == group }
      guard case .outlines(_, let labels) = layer.shape, labels.indices.contains(group) else {
        return []
      }
      let points = own.flatMap { lines[$0] }
      // The way of a mean is named at its end.
      if let last = own.last, !outlines[last].isClosed, let end = lines[last].last,
        layer.markerSize != nil
      {
        return named(labels[group], .end(end, axes.area.parts(of: lines[last].reversed())))
      }
      return named(labels[group], .group(points.filter(axes.area.contains)))
    case .number:
      let seen = lines.flatMap { axes.area.parts(of: $0) }
      if layer.markerSize != nil, let end = lines.last?.last {
        return named(layer.style.label, .end(end, seen))
      }
      return named(layer.nameBesideLines ?? layer.style.label, .lines(seen)) + onLines
    case .widths: return onLines
    case .band, .size: return []
    }
  }

  /// The highest point in sight.
  private func peak(of line: [Point], _ axes: Axes) -> Point? {
    line.filter(axes.area.contains).max { $0.y < $1.y }
  }

  /// The middle of a share where it is thickest in sight, in the middle of that stretch.
  private func thickest(
    _ index: Int, _ x: [Double], _ shares: [[Double]], _ axes: Axes
  ) -> Point? {
    let heights = x.indices.map { place -> (Double, Double) in
      let below = shares[..<index].reduce(0) { $0 + $1[place] }
      return (axes.place(y: below), axes.place(y: below + shares[index][place]))
    }
    let area = axes.area
    func inSight(_ y: Double) -> Double { min(max(y, area.bottom), area.top) }
    let seen = x.indices.filter { (area.left...area.right).contains(axes.place(x: x[$0])) }
    func thickness(_ place: Int) -> Double {
      abs(inSight(heights[place].1) - inSight(heights[place].0))
    }
    guard let most = seen.map(thickness).max(), most > 0 else { return nil }
    let thick = seen.filter { thickness($0) >= 0.95 * most }
    guard let first = thick.first, let last = thick.last else { return nil }
    let place = (first + last) / 2
    return Point(
      x: axes.place(x: x[place]),
      y: (inSight(heights[place].0) + inSight(heights[place].1)) / 2)
  }

  /// The color of a name: of components and groups one that they are known by, on areas what stands out.
  private func wordColor(_ part: EntryPart, _ target: NamedThing.Target) -> Color {
    guard case .number(let index) = part, colors.indices.contains(index) else {
      return theme.labels
    }
    switch target {
    case .area:
      return colors[index].mixed(with: theme.background)
        .mostContrasting(of: theme.text, theme.background)
    case .lines where layer.role == .mixture: return theme.text
    case .lines where layer.role == .bars || layer.role == .sample: return theme.labels
    default:
      let color = theme.wordColor(about: colors[index])
      return color.contrast(with: theme.background) >= Self.leastContrast ? color : theme.labels
    }
  }
}

extension DotColoring {
  /// Whether a dot belongs to a group more than to any other.
  fileprivate func isMostly(_ group: Int, at dot: Int) -> Bool {
    switch self {
    case .single, .values: true
    case .groups(let groups, _, _): groups[dot] == group
    case .shares(let shares, _): shares.allSatisfy { $0[dot] <= shares[group][dot] }
    }
  }
}

extension [String] {
  /// Each once, in the order in which they come first.
  fileprivate var unique: [String] {
    var known: Set<String> = []
    return filter { known.insert($0).inserted }
  }
}

/// Names in words, such as "50 % and 95 %".
private func listed(_ names: [String]) -> String {
  guard names.count > 1, let last = names.last else { return names.first ?? "" }
  return "\(names.dropLast().joined(separator: ", ")) and \(last)"
}
