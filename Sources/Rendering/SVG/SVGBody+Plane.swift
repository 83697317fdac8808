import Plotting

extension SVGBody {
  /// Appends discs one after the other.
  ///
  /// Opaque ones of one colour are one path: lines of no length with round ends, which take few bytes.
  /// Translucent ones must be drawn one by one to add up.
  mutating func append(_ dots: DeviceDots, clip: DeviceRectangle?, dark: DeviceDots?) {
    let runs = dots.runs(with: dark)
    guard !runs.isEmpty else { return }
    shapes += "<g\(clipAttribute(clip))>\n"
    for run in runs {
      let color = dots.color(at: run.lowerBound)
      let darkColor = dark?.color(at: run.lowerBound)
      let paint = "\"\(hexadecimal(color))\""
      if color.alpha == 1, darkColor?.alpha ?? 1 == 1 {
        let style = darkStyles.attribute(stroke: (color, darkColor))
        shapes += "<path d=\""
        for center in dots.centers[run] {
          shapes += "M\(svgNumber(center.x)) \(svgNumber(center.y))h0"
        }
        shapes += "\" stroke=\(paint) stroke-width=\"\(svgNumber(dots.diameter + dots.rim))\""
        shapes += " stroke-linecap=\"round\"\(style)/>\n"
        continue
      }
      let style = darkStyles.attribute(fill: (color, darkColor), stroke: (color, darkColor))
      let opacity = svgNumber(color.alpha)
      shapes += "<g fill=\(paint) fill-opacity=\"\(opacity)\" stroke=\(paint)"
      shapes += " stroke-opacity=\"\(opacity)\" stroke-width=\"\(svgNumber(dots.rim))\"\(style)>\n"
      let radius = svgNumber(dots.diameter / 2)
      for center in dots.centers[run] {
        shapes += "<circle cx=\"\(svgNumber(center.x))\" cy=\"\(svgNumber(center.y))\""
        shapes += " r=\"\(radius)\"/>\n"
      }
      shapes += "</g>\n"
    }
    shapes += "</g>\n"
  }

  /// Appends a picture as it is, its cells as pixels: it stays sharp at every size.
  mutating func append(
    _ image: DisplayList.Image, in rectangle: DeviceRectangle, clip: DeviceRectangle?
  ) throws(RenderingError) {
    let words = image.wordsFromTop
    let bytes = words.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8 & 0xff), UInt8($0 >> 16), 0] }
    let file = try PNGEncoder.encode(
      bytes, width: Int32(image.columns), height: Int32(image.rows),
      stride: Int32(4 * image.columns), dpi: 72, texts: [])
    shapes += "<image x=\"\(svgNumber(rectangle.left))\" y=\"\(svgNumber(rectangle.top))\""
    shapes += " width=\"\(svgNumber(rectangle.width))\" height=\"\(svgNumber(rectangle.height))\""
    shapes += " preserveAspectRatio=\"none\" image-rendering=\"optimizeSpeed\""
    // Programs that read style sheets have a word for "no blurring"; others take the attribute.
    shapes += " style=\"image-rendering:pixelated\""
    if image.opacity < 1 { shapes += " opacity=\"\(svgNumber(image.opacity))\"" }
    shapes += "\(clipAttribute(clip)) xlink:href=\"data:image/png;base64,\(base64(file))\"/>\n"
  }
}
