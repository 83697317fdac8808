import Plotting

/// The shapes of an SVG document, with the clip paths and glyphs that they refer to.
struct SVGBody {
  /// Stands in ids for the prefix that is known only when the document is complete.
  ///
  /// A control character: escaped text never contains one.
  static let idMarkerByte: UInt8 = 1
  static let idMarker = "\u{1}"

  let font: Font
  /// What the outermost element shows.
  let page: DeviceRectangle
  /// How dots are pictures; `nil` where they are shapes.
  var dotPictures: DotPictures?
  var shapes = ""
  private var clips: [String] = []
  private var glyphs: [(face: GlyphFace, index: UInt32, size: Double, path: String)] = []
  var darkStyles = SVGDarkStyles()
  /// The `<style>` element for frames; empty without.
  var frameStyles = ""

  private let form: SVGText

  init(font: Font, page: Page, text: SVGText) {
    self.font = font
    form = text
    self.page = page.bounds
  }

  /// The `<defs>` element for everything appended so far; empty if nothing is referred to.
  var definitions: String {
    guard !clips.isEmpty || !glyphs.isEmpty else { return "" }
    var text = "<defs>\n"
    for (number, rectangle) in clips.enumerated() {
      text += "<clipPath id=\"\(Self.idMarker)c\(number)\"><path d=\"\(rectangle)\"/></clipPath>\n"
    }
    for (number, glyph) in glyphs.enumerated() where !glyph.path.isEmpty {
      text += "<path id=\"\(Self.idMarker)\(number)\" d=\"\(glyph.path)\"/>\n"
    }
    return text + "</defs>\n"
  }

  /// The `<style>` elements for everything appended so far; empty without colors for dark pages and
  /// frames.
  var styles: String { darkStyles.element + frameStyles }

  /// Appends a figure, and its colors for dark pages, if it has any.
  mutating func append(
    _ items: some Collection<DeviceItem>, dark: (some Collection<DeviceItem>)?
  ) {
    var darkItems = dark?.makeIterator()
    for item in items {
      let darkItem = darkItems?.next()
      let style = darkItem.map { darkStyles.attribute(item, dark: $0) } ?? ""
      switch item {
      case .rectangles(let rectangles, let fill, let clip):
        let data = rectangles.map(pathData).joined()
        appendPath(data, fill: fill, stroke: nil, clip: clip, style: style)
      case .path(let path, let fill, let stroke, let clip):
        appendPath(svgPathData(path), fill: fill, stroke: stroke, clip: clip, style: style)
      case .markers(let path, let origins, let stroke, let clip):
        var darkStroke: Stroke?
        if case .markers(_, _, let stroke, _) = darkItem { darkStroke = stroke }
        guard !path.isEmpty, !origins.isEmpty else { continue }
        let isOpaque = stroke.color.alpha == 1 && darkStroke?.color.alpha ?? 1 == 1
        append(
          path, at: origins, isOpaque: isOpaque,
          attributes: attributes(fill: nil, stroke: stroke, clip: clip, style: style))
      case .dots(let dots, let clip):
        var darkDots: DisplayList.Dots?
        if case .dots(let dots, _) = darkItem { darkDots = dots }
        if let dotPictures, DotPictures.include(dots) {
          append(dotPictures, of: dots, clip: clip, dark: darkDots)
        } else {
          append(dots, clip: clip, dark: darkDots)
        }
      case .image(let image, let rectangle, let clip):
        append(image, in: rectangle, clip: clip)
      case .text(let text):
        append(text, style: style)
      }
    }
  }

  private mutating func appendPath(
    _ data: String, fill: Color?, stroke: Stroke?, clip: DeviceRectangle?,
    style: String
  ) {
    guard !data.isEmpty else { return }
    shapes += "<path d=\"\(data)\""
    shapes += attributes(fill: fill, stroke: stroke, clip: clip, style: style) + "/>\n"
  }

  /// Appends a path at one place after the other.
  ///
  /// Opaque ones are one path, in which a place counts once. Where markers overlap, translucent
  /// ones must be drawn one by one to add up.
  private mutating func append(
    _ path: [Path.Element], at origins: [DevicePoint], isOpaque: Bool, attributes: String
  ) {
    func data(_ origin: DevicePoint) -> String {
      svgPathData(path.map { $0.moved(to: origin) })
    }
    if isOpaque {
      let data = firstOfEachPlace(origins).map(data).joined()
      shapes += "<path d=\"\(data)\"\(attributes)/>\n"
    } else {
      shapes += "<g\(attributes)>\n"
      for origin in origins { shapes += "<path d=\"\(data(origin))\"/>\n" }
      shapes += "</g>\n"
    }
  }

  private mutating func attributes(
    fill: Color?, stroke: Stroke?, clip: DeviceRectangle?, style: String
  ) -> String {
    var text = " fill=\"\(fill?.rgbText ?? "none")\""
    if let fill, fill.alpha < 1 { text += " fill-opacity=\"\(lengthText(fill.alpha))\"" }
    if let stroke {
      text += " stroke=\"\(stroke.color.rgbText)\" stroke-width=\"\(lengthText(stroke.width))\""
      if stroke.color.alpha < 1 { text += " stroke-opacity=\"\(lengthText(stroke.color.alpha))\"" }
      switch stroke.cap {
      case .butt: break
      case .projecting: text += " stroke-linecap=\"square\""
      case .round: text += " stroke-linecap=\"round\""
      }
      switch stroke.join {
      case .miter: break
      case .round: text += " stroke-linejoin=\"round\""
      case .bevel: text += " stroke-linejoin=\"bevel\""
      }
      if !stroke.dashes.isEmpty {
        text += " stroke-dasharray=\"\(stroke.dashes.map(lengthText).joined(separator: " "))\""
      }
    }
    return text + clipAttribute(clip) + style
  }

  /// The attribute that clips a shape to a rectangle; empty without one.
  mutating func clipAttribute(_ clip: DeviceRectangle?) -> String {
    guard let clip else { return "" }
    let rectangle = pathData(clip)
    let number = clips.firstIndex(of: rectangle) ?? clips.count
    if number == clips.count { clips.append(rectangle) }
    return " clip-path=\"url(#\(Self.idMarker)c\(number))\""
  }

  private mutating func append(_ text: DisplayList.TextLine, style: String) {
    let line = font.line(of: text.string, size: text.size, isBold: text.isBold)
    let origin = (x: text.origin.x, y: text.origin.y)
    var text = text
    text.string = line.text
    var paint = " fill=\"\(text.color.rgbText)\""
    if text.color.alpha < 1 { paint += " fill-opacity=\"\(lengthText(text.color.alpha))\"" }
    switch line {
    case .plain(let run, _):
      let place = TextPlace(run, origin: origin, isVertical: text.isVertical)
      switch form {
      case .outlines: appendOutlines(of: text, run, at: place, paint + style)
      case .text: appendText(text, run, at: place, paint + style)
      }
    case .formula(let run):
      let place = TextPlace(run, origin: origin, isVertical: text.isVertical)
      switch form {
      case .outlines: appendOutlines(of: text, run, at: place, paint + style)
      case .text: appendText(text, run, at: place, paint + style)
      }
    }
  }

  private mutating func appendOutlines(
    of text: DisplayList.TextLine, _ run: GlyphRun, at place: TextPlace, _ attributes: String
  ) {
    var transform = "translate(\(lengthText(place.origin.x)) \(lengthText(place.origin.y)))"
    if text.isVertical { transform += " rotate(-90)" }
    // Glyphs are measured in 64ths of a pixel.
    shapes += "<g transform=\"\(transform) scale(.015625 -.015625)\""
    shapes += "\(attributes) aria-label=\"\(escapedForXML(text.string.withoutDirections))\">"
    for placed in run.glyphs {
      guard let number = define(placed.glyph, of: .text(placed.face), size: text.size) else {
        continue
      }
      shapes += "<use xlink:href=\"#\(Self.idMarker)\(number)\""
      if placed.x != 0 { shapes += " x=\"\(placed.x)\"" }
      shapes += placed.y == 0 ? "/>" : " y=\"\(placed.y)\"/>"
    }
    shapes += "</g>\n"
  }

  /// Makes a glyph available for use and gives its number; `nil` if there is nothing to draw.
  mutating func define(_ glyph: Glyph, of face: GlyphFace, size: Double) -> Int? {
    let index = glyph.index
    let number =
      glyphs.firstIndex { $0.index == index && $0.size == size && $0.face == face }
      ?? glyphs.count
    if number == glyphs.count {
      glyphs.append((face, index, size, glyph.outline.pathData))
    }
    return glyphs[number].path.isEmpty ? nil : number
  }

  private func pathData(_ rectangle: DeviceRectangle) -> String {
    let (left, top) = (lengthText(rectangle.left), lengthText(rectangle.top))
    let (right, bottom) = (lengthText(rectangle.right), lengthText(rectangle.bottom))
    return "M\(left) \(top)H\(right)V\(bottom)H\(left)Z"
  }
}
