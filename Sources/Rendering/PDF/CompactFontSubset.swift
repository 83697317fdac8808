import PNG

/// Writes some glyphs as a font of the Compact Font Format, for outlines with cubic curves, whose
/// characters are found by the numbers of glyphs.
///
/// It is made of the outlines alone: two builds of a font give the same bytes.
///
/// Source: Adobe Technical Notes 5176, "The Compact Font Format Specification", and 5177, "The Type
/// 2 Charstring Format".
enum CompactFontSubset {
  /// Writes a font of a thousand units per em, whatever the units of its glyphs: not every reader
  /// knows others.
  ///
  /// - Parameters:
  ///   - glyphs: At least two and up to 65,535 glyphs, that for missing characters first.
  ///   - design: What they have in common.
  /// - Returns: The bytes of a font.
  /// - Complexity: O(*n*), where *n* is the number of points.
  static func file(_ glyphs: [DesignGlyph], _ design: FontDesign) -> [UInt8] {
    let count = glyphs.count
    // Version 1.0, a header of four bytes, places of four bytes.
    let start: [UInt8] = [1, 0, 4, 4] + index([Array(design.name.utf8)])
    let strings = index(["Adobe", "Identity"].map { Array($0.utf8) }) + index([])
    // The character of a glyph has its number, and all belong to the first font.
    var characters: [UInt8] = [2, 0, 1]
    characters.append(bigEndian: UInt16(count - 2))
    var fonts: [UInt8] = [3, 0, 1, 0, 0, 0]
    fonts.append(bigEndian: UInt16(count))
    let glyphs = index(glyphs.map { Charstring($0, unitsPerEm: design.unitsPerEm).bytes })
    // Widths are counted from 0.
    let privateValues = number(0) + [20]

    func top(_ places: [Int]) -> [UInt8] {
      // The strings that follow the 391 of the standard: who has numbered the characters, and how.
      let ordering = number(391) + number(392) + number(0) + [12, 30]
      return index([
        ordering + wideNumber(count) + [12, 34]
          + zip(places, [[15], [12, 37], [17], [12, 36]]).flatMap { wideNumber($0) + $1 }
      ])
    }
    func fontIndex(_ place: Int) -> [UInt8] {
      index([number(privateValues.count) + wideNumber(place) + [18]])
    }
    // Numbers of places are as long whatever they are.
    var places = [start.count + top([0, 0, 0, 0]).count + strings.count]
    for part in [characters, fonts, glyphs, fontIndex(0)] {
      places.append(places[places.count - 1] + part.count)
    }
    return start + top(Array(places[..<4])) + strings + characters + fonts + glyphs
      + fontIndex(places[4]) + privateValues
  }

  /// Some parts with the places of their ends.
  private static func index(_ parts: [[UInt8]]) -> [UInt8] {
    var index: [UInt8] = []
    index.append(bigEndian: UInt16(parts.count))
    guard !parts.isEmpty else { return index }
    index.append(4)
    var place: UInt32 = 1
    index.append(bigEndian: place)
    for part in parts {
      place += UInt32(part.count)
      index.append(bigEndian: place)
    }
    return index + parts.joined()
  }

  /// An integer of 32 bits as an operand of a dictionary, in five bytes.
  private static func wideNumber(_ value: Int) -> [UInt8] {
    var bytes: [UInt8] = [29]
    bytes.append(bigEndian: Int32(truncatingIfNeeded: value))
    return bytes
  }

  /// An integer of 16 bits as an operand, in as few bytes as it needs.
  fileprivate static func number(_ value: Int) -> [UInt8] {
    switch value {
    case -107...107: return [UInt8(value + 139)]
    case 108...1131: return [UInt8(247 + (value - 108) >> 8), UInt8((value - 108) & 255)]
    case -1131 ... -108: return [UInt8(251 + (-value - 108) >> 8), UInt8((-value - 108) & 255)]
    default: return [28, UInt8(value >> 8 & 255), UInt8(value & 255)]
    }
  }
}

/// The outline of a glyph as a program of the Type 2 charstring format.
private struct Charstring {
  private(set) var bytes: [UInt8] = []
  private let unitsPerEm: Int
  /// The current point, in 65,536ths of a thousandth of an em, as all numbers here are.
  private var current = (x: 0, y: 0)

  init(_ glyph: DesignGlyph, unitsPerEm: Int) {
    self.unitsPerEm = unitsPerEm
    append(scaled(glyph.advance))
    for contour in glyph.contours { append(contour) }
    // The end.
    bytes.append(14)
  }

  private mutating func append(_ contour: [DesignGlyph.OutlinePoint]) {
    var points = contour.map { (x: scaled($0.x), y: scaled($0.y), kind: $0.kind) }
    // A contour begins on the curve: at its last point, or halfway between two control points.
    if points[0].kind != .onCurve {
      let last = points[points.count - 1]
      points.insert(
        last.kind == .onCurve
          ? last
          : ((last.x + points[0].x) / 2, (last.y + points[0].y) / 2, .onCurve), at: 0)
    }
    append([(points[0].x, points[0].y)], command: 21)
    var controls: [(x: Int, y: Int)] = []
    for point in points.dropFirst() + [points[0]] {
      let place = (x: point.x, y: point.y)
      switch point.kind {
      case .cubic: controls.append(place)
      case .quadratic:
        if let control = controls.last {
          appendSegment(
            over: controls, to: ((control.x + place.x) / 2, (control.y + place.y) / 2))
        }
        controls = [place]
      case .onCurve:
        appendSegment(over: controls, to: place)
        controls = []
      }
    }
  }

  private mutating func appendSegment(over controls: [(x: Int, y: Int)], to end: (x: Int, y: Int)) {
    switch controls.count {
    case 1:
      // The cubic curve of the same shape.
      let control = controls[0]
      func between(_ place: (x: Int, y: Int)) -> (x: Int, y: Int) {
        (place.x + 2 * (control.x - place.x) / 3, place.y + 2 * (control.y - place.y) / 3)
      }
      append([between(current), between(end), end], command: 8)
    case 2: append(controls + [end], command: 8)
    // Of more control points than there are in a sound font the curve is not known.
    default: append([end], command: 5)
    }
  }

  /// Appends the ways from point to point, and what is drawn along them.
  private mutating func append(_ points: [(x: Int, y: Int)], command: UInt8) {
    for point in points {
      append(point.x - current.x)
      append(point.y - current.y)
      current = point
    }
    bytes.append(command)
  }

  private mutating func append(_ value: Int) {
    if value & 0xFFFF == 0 {
      bytes += CompactFontSubset.number(value >> 16)
    } else {
      bytes.append(255)
      bytes.append(bigEndian: Int32(truncatingIfNeeded: value))
    }
  }

  /// The nearest number for a length in units of the font.
  private func scaled(_ units: Int) -> Int {
    // No difference of two is beyond 32 bits.
    let limit = 16_383 << 16
    let doubled = 2 * units * 1000 << 16 + unitsPerEm
    return min(max((doubled / unitsPerEm) >> 1, -limit), limit)
  }
}
