import CFreeType

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A face of a font file with the FreeType library it was opened by; owns both.
final class FreeTypeFace {
  let pointer: FT_Face
  private let freeType: FT_Library

  /// Opens a font file.
  ///
  /// - Throws: `RenderingError.unreadableFont` if the file is missing or no scalable font.
  init(path: String) throws(RenderingError) {
    // Opening a pipe would wait for ever; experiment files of strangers name fonts too.
    var information = stat()
    guard stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG else {
      throw .unreadableFont(path: path)
    }
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

  deinit {
    FT_Done_Face(pointer)
    FT_Done_FreeType(freeType)
  }
}
