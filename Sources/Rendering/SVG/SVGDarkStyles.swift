import Plotting

/// The colors of an SVG's shapes on pages whose reader prefers a dark color scheme.
///
/// Attributes hold the colors for all other pages, also where a renderer knows no style sheets; a
/// rule of a style sheet overrides them.
struct SVGDarkStyles {
  private var declarations: [String] = []
  private var numbers: [String: Int] = [:]

  /// The `<style>` element; empty if no color is different.
  var element: String {
    guard !declarations.isEmpty else { return "" }
    let rules = declarations.enumerated().map { ".\(className($0.offset)){\($0.element)}" }
    return "<style>@media (prefers-color-scheme:dark){\(rules.joined())}</style>\n"
  }

  /// The attribute that gives a shape its dark colors; empty if they are the same.
  mutating func attribute(_ item: DeviceItem, dark: DeviceItem) -> String {
    let (light, dark) = (paints(item), paints(dark))
    return attribute(fill: (light.fill, dark.fill), stroke: (light.stroke, dark.stroke))
  }

  /// The attribute for the colors on other and on dark pages; empty if they are the same.
  mutating func attribute(
    fill: (light: Color?, dark: Color?) = (nil, nil), stroke: (light: Color?, dark: Color?)
  ) -> String {
    let declaration = [
      declaration("fill", fill.light, fill.dark), declaration("stroke", stroke.light, stroke.dark),
    ].compactMap { $0 }.joined(separator: ";")
    return declaration.isEmpty ? "" : attribute(declaration)
  }

  /// The attribute that makes a declaration of a style sheet hold for a shape on dark pages.
  mutating func attribute(_ declaration: String) -> String {
    let number = numbers[declaration] ?? declarations.count
    if number == declarations.count {
      declarations.append(declaration)
      numbers[declaration] = number
    }
    return " class=\"\(className(number))\""
  }

  /// Like ids, classes begin with a mark of the figure: style sheets count for the whole page.
  private func className(_ number: Int) -> String { "\(SVGBody.idMarker)s\(number)" }

  private func declaration(_ property: String, _ light: Color?, _ dark: Color?) -> String? {
    guard let light, let dark, light != dark else { return nil }
    let color = "\(property):\(dark.rgbText)"
    return light.alpha == dark.alpha
      ? color : color + ";\(property)-opacity:\(lengthText(dark.alpha))"
  }

  private func paints(_ item: DeviceItem) -> (fill: Color?, stroke: Color?) {
    switch item {
    case .rectangles(_, let fill, _): (fill, nil)
    case .path(_, let fill, let stroke, _): (fill, stroke?.color)
    case .markers(_, _, let stroke, _): (nil, stroke.color)
    case .dots, .image: (nil, nil)
    case .text(let text): (text.color, nil)
    }
  }
}
