/// The entries of a legend, set in columns.
///
/// Lengths are multiples of the font size, as in Matplotlib's `Legend`.
struct Legend {
  /// The width of the frame, in points.
  let width: Double
  /// The height of the frame, in points.
  let height: Double
  /// How many entries were left out for want of room.
  private(set) var hiddenCount = 0

  private let entries: [Entry]
  private let rows: [Row]
  private let title: Block?
  private let columns: [Column]
  /// The width of all columns, in points.
  private let inner: Double
  private let theme: Theme
  private let lengths: LegendLengths
  private let letters: TextPlacement.Box

  /// Sets a legend.
  ///
  /// - Parameters:
  ///   - entries: The entries, at least one.
  ///   - options: The number of its columns, and its title.
  ///   - labelWidth: The room for a line of a label, in points.
  ///   - theme: The look.
  ///   - measuring: What knows how much room text takes.
  init(
    _ entries: [Entry], _ options: LegendOptions, labelWidth: Double = .infinity, theme: Theme,
    measuring: some TextMeasuring
  ) {
    let lengths = LegendLengths(em: theme.labelSize, entries)
    let text = TextPlacement(measuring: measuring, color: theme.labels)
    let letters = text.box("lp", size: lengths.em)
    func block(_ string: String) -> Block {
      Block(string, size: lengths.em, width: labelWidth, letters: letters, text)
    }
    self.init(
      entries, entries.map { Row(block($0.label), $0.key, lengths) },
      title: options.title.flatMap { $0.isEmpty ? nil : block($0) },
      columns: options.columns ?? 1, theme, letters: letters)
  }

  /// Sets entries whose labels are set.
  private init(
    _ entries: [Entry], _ rows: [Row], title: Block?, columns count: Int, _ theme: Theme,
    letters: TextPlacement.Box
  ) {
    let lengths = LegendLengths(em: theme.labelSize, entries)
    self.entries = entries
    self.rows = rows
    self.title = title
    self.theme = theme
    self.lengths = lengths
    self.letters = letters
    columns = parts(of: rows, count: count).map {
      Column($0, gap: lengths.lineGap, indent: lengths.keyWidth + lengths.keyGap)
    }
    inner =
      columns.map(\.width).reduce(0, +) + lengths.columnGap * Double(max(columns.count - 1, 0))
    // Columns stand on the baselines of their first entries.
    let body = (columns.map(\.up).max() ?? 0) + (columns.map(\.down).max() ?? 0)
    width = max(inner, title?.width ?? 0) + 2 * lengths.padding
    height = body + (title.map { $0.height + lengths.lineGap } ?? 0) + 2 * lengths.padding
  }

  /// The same entries in another number of columns.
  func inColumns(_ count: Int) -> Legend {
    Legend(entries, rows, title: title, columns: count, theme, letters: letters)
  }

  /// The legend with its first entries, and a line that tells how many there are besides.
  ///
  /// - Parameters:
  ///   - room: The height that it should have at most, in points; one entry stays in any case.
  ///   - measuring: What knows how much room text takes.
  /// - Returns: The legend, with fewer entries where its height is larger than the room.
  /// - Complexity: O(*n* log *n*), where *n* is the number of entries.
  func cut(to room: Double, measuring: some TextMeasuring) -> Legend {
    guard height > room, entries.count > 1 else { return self }
    let text = TextPlacement(measuring: measuring, color: theme.labels)
    func first(_ count: Int) -> Legend {
      let rest = Entry(label: "… and \(entries.count - count) more", key: .none)
      let block = Block(
        rest.label, size: lengths.em, width: .infinity, letters: letters, text)
      var legend = Legend(
        entries.prefix(count) + [rest],
        rows.prefix(count) + [Row(block, rest.key, lengths)], title: title,
        columns: columns.count, theme, letters: letters)
      legend.hiddenCount = entries.count - count
      return legend
    }
    var (fitting, tooMany) = (1, entries.count)
    while tooMany - fitting > 1 {
      let middle = (fitting + tooMany) / 2
      if first(middle).height <= room { fitting = middle } else { tooMany = middle }
    }
    return first(fitting)
  }

  /// Places the legend with its upper left corner at a point.
  func placed(upperLeft corner: Point) -> PlacedLegend {
    let em = lengths.em
    let frame = Rectangle(
      left: corner.x, bottom: corner.y - height, right: corner.x + width, top: corner.y)
    var items: [DisplayList.Item] = [
      .path(
        roundedRectangle(frame, radius: 0.2 * em),
        fill: theme.background.faded(by: theme.legendOpacity),
        stroke: theme.legendEdge.map { Stroke(color: $0, width: 1, cap: .butt, join: .miter) },
        clip: nil)
    ]
    var texts: [PlacedText] = []
    func write(_ block: Block, _ kind: TextKind, left: Double, baseline: Double) {
      for placed in block.placed(kind, left: left, baseline: baseline, size: em, theme.labels) {
        texts.append(placed)
        items.append(.text(placed.line))
      }
    }
    var top = frame.top - lengths.padding
    let middle = (frame.left + frame.right) / 2
    if let title {
      write(title, .legendTitle, left: middle - title.width / 2, baseline: top - title.up)
      top -= title.height + lengths.lineGap
    }
    var left = title == nil ? frame.left + lengths.padding : middle - inner / 2
    let first = top - (columns.map(\.up).max() ?? 0)
    var index = 0
    for column in columns {
      for (row, distance) in zip(column.rows, column.baselines) {
        let baseline = first - distance
        let key = entries[index].key
        let keyWidth = lengths.width(of: key)
        let keyLeft = left + (lengths.keyWidth - keyWidth) / 2
        let box = Rectangle(
          left: keyLeft, bottom: baseline, right: keyLeft + keyWidth,
          top: baseline + lengths.keyHeight)
        items += key.items(in: box)
        write(
          row.label, .legendEntry, left: left + lengths.keyWidth + lengths.keyGap,
          baseline: baseline)
        index += 1
      }
      left += column.width + lengths.columnGap
    }
    return PlacedLegend(frame: frame, items: items, texts: texts, hiddenCount: hiddenCount)
  }
}

/// The lengths of a legend, in points.
struct LegendLengths {
  /// The font size.
  let em: Double
  /// The width of the column of keys: that of the widest one.
  let keyWidth: Double

  /// The lengths of a legend with some entries.
  init(em: Double, _ entries: [Legend.Entry]) {
    self.em = em
    keyWidth = max(2 * em, entries.map(\.key.leastWidth).max() ?? 0)
  }

  /// The width of a key.
  func width(of key: Legend.Entry.Key) -> Double { max(2 * em, key.leastWidth) }

  var keyHeight: Double { 0.7 * em }
  var keyGap: Double { 0.8 * em }
  var lineGap: Double { 0.5 * em }
  var columnGap: Double { 2 * em }
  var padding: Double { 0.4 * em }
  /// The distance between the frame and what it stands beside.
  var distance: Double { 0.5 * em }
  /// What a legend of one column takes besides its labels.
  var besidesLabel: Double { keyWidth + keyGap + 2 * padding }
  /// The least room for a label in which it can be read.
  var leastLabelWidth: Double { 4 * em }
}

/// A legend on the page.
struct PlacedLegend {
  /// Its frame, in points.
  let frame: Rectangle
  /// What it draws: the frame, then the key and the text of each entry.
  let items: [DisplayList.Item]
  /// All texts.
  let texts: [PlacedText]
  /// How many entries were left out for want of room.
  let hiddenCount: Int
  /// What the legend hides in the axes; `nil` where that is little.
  var covered: Covered?
  /// The place in the axes where it stands; `nil` beside them.
  var place: LegendOptions.Place?
  /// The place in the axes that was named, where the legend stands beside them for want of room there.
  var wanted: LegendOptions.Place?

  /// The layer of which a legend covers most.
  struct Covered {
    /// The share of the layer in sight, from 0 to 1.
    let share: Double
    /// Its label; `nil` for none.
    let label: String?
    /// What would help.
    let advice: String
  }
}

/// The lines of a label or a title in a legend.
private struct Block {
  private let lines: [String]
  private let baselines: [Double]
  private let boxes: [TextPlacement.Box]
  let width: Double
  /// The height above the baseline on which the block stands, and the depth below it. One line
  /// stands on its own; several stand about the middle of the letters of one (Matplotlib's
  /// `TextArea` with `multilinebaseline`).
  let up: Double
  let down: Double
  var height: Double { up + down }

  init(
    _ string: String, size: Double, width: Double, letters: TextPlacement.Box,
    _ text: TextPlacement
  ) {
    lines = wrapped(string, width: width) { text.measuring.extent(of: $0, size: size).width }
    baselines = text.baselines(lines, size: size)
    boxes = lines.map { text.box($0, size: size) }
    self.width = boxes.map(\.width).max() ?? 0
    guard lines.count > 1, let first = boxes.first, let last = boxes.last else {
      // At least as high as the letters "lp", even where the label reaches further down.
      (up, down) = (max(boxes.first?.ascent ?? 0, letters.ascent), boxes.first?.descent ?? 0)
      return
    }
    let height = first.ascent + (baselines.last ?? 0) + last.descent
    down = (height - letters.ascent) / 2
    up = height - down
  }

  func placed(
    _ kind: TextKind, left: Double, baseline: Double, size: Double, _ color: Color
  ) -> [PlacedText] {
    let first = lines.count > 1 ? baseline + up - (boxes.first?.ascent ?? 0) : baseline
    return lines.indices.map { index in
      PlacedText(
        kind, lines[index], boxes[index], at: Point(x: left, y: first - baselines[index]),
        size: size, color)
    }
  }
}

/// An entry in a column of a legend.
private struct Row {
  let label: Block
  let up: Double
  let down: Double

  init(_ label: Block, _ key: Legend.Entry.Key, _ lengths: LegendLengths) {
    self.label = label
    let reach = key.reach(inHeight: lengths.keyHeight)
    up = max(label.up, reach.up)
    down = max(label.down, reach.down)
  }
}

/// Entries of a legend on top of each other.
private struct Column {
  let rows: [Row]
  /// How far below the first baseline each baseline is, in points.
  let baselines: [Double]
  let width: Double
  /// The height above the first baseline, and the depth of all rows below it.
  let up: Double
  let down: Double

  init(_ rows: [Row], gap: Double, indent: Double) {
    var baseline = 0.0
    var last: Row?
    baselines = rows.map { row in
      if let last { baseline += last.down + gap + row.up }
      last = row
      return baseline
    }
    self.rows = rows
    width = indent + (rows.map(\.label.width).max() ?? 0)
    up = rows.first?.up ?? 0
    down = baseline + (rows.last?.down ?? 0)
  }
}

/// Rows in so many columns, the first of which have one more where they are not as many (NumPy's
/// `array_split`).
private func parts(of rows: [Row], count: Int) -> [[Row]] {
  let count = max(1, min(count, rows.count))
  let (size, more) = rows.count.quotientAndRemainder(dividingBy: count)
  var start = 0
  return (0..<count).map { index in
    let length = size + (index < more ? 1 : 0)
    defer { start += length }
    return Array(rows[start..<start + length])
  }
}

/// A rectangle whose corners are quadratic curves, as Matplotlib's `BoxStyle.Round` draws them.
private func roundedRectangle(_ box: Rectangle, radius: Double) -> Path {
  let (left, bottom, right, top) = (box.left, box.bottom, box.right, box.top)
  func point(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }
  return Path(
    elements: [
      .move(point(left + radius, bottom)),
      .line(point(right - radius, bottom)),
      .curve(point(right, bottom), point(right, bottom + radius)),
      .line(point(right, top - radius)),
      .curve(point(right, top), point(right - radius, top)),
      .line(point(left + radius, top)),
      .curve(point(left, top), point(left, top - radius)),
      .line(point(left, bottom + radius)),
      .curve(point(left, bottom), point(left + radius, bottom)),
      .close,
    ], isSnapped: true)
}
