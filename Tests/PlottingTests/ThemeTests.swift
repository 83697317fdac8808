import Foundation
import TestSupport
import Testing

@testable import Plotting

@Suite("Themes")
struct ThemeTests {
  @Test("A theme is dark if its background is darker than its text")
  func isDark() {
    #expect(!Theme.matplotlib.isDark)
    #expect(Theme.dark.isDark)
    #expect(!Theme.book.isDark)
    var theme = Theme.matplotlib
    (theme.background, theme.text) = (theme.text, theme.background)
    #expect(theme.isDark)
  }

  @Test("Text and axes lines have a contrast of 4.5:1 with the background, WCAG's level AA")
  func textContrast() {
    for theme in [Theme.matplotlib, .dark, .book] {
      #expect(theme.text.contrast(with: theme.background) >= 4.5)
      #expect(theme.axes.contrast(with: theme.background) >= 4.5)
    }
  }

  @Test("Every color of dark and book has a contrast of 3:1 with the background")
  func colorContrast() {
    for theme in [Theme.dark, .book] {
      for color in theme.cycle {
        #expect(color.contrast(with: theme.background) >= 3, "\(color)")
      }
    }
  }

  @Test("Of Matplotlib's colors the orange, the pink, the olive and the cyan have none of 3:1")
  func matplotlibContrast() {
    let faint = Theme.matplotlib.cycle.indices.filter {
      Theme.matplotlib.cycle[$0].contrast(with: .white) < 3
    }
    #expect(faint == [1, 6, 8, 9])
    #expect(Theme.matplotlib.cycle.allSatisfy { $0.contrast(with: .white) >= 2 })
  }

  @Test("Dark differs from matplotlib in nothing but colors")
  func darkLengths() {
    var theme = Theme.dark
    theme.background = Theme.matplotlib.background
    theme.text = Theme.matplotlib.text
    theme.axes = Theme.matplotlib.axes
    theme.grid = Theme.matplotlib.grid
    theme.cycle = Theme.matplotlib.cycle
    theme.legendEdge = Theme.matplotlib.legendEdge
    #expect(theme == .matplotlib)
  }

  @Test("Dark has Matplotlib's hues in its order, lighter, as derived in OKLab")
  func darkColors() throws {
    let expected = try ColorFixture.load().dark.map { try #require(Color(digits: $0)) }
    #expect(Theme.dark.cycle == expected)
    for (dark, light) in zip(Theme.dark.cycle, Theme.matplotlib.cycle) {
      #expect(dark.lab[0] > light.lab[0])
      // The seventh color is grey; its hue is noise.
      guard light.chroma > 1 else { continue }
      #expect(abs(dark.hue - light.hue) < 3, "\(dark)")
    }
  }

  @Test("Book has Okabe and Ito's colors, some of them darkened at the same hue")
  func bookColors() throws {
    let expected = try ColorFixture.load().book.map { try #require(Color(digits: $0)) }
    #expect(Theme.book.cycle == expected)
  }

  /// A ΔE*ab of 2.3 is just noticed between large areas; thin lines far apart need much more.
  @Test(
    "The colors of book are as far apart in CIELAB as measured, for each kind of color vision",
    arguments: ColorVision.allCases)
  func colorBlindness(vision: ColorVision) throws {
    let expected = try #require(try ColorFixture.load().distances[vision.rawValue])
    let cycle = Theme.book.cycle
    func smallest(_ count: Int) throws -> Double {
      let distances = (0..<count).flatMap { first in
        (first + 1..<count).map { vision.difference(cycle[first], cycle[$0]) }
      }
      return try #require(distances.min())
    }
    // The fixture is rounded down to a tenth.
    for (count, distance) in [(3, expected.three), (4, expected.four), (7, expected.seven)] {
      #expect(try (distance[0] - 0.01..<distance[0] + 0.11).contains(smallest(count)), "\(count)")
    }
    let neighbors = zip(cycle, cycle.dropFirst()).map { vision.difference($0, $1) }.min() ?? 0
    #expect((expected.neighbors[0] - 0.01..<expected.neighbors[0] + 0.11).contains(neighbors))
  }

  @Test("The page on themes has the measured distances of book's colors, all of them")
  func page() throws {
    let page = try String(
      contentsOf: Repository.folder.appending(path: "Sources/Plotting/Plotting.docc/Themes.md"),
      encoding: .utf8)
    for (vision, distances) in try ColorFixture.load().distances {
      let values = [distances.three, distances.four, distances.seven, distances.neighbors]
        .map { String(format: "%.1f (%.1f)", $0[0], $0[1]) }
      #expect(page.contains("| \(vision) | \(values.joined(separator: " | ")) |"), "\(vision)")
    }
  }

  @Test(
    "The mixture stands out from the bars by 50 in lightness in book, components by 15, for all")
  func barsAndCurves() {
    for vision in ColorVision.allCases {
      let bars = vision.seen(Theme.book.barColor).lab[0]
      #expect(bars - vision.seen(Theme.book.text).lab[0] >= 50, "\(vision)")
      for color in Theme.book.cycle {
        #expect(bars - vision.seen(color).lab[0] >= 15, "\(color), \(vision)")
      }
    }
  }

  @Test("Bars are seen on the page of book, and the sample has a contrast of 3:1 with it")
  func neutralContrast() {
    let theme = Theme.book
    #expect(theme.barColor == Color(rgb: 0xcccccc))
    #expect(theme.barColor.contrast(with: theme.background) >= 1.5)
    #expect(theme.sampleColor.contrast(with: theme.background) >= 3)
  }

  @Test("An open frame is the lines on the left and at the bottom")
  func openFrame() {
    var figure = figure()
    figure.theme.frame = .open
    figure.theme.axesLineWidth = 0.7
    let lines = DisplayList(figure).items.compactMap { item -> Rectangle? in
      guard case .path(let path, nil, let stroke?, nil) = item, stroke.width == 0.7 else {
        return nil
      }
      return path.bounds
    }
    let area = axesArea
    #expect(
      lines == [
        Rectangle(left: area.left, bottom: area.bottom, right: area.left, top: area.top),
        Rectangle(left: area.left, bottom: area.bottom, right: area.right, top: area.bottom),
      ])
  }

  @Test("Text and axes have colors of their own")
  func colors() {
    var figure = figure(title: "title", Layer(.rug([0.5]), label: "rug"))
    let red = Color(red: 1, green: 0, blue: 0)
    let green = Color(red: 0, green: 1, blue: 0)
    figure.theme.text = red
    figure.theme.axes = green
    figure.theme.cycle = [.white]
    figure.theme.legendEdge = .white
    let list = DisplayList(figure)
    #expect(list.texts.allSatisfy { $0.color == red })
    // Ticks of two axes and four sides.
    #expect(list.items.count { $0.color == green } == 6)
    #expect(list.items.count { $0.color == .black } == 0)
  }

  @Test("A legend may have no edge")
  func legendEdge() throws {
    var figure = figure(Layer(.rug([0.5]), label: "rug"))
    figure.theme.legendEdge = nil
    figure.theme.legendOpacity = 0.25
    let frame = try #require(DisplayList(figure).items.dropLast(2).last)
    guard case .path(_, let fill?, nil, nil) = frame else {
      Issue.record("\(frame)")
      return
    }
    #expect(fill == Color(red: 1, green: 1, blue: 1, alpha: 0.25))
  }

  @Test("Without colors for layers all have that of the text")
  func noColors() {
    var figure = figure(Layer(.rug([0.5])), Layer(.bars(edges: [0, 1], heights: [1])))
    figure.theme.cycle = []
    figure.theme.text = Color(red: 1, green: 0, blue: 0)
    let layers = DisplayList(figure).items.filter { $0.clip != nil }
    #expect(layers.map(\.color) == [figure.theme.text, figure.theme.text])
  }
}

extension Color {
  /// The chroma in CIELAB.
  fileprivate var chroma: Double { hypot(lab[1], lab[2]) }
  /// The hue angle in CIELAB, in degrees.
  fileprivate var hue: Double { atan2(lab[2], lab[1]) * 180 / .pi }
}
