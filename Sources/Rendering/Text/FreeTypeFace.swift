import CFreeType
import GMMSupport

/// A face of a font file with the FreeType library it was opened by and the glyphs made with it;
/// owns them all.
///
/// FreeType's faces are not safe to share: a face belongs to one thread at a time.
final class FreeTypeFace: @unchecked Sendable {
  /// What tells a file from all others, whatever its path, and from itself before it was changed: a
  /// face reads on from its file.
  let file: FileStatus
  let pointer: FT_Face
  private let freeType: FT_Library
  private var glyphs: [GlyphKey: Glyph] = [:]
  private var currentSize: GlyphSize?

  private struct GlyphKey: Hashable {
    let scalar: Unicode.Scalar
    let size: GlyphSize
  }

  /// Opens a font file.
  ///
  /// - Throws: `RenderingError.unreadableFont` if the file is missing or no scalable font.
  init(path: String) throws(RenderingError) {
    file = try Self.file(path: path)
    var library: FT_Library?
    guard FT_Init_FreeType(&library) == 0, let library else {
      throw .failure(library: "FreeType", message: "cannot be initialised")
    }
    var face: FT_Face?
    guard FT_New_Face(library, path, 0, &face) == 0, let face else {
      FT_Done_FreeType(library)
      throw .unreadableFont(path: path)
    }
    pointer = face
    freeType = library
    guard face.pointee.face_flags & Int(FT_FACE_FLAG_SCALABLE) != 0 else {
      throw .unreadableFont(path: path)
    }
  }

  /// - Throws: `RenderingError.unreadableFont` if there is no regular file at the path.
  static func file(path: String) throws(RenderingError) -> FileStatus {
    // Opening a pipe would wait for ever; experiment files of strangers name fonts too.
    guard let file = FileStatus(path), file.isRegular else { throw .unreadableFont(path: path) }
    return file
  }

  deinit {
    FT_Done_Face(pointer)
    FT_Done_FreeType(freeType)
  }

  /// The number of glyphs that are kept.
  var glyphCount: Int { glyphs.count }

  /// Sets the size at which the hinter and kerning work.
  func select(_ size: GlyphSize) {
    guard currentSize != size else { return }
    currentSize = size
    FT_Set_Pixel_Sizes(pointer, size.horizontal, size.vertical)
  }

  /// The glyph of a character.
  func glyph(_ scalar: Unicode.Scalar, size: GlyphSize) -> Glyph {
    let key = GlyphKey(scalar: scalar, size: size)
    if let glyph = glyphs[key] { return glyph }
    select(size)
    let glyph = Glyph(scalar, face: pointer)
    glyphs[key] = glyph
    return glyph
  }
}
