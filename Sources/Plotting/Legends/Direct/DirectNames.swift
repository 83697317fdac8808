/// The names in the axes of a panel that have a place there.
struct PlacedNames {
  /// The lines of each name, in the order in which they were placed.
  var blocks: [[PlacedText]] = []
  /// What is behind names that stand on dots.
  var plates: [DisplayList.Item] = []
  /// The lines from texts to what they name.
  var leaders: [DisplayList.Item] = []
  /// The rectangles in which lines are interrupted: by the layer, then by the number of the line.
  var gaps: [Int: [Int: [Rectangle]]] = [:]
  /// The labels of points that have the name of a line, with its color: by the layer, then by the number of
  /// the label.
  var labelNames: [Int: [Int: Color]] = [:]

  /// All texts.
  var texts: [PlacedText] { blocks.flatMap { $0 } }

  /// The layers with what the names change in them.
  func applied(to layers: [ColoredLayer]) -> [ColoredLayer] {
    guard !gaps.isEmpty || !labelNames.isEmpty else { return layers }
    return layers.enumerated().map { index, layer in
      var layer = layer
      layer.gaps = gaps[index] ?? [:]
      layer.labelNames = labelNames[index] ?? [:]
      return layer
    }
  }
}

/// Finds places for names where the things are, in the axes of a panel.
///
/// Things take their turn by their rank: what is first has the choice of places. A name takes the candidate
/// with the least badness, and of several as good the first. Impossible is a place at which the name would
/// not lie within the axes, would touch a line, a bar, a dot or another text, or at which its leader would
/// run under a text. Else the badness is 4 for every line and dot that the leader crosses, and 3 for each
/// filled area in which the name stands without belonging there.
struct DirectNames {
  /// The badness of a line that a leader crosses.
  private static let crossedLine = 4
  /// The badness of a filled area.
  private static let foreignArea = 3
  /// The size of names in gaps of lines, as a share of that of labels.
  private static let gapSizeShare = 0.82
  /// The most dots that a name in a gap may stand on, and the opacity of what is then behind it.
  private static let mostDots = 3
  private static let plateOpacity = 0.8
  /// The most lines of one layer that have the same name in a gap.
  private static let mostGaps = 12

  /// What has a place so far.
  private(set) var placed = PlacedNames()
  private var obstacles: DirectObstacles
  private let things: [NamedThing]
  private let layers: [ColoredLayer]
  private let axes: Axes
  private let theme: Theme
  private let measuring: any TextMeasuring

  /// Knows what is drawn in the axes of a panel, and has no names yet.
  ///
  /// - Complexity: O(*n*), where *n* is the number of values in all layers.
  init(
    _ layers: [ColoredLayer], _ axes: Axes, insets: [Rectangle], theme: Theme,
    measuring: any TextMeasuring
  ) {
    self.theme = theme
    self.measuring = measuring
    self.layers = layers
    self.axes = axes
    obstacles = DirectObstacles(axes.area)
    for (index, layer) in layers.enumerated() { obstacles.add(layer, index, axes) }
    for inset in insets { obstacles.add(text: inset) }
    things = layers.enumerated().flatMap { index, layer in
      layer.namedThings(axes, layer: index)
    }.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element)
  }

  /// Writes the names of entries.
  ///
  /// - Parameters:
  ///   - entries: The entries by their numbers.
  ///   - isSame: Whether an entry of a layer is one of those.
  /// - Returns: The numbers of the entries whose names have a place.
  mutating func place(
    _ entries: [Int: Legend.Entry], isSame: (Legend.Entry, Legend.Entry) -> Bool
  ) -> Set<Int> {
    var numbers: Set<Int> = []
    var known: [(text: String, color: Color)] = []
    for thing in things {
      let wanted = entries.filter { !numbers.contains($0.key) && isSame($0.value, thing.entry) }
      guard let number = wanted.keys.min() else { continue }
      // What has the words and the color of something named before needs them once.
      if let first = thing.names.first, thing.names.count == 1,
        known.contains(where: { $0 == (first.text, first.color) })
      {
        numbers.insert(number)
        continue
      }
      guard let next = written(thing) else { continue }
      self = next
      known += thing.names.map { ($0.text, $0.color) }
      numbers.insert(number)
    }
    return numbers
  }

  /// These names and those of another thing; `nil` where not all of them have a place.
  private func written(_ thing: NamedThing) -> DirectNames? {
    guard !thing.names.isEmpty else { return nil }
    var names = self
    for name in thing.names {
      let isPlaced =
        if names.writeAtLabel(name, of: thing) {
          true
        } else if case .gaps(let lines) = name.target {
          names.write(name, in: lines, ofLayer: thing.layer)
        } else {
          names.write(name)
        }
      guard isPlaced else { return nil }
    }
    return names
  }

  private func text(
    _ string: String, size: Double, _ color: Color, width: Double = .infinity
  ) -> DirectText {
    DirectText(string, width: width, size: size, color: color, measuring: measuring)
  }

  /// Writes the name of a line after the label of its end; `false` where there is none, or labels would have
  /// no room then.
  private mutating func writeAtLabel(_ name: NamedThing.Name, of thing: NamedThing) -> Bool {
    guard case .end = name.target else { return false }
    for (index, layer) in layers.enumerated() {
      guard case .pointLabels(let labels) = layer.layer.shape,
        let number = labels.labels.firstIndex(where: { $0.name == thing.entry.label })
      else { continue }
      var named = layer
      named.labelNames = placed.labelNames[index] ?? [:]
      let before = named.placed(labels, axes)
      named.labelNames[number] = name.color
      let after = named.placed(labels, axes)
      let others = obstacles.texts.filter { text in !before.contains { $0.ink == text } }
      let isFree = after.allSatisfy { text in
        !others.contains { $0.extended(by: DirectObstacles.textClearance).intersects(text.ink) }
      }
      let isWritten = after.contains { $0.string.hasSuffix(" — \(thing.entry.label)") }
      guard isFree, isWritten, before.count == after.count else { return false }
      placed.labelNames[index] = named.labelNames
      obstacles.replaceTexts(others + after.map(\.ink))
      return true
    }
    return false
  }

  /// Writes a name at its best place; `false` where it has none.
  private mutating func write(_ name: NamedThing.Name) -> Bool {
    // On colors of values no word is sure to be seen.
    guard !obstacles.isFilled else { return false }
    var best:
      (text: DirectText, candidate: DirectText.Candidate, leader: DirectLeader?, badness: Int)?
    // Broken into shorter lines where long ones have no place at all.
    for width in [max(obstacles.area.width / 2, 8 * theme.labelSize), 8 * theme.labelSize]
    where best == nil {
      let text = text(name.text, size: theme.labelSize, name.color, width: width)
      for candidate in text.candidates(name.target, obstacles) {
        guard let (leader, badness) = badness(of: candidate, text) else { continue }
        if badness < best?.badness ?? .max { best = (text, candidate, leader, badness) }
        if badness == 0 { break }
      }
    }
    guard let best else { return false }
    placed.blocks.append(best.text.placed(best.candidate))
    obstacles.add(text: best.text.box(at: best.candidate.corner))
    if let leader = best.leader {
      placed.leaders.append(leader.item(theme.axes))
      obstacles.add(line: [leader.start, leader.end], width: DirectLeader.width)
    }
    return true
  }

  /// How bad a place is; `nil` for one that is impossible.
  private func badness(
    of candidate: DirectText.Candidate, _ text: DirectText
  ) -> (DirectLeader?, Int)? {
    let box = text.box(at: candidate.corner)
    guard obstacles.isFree(box) else { return nil }
    var badness = 0
    if !candidate.isOnArea {
      let middle = Point(x: (box.left + box.right) / 2, y: (box.bottom + box.top) / 2)
      badness += Self.foreignArea * obstacles.areas(around: middle)
    }
    guard let anchor = candidate.anchor else { return (nil, badness) }
    guard let leader = DirectLeader(from: box, to: anchor),
      let crossings = leader.crossings(obstacles)
    else { return nil }
    return (leader, badness + Self.crossedLine * crossings)
  }

  /// Writes a name into a gap of each of some lines; `false` where none has a place for it.
  private mutating func write(
    _ name: NamedThing.Name, in lines: [(outline: Int, color: Color, line: [Point])],
    ofLayer layer: Int
  ) -> Bool {
    let size = Self.gapSizeShare * theme.labelSize
    var count = 0
    for (outline, color, line) in lines where count < Self.mostGaps {
      let text = text(name.text, size: size, color)
      let owner = DirectObstacles.Owner(layer: layer, outline: outline)
      var best: (candidate: DirectText.Candidate, dots: Int)?
      for candidate in text.gaps(in: line, obstacles.area) {
        let box = text.box(at: candidate.corner)
        guard obstacles.isFree(box, but: owner) else { continue }
        let dots = obstacles.dots(in: box)
        if dots < best?.dots ?? Self.mostDots + 1 { best = (candidate, dots) }
        if dots == 0 { break }
      }
      guard let best else { continue }
      let box = text.box(at: best.candidate.corner)
      let gap = box.extended(by: DirectText.gapPadding)
      if best.dots > 0 {
        // What is under it would be read as a part of it.
        placed.plates.append(
          .rectangles([box], fill: theme.background.faded(by: Self.plateOpacity), clip: nil))
      }
      placed.blocks.append(text.placed(best.candidate))
      obstacles.add(text: box)
      placed.gaps[layer, default: [:]][outline, default: []].append(gap)
      count += 1
    }
    return count > 0
  }
}
