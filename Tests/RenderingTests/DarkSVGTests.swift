import Plotting
import Testing

@testable import Rendering

/// Colors for dark pages in an SVG.
@Suite struct DarkSVGTests {
  private func list(_ colors: [Color]) -> DisplayList {
    let line = Path(polyline: [Point(x: 1, y: 1), Point(x: 9, y: 9)])
    return DisplayList(
      width: 20, height: 20,
      items: [
        .rectangles(
          [Rectangle(left: 1, bottom: 1, right: 2, top: 2)], fill: colors[0], clip: nil),
        .path(line, fill: colors[1], stroke: Stroke(color: colors[2], width: 1), clip: nil),
        .markers(
          line, at: [Point(x: 1, y: 1)], stroke: Stroke(color: colors[3], width: 1), clip: nil),
        .text(DisplayList.TextLine("a", origin: Point(x: 5, y: 1), size: 10, color: colors[4])),
      ])
  }

  private func svg(_ light: [Color], dark: [Color]?) throws -> String {
    let font = try Font.standard(dpi: 72)
    return String(
      decoding: try FigureFormat.svg.render(list(light), font: font, dark: dark.map(list)),
      as: UTF8.self)
  }

  private let black = Color.black
  private let white = Color.white

  @Test("A shape of each kind has a class for its dark colors, and shapes share classes")
  func classes() throws {
    let text = try svg(
      Array(repeating: black, count: 5), dark: [white, white, black, white, white])
    let id = try #require(text.firstMatch(of: /class="(g[0-9a-f]{10}-)s0"/)).1
    #expect(
      text.contains(
        """
        <style>@supports (color:var(--a)){.\(id)s0{fill:var(--\(id)0,#000000)}\
        .\(id)s1{stroke:var(--\(id)0,#000000)}}\
        @media (prefers-color-scheme:dark){:root,:host{--\(id)0:#ffffff}}
        """))
    // A light part of a page has no such variable, and a dark one the same.
    let ends = text.matches(of: /\{--g[0-9a-f]{10}-0:([a-z]+|#ffffff)\}/).map { $0.1 }
    #expect(ends == ["#ffffff", "initial", "#ffffff"])
    let classes = text.matches(of: /class="g[0-9a-f]{10}-([^"]*)"/).map { String($0.1) }
    #expect(classes == ["s0", "s0", "s1", "s0"])
    #expect(text.matches(of: /(?:fill|stroke)="#000000"/).count == 5)
  }

  @Test("Fill and stroke change together, and an opacity only where it is different")
  func opacity() throws {
    let light = [black, black, black, black.faded(by: 0.5), black]
    let dark = [black, white, white.faded(by: 0.25), white.faded(by: 0.5), black]
    let text = try svg(light, dark: dark)
    let rules = try #require(text.firstMatch(of: /<style>(.*):is/)).1
      .replacing(/g[0-9a-f]{10}-/, with: "")
    #expect(
      rules.hasPrefix(
        """
        @supports (color:var(--a)){\
        .s0{fill:var(--0,#000000);stroke:var(--0,#000000);stroke-opacity:var(--1,1)}\
        .s1{stroke:var(--0,#000000)}}\
        @media (prefers-color-scheme:dark){:root,:host{--0:#ffffff;--1:0.25}}
        """))
  }

  @Test("A figure of the same colors, or without others, has no style sheet and no class")
  func none() throws {
    let colors = [black, white, black, white, black]
    let plain = try svg(colors, dark: nil)
    #expect(!plain.contains("<style") && !plain.contains("class="))
    #expect(try svg(colors, dark: colors) == plain)
  }
}
