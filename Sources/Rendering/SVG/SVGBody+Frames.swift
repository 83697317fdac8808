import Plotting

extension SVGBody {
  /// Appends a figure that moves.
  mutating func append(_ figure: AnimatedFigure, on page: Page) {
    let frames = figure.frames
    for run in ItemRun.runs(of: frames) {
      guard !run.isCommon else {
        append(run.ranges[0], of: frames[0], on: page)
        continue
      }
      for (number, frame) in frames.enumerated() where !run.ranges[number].isEmpty {
        let isLast = number == frames.count - 1
        shapes +=
          "<g class=\"\(Self.className(number))\"\(isLast ? "" : " visibility=\"hidden\"")>\n"
        append(run.ranges[number], of: frame, on: page)
        shapes += "</g>\n"
      }
    }
    frameStyles = Self.styles(showing: frames.map(\.milliseconds))
  }

  private mutating func append(_ range: Range<Int>, of frame: AnimatedFigure.Frame, on page: Page) {
    func part(_ list: DisplayList) -> DisplayList {
      var part = list
      part.items = Array(list.items[range])
      return part
    }
    append(page.items(of: part(frame.list)), dark: frame.dark.map { page.items(of: part($0)) })
  }

  private static func className(_ frame: Int) -> String { "\(idMarker)f\(frame)" }

  /// The style sheet that shows one frame after the other: each from when the times of those before it have
  /// passed, for its own; the last is hidden until then.
  private static func styles(showing milliseconds: [Int]) -> String {
    guard milliseconds.count > 1 else { return "" }
    let (shown, hidden) = ("\(idMarker)v", "\(idMarker)h")
    var start = 0
    var rules = ""
    for (frame, time) in milliseconds.enumerated() {
      rules +=
        frame == milliseconds.count - 1
        ? ".\(className(frame)){animation:\(hidden) \(start)ms}"
        : ".\(className(frame)){animation:\(shown) \(time)ms \(start)ms}"
      start += time
    }
    return "<style>@keyframes \(shown){from,to{visibility:visible}}"
      + "@keyframes \(hidden){from,to{visibility:hidden}}"
      + "@media (prefers-reduced-motion:no-preference){\(rules)}</style>\n"
  }
}

/// Items that follow each other in all frames, and that all frames have in common or not.
private struct ItemRun {
  let isCommon: Bool
  /// Their places in the items of each frame.
  let ranges: [Range<Int>]

  /// The runs of all items, in their order.
  ///
  /// Where frames have as many items each, every item has its counterparts; elsewhere those are looked for
  /// at the beginning and at the end alone.
  ///
  /// - Complexity: O(*n*), where *n* is the number of elements of all items of all frames.
  static func runs(of frames: [AnimatedFigure.Frame]) -> [ItemRun] {
    let counts = frames.map(\.list.items.count)
    guard let least = counts.min() else { return [] }
    func areEqual(_ index: Int, fromEnd: Bool = false) -> Bool {
      func items(_ frame: Int) -> (DisplayList.Item, DisplayList.Item?) {
        let place = fromEnd ? counts[frame] - 1 - index : index
        return (frames[frame].list.items[place], frames[frame].dark?.items[place])
      }
      let first = items(0)
      return frames.indices.dropFirst().allSatisfy { items($0) == first }
    }
    if counts.allSatisfy({ $0 == least }) {
      var runs: [ItemRun] = []
      var (start, isCommon) = (0, true)
      for index in 0...least {
        let isEqual = index < least && areEqual(index)
        guard index == least || isEqual != isCommon else { continue }
        if start < index {
          runs.append(
            ItemRun(isCommon: isCommon, ranges: counts.map { _ in start..<index }))
        }
        (start, isCommon) = (index, isEqual)
      }
      return runs
    }
    let head = (0..<least).first { !areEqual($0) } ?? least
    let tail = (0..<least - head).first { !areEqual($0, fromEnd: true) } ?? least - head
    return [
      ItemRun(isCommon: true, ranges: counts.map { _ in 0..<head }),
      ItemRun(isCommon: false, ranges: counts.map { head..<$0 - tail }),
      ItemRun(isCommon: true, ranges: counts.map { $0 - tail..<$0 }),
    ]
  }
}
