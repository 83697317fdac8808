import GMMSupport
import Plotting

/// What is drawn on the page of a PDF, with the font, pictures and other resources that it refers to
/// (ISO 32000-1, 8 and 9).
struct PDFContent {
  let font: Font
  let page: Page
  private var text: [UInt8] = []
  /// The letters of each face of the font; none of a face that no text has been set in.
  private(set) var letters: [PDFFont?]
  /// The letters of the faces that formulas alone have.
  private(set) var formulaLetters: [FormulaFace: PDFFont] = [:]
  private(set) var images: [DisplayList.Image] = []
  private(set) var discs: [PDFDisc] = []
  /// How dots are pictures; `nil` where they are shapes.
  var dotPictures: DotPictures?
  private(set) var pictures: [DotPicture] = []
  /// The opacities that are set somewhere, as they are written.
  private(set) var opacities: [String] = []
  private var opacity = PDFContent.opaque
  private static let opaque = lengthText(1)

  init(font: Font, page: Page) {
    self.font = font
    self.page = page
    letters = font.faces.map { _ in nil }
  }

  /// Everything that has been drawn, marked as what a figure's element of structure describes.
  var bytes: [UInt8] { Array("/Figure<</MCID 0>>BDC\n".utf8) + text + "EMC\n".utf8 }

  /// Draws some items.
  mutating func append(_ items: some Sequence<DeviceItem>) {
    for item in items {
      switch item {
      case .rectangles(let rectangles, let fill, let clip):
        // Readers paint what has no width or height as a line; a path of nothing is none.
        let seen = rectangles.filter { $0.isSeen(within: clip ?? page.bounds) }
        guard !seen.isEmpty else { continue }
        clipped(to: clip) { content in
          content.set(fill: fill)
          for rectangle in seen { content.append(rectangle) }
          content.write("f")
        }
      case .path(let path, let fill, let stroke, let clip):
        guard !path.isEmpty else { continue }
        clipped(to: clip) { $0.append(path, fill: fill, stroke: stroke) }
      case .markers(let path, let origins, let stroke, let clip):
        guard !path.isEmpty, !origins.isEmpty, stroke.width > 0 else { continue }
        clipped(to: clip) { $0.append(path, at: origins, stroke: stroke) }
      case .dots(let dots, let clip):
        clipped(to: clip) { content in
          let clip = clip ?? content.page.bounds
          if let dotPictures = content.dotPictures, DotPictures.include(dots) {
            content.append(dotPictures, of: dots, within: clip)
          } else {
            content.append(dots, within: clip)
          }
        }
      case .image(let image, let rectangle, let clip):
        clipped(to: clip) { $0.append(image, in: rectangle) }
      case .text(let line):
        append(line)
      }
    }
  }

  /// Draws a path: first what it encloses, then its line, for both to add up.
  private mutating func append(_ path: [Path.Element], fill: Color?, stroke: Stroke?) {
    if let fill {
      set(fill: fill)
      append(path)
      write("f")
    }
    if let stroke, stroke.width > 0 {
      set(stroke)
      append(path)
      write("S")
    }
  }

  /// Draws a path at one place after the other.
  ///
  /// Opaque ones are one path, in which a place counts once. Where markers overlap, translucent
  /// ones must be drawn one by one to add up.
  private mutating func append(
    _ path: [Path.Element], at origins: [DevicePoint], stroke: Stroke
  ) {
    set(stroke)
    let isOpaque = stroke.color.alpha == 1
    for origin in isOpaque ? firstOfEachPlace(origins) : origins {
      append(path.map { $0.moved(to: origin) })
      if !isOpaque { write("S") }
    }
    if isOpaque { write("S") }
  }

  private mutating func append(_ line: DisplayList.TextLine) {
    let run: GlyphRun
    switch font.line(of: line.string, size: line.size, isBold: line.isBold) {
    case .plain(let plain, _): run = plain
    case .formula(let formula): return append(formula, of: line)
    }
    guard !run.glyphs.isEmpty, line.size > 0 else { return }
    isolated { content in
      content.set(fill: line.color)
      content.write("BT \(content.selection(.text(run.glyphs[0].face), line.size))")
      content.write(line.isVertical ? "0 1 -1 0" : "1 0 0 1", terminator: " ")
      content.write(line.origin)
      content.write("Tm [<", terminator: "")
      // Glyphs are measured in 64ths of a pixel, the ways between them in thousandths of the size.
      let unit = 72 / content.font.dpi / 64 / line.size * 1000
      var pen = 0.0
      var (face, rise) = (run.glyphs[0].face, 0)
      for (index, placed) in run.glyphs.enumerated() {
        let next = index + 1 < run.glyphs.count ? run.glyphs[index + 1] : nil
        // A letter and its marks are one sign: readers would take marks for lines of their own.
        let beginsSign = !placed.isMark && next?.isMark ?? false
        if placed.face != face || placed.y != rise || beginsSign {
          content.write(">]TJ", terminator: " ")
          if placed.face != face { content.write(content.selection(.text(placed.face), line.size)) }
          if placed.y != rise {
            content.write("\(lengthText(Double(placed.y) / 64 * 72 / content.font.dpi)) Ts")
          }
          if beginsSign {
            let marks = run.glyphs[(index + 1)...].prefix(while: \.isMark)
            let text = placed.text + marks.map(\.text).joined()
            content.write("/Span<</ActualText\(pdfText(text))>>BDC")
          }
          content.write("[<", terminator: "")
          (face, rise) = (placed.face, placed.y)
        }
        let (number, width) = content.use(placed.glyph, of: .text(placed.face), text: placed.text)
        let gap = (pen - Double(placed.x) * unit).rounded()
        if gap != 0 {
          content.write(">\(lengthText(gap))<", terminator: "")
          pen -= gap
        }
        content.write(hexadecimal(number, digits: 4), terminator: "")
        pen += width
        if placed.isMark, !(next?.isMark ?? false) {
          content.write(">]TJ EMC [<", terminator: "")
        }
      }
      content.write(">]TJ ET")
    }
  }

  /// The operator that selects a face of the font.
  func selection(_ face: GlyphFace, _ size: Double) -> String {
    "/\(Self.name(of: face)) \(lengthText(size)) Tf"
  }

  /// The name of a face among the resources of the page.
  static func name(of face: GlyphFace) -> String {
    switch face {
    case .text(let number): "F\(number == 0 ? "" : String(number))"
    case .formula(let face): "M\(FormulaFace.allCases.firstIndex(of: face) ?? 0)"
    }
  }

  /// The number of a glyph in its font, and its width in thousandths of the font size.
  mutating func use(
    _ glyph: Glyph, of face: GlyphFace, text: String
  ) -> (number: Int, width: Double) {
    switch face {
    case .text(let number):
      while letters.count <= number { self.letters.append(nil) }
      var letters = letters[number] ?? PDFFont(font.faces[number])
      // Of two references to what it holds one would be a copy.
      self.letters[number] = nil
      defer { self.letters[number] = letters }
      return letters.use(glyph.index, text: text)
    case .formula(let face):
      guard var letters = formulaLetters[face] ?? font.face(face).map(PDFFont.init) else {
        return (0, 0)
      }
      formulaLetters[face] = nil
      defer { formulaLetters[face] = letters }
      return letters.use(glyph.index, text: text)
    }
  }

  // MARK: - State

  /// Draws what has colors and lines of its own.
  mutating func isolated(_ draw: (inout PDFContent) -> Void) {
    let opacity = opacity
    write("q")
    draw(&self)
    write("Q")
    self.opacity = opacity
  }

  private mutating func clipped(
    to clip: DeviceRectangle?, _ draw: (inout PDFContent) -> Void
  ) {
    isolated { content in
      if let clip {
        content.append(clip)
        content.write("W n")
      }
      draw(&content)
    }
  }

  mutating func set(fill color: Color) {
    set(color)
    write("rg")
    set(opacity: color.alpha)
  }

  mutating func set(_ stroke: Stroke) {
    set(stroke.color)
    write("RG")
    set(opacity: stroke.color.alpha)
    // A line of no width is as thin as can be, instead of nothing.
    write("\(lengthText(max(stroke.width, 0.001))) w")
    switch stroke.cap {
    case .butt: break
    case .round: write("1 J")
    case .projecting: write("2 J")
    }
    switch stroke.join {
    case .miter: break
    case .round: write("1 j")
    case .bevel: write("2 j")
    }
    let dashes = stroke.dashes.map(lengthText)
    // Readers refuse dashes without length.
    if dashes.contains(where: { $0 != "0" }) {
      write("[\(dashes.joined(separator: " "))]0 d")
    }
  }

  /// Sets how opaque lines and areas are.
  mutating func set(opacity: Double) {
    let opacity = lengthText(opacity)
    guard opacity != self.opacity else { return }
    self.opacity = opacity
    let number = opacities.firstIndex(of: opacity) ?? opacities.count
    if number == opacities.count { opacities.append(opacity) }
    write("/G\(number) gs")
  }

  private mutating func set(_ color: Color) {
    for share in [color.red, color.green, color.blue] { write(share) }
  }

  // MARK: - Paths

  private mutating func append(_ path: [Path.Element]) {
    var (current, start) = (DevicePoint(x: 0, y: 0), DevicePoint(x: 0, y: 0))
    for element in StraightenedPath(path).elements {
      switch element {
      case .move(let point):
        write(point)
        write("m")
        (current, start) = (point, point)
      case .line(let point):
        write(point)
        write("l")
        current = point
      case .curve(let control, let end):
        // The cubic curve of the same shape.
        for point in [current, end] {
          write(
            DevicePoint(
              x: point.x + (control.x - point.x) * 2 / 3,
              y: point.y + (control.y - point.y) * 2 / 3))
        }
        write(end)
        write("c")
        current = end
      case .close:
        write("h")
        current = start
      }
    }
  }

  mutating func append(_ rectangle: DeviceRectangle) {
    // The edges are rounded, not the lengths, so that rectangles abut that do.
    func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
    let (left, bottom) = (rounded(rectangle.left), rounded(page.height - rectangle.bottom))
    write(left)
    write(bottom)
    write(rounded(rectangle.right) - left)
    write(rounded(page.height - rectangle.top) - bottom)
    write("re")
  }

  // MARK: - Bytes

  /// Writes a number and what separates it from the next.
  mutating func write(_ number: Double) {
    text += lengthText(number).utf8
    text.append(UInt8(ascii: " "))
  }

  /// Writes a point; the page of a PDF has its origin at the bottom.
  mutating func write(_ point: DevicePoint) {
    write(point.x)
    write(page.height - point.y)
  }

  mutating func write(_ operators: String, terminator: String = "\n") {
    text += operators.utf8
    text += terminator.utf8
  }

  /// The number of a disc among those that are drawn again and again.
  mutating func use(_ disc: PDFDisc) -> Int {
    let number = discs.firstIndex(of: disc) ?? discs.count
    if number == discs.count { discs.append(disc) }
    return number
  }

  /// The number of a picture.
  mutating func use(_ image: DisplayList.Image) -> Int {
    images.append(image)
    return images.count - 1
  }

  /// The number of a picture of dots.
  mutating func use(_ picture: DotPicture) -> Int {
    pictures.append(picture)
    return pictures.count - 1
  }
}
