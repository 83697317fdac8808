import ExperimentFile
import FigureFiles
import FuzzTargets
import TestSupport
import Testing

@testable import MixtureFigures
@testable import Plotting

/// Random figures whose names stand where the things are.
@Suite struct DirectNameSweepTests {
  private static let count = 1000
  private static let shownCount = 5

  @Test("No name touches a line or a text, and each entry of a legend is shown, once")
  func sweep() async {
    let parts = 8
    let pages = await withTaskGroup(of: [NamedPage].self) { group in
      for part in 0..<parts {
        group.addTask {
          stride(from: part, to: Self.count, by: parts).map {
            NamedPage(RandomExperiment($0, legend: "direct"))
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }.sorted {
        $0.experiment.number < $1.experiment.number
      }
    }
    let failures = pages.filter { !$0.problems.isEmpty }
    for page in failures.prefix(Self.shownCount) {
      let shown = page.problems.prefix(Self.shownCount).joined(separator: "\n")
      Issue.record("\(page.problems.count) problems: \(shown)\n\(page.experiment)")
    }
    #expect(failures.count == 0, "of \(Self.count) figures")
    // Where most names stood in legends, nothing would be tested.
    let (direct, all) = pages.reduce((0, 0)) { ($0.0 + $1.nameCount, $0.1 + $1.entryCount) }
    #expect(direct > all / 2, "\(direct) of \(all) names")
  }
}

/// The page of a random experiment whose names stand where the things are.
private struct NamedPage {
  let experiment: RandomExperiment
  /// What is wrong on it, in words.
  private(set) var problems: [String] = []
  /// How many names stand directly, and how many entries a legend would have.
  private(set) var nameCount = 0
  private(set) var entryCount = 0

  init(_ experiment: RandomExperiment) {
    self.experiment = experiment
    do {
      let read = try Experiment.read(Array(experiment.text.utf8), name: "experiment.json")
        .experiment
      let data = experiment.table.map { DataSource(Array($0.utf8), name: "data.csv") }
      let figure = try ExperimentNumbers(read, data: data).figure
      check(figure, try Font.standard(dpi: read.figure.dpi))
    } catch {
      problems = ["\(error)"]
    }
  }

  private mutating func check(_ figure: Figure, _ font: Font) {
    let layout = figure.layout(measuring: font)
    let list = DisplayList(figure, layout, measuring: font)
    let texts = list.items.compactMap { item -> DisplayList.TextLine? in
      if case .text(let line) = item { line } else { nil }
    }
    for panel in layout.panels {
      let names = panel.names?.texts ?? []
      for name in names {
        // All lines that are drawn in the axes but those of the grid, on which names may stand; those of
        // names have no clip.
        let room = name.ink.grown(by: 1)
        if list.items.contains(where: {
          $0.hasLine(in: room, clippedTo: panel.axes.area, but: figure.theme.grid)
        }) {
          problems.append("\"\(name.string)\" touches a line")
        }
        let others = texts.filter { $0 != name.line && name.ink.overlap($0.inkBox(font)) > 0 }
        problems += others.map { "\"\(name.string)\" lies over \"\($0.string)\"" }
        if !panel.axes.area.holds(name.ink) {
          problems.append("\"\(name.string)\" leaves the axes")
        }
      }
    }
    checkEntries(figure, layout, list, font)
  }

  /// What a legend beside the axes would say is said, and no more than once.
  private mutating func checkEntries(
    _ figure: Figure, _ layout: FigureLayout, _ list: DisplayList, _ font: Font
  ) {
    let isCut = layout.warnings.contains {
      ["the legend has no room", "the legend leaves the page"].contains(where: $0.message.hasPrefix)
    }
    guard !isCut else { return }
    var other = figure
    other.legend = LegendOptions(place: .right)
    let wanted = FigureLegends(other, measuring: font).contents.values.flatMap(\.entries)
    let names = layout.panels.flatMap { $0.names?.blocks ?? [] }.map(\.words)
    let labels = layout.panels.flatMap(\.pointLabels).map(\.string.letters)
    let page = LaidOutFigure(list, areas: [], warnings: [], font: font)
    let legend = page.legends.flatMap { legend -> [String] in
      legend.entries.reduce(into: []) { entries, line in
        let words = line.label.string.letters
        // The lines of a label after its first have no key.
        if line.key.isEmpty, let last = entries.popLast() {
          entries.append(last + words)
        } else {
          entries.append(words)
        }
      }
    }
    entryCount = wanted.count
    for (label, entries) in Dictionary(grouping: wanted, by: \.label.letters) {
      let inLegend = legend.count { $0 == label }
      // Lines around probabilities are called by their label, and have these on them.
      let parts = label.split(separator: ":")
      let isOfMasses = label.hasSuffix("%") || label.hasSuffix("%ofeach")
      let masses =
        isOfMasses ? (parts.last ?? "").split(whereSeparator: { !"0123456789.".contains($0) }) : []
      let name = isOfMasses ? parts.dropLast().joined(separator: ":") : label
      let areOnLines = masses.allSatisfy { names.contains("\($0)%") }
      let direct =
        label.hasSuffix("%ofeach")
        ? (areOnLines ? 1 : 0)
        : names.count { $0 == name } * (areOnLines ? 1 : 0)
          + labels.count { $0.hasSuffix("—" + name) }
      nameCount += direct > 0 ? 1 : 0
      let shown = inLegend + direct
      let isShownOnce = isOfMasses ? shown >= 1 : (1...entries.count).contains(shown)
      if !isShownOnce {
        problems.append("\"\(label)\" is shown \(shown) times of \(entries.count)")
      }
    }
  }
}

extension [PlacedText] {
  fileprivate var words: String { map(\.string.letters).joined() }
}

extension String {
  /// Without spaces, which the ends of lines take the place of.
  fileprivate var letters: String { filter { !$0.isWhitespace } }
}

extension DisplayList.TextLine {
  fileprivate func inkBox(_ font: Font) -> Rectangle {
    let extent = font.extent(of: string, size: size, isBold: isBold)
    return isVertical
      ? Rectangle(
        left: origin.x - extent.ascent, bottom: origin.y, right: origin.x + extent.descent,
        top: origin.y + extent.width)
      : Rectangle(
        left: origin.x, bottom: origin.y - extent.descent, right: origin.x + extent.width,
        top: origin.y + extent.ascent)
  }
}

extension DisplayList.Item {
  /// Whether a line of the item runs through a rectangle; bars and dots have none.
  fileprivate func hasLine(
    in box: Rectangle, clippedTo area: Rectangle, but grid: Color
  ) -> Bool {
    // What is filled in the color of its line is an area without seams, as hexagons are.
    guard case .path(let path, let fill, let stroke?, area) = self, stroke.color != grid,
      fill != stroke.color
    else { return false }
    var (start, last) = (Point?.none, Point?.none)
    for element in path.elements {
      let next: Point
      switch element {
      case .move(let point):
        (start, last) = (point, point)
        continue
      case .line(let point), .curve(_, let point): next = point
      case .close:
        guard let first = start else { continue }
        next = first
      }
      if let from = last, box.isMet(byLineFrom: from, to: next) { return true }
      last = next
    }
    return false
  }
}

extension Rectangle {
  fileprivate func grown(by length: Double) -> Rectangle {
    Rectangle(
      left: left - length, bottom: bottom - length, right: right + length, top: top + length)
  }

  fileprivate func holds(_ other: Rectangle) -> Bool { other.beyond(self) <= 0 }

  /// Whether a straight line meets the rectangle: no side of it and no normal of the line separates them.
  fileprivate func isMet(byLineFrom a: Point, to b: Point) -> Bool {
    if max(a.x, b.x) < left || min(a.x, b.x) > right { return false }
    if max(a.y, b.y) < bottom || min(a.y, b.y) > top { return false }
    let sides = [(left, bottom), (right, bottom), (right, top), (left, top)].map { x, y in
      (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)
    }
    return sides.contains { $0 <= 0 } && sides.contains { $0 >= 0 }
  }
}
