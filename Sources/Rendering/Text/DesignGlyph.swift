import CFreeType

/// A glyph as its designer drew it: in units of the font, hinted for no size.
struct DesignGlyph {
  /// A point of a contour.
  struct OutlinePoint: Equatable {
    /// What a point does.
    enum Kind {
      case onCurve
      /// The control point of a quadratic curve; between two of them there is a point on the curve.
      case quadratic
      /// One of the two control points of a cubic curve.
      case cubic
    }

    let x: Int
    let y: Int
    let kind: Kind
  }

  /// The largest coordinate, so that any difference of two fits into 16 bits; fonts use a few
  /// thousands.
  static let limit = 16_383

  /// Closed contours of at least one point each; none for a blank.
  private(set) var contours: [[OutlinePoint]] = []
  /// The distance to the origin of the next glyph, from 0 to 65,535.
  private(set) var advance = 0

  /// Loads a glyph; one that is broken is a blank.
  fileprivate init(_ index: UInt32, face: FT_Face) {
    guard FT_Load_Glyph(face, index, Int32(FT_LOAD_NO_SCALE)) == 0,
      let slot = face.pointee.glyph?.pointee
    else { return }
    advance = min(max(slot.metrics.horiAdvance, 0), 65_535)
    let outline = slot.outline
    guard outline.n_contours > 0, let points = outline.points, let tags = outline.tags,
      let ends = outline.contours
    else { return }
    var start = 0
    for contour in 0..<Int(outline.n_contours) {
      let end = min(Int(ends[contour]) + 1, Int(outline.n_points))
      guard start < end else { continue }
      contours.append(
        (start..<end).map { index in
          func clamped(_ value: FT_Pos) -> Int { min(max(Int(value), -Self.limit), Self.limit) }
          // The lowest bits: whether the point is on the curve, and else whether that is cubic.
          let kind: OutlinePoint.Kind =
            switch UInt8(truncatingIfNeeded: tags[index]) & 3 {
            case 0: .quadratic
            case 2: .cubic
            default: .onCurve
            }
          return OutlinePoint(x: clamped(points[index].x), y: clamped(points[index].y), kind: kind)
        })
      start = end
    }
  }
}

/// What all glyphs of a font have in common, in its units.
struct FontDesign {
  /// The name that PostScript knows the font by; a stand-in where it has none.
  let name: String
  /// The units of the font size, from 1 to 65,535.
  let unitsPerEm: Int
  /// How far letters reach above the baseline.
  let ascender: Int
  /// How far letters reach below the baseline, mostly below 0.
  let descender: Int
}

extension FreeTypeFace {
  /// A glyph as its designer drew it, by its index in the font.
  func designGlyph(_ index: UInt32) -> DesignGlyph {
    DesignGlyph(index, face: pointer)
  }

  /// What all glyphs of the font have in common.
  var design: FontDesign {
    let face = pointer.pointee
    return FontDesign(
      name: FT_Get_Postscript_Name(pointer).map { String(cString: $0) } ?? "Font",
      unitsPerEm: max(1, Int(face.units_per_EM)), ascender: Int(face.ascender),
      descender: Int(face.descender))
  }
}
