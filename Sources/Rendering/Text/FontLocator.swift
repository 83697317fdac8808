import CFontconfig
import GMMSupport

/// Finds fonts.
///
/// Fonts are opened by their known paths; fontconfig, which takes longer than drawing a figure, is
/// asked only where that fails.
package enum FontLocator {
  /// Where distributions and Homebrew put DejaVu Sans.
  ///
  /// - Parameter home: The folder of the user; `nil` if it is not known.
  /// - Returns: The paths in the order in which they are tried.
  static func knownPaths(home: String?) -> [String] {
    [
      "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
      "/usr/share/fonts/TTF/DejaVuSans.ttf",
      "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf",
      "/usr/share/fonts/dejavu/DejaVuSans.ttf",
      "/opt/homebrew/share/fonts/DejaVuSans.ttf",
      "/Library/Fonts/DejaVuSans.ttf",
    ] + (home.map { ["\($0)/Library/Fonts/DejaVuSans.ttf"] } ?? [])
  }

  /// A font, and the family that had to serve if the wanted one is not to be had.
  package struct Found: Hashable, Sendable {
    /// Where the font is.
    package let source: FontSource
    /// The family of the font if it is not the one that was wanted; `nil` if it is.
    package let substitute: String?
  }

  /// Finds a font.
  ///
  /// DejaVu Sans is the one inside the program, whether one is installed or not, so that figures are
  /// the same everywhere.
  ///
  /// - Parameters:
  ///   - name: A family, or the path of a file, which has a slash or ends in `.ttf`, `.otf` or
  ///     `.ttc`; `nil` for DejaVu Sans.
  ///   - folder: The folder, with its slash, that relative paths start from.
  ///   - hasFontInside: Whether there is a font inside the program.
  /// - Returns: The font; its file need not exist if its path was given.
  /// - Throws: `RenderingError.fontNotFound` if a family that was asked for by name is not
  ///   installed, or no font at all is.
  package static func find(
    _ name: String?, relativeTo folder: String,
    hasFontInside: Bool = !FontSource.bytesInside.isEmpty
  ) throws(RenderingError) -> Found {
    guard let name, name.lowercased() != defaultFamily.lowercased() else {
      if hasFontInside { return Found(source: .inside, substitute: nil) }
      let home = getenv("HOME").map { String(cString: $0) }
      if let path = knownPaths(home: home).first(where: { access($0, R_OK) == 0 }) {
        return Found(source: .file(path: path), substitute: nil)
      }
      let match = try match(family: defaultFamily)
      return Found(
        source: .file(path: match.path),
        substitute: match.family == defaultFamily ? nil : match.family)
    }
    if isPath(name) {
      return Found(
        source: .file(path: name.hasPrefix("/") ? name : folder + name), substitute: nil)
    }
    let match = try match(family: name)
    guard match.family.lowercased() == name.lowercased() else {
      throw .fontNotFound(family: name)
    }
    return Found(source: .file(path: match.path), substitute: nil)
  }

  /// Whether a font is given by the path of its file, not by its family.
  package static func isPath(_ name: String) -> Bool {
    name.contains("/") || [".ttf", ".otf", ".ttc"].contains(where: name.lowercased().hasSuffix)
  }

  private static let defaultFamily = "DejaVu Sans"

  /// The file that fontconfig thinks nearest to a family.
  private static func match(family: String) throws(RenderingError) -> (path: String, family: String)
  {
    guard let pattern = FcPatternCreate() else { throw .fontNotFound(family: family) }
    defer { FcPatternDestroy(pattern) }
    FcPatternAddString(pattern, FC_FAMILY, family)
    FcPatternAddBool(pattern, FC_SCALABLE, FcTrue)
    FcConfigSubstitute(nil, pattern, FcMatchPattern)
    FcDefaultSubstitute(pattern)
    var result = FcResultMatch
    guard let match = FcFontMatch(nil, pattern, &result) else {
      throw .fontNotFound(family: family)
    }
    defer { FcPatternDestroy(match) }
    var path: UnsafeMutablePointer<FcChar8>?
    var name: UnsafeMutablePointer<FcChar8>?
    guard FcPatternGetString(match, FC_FILE, 0, &path) == FcResultMatch, let path,
      FcPatternGetString(match, FC_FAMILY, 0, &name) == FcResultMatch, let name
    else { throw .fontNotFound(family: family) }
    return (String(cString: path), String(cString: name))
  }
}
