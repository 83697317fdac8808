import CFreeType

/// The table MATH of a font: how formulas are set with it, in units of the font.
///
/// Everything is looked up where it is asked for. What points out of the table, as in a broken font, is not
/// there.
///
/// Source: OpenType 1.9.1, "MATH – The mathematical typesetting table"; ISO/IEC 14496-22.
struct MathTable {
  /// The direction in which a glyph grows.
  enum Direction {
    case vertical
    case horizontal
  }

  /// A larger form of a glyph.
  struct Variant: Hashable {
    let glyph: UInt32
    /// How large it is in the direction of growth.
    let advance: Int
  }

  /// A glyph made of parts, which overlap.
  struct Assembly: Hashable {
    /// A part; from the left or from below.
    struct Part: Hashable {
      let glyph: UInt32
      /// How much of its beginning may be overlapped by the part before it.
      let startConnector: Int
      /// How much of its end may be overlapped by the part after it.
      let endConnector: Int
      /// How large it is in the direction of growth.
      let advance: Int
      /// Whether it may be left out or repeated.
      let isExtender: Bool
    }

    let italicCorrection: Int
    let parts: [Part]
  }

  private let table: TableReader
  private let constants: Int
  private let glyphInfo: Int?
  private let variants: Int?

  /// Reads the beginning of a table.
  ///
  /// - Parameter bytes: The bytes of the table; `nil` is returned if they are none of a version that is known,
  ///   or have no place for the constants.
  init?(_ bytes: [UInt8]) {
    table = TableReader(bytes: bytes)
    guard table.unsigned(0) == 1, let constants = table.place(4, of: 0),
      table.unsigned(constants + MathConstant.size - 2) != nil
    else { return nil }
    self.constants = constants
    glyphInfo = table.place(6, of: 0)
    variants = table.place(8, of: 0)
  }

  /// Reads the table of a face; `nil` if it has none.
  init?(of face: FreeTypeFace) {
    guard let bytes = Self.bytes(of: face) else { return nil }
    self.init(bytes)
  }

  /// The bytes of the table of a face; `nil` if it has none.
  static func bytes(of face: FreeTypeFace) -> [UInt8]? {
    let tag = FT_ULong(0x4D41_5448)
    var length: FT_ULong = 0
    guard FT_Load_Sfnt_Table(face.pointer, tag, 0, nil, &length) == 0,
      let count = Int(exactly: length), count <= face.bytes.count
    else { return nil }
    var status: FT_Error = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { bytes, initialized in
      status = FT_Load_Sfnt_Table(face.pointer, tag, 0, bytes.baseAddress, &length)
      initialized = status == 0 ? count : 0
    }
    return status == 0 ? bytes : nil
  }

  /// A constant: a length in units of the font, or a share in percent.
  subscript(constant: MathConstant) -> Int {
    let place = constants + constant.place
    return (constant.isUnsigned ? table.unsigned(place) : table.signed(place)) ?? 0
  }

  /// How far a slanted glyph leans over its advance; 0 for one that does not.
  func italicCorrection(of glyph: UInt32) -> Int {
    value(of: glyph, listedAt: 0) ?? 0
  }

  /// Where an accent stands over a glyph, from its origin; `nil` for its middle.
  func topAccentAttachment(of glyph: UInt32) -> Int? {
    value(of: glyph, listedAt: 2)
  }

  /// Whether a glyph counts as a variant that is larger in height, to which scripts are put as to a box.
  func isExtendedShape(_ glyph: UInt32) -> Bool {
    guard let glyphInfo, let coverage = table.place(4, of: glyphInfo) else { return false }
    return table.index(of: glyph, inCoverage: coverage) != nil
  }

  /// The least overlap of the parts of an assembly.
  var minConnectorOverlap: Int { variants.flatMap { table.unsigned($0) } ?? 0 }

  /// The forms of a glyph, the smallest first, which mostly is the glyph itself; none if it does not grow.
  func variants(of glyph: UInt32, _ direction: Direction) -> [Variant] {
    guard let place = construction(of: glyph, direction), let count = table.unsigned(place + 2)
    else { return [] }
    return (0..<count).prefix(Self.limit).compactMap { index in
      guard let glyph = table.unsigned(place + 4 + 4 * index),
        let advance = table.unsigned(place + 6 + 4 * index)
      else { return nil }
      return Variant(glyph: UInt32(glyph), advance: advance)
    }
  }

  /// The parts that a glyph of any size is made of; `nil` if there are none.
  func assembly(of glyph: UInt32, _ direction: Direction) -> Assembly? {
    guard let construction = construction(of: glyph, direction),
      let place = table.place(0, of: construction), let count = table.unsigned(place + 4),
      count > 0, count <= Self.limit
    else { return nil }
    var parts: [Assembly.Part] = []
    for index in 0..<count {
      let part = place + 6 + 10 * index
      guard let glyph = table.unsigned(part), let start = table.unsigned(part + 2),
        let end = table.unsigned(part + 4), let advance = table.unsigned(part + 6),
        let flags = table.unsigned(part + 8)
      else { return nil }
      parts.append(
        Assembly.Part(
          glyph: UInt32(glyph), startConnector: start, endConnector: end, advance: advance,
          isExtender: flags & 1 != 0))
    }
    return Assembly(italicCorrection: table.signed(place) ?? 0, parts: parts)
  }

  /// More forms or parts no glyph has; fonts have about ten.
  private static let limit = 256

  /// A value of a glyph from one of the lists of the table's part on glyphs.
  private func value(of glyph: UInt32, listedAt offset: Int) -> Int? {
    guard let glyphInfo, let list = table.place(offset, of: glyphInfo),
      let coverage = table.place(0, of: list), let count = table.unsigned(list + 2),
      let index = table.index(of: glyph, inCoverage: coverage), index < count
    else { return nil }
    return table.signed(list + 4 + 4 * index)
  }

  private func construction(of glyph: UInt32, _ direction: Direction) -> Int? {
    guard let variants, let verticalCount = table.unsigned(variants + 6),
      let horizontalCount = table.unsigned(variants + 8)
    else { return nil }
    let (list, start, count) =
      direction == .vertical ? (2, 0, verticalCount) : (4, verticalCount, horizontalCount)
    guard let coverage = table.place(list, of: variants),
      let index = table.index(of: glyph, inCoverage: coverage), index < count
    else { return nil }
    return table.place(10 + 2 * (start + index), of: variants)
  }
}
