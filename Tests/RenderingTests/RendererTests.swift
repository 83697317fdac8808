import Foundation
import Plotting
import TestSupport
import Testing

@testable import Rendering

@Suite struct RendererTests {
  private let blue = Color(red: 0, green: 0, blue: 1)

  /// A figure with an item of each kind.
  private var everything: DisplayList {
    DisplayList(
      width: 60, height: 40, title: "A & B", summary: "Something.",
      items: [
        .rectangles(
          [
            Rectangle(left: 10.2, bottom: 5, right: 20.6, top: 30.4),
            Rectangle(left: 20.6, bottom: 5, right: 30, top: 20),
          ], fill: blue, clip: Rectangle(left: 5, bottom: 5, right: 50, top: 35)),
        .path(
          Path(polyline: [Point(x: 5, y: 5), Point(x: 20, y: 33.3333), Point(x: 50, y: 8)]),
          fill: nil,
          stroke: Stroke(color: blue.faded(by: 0.5), width: 1.5, cap: .projecting, join: .round),
          clip: Rectangle(left: 5, bottom: 5, right: 50, top: 35)),
        .markers(
          Path(polyline: [Point(x: 0, y: 0), Point(x: 0, y: -3.5)]),
          at: [Point(x: 10.2, y: 5), Point(x: 20.7, y: 5)],
          stroke: Stroke(color: blue, width: 0.8), clip: nil),
        .text(
          DisplayList.TextLine("ab", origin: Point(x: 5, y: 1), size: 10, color: blue)),
      ])
  }

  @Test("The same figure gives the same bytes", arguments: FigureFormat.allCases)
  func deterministic(_ format: FigureFormat) throws {
    let first = try format.render(everything, font: .standard(dpi: 72))
    // Other figures in between leave no trace.
    _ = try format.render(DisplayList(width: 10, height: 10), font: .standard(dpi: 72))
    #expect(try format.render(everything, font: .standard(dpi: 72)) == first)
  }

  @Test("An SVG snaps shapes to pixels, clips, and has one path for all bars")
  func svg() throws {
    var list = everything
    list.items.removeLast()
    let text = String(
      decoding: try FigureFormat.svg.render(list, font: .standard(dpi: 72)), as: UTF8.self)
    let id = try #require(text.firstMatch(of: /id="(g[0-9a-f]{10}-)title"/)).1
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
        width="60" height="40" viewBox="0 0 60 40" role="img" \
        aria-labelledby="\(id)title \(id)desc">
        <title id="\(id)title">A &amp; B</title>
        <desc id="\(id)desc">Something.</desc>
        <defs>
        <clipPath id="\(id)c0"><path d="M5 5H50V35H5Z"/></clipPath>
        </defs>
        <path d="M10 10H21V35H10ZM21 20H30V35H21Z" fill="#0000ff" clip-path="url(#\(id)c0)"/>
        <path d="M5 35L20 6.667L50 32" fill="none" stroke="#0000ff" stroke-width="1.5" \
        stroke-opacity="0.5" stroke-linecap="square" stroke-linejoin="round" \
        clip-path="url(#\(id)c0)"/>
        <path d="M10.5 35.5L10.5 39.5M21.5 35.5L21.5 39.5" fill="none" stroke="#0000ff" \
        stroke-width="0.8"/>
        </svg>

        """)
  }

  @Test(
    "An SVG has the ends, the corners and the dashes of a line, and none that are the usual ones",
    arguments: [
      (Stroke.Cap.butt, Stroke.Join.miter, [], ""),
      (.round, .miter, [], #" stroke-linecap="round""#),
      (.projecting, .round, [], #" stroke-linecap="square" stroke-linejoin="round""#),
      (.butt, .bevel, [], #" stroke-linejoin="bevel""#),
      (.butt, .miter, [8, 4.5, 1], #" stroke-dasharray="8 4.5 1""#),
    ] as [(Stroke.Cap, Stroke.Join, [Double], String)])
  func strokes(cap: Stroke.Cap, join: Stroke.Join, dashes: [Double], attributes: String) throws {
    let list = DisplayList(
      width: 60, height: 40,
      items: [
        .path(
          Path(polyline: [Point(x: 5, y: 5), Point(x: 20, y: 33), Point(x: 50, y: 8)]), fill: nil,
          stroke: Stroke(color: blue, width: 2, cap: cap, join: join, dashes: dashes), clip: nil)
      ])
    let text = String(
      decoding: try FigureFormat.svg.render(list, font: .standard(dpi: 72)), as: UTF8.self)
    #expect(text.contains(##"stroke="#0000ff" stroke-width="2"\##(attributes)/>"##), "\(text)")
  }

  @Test("Every id in an SVG begins with a prefix of the figure's own, and none is an image")
  func ids() throws {
    let first = String(
      decoding: try FigureFormat.svg.render(everything, font: .standard(dpi: 72)), as: UTF8.self)
    var other = everything
    other.title = "Another"
    let second = String(
      decoding: try FigureFormat.svg.render(other, font: .standard(dpi: 72)), as: UTF8.self)
    func ids(_ text: String) -> [String] {
      text.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
    }
    #expect(ids(first).count == 5)
    #expect(Set(ids(first)).count == 5)
    #expect(Set(ids(first).map { $0.prefix(12) }).count == 1)
    #expect(Set(ids(first)).isDisjoint(with: ids(second)))
    for reference in first.matches(of: /(?:href="#|url\(#)([^")]*)/) {
      #expect(ids(first).contains(String(reference.1)))
    }
    #expect(!first.contains("<image"))
  }

  @Test("Abutting translucent bars show no seam")
  func seams() throws {
    let edges = (0...20).map { 5.3 + Double($0) * 2.37 }
    let bars = zip(edges, edges.dropFirst()).map {
      Rectangle(left: $0, bottom: 0, right: $1, top: 40)
    }
    let canvas = Rectangle(left: 0, bottom: 0, right: 60, top: 40)
    let list = DisplayList(
      width: 60, height: 40,
      items: [
        .rectangles([canvas], fill: .white, clip: nil),
        .rectangles(bars, fill: blue.faded(by: 0.6), clip: nil),
      ])
    let picture = try Picture(png: Data(FigureFormat.png.render(list, font: .standard(dpi: 72))))
    let row = (0..<60).map { Array(picture.channels[(20 * 60 + $0) * 3..<(20 * 60 + $0) * 3 + 3]) }
    #expect(Set(row[5..<53]) == [[102, 102, 255]])
    #expect(Set(row[..<5] + row[53...]) == [[255, 255, 255]])
  }

  @Test("A picture has as many whole pixels as fit, and at least one")
  func size() throws {
    for (points, dpi, pixels) in [
      (331.2, 75.0, 345), (345.6, 72, 345), (0.5, 72, 1), (360, 100, 500),
    ] {
      let list = DisplayList(width: points, height: points)
      let picture = try Picture(png: Data(FigureFormat.png.render(list, font: .standard(dpi: dpi))))
      #expect(picture.width == pixels && picture.height == pixels)
    }
  }

  @Test("Characters that no file can hold are no obstacle", arguments: FigureFormat.allCases)
  func noncharacters(_ format: FigureFormat) throws {
    var list = everything
    list.title = "a\u{FFFE}\u{0}\u{10FFFF}"
    list.items.append(
      .text(
        DisplayList.TextLine(
          "b\u{FFFF}\u{0}c", origin: Point(x: 5, y: 20), size: 10, color: blue)))
    #expect(try !format.render(list, font: .standard(dpi: 72)).isEmpty)
  }

  @Test("A text that is far longer than its page is drawn as far as it is seen")
  func longText() throws {
    let long = DisplayList(
      width: 7, height: 7,
      items: [
        .text(
          DisplayList.TextLine(
            String(repeating: "W", count: 10_000), origin: Point(x: -300, y: 1), size: 10,
            color: blue))
      ])
    let picture = try Picture(
      png: Data(FigureFormat.png.render(long, font: .standard(dpi: 10_000))))
    #expect(picture.width == 972 && Set(picture.channels).count > 1)
  }

  @Test("A PDF names no time of day")
  func pdf() throws {
    let bytes = try FigureFormat.pdf.render(everything, font: .standard(dpi: 72))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("%PDF-1.7\n"))
    #expect(!text.contains("Date"))
  }
}
