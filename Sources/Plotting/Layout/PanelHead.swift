/// The title of a panel and its letter, which stand on one line above its axes.
struct PanelHead {
  /// The lines of the title from the first, then the letter.
  let lines: [PlacedText]

  /// Places a title and a letter.
  ///
  /// The letter is bold and as large as the title, flush left with the tick labels of its column, and beside
  /// the last line of the title, which begins behind it.
  ///
  /// - Parameters:
  ///   - title: The title; `nil` for none.
  ///   - letter: The letter; `nil` for none.
  ///   - size: The font size, in points.
  ///   - axes: The axes below.
  ///   - tickLabels: The left end of the tick labels of the vertical axis, in points.
  ///   - floor: The upper edge of what is below both, in points.
  ///   - offsetTexts: The boxes of offset texts above the axes.
  ///   - labels: The boxes of labels above the axes, over which a letter stands too.
  ///   - theme: The look.
  ///   - measuring: What knows how much room text takes.
  init(
    _ title: String?, letter: String?, size: Double, over axes: Axes, tickLabels: Double,
    above floor: Double, avoiding offsetTexts: [Rectangle], labels: [Rectangle], theme: Theme,
    measuring: some TextMeasuring
  ) {
    let text = TextPlacement(measuring: measuring, color: theme.text)
    let area = axes.area
    func placed(_ title: String, from left: Double, _ room: LineRoom) -> [PlacedText] {
      text.placeTitle(
        title, .title, size: size, theme: theme, over: (left, max(area.right, left)), above: floor,
        room: room, avoiding: offsetTexts + labels)
    }
    guard let letter else {
      lines = title.map { placed($0, from: area.left, axes.text.title) } ?? []
      return
    }
    var bold = theme
    bold.titleAlignment = .left
    bold.hasBoldTitles = true
    let letters = text.placeTitle(
      letter, .panelLetter, size: size, theme: bold, over: (tickLabels, .infinity), above: floor,
      room: LineRoom(from: tickLabels, to: .infinity),
      avoiding: offsetTexts
        + labels.map {
          Rectangle(
            left: min($0.left, tickLabels), bottom: $0.bottom, right: $0.right, top: $0.top)
        })
    guard let title else {
      lines = letters
      return
    }
    let start = (letters.map(\.box.right).max() ?? tickLabels) + Self.gap * size
    let room = axes.text.title
    let middle = (area.left + area.right) / 2
    let half = min(room.whole / 2, middle - start)
    let titles =
      theme.titleAlignment == .left
      ? placed(title, from: max(area.left, start), room)
      : placed(
        title, from: area.left,
        LineRoom(
          about: middle, whole: (middle - half, middle + half),
          span: (max(room.span.lowerBound, start), room.span.upperBound)))
    func baseline(_ lines: [PlacedText]) -> Double { lines.map(\.line.origin.y).min() ?? floor }
    // What stands above the axes may raise one of both.
    let rise = baseline(titles) - baseline(letters)
    lines =
      titles.map { $0.raised(by: max(-rise, 0)) } + letters.map { $0.raised(by: max(rise, 0)) }
  }

  /// The distance between a letter and the title, as a multiple of their size.
  private static let gap = 0.6
}
