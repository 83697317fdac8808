import FigureFiles
import Foundation
import TestSupport

@testable import Plotting

/// What has to be true of the figure of an experiment in `Tests/Fixtures/FigureFiles/page`, whatever
/// it is that somebody once saw there.
struct PageExpectation: Decodable, Sendable {
  /// The name of the experiment file, without its ending.
  let name: String
  /// What was wrong.
  let fault: String
  /// Whether a text may leave the page, or lie over another, if a warning says so.
  let mayWarn: Bool?
  /// How many pixels along the edges have no ink; 2 where it is left out.
  let ink: Int?
  /// The least and the greatest distance between the ink and each edge of the page, in points.
  let inkFrom: [Double]?

  /// Lines of text that are on the page.
  let texts: [String]?
  /// For each list, a line has all its parts.
  let textsWith: [[String]]?
  /// No line has any of these parts.
  let textsWithout: [String]?
  /// Just one line has each of these parts.
  let onlyOnce: [String]?
  /// For each list, a warning has all its parts.
  let warnings: [[String]]?

  /// How many panels there are.
  let panels: Int?
  /// Panels whose axes begin and end at the same places from left to right.
  let sameColumns: [[Int]]?
  /// Panels whose axes begin and end at the same places from bottom to top.
  let sameRows: [[Int]]?
  /// Panels whose axes are equally wide and high.
  let sameSizes: [[Int]]?
  /// The least share of the page that is inside axes, but for figures with a warning.
  let axesAtLeast: Double?
  /// Panels that have numbers to their left.
  let labelledRows: [Int]?

  /// The labels of each legend.
  let legends: [[String]]?
  /// The panel that each legend is inside of.
  let legendsOfPanels: [Int]?
  /// The place of the only legend in the axes.
  let legendPlace: String?
  /// Whether all legends are inside axes.
  let legendInside: Bool?
  /// Whether all legends are outside all axes.
  let legendOutside: Bool?
  /// The greatest share of the page's width that a legend has.
  let legendAtMost: Double?
  /// Whether no line runs behind a legend.
  let legendCoversNoCurve: Bool?
  /// Whether the entries of a legend look different from each other.
  let distinctKeys: Bool?
  /// The same, but for figures with a warning.
  let distinctKeysOrWarning: Bool?
  /// Whether the entries of a legend have different labels.
  let distinctLabels: Bool?

  /// Whether no line is translucent.
  let opaqueLines: Bool?
  /// Whether areas reach from side to side of the axes.
  let fullBleed: Bool?
  /// The greatest size of the figure as SVG, in bytes.
  let svgBytes: Int?

  /// All experiments.
  static let all = Result {
    try decodedFixture("FigureFiles/page/expected.json", as: [PageExpectation].self)
  }
}

extension PageExpectation {
  /// What is not as it has to be, in words.
  ///
  /// - Parameters:
  ///   - figure: The figure of the experiment.
  ///   - messages: All warnings about the experiment and its figure.
  ///   - picture: The figure in pixels.
  ///   - dpi: The pixels per inch.
  /// - Returns: The problems; none where all is well.
  func problems(
    of figure: LaidOutFigure, messages: [String], picture: Picture, dpi: Double
  ) -> [String] {
    let found = mayWarn == true ? figure.unnamedFindings : figure.findings
    return found.map(\.description) + problemsOfText(figure, messages) + problemsOfAxes(figure)
      + problemsOfLegends(figure, messages) + problemsOfInk(picture, dpi)
  }

  private func problemsOfText(_ figure: LaidOutFigure, _ messages: [String]) -> [String] {
    let lines = figure.allTexts.map(\.string)
    var problems: [String] = []
    for text in texts ?? [] where !lines.contains(text) {
      problems.append("no text \"\(text)\" among \(lines)")
    }
    for parts in textsWith ?? [] where !lines.contains(where: { $0.hasAll(parts) }) {
      problems.append("no text with \(parts) among \(lines)")
    }
    for part in textsWithout ?? [] where lines.contains(where: { $0.contains(part) }) {
      problems.append("a text with \"\(part)\" among \(lines)")
    }
    for part in onlyOnce ?? [] where lines.count(where: { $0.contains(part) }) != 1 {
      problems.append("not just one text with \"\(part)\" among \(lines)")
    }
    for parts in warnings ?? [] where !messages.contains(where: { $0.hasAll(parts) }) {
      problems.append("no warning with \(parts) among \(messages)")
    }
    return problems
  }

  private func problemsOfAxes(_ figure: LaidOutFigure) -> [String] {
    let areas = figure.areas
    var problems: [String] = []
    func compare(_ groups: [[Int]]?, _ name: String, _ measures: [(Rectangle) -> Double]) {
      for group in groups ?? [] {
        guard group.allSatisfy(areas.indices.contains) else {
          problems.append("only \(areas.count) panels")
          continue
        }
        for measure in measures {
          let values = group.map { measure(areas[$0]) }
          if let least = values.min(), let most = values.max(), most - least > 0.01 {
            problems.append("panels \(group) have different \(name): \(values)")
          }
        }
      }
    }
    compare(sameColumns, "columns", [\.left, \.right])
    compare(sameRows, "rows", [\.bottom, \.top])
    compare(sameSizes, "sizes", [\.width, \.height])
    if let panels, areas.count != panels { problems.append("\(areas.count) panels") }
    let page = figure.page
    let share = areas.map { $0.width * $0.height }.reduce(0, +) / (page.width * page.height)
    if let axesAtLeast, share < axesAtLeast, figure.warnings.isEmpty {
      problems.append("the axes have \(share) of the page, and no warning says so")
    }
    for panel in labelledRows ?? [] where areas.indices.contains(panel) {
      let area = areas[panel]
      let labels = figure.texts.filter {
        let middle = ($0.box.bottom + $0.box.top) / 2
        return !$0.isVertical && $0.box.right <= area.left && $0.box.right > area.left - 30
          && area.bottom <= middle && middle <= area.top
      }
      if labels.count < 2 {
        problems.append("panel \(panel) has \(labels.count) numbers beside it")
      }
    }
    return problems
  }

  private func problemsOfLegends(_ figure: LaidOutFigure, _ messages: [String]) -> [String] {
    let (areas, found) = (figure.areas, figure.legends)
    var problems: [String] = []
    func check(_ condition: Bool, _ text: @autoclosure () -> String) {
      if !condition { problems.append(text()) }
    }
    let labels = found.map { $0.labels.map(\.string) }
    if let legends { check(labels == legends, "legends \(labels)") }
    if let legendsOfPanels {
      let isRight =
        found.count == legendsOfPanels.count
        && zip(found, legendsOfPanels).allSatisfy {
          areas.indices.contains($1) && $0.frame.beyond(areas[$1]) == 0
        }
      check(isRight, "legends at \(found.map(\.frame)) in panels \(areas)")
    }
    if let legendPlace {
      let isRight = found.count == 1 && found[0].frame.isClose(to: legendPlace, of: areas[0])
      check(isRight, "legends at \(found.map(\.frame)) in \(areas)")
    }
    for legend in found {
      let frame = legend.frame
      if legendInside == true {
        check(areas.contains { frame.beyond($0) == 0 }, "the legend is not inside of axes")
      }
      if legendOutside == true {
        check(areas.allSatisfy { frame.overlap($0) == 0 }, "the legend is not outside of all axes")
      }
      if let legendAtMost {
        let share = frame.width / figure.page.width
        check(share <= legendAtMost, "the legend has \(share) of the page's width")
      }
      if legendCoversNoCurve == true {
        check(!figure.hasLine(behind: frame), "a line runs behind the legend")
      }
      let looks = legend.entries.map { $0.key.map(\.look) }.filter { !$0.isEmpty }
      if distinctKeys == true || distinctKeysOrWarning == true && messages.isEmpty {
        check(Set(looks).count == looks.count, "some of \(looks.count) entries look the same")
      }
      if distinctLabels == true {
        let labels = legend.labels.map(\.string)
        check(Set(labels).count == labels.count, "some labels are twice in \(labels)")
      }
    }
    if distinctKeys == true || distinctLabels == true || legendInside == true
      || legendOutside == true
    {
      check(!found.isEmpty, "no legend")
    }
    if opaqueLines == true {
      check(figure.lines.allSatisfy { $0.stroke.color.alpha == 1 }, "a line is translucent")
    }
    if fullBleed == true {
      let isFull = figure.filledClip.map {
        $0.left <= areas[0].left + 0.01 && $0.right >= areas[0].right - 0.01
      }
      check(isFull == true, "areas do not reach from side to side")
    }
    return problems
  }

  private func problemsOfInk(_ picture: Picture, _ dpi: Double) -> [String] {
    let distances = picture.inkDistances
    var problems: [String] = []
    if let least = distances.min(), least < ink ?? 2 {
      problems.append("ink \(distances) pixels from the edges")
    }
    if let inkFrom {
      let lengths = distances.map { Double($0) * 72 / dpi }
      if !lengths.allSatisfy((inkFrom[0]...inkFrom[1]).contains) {
        problems.append("ink \(lengths) points from the edges")
      }
    }
    return problems
  }
}

extension LaidOutFigure {
  /// The lines inside axes, with their strokes.
  fileprivate var lines: [(path: Path, stroke: Stroke)] {
    items.compactMap {
      if case .path(let path, nil, let stroke?, .some) = $0 { (path, stroke) } else { nil }
    }
  }

  /// The part of the page that filled areas are cut at.
  fileprivate var filledClip: Rectangle? {
    items.compactMap {
      if case .path(_, .some, _, let clip?) = $0 { clip } else { nil }
    }.first
  }

  /// Whether a line has a point in a frame.
  fileprivate func hasLine(behind frame: Rectangle) -> Bool {
    lines.contains { line in
      line.path.elements.contains {
        switch $0 {
        case .move(let point), .line(let point), .curve(_, let point): frame.contains(point)
        case .close: false
        }
      }
    }
  }
}

extension Rectangle {
  /// Whether this frame of a legend is at a place in an area that has a name, 5 points from its edges.
  fileprivate func isClose(to place: String, of area: Rectangle) -> Bool {
    let words = place.split(separator: " ")
    let x =
      words.contains("left")
      ? left - area.left - 5
      : words.contains("right")
        ? area.right - right - 5 : (left + right - area.left - area.right) / 2
    let y =
      words.contains("lower")
      ? bottom - area.bottom - 5
      : words.contains("upper")
        ? area.top - top - 5 : (bottom + top - area.bottom - area.top) / 2
    return abs(x) < 0.05 && abs(y) < 0.05
  }
}

extension DisplayList.Item {
  /// How a key looks, wherever it is.
  fileprivate var look: String {
    switch self {
    case .rectangles(_, let fill, _): "\(fill)"
    case .path(let path, let fill, let stroke, _):
      "\(String(describing: fill)) \(String(describing: stroke)) \(path.bounds?.height ?? 0)"
    case .markers(_, _, let stroke, _): "\(stroke)"
    case .dots(let dots, _): "\(dots.palette) \(dots.diameter)"
    case .text(let line): line.string
    case .image: ""
    }
  }
}

extension Picture {
  /// How many columns or rows of pixels without ink there are at the left, bottom, right and top.
  fileprivate var inkDistances: [Int] {
    func isInk(_ x: Int, _ y: Int) -> Bool {
      let start = 3 * (y * width + x)
      return channels[start..<start + 3] != channels[0..<3]
    }
    func distance(_ lines: some Sequence<Int>, _ hasInk: (Int) -> Bool) -> Int {
      lines.enumerated().first { hasInk($0.element) }?.offset ?? max(width, height)
    }
    let rows = { (y: Int) in (0..<self.width).contains { isInk($0, y) } }
    let columns = { (x: Int) in (0..<self.height).contains { isInk(x, $0) } }
    return [
      distance(0..<width, columns), distance((0..<height).reversed(), rows),
      distance((0..<width).reversed(), columns), distance(0..<height, rows),
    ]
  }
}

extension String {
  fileprivate func hasAll(_ parts: [String]) -> Bool { parts.allSatisfy(contains) }
}
