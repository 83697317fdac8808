import GMMSupport
import Plotting

extension PDFContent {
  /// Draws discs one after the other.
  ///
  /// Opaque ones of one color are one path: lines of no length with round ends, which take few
  /// bytes. Translucent ones must be drawn one by one to add up.
  mutating func append(_ dots: DisplayList.Dots, within clip: DeviceRectangle) {
    for part in dots.partsOfOneSize { appendDiscs(part, within: clip) }
  }

  /// Draws discs of one size.
  private mutating func appendDiscs(_ dots: DisplayList.Dots, within clip: DeviceRectangle) {
    for (first, centers) in dots.runsInSight(within: clip) {
      let color = dots.color(at: first)
      guard color.alpha == 1 else {
        append(PDFDisc(diameter: dots.diameter, rim: dots.rim), at: centers, color: color)
        continue
      }
      set(Stroke(color: color, width: dots.diameter + dots.rim, cap: .round))
      // In one path a place counts once; others lie over its last disc as over all.
      for center in firstOfEachPlace(centers.reversed()).reversed() {
        write(center)
        write("m", terminator: " ")
        write(center)
        write("l")
      }
      write("S")
    }
  }

  private mutating func append(_ disc: PDFDisc, at centers: [DevicePoint], color: Color) {
    let number = use(disc)
    set(fill: color)
    set(Stroke(color: color, width: disc.rim))
    for center in centers {
      isolated { content in
        content.write("1 0 0 1", terminator: " ")
        content.write(center)
        content.write("cm /D\(number) Do")
      }
    }
  }

  /// Draws the picture of discs.
  mutating func append(
    _ pictures: DotPictures, of dots: DisplayList.Dots, within clip: DeviceRectangle
  ) {
    guard
      let picture = pictures.picture(of: dots, within: clip, page.bounds, unitsPerInch: 72)
    else { return }
    let place = picture.rectangle
    // poppler stretches a picture to all pixels that it touches: a thousandth less on each side keeps
    // those out that begin where it ends.
    let least = 0.001
    set(opacity: 1)
    write(place.width - 2 * least)
    write("0 0", terminator: " ")
    write(place.height - 2 * least)
    write(DevicePoint(x: place.left + least, y: place.bottom - least))
    write("cm /P\(use(picture)) Do")
  }

  /// Draws a picture over a rectangle.
  mutating func append(_ image: DisplayList.Image, in rectangle: DeviceRectangle) {
    set(opacity: image.opacity)
    write(rectangle.width)
    write("0 0", terminator: " ")
    write(rectangle.height)
    write(DevicePoint(x: rectangle.left, y: rectangle.bottom))
    write("cm /I\(use(image)) Do")
  }
}

/// A disc about the origin, which takes colors and opacity from where it is drawn.
struct PDFDisc: Equatable {
  let diameter: Double
  /// The width of the line along the edge; half of it is outside.
  let rim: Double

  /// Adds the disc to a file (ISO 32000-1, 8.10).
  func add(to file: inout PDFFile) -> PDFFile.Reference {
    let radius = diameter / 2
    // The cubic curves nearest to a quarter of a circle.
    let control = 4 / 3 * (2.0.squareRoot() - 1) * radius
    var edge = "\(lengthText(radius)) 0 m\n"
    var (x, y) = (radius, 0.0)
    var (forwardX, forwardY) = (0.0, control)
    for _ in 0..<4 {
      // A quarter further on.
      let (nextX, nextY) = (-y, x)
      let (turnedX, turnedY) = (-forwardY, forwardX)
      edge +=
        [x + forwardX, y + forwardY, nextX - turnedX, nextY - turnedY, nextX, nextY]
        .map(lengthText).joined(separator: " ") + " c\n"
      (x, y, forwardX, forwardY) = (nextX, nextY, turnedX, turnedY)
    }
    let content = "\(edge)h f\n" + (rim > 0 ? "\(edge)h S\n" : "")
    let reach = lengthText(radius + rim)
    return file.addStream(
      Array(content.utf8),
      "/Type/XObject/Subtype/Form/BBox[-\(reach) -\(reach) \(reach) \(reach)]/Resources<<>>")
  }
}

extension DotPicture {
  /// Adds the picture to a file: its colors, and its opacities as a soft mask (ISO 32000-1, 8.9 and
  /// 11.6.5.3).
  func add(to file: inout PDFFile) -> PDFFile.Reference {
    let form = "/Type/XObject/Subtype/Image/Width \(width)/Height \(height)/BitsPerComponent 8"
    let mask = file.addStream(opacities, form + "/ColorSpace/DeviceGray")
    guard let color else {
      let colors = channels.indices.filter { $0 % 4 < 3 }.map { channels[$0] }
      return file.addStream(colors, form + "/ColorSpace/DeviceRGB/SMask \(mask)")
    }
    let text = color.map { hexadecimal(Int($0), digits: 2) }.joined()
    return file.addStream(
      [UInt8](repeating: 0, count: width * height),
      form + "/ColorSpace[/Indexed/DeviceRGB 0<\(text)>]/SMask \(mask)")
  }
}

extension DisplayList.Image {
  /// Adds the picture to a file, with its colors and a byte for each cell (ISO 32000-1, 8.9).
  func add(to file: inout PDFFile) -> PDFFile.Reference {
    let colors = palette.map { $0.rgbText.dropFirst() }.joined()
    let cells = (0..<rows).reversed().flatMap {
      colorIndices[$0 * columns..<($0 + 1) * columns]
    }
    return file.addStream(
      cells,
      """
      /Type/XObject/Subtype/Image/Width \(columns)/Height \(rows)/BitsPerComponent 8\
      /ColorSpace[/Indexed/DeviceRGB \(palette.count - 1)<\(colors)>]/Interpolate false
      """)
  }
}
