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

  @Test("Text has a contrast of 4.5:1 with the background, WCAG's level AA, axes one of 3:1")
  func textContrast() {
    for theme in Theme.Name.allCases.map(\.theme) {
      #expect(theme.text.contrast(with: theme.background) >= 4.5)
      #expect(theme.labels.contrast(with: theme.background) >= 4.5)
      #expect(theme.axes.contrast(with: theme.background) >= 3)
      for color in theme.wordColors {
        #expect(color.contrast(with: theme.background) >= 4.5, "\(color)")
      }
    }
    // Without colors of their own, words have those of what they name.
    for color in Theme.bookDark.cycle {
      #expect(color.contrast(with: Theme.bookDark.background) >= 4.5, "\(color)")
    }
  }

  @Test("Every color of dark, book and book-dark has a contrast of 3:1 with the background")
  func colorContrast() {
    for theme in [Theme.dark, .book, .bookDark] {
      for color in theme.cycle + [theme.roles.barOutline].compactMap(\.self) {
        #expect(color.contrast(with: theme.background) >= 3, "\(color)")
      }
    }
  }

  @Test("What is written on shares of book and book-dark has a contrast of 4.5:1 with them")
  func numbersOnShares() {
    for theme in [Theme.book, .bookDark] {
      for color in theme.cycle {
        let fill = color.faded(by: theme.roles.shareOpacity).mixed(with: theme.background)
        let contrast = max(
          fill.contrast(with: theme.text), fill.contrast(with: theme.background))
        #expect(contrast >= 4.5, "\(color)")
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
    theme.labels = Theme.matplotlib.labels
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

  @Test("Book and book-dark differ in nothing but colors")
  func bookLengths() {
    var theme = Theme.bookDark
    let book = Theme.book
    (theme.background, theme.text, theme.labels) = (book.background, book.text, book.labels)
    (theme.axes, theme.grid, theme.cycle) = (book.axes, book.grid, book.cycle)
    (theme.wordColors, theme.colorMap) = (book.wordColors, book.colorMap)
    theme.roles.shareOpacity = book.roles.shareOpacity
    (theme.roles.bars, theme.roles.barOutline) = (book.roles.bars, book.roles.barOutline)
    #expect(theme == book)
  }

  private static let books: [(name: String, theme: Theme)] = [
    ("book", .book), ("book-dark", .bookDark),
  ]

  @Test("Book and book-dark have the colors that were measured, as many words as lines in book")
  func bookColors() throws {
    for (name, theme) in Self.books {
      let expected = try #require(try ColorFixture.load().themes[name])
      #expect(try theme.cycle == expected.map { try #require(Color(digits: $0)) })
    }
    #expect(Theme.book.wordColors.count == Theme.book.cycle.count)
  }

  @Test(
    "Of the first four colors of both books any two are 14 apart by CIEDE2000, for each kind of vision",
    arguments: ColorVision.allCases)
  func colorBlindness(vision: ColorVision) throws {
    for (name, theme) in Self.books {
      let expected = try #require(try ColorFixture.load().distances[name]?[vision.rawValue])
      func smallest(_ count: Int) throws -> Double {
        let distances = (0..<count).flatMap { first in
          (first + 1..<count).map { vision.difference(theme.cycle[first], theme.cycle[$0]) }
        }
        return try #require(distances.min())
      }
      #expect(try smallest(4) >= 14, "\(name)")
      // The fixture is rounded down to a tenth.
      for (count, distance) in [(3, expected.three), (4, expected.four), (7, expected.seven)] {
        #expect(
          try (distance - 0.01..<distance + 0.11).contains(smallest(count)), "\(name), \(count)")
      }
    }
  }

  @Test("The page on themes has the measured distances of both books' colors, all of them")
  func page() throws {
    let page = try String(
      contentsOf: Repository.folder.appending(path: "Sources/Plotting/Plotting.docc/Themes.md"),
      encoding: .utf8)
    for (theme, visions) in try ColorFixture.load().distances {
      for (vision, distances) in visions {
        let values = [distances.three, distances.four, distances.seven]
          .map { String(format: "%.1f", $0) }
        #expect(
          page.contains("| \(theme) | \(vision) | \(values.joined(separator: " | ")) |"),
          "\(theme), \(vision)")
      }
    }
  }

  @Test(
    "The mixture stands out from the bars of both books by 50 in lightness, components by 15, for all"
  )
  func barsAndCurves() {
    for (name, theme) in Self.books {
      for vision in ColorVision.allCases {
        let bars = vision.seen(theme.barColor).lab[0]
        #expect(abs(bars - vision.seen(theme.text).lab[0]) >= 50, "\(name), \(vision)")
        for color in theme.cycle {
          #expect(abs(bars - vision.seen(color).lab[0]) >= 15, "\(name), \(color), \(vision)")
        }
      }
    }
  }

  @Test("The sample of both books has a contrast of 3:1 with the page; bars and grid stand back")
  func neutralContrast() {
    for (_, theme) in Self.books {
      #expect(theme.sampleColor.contrast(with: theme.background) >= 3)
      #expect((1.2..<2).contains(theme.barColor.contrast(with: theme.background)))
      #expect((1.1..<1.6).contains(theme.grid.contrast(with: theme.background)))
    }
  }

  @Test(
    "The colors of values in book and book-dark begin with the page, and their lightness is even")
  func colorMaps() throws {
    for (name, theme) in Self.books {
      let colors = theme.colorMap.colors
      #expect(colors.count == 256)
      #expect(colors[0] == theme.background, "\(name)")
      let lightness = colors.map { $0.lab[0] }
      let step = (lightness[255] - lightness[0]) / 255
      for index in 0..<255 {
        #expect(abs(lightness[index + 1] - lightness[index] - step) < 0.6, "\(name), \(index)")
      }
    }
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
    figure.theme.labels = red
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
