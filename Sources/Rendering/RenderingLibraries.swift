import CFontconfig
import CFreeType
import CFribidi
import PNG

/// The versions of the libraries that figures are drawn with, as they are when the program runs; of FriBidi, which
/// does not tell, that of its headers.
package enum RenderingLibraries {
  /// The names and versions.
  package static var versions: [(name: String, version: String)] {
    [
      (name: "FreeType", version: freeType), (name: "Fontconfig", version: fontconfig),
      (name: "FriBidi", version: FRIBIDI_VERSION),
    ] + PNGLibraries.versions
  }

  private static var freeType: String {
    var library: FT_Library?
    guard FT_Init_FreeType(&library) == 0 else { return "?" }
    var (major, minor, patch): (FT_Int, FT_Int, FT_Int) = (0, 0, 0)
    FT_Library_Version(library, &major, &minor, &patch)
    FT_Done_FreeType(library)
    return "\(major).\(minor).\(patch)"
  }

  /// Fontconfig has its version as one number, 21402 for 2.14.2.
  private static var fontconfig: String {
    let version = FcGetVersion()
    return "\(version / 10_000).\(version / 100 % 100).\(version % 100)"
  }
}
