import CFreeType

/// The versions of the libraries that put pixels in their places, for the messages of tests
/// that compare pictures.
public enum LibraryVersions {
  /// Such as `FreeType 2.12.1`.
  public static let text: String = {
    var library: FT_Library?
    var (major, minor, patch) = (FT_Int(0), FT_Int(0), FT_Int(0))
    if FT_Init_FreeType(&library) == 0 {
      FT_Library_Version(library, &major, &minor, &patch)
      FT_Done_FreeType(library)
    }
    return "FreeType \(major).\(minor).\(patch)"
  }()
}
