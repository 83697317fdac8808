import PNG

/// Writes some glyphs as a TrueType font.
///
/// Its tables are made of the outlines alone: without dates, names and instructions, and with no
/// checksum of the font that they come from, so that two builds of a font give the same bytes.
/// What is left out are tables that a PDF does not need (ISO 32000-1, 9.9): characters are found by
/// the numbers of glyphs.
///
/// Source: OpenType specification 1.9.1, chapters "Font file" to "maxp".
enum TrueTypeSubset {
  /// Writes a font.
  ///
  /// - Parameters:
  ///   - glyphs: The glyphs, up to 65,535, that for missing characters first. Cubic curves are
  ///     drawn as quadratic ones.
  ///   - design: What they have in common.
  /// - Returns: The bytes of a font file.
  /// - Complexity: O(*n*), where *n* is the number of points.
  static func file(_ glyphs: [DesignGlyph], _ design: FontDesign) -> [UInt8] {
    var outlines: [UInt8] = []
    var places: [UInt8] = []
    var metrics: [UInt8] = []
    for glyph in glyphs {
      places.append(bigEndian: UInt32(outlines.count))
      append(glyph, to: &outlines)
      metrics.append(bigEndian: UInt16(glyph.advance))
      metrics.append(bigEndian: Int16(DesignBounds(of: [glyph]).left))
    }
    places.append(bigEndian: UInt32(outlines.count))
    return file([
      ("glyf", outlines), ("head", header(glyphs, design)),
      ("hhea", horizontalHeader(glyphs, design)), ("hmtx", metrics), ("loca", places),
      ("maxp", maximumProfile(glyphs)),
    ])
  }

  /// A glyph of the table `glyf`, filled to a multiple of four bytes; nothing for a blank.
  private static func append(_ glyph: DesignGlyph, to table: inout [UInt8]) {
    guard !glyph.contours.isEmpty else { return }
    table.append(bigEndian: Int16(truncatingIfNeeded: glyph.contours.count))
    DesignBounds(of: [glyph]).append(to: &table)
    var end = -1
    for contour in glyph.contours {
      end += contour.count
      table.append(bigEndian: UInt16(truncatingIfNeeded: end))
    }
    // No instructions.
    table.append(bigEndian: UInt16(0))
    var flags: [UInt8] = []
    var (xs, ys): ([UInt8], [UInt8]) = ([], [])
    var (x, y) = (0, 0)
    for point in glyph.contours.joined() {
      var flag: UInt8 = point.kind == .onCurve ? 1 : 0
      flag |= append(point.x - x, to: &xs, isShort: 2, isSameOrPositive: 16)
      flag |= append(point.y - y, to: &ys, isShort: 4, isSameOrPositive: 32)
      (x, y) = (point.x, point.y)
      flags.append(flag)
    }
    table += flags + xs + ys
    table.fillWord()
  }

  /// Appends the way from one point to the next in one direction.
  ///
  /// - Returns: What the flags of the point say of it: one byte and its sign, or none where there is
  ///   no way to go, or two bytes.
  private static func append(
    _ step: Int, to bytes: inout [UInt8], isShort: UInt8, isSameOrPositive: UInt8
  ) -> UInt8 {
    if step == 0 { return isSameOrPositive }
    if let short = UInt8(exactly: step.magnitude) {
      bytes.append(short)
      return step > 0 ? isShort | isSameOrPositive : isShort
    }
    bytes.append(bigEndian: Int16(step))
    return 0
  }

  private static func header(_ glyphs: [DesignGlyph], _ design: FontDesign) -> [UInt8] {
    var table: [UInt8] = []
    // Versions of table and font, and what the sum over the file is completed by, later.
    for word: UInt32 in [0x0001_0000, 0x0001_0000, 0, 0x5F0F_3CF5] { table.append(bigEndian: word) }
    // Baseline and left side bearings begin at 0.
    table.append(bigEndian: UInt16(3))
    table.append(bigEndian: UInt16(design.unitsPerEm))
    // Created and modified at no time.
    table += repeatElement(0, count: 16)
    DesignBounds(of: glyphs).append(to: &table)
    // No style, legible from 6 pixels on, from left to right, places of 32 bits, the only format.
    for number: UInt16 in [0, 6, 2, 1, 0] { table.append(bigEndian: number) }
    return table
  }

  private static func horizontalHeader(_ glyphs: [DesignGlyph], _ design: FontDesign) -> [UInt8] {
    let bounds = glyphs.map { DesignBounds(of: [$0]) }
    let advance = glyphs.map(\.advance).max() ?? 0
    let left = bounds.map(\.left).min() ?? 0
    let right = zip(glyphs, bounds).map { $0.advance - $1.right }.min() ?? 0
    let extent = bounds.map(\.right).max() ?? 0
    // No gap between lines; after the extents an upright caret, four numbers without meaning, and
    // the only format.
    return table([
      design.ascender, design.descender, 0, advance, left, right, extent, 1, 0, 0, 0, 0, 0, 0, 0,
      glyphs.count,
    ])
  }

  private static func maximumProfile(_ glyphs: [DesignGlyph]) -> [UInt8] {
    let points = glyphs.map { $0.contours.reduce(0) { $0 + $1.count } }.max() ?? 0
    let contours = glyphs.map(\.contours.count).max() ?? 0
    // Neither composite glyphs nor instructions, of whose zones there is one at least.
    return table([glyphs.count, points, contours, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0])
  }

  /// A table of version 1.0 and numbers of 16 bits.
  private static func table(_ numbers: [Int]) -> [UInt8] {
    var table: [UInt8] = []
    table.append(bigEndian: UInt32(0x0001_0000))
    for number in numbers { table.append(bigEndian: UInt16(truncatingIfNeeded: number)) }
    return table
  }

  /// The file with its tables, which are in the order of their names.
  private static func file(_ tables: [(name: String, content: [UInt8])]) -> [UInt8] {
    var file: [UInt8] = []
    file.append(bigEndian: UInt32(0x0001_0000))
    // The largest power of two that is no more than the number of tables, for binary search.
    let power = Int.bitWidth - 1 - tables.count.leadingZeroBitCount
    let range = 16 << power
    for number in [tables.count, range, power, 16 * tables.count - range] {
      file.append(bigEndian: UInt16(number))
    }
    var place = file.count + 16 * tables.count
    var sumPlace = 0
    for (name, content) in tables {
      if name == "head" { sumPlace = place + 8 }
      file += name.utf8
      file.append(bigEndian: checksum(content))
      file.append(bigEndian: UInt32(place))
      file.append(bigEndian: UInt32(content.count))
      place += (content.count + 3) / 4 * 4
    }
    for (_, content) in tables {
      file += content
      file.fillWord()
    }
    var completion: [UInt8] = []
    completion.append(bigEndian: 0xB1B0_AFBA &- checksum(file))
    file.replaceSubrange(sumPlace..<sumPlace + 4, with: completion)
    return file
  }

  /// The sum of all words of four bytes, the last filled with zeros.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0
    for (index, byte) in bytes.enumerated() {
      sum &+= UInt32(byte) << UInt32(24 - index % 4 * 8)
    }
    return sum
  }
}

extension [UInt8] {
  /// Appends zeros up to a multiple of four bytes.
  fileprivate mutating func fillWord() {
    self += repeatElement(0, count: (4 - count % 4) % 4)
  }
}

/// The bounds of the points of some glyphs; all zero without any.
struct DesignBounds {
  private(set) var left = 0
  private(set) var bottom = 0
  private(set) var right = 0
  private(set) var top = 0

  init(of glyphs: [DesignGlyph]) {
    let points = glyphs.lazy.flatMap(\.contours).joined()
    guard let first = points.first else { return }
    (left, bottom, right, top) = (first.x, first.y, first.x, first.y)
    for point in points {
      (left, right) = (min(left, point.x), max(right, point.x))
      (bottom, top) = (min(bottom, point.y), max(top, point.y))
    }
  }

  fileprivate func append(to table: inout [UInt8]) {
    for edge in [left, bottom, right, top] { table.append(bigEndian: Int16(edge)) }
  }
}
