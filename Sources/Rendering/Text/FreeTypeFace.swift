import CFreeType

/// A face of a font file with the FreeType library it was opened by; owns both.
final class FreeTypeFace {
  let pointer: FT_Face
  private let library: FT_Library

  /// Opens a font file.
  ///
  /// - Throws: `RenderingError.unreadableFont` if the file is missing or no scalable font.
  init(path: String) throws(RenderingError) {
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
    self.library = library
    guard face.pointee.face_flags & Int(FT_FACE_FLAG_SCALABLE) != 0 else {
      throw .unreadableFont(path: path)
    }
  }

  deinit {
    FT_Done_Face(pointer)
    FT_Done_FreeType(library)
  }
}
