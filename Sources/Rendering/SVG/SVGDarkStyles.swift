import Plotting

/// The colors of an SVG's shapes on dark pages.
///
/// A page is dark where it says so itself, by what themes of documentation have for that, and else where
/// its reader prefers a dark color scheme. Attributes of the shapes hold the colors for all other pages,
/// also where a renderer knows no style sheets; rules of a style sheet override them with variables,
/// which the page's own element sets and the shapes inherit: the nearest element counts, as for all that
/// themes color.
struct SVGDarkStyles {
  private var declarations: [String] = []
  private var numbers: [String: Int] = [:]
  /// What variables hold on dark pages.
  private var values: [String] = []
  private var valueNumbers: [String: Int] = [:]

  /// The `<style>` element; empty if no color is different.
  var element: String {
    guard !declarations.isEmpty else { return "" }
    let rules = declarations.enumerated().map { ".\(className($0.offset)){\($0.element)}" }
    func set(_ value: (String) -> String) -> String {
      "{"
        + values.enumerated().map { "\(variable($0.offset)):\(value($0.element))" }
        .joined(separator: ";") + "}"
    }
    // Programs that know no variables pass over the whole first rule.
    return "<style>@supports (color:var(--a)){\(rules.joined())}"
      + "@media (prefers-color-scheme:dark){:root,:host\(set { $0 })}"
      + Self.lightPages + set { _ in "initial" } + Self.darkPages + set { $0 } + "</style>\n"
  }

  /// What elements have that make a page light, or a part of it, whatever its reader prefers: Furo,
  /// PyData, Docusaurus, Starlight and many more a `data-theme` or `data-mode`, GitHub a
  /// `data-color-mode`, DocC a `data-color-scheme`, Bootstrap 5, Material for MkDocs and JupyterLab
  /// attributes of their own, mdBook, Shoelace, Quarto and others a class; VitePress has no class where it
  /// is light, and Just the Docs another style sheet.
  private static let lightPages = pages(
    attributes: "light", "[data-md-color-scheme=default],[data-jp-theme-light=true]",
    classes: ".rust,.quarto-light",
    others: ":root:not(.dark) .vp-doc,:root:has(link[href*=just-the-docs-light])")

  /// The same for dark pages.
  private static let darkPages = pages(
    attributes: "dark",
    "[data-theme=ayu],[data-md-color-scheme=slate],[data-jp-theme-light=false]",
    classes: ".coal,.navy,.ayu,.quarto-dark",
    others: ":root:has(link[href*=just-the-docs-dark])")

  /// Browsers pass over what they do not know in this kind of list.
  private static func pages(
    attributes word: String, _ attributes: String, classes: String, others: String
  ) -> String {
    let common = ["theme", "mode", "color-mode", "color-scheme", "bs-theme"]
      .map { "[data-\($0)=\(word)]" }.joined(separator: ",")
    return ":is(\(common),\(attributes),:is(:root,body):is(.\(word),.\(word)-mode,.\(word)-theme,"
      + ".theme-\(word),.theme--\(word),.sl-theme-\(word),\(classes)),\(others))"
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

  private mutating func declaration(
    _ property: String, _ light: Color?, _ dark: Color?
  ) -> String? {
    guard let light, let dark, light != dark else { return nil }
    let color =
      light.rgbText == dark.rgbText
      ? nil : "\(property):var(\(variable(dark.rgbText)),\(light.rgbText))"
    let opacity =
      light.alpha == dark.alpha
      ? nil
      : "\(property)-opacity:var(\(variable(lengthText(dark.alpha))),\(lengthText(light.alpha)))"
    return [color, opacity].compactMap { $0 }.joined(separator: ";")
  }

  /// The variable that holds a value on dark pages, and none on others.
  private mutating func variable(_ value: String) -> String {
    let number = valueNumbers[value] ?? values.count
    if number == values.count {
      values.append(value)
      valueNumbers[value] = number
    }
    return variable(number)
  }

  private func variable(_ number: Int) -> String { "--\(SVGBody.idMarker)\(number)" }

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
