import CFreeType

/// One hinted glyph: its outline about its own origin, in 1/64 pixel.
final class Glyph {
  /// How much finer the grid of the hinter is across than upwards.
  ///
  /// Hinting on a grid eight times as fine moves vertical stems by no more than an eighth of a
  /// pixel, so that letters keep their shapes and spacing, while their heights are still aligned
  /// to whole pixels (M. Shemanarev, "Texts Rasterization Exposures", 2007).
  static let horizontalOversampling = 8

  /// The index of the glyph in the font; 0 stands for a character that the font does not have.
  let index: UInt32
  /// The outline; empty if there is nothing to draw.
  let outline: GlyphOutline
  /// The distance to the origin of the next glyph, in 1/64 pixel.
  let advance: Int
  /// The distance to the origin of the next glyph before hinting, in 1/65,536 pixel.
  let linearAdvance: Int
  /// The room of the ink, rounded to the grid of the hinter: its width and height and how far it reaches
  /// above the baseline, in 1/64 pixel.
  let room: (width: Int, height: Int, top: Int)

  /// Loads the glyph of a character at the size that is set on the face.
  convenience init(_ scalar: Unicode.Scalar, face: FT_Face) {
    let index = FT_Get_Char_Index(face, FT_ULong(scalar.value))
    self.init(index, isDigit: ("0"..."9").contains(scalar), face: face)
  }

  /// Loads a glyph by its index in the font at the size that is set on the face.
  init(_ index: UInt32, isDigit: Bool = false, face: FT_Face) {
    self.index = index
    let unhinted = isDigit ? Self.unhintedDigit(index, face) : nil
    guard FT_Load_Glyph(face, index, Int32(FT_LOAD_FORCE_AUTOHINT | FT_LOAD_NO_BITMAP)) == 0,
      let slot = face.pointee.glyph
    else {
      outline = GlyphOutline()
      advance = 0
      linearAdvance = 0
      room = (0, 0, 0)
      return
    }
    let metrics = slot.pointee.metrics
    linearAdvance = slot.pointee.linearHoriAdvance / Self.horizontalOversampling
    room = (
      metrics.width / Self.horizontalOversampling, metrics.height, metrics.horiBearingY
    )
    var fine = slot.pointee.advance.x
    if let unhinted {
      fine = Self.digitAdvance(hinted: &slot.pointee.outline, unhinted: unhinted)
    }
    advance = fine / Self.horizontalOversampling
    var narrowing = FT_Matrix(
      xx: FT_Fixed(65536 / Self.horizontalOversampling), xy: 0, yx: 0, yy: 65536)
    FT_Outline_Transform(&slot.pointee.outline, &narrowing)
    // A slot that holds no outline has one without points.
    outline = GlyphOutline(&slot.pointee.outline)
  }

  private static func unhintedDigit(
    _ index: UInt32, _ face: FT_Face
  ) -> (right: Int, advance: Int)? {
    guard FT_Load_Glyph(face, index, Int32(FT_LOAD_NO_HINTING)) == 0,
      let slot = face.pointee.glyph
    else { return nil }
    var box = FT_BBox()
    FT_Outline_Get_CBox(&slot.pointee.outline, &box)
    return (box.xMax, slot.pointee.metrics.horiAdvance)
  }

  /// The advance of a digit as the auto-hinter of FreeType 2.6.1 gave it.
  ///
  /// Later versions give all digits of a font one rounded advance; 2.6.1, which Matplotlib 3.10
  /// brings along, treated them as other letters: the space to the right of the last stem is kept
  /// and the end rounded to the grid of the hinter.
  private static func digitAdvance(
    hinted: inout FT_Outline, unhinted: (right: Int, advance: Int)
  ) -> Int {
    var box = FT_BBox()
    FT_Outline_Get_CBox(&hinted, &box)
    let bearing = unhinted.advance - unhinted.right
    // Of two roundings the hinter prefers the wider for very narrow bearings.
    let end = box.xMax + bearing + (bearing < 24 ? 8 : 0)
    let rounded = (end + 32) & ~63
    return rounded <= box.xMax && bearing > 0 ? rounded + 64 : rounded
  }
}
