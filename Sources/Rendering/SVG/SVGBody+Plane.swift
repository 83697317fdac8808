import PNG
import Plotting

extension SVGBody {
  /// Appends discs one after the other.
  ///
  /// Opaque ones of one color are one path: lines of no length with round ends, which take few
  /// bytes. Translucent ones must be drawn one by one to add up.
  mutating func append(_ dots: DisplayList.Dots, clip: DeviceRectangle?, dark: DisplayList.Dots?) {
    guard !dots.centers.isEmpty else { return }
    shapes += "<g\(clipAttribute(clip))>\n"
    let darkParts = dark?.partsOfOneSize
    for (index, part) in dots.partsOfOneSize.enumerated() {
      appendDiscs(part, clip: clip, dark: darkParts?[index])
    }
    shapes += "</g>\n"
  }

  /// Appends discs of one size.
  private mutating func appendDiscs(
    _ dots: DisplayList.Dots, clip: DeviceRectangle?, dark: DisplayList.Dots?
  ) {
    for (first, centers) in dots.runsInSight(within: clip ?? page, dark: dark) {
      let color = dots.color(at: first)
      let darkColor = dark?.color(at: first)
      let paint = "\"\(color.rgbText)\""
      if color.alpha == 1, darkColor?.alpha ?? 1 == 1 {
        let style = darkStyles.attribute(stroke: (color, darkColor))
        shapes += "<path d=\""
        // In one path a place counts once; others lie over its last disc as over all.
        for center in firstOfEachPlace(centers.reversed()).reversed() {
          shapes += "M\(lengthText(center.x)) \(lengthText(center.y))h0"
        }
        shapes += "\" stroke=\(paint) stroke-width=\"\(lengthText(dots.diameter + dots.rim))\""
        shapes += " stroke-linecap=\"round\"\(style)/>\n"
        continue
      }
      let style = darkStyles.attribute(fill: (color, darkColor), stroke: (color, darkColor))
      let opacity = lengthText(color.alpha)
      shapes += "<g fill=\(paint) fill-opacity=\"\(opacity)\" stroke=\(paint)"
      shapes += " stroke-opacity=\"\(opacity)\" stroke-width=\"\(lengthText(dots.rim))\"\(style)>\n"
      let radius = lengthText(dots.diameter / 2)
      for center in centers {
        shapes += "<circle cx=\"\(lengthText(center.x))\" cy=\"\(lengthText(center.y))\""
        shapes += " r=\"\(radius)\"/>\n"
      }
      shapes += "</g>\n"
    }
  }

  /// Appends the picture of discs, with another one for dark pages if its colors are other ones.
  mutating func append(
    _ pictures: DotPictures, of dots: DisplayList.Dots, clip: DeviceRectangle?,
    dark: DisplayList.Dots?
  ) {
    let dark = dark?.palette == dots.palette ? nil : dark
    append(
      pictures, of: dots, clip: clip,
      attributes: dark == nil ? "" : darkStyles.attribute("display:none"))
    if let dark {
      append(
        pictures, of: dark, clip: clip,
        attributes: " display=\"none\"" + darkStyles.attribute("display:inline"))
    }
  }

  private mutating func append(
    _ pictures: DotPictures, of dots: DisplayList.Dots, clip: DeviceRectangle?, attributes: String
  ) {
    guard
      let picture = pictures.picture(
        of: dots, within: clip ?? page, page, unitsPerInch: font.dpi)
    else { return }
    let file =
      picture.color.map {
        PNGEncoder.encode(
          opacities: picture.opacities, color: $0, width: picture.width, height: picture.height)
      }
      ?? PNGEncoder.encode(
        channels: picture.channels, width: picture.width, height: picture.height)
    let place = picture.rectangle
    shapes += "<image x=\"\(lengthText(place.left))\" y=\"\(lengthText(place.top))\""
    shapes += " width=\"\(lengthText(place.width))\" height=\"\(lengthText(place.height))\""
    shapes += " preserveAspectRatio=\"none\"\(attributes)\(clipAttribute(clip))"
    shapes += " xlink:href=\"data:image/png;base64,\(base64(file))\"/>\n"
  }

  /// Appends a picture as a file of pixels within the document.
  ///
  /// Browsers keep its cells sharp at every size. Other programs smooth pictures that they enlarge,
  /// so that every cell has so many pixels that it is made smaller instead. Its edges are those of
  /// pixels, as the lines around it are, for no seam to show between them.
  mutating func append(
    _ image: DisplayList.Image, in rectangle: DeviceRectangle, clip: DeviceRectangle?
  ) {
    let (left, right) = (snappedToEdge(rectangle.left), snappedToEdge(rectangle.right))
    let (top, bottom) = (snappedToEdge(rectangle.top), snappedToEdge(rectangle.bottom))
    let width = pixelsPerCell(image.columns, length: right - left)
    let height = pixelsPerCell(image.rows, length: bottom - top)
    let bytes = image.wordsFromTop(width: width, height: height).flatMap { word in
      [UInt8(word & 0xff), UInt8((word >> 8) & 0xff), UInt8(word >> 16), 0]
    }
    let columns = width * image.columns
    let file = PNGEncoder.encode(
      bytes, width: columns, height: height * image.rows, stride: 4 * columns, dpi: 72, texts: [])
    shapes += "<image x=\"\(lengthText(left))\" y=\"\(lengthText(top))\""
    shapes += " width=\"\(lengthText(right - left))\" height=\"\(lengthText(bottom - top))\""
    shapes += " preserveAspectRatio=\"none\" style=\"image-rendering:pixelated\""
    if image.opacity < 1 { shapes += " opacity=\"\(lengthText(image.opacity))\"" }
    shapes += "\(clipAttribute(clip)) xlink:href=\"data:image/png;base64,\(base64(file))\"/>\n"
  }

  /// Enough for two in each pixel of the page; one where cells are no larger than those.
  private func pixelsPerCell(_ cells: Int, length: Double) -> Int {
    guard Double(cells) < length else { return 1 }
    // No page is larger, whatever limits an axis has.
    return Int(clamping: (2 * min(length, 32_767) / Double(cells)).rounded(.up))
  }
}
