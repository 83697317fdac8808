import CFontconfig
import GMMSupport

/// Finds fonts.
///
/// Fonts are opened by their known paths; fontconfig, which takes longer than drawing a figure, is
/// asked only where that fails.
package enum FontLocator {
  /// Where distributions and Homebrew put a face.
  ///
  /// - Parameters:
  ///   - face: The face.
  ///   - home: The folder of the user; `nil` if it is not known.
  /// - Returns: The paths in the order in which they are tried.
  static func knownPaths(of face: FaceInside = .sans, home: String?) -> [String] {
    let folders =
      [
        "/usr/share/fonts/truetype/dejavu", "/usr/share/fonts/truetype/open-sans",
        "/usr/share/fonts/TTF", "/usr/share/fonts/dejavu-sans-fonts", "/usr/share/fonts/dejavu",
        "/usr/share/fonts/open-sans",
        "/opt/homebrew/share/fonts",
        "/Library/Fonts",
      ] + (home.map { ["\($0)/Library/Fonts"] } ?? [])
    return folders.map { "\($0)/\(face.fileName)" }
  }

  /// Finds a face that programs have inside: there the program, or else where systems have it.
  ///
  /// - Parameters:
  ///   - face: The face.
  ///   - hasFontInside: Whether there are fonts inside the program.
  /// - Returns: Where the face is; `nil` if it is neither inside nor installed. Other fonts do not serve.
  package static func find(_ face: FaceInside, hasFontInside: Bool = true) -> FontSource? {
    if hasFontInside, !face.bytes.isEmpty { return .insideFace(face) }
    let home = getenv("HOME").map { String(cString: $0) }
    return knownPaths(of: face, home: home).first { access($0, R_OK) == 0 }
      .map { .file(path: $0) }
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
  /// the same everywhere. The generic families `serif`, `sans-serif` and `monospace` are those of DejaVu,
  /// as in Matplotlib.
  ///
  /// - Parameters:
  ///   - name: A family, or the path of a file, which has a slash or ends in `.ttf`, `.otf` or
  ///     `.ttc`; `nil` for DejaVu Sans.
  ///   - folder: The folder, with its slash, that relative paths start from.
  ///   - root: The folder that a file has to lie in which is given by its path; `nil` for anywhere.
  ///   - hasFontInside: Whether there is a font inside the program.
  /// - Returns: The font; its file need not exist if its path was given.
  /// - Throws: `RenderingError.fontNotFound` if a family that was asked for by name is not
  ///   installed, or no font at all is.
  package static func find(
    _ name: String?, relativeTo folder: String, inside root: RootFolder? = nil,
    hasFontInside: Bool = !FaceInside.sans.bytes.isEmpty
  ) throws(RenderingError) -> Found {
    let family = name.map { genericFamilies[$0.lowercased()] ?? $0 }
    guard let name, let family, family.lowercased() != defaultFamily.lowercased() else {
      if let source = find(.sans, hasFontInside: hasFontInside) {
        return Found(source: source, substitute: nil)
      }
      guard let match = match(family: defaultFamily) else {
        throw .fontNotFound(family: defaultFamily)
      }
      return Found(
        source: match.source,
        substitute: match.families.contains(defaultFamily) ? nil : match.families.first)
    }
    if isPath(name) {
      let path = name.hasPrefix("/") ? name : folder + name
      return Found(
        source: root.map { .confinedFile(path: path, $0) } ?? .file(path: path), substitute: nil)
    }
    guard let match = match(family: family),
      match.families.contains(where: { $0.lowercased() == family.lowercased() })
    else {
      throw .fontNotFound(family: name, near: near(family))
    }
    return Found(source: match.source, substitute: nil)
  }

  /// Whether a font is given by the path of its file, not by its family.
  package static func isPath(_ name: String) -> Bool {
    name.contains("/") || [".ttf", ".otf", ".ttc"].contains(where: name.lowercased().hasSuffix)
  }

  /// The font that fontconfig thinks best for some characters.
  ///
  /// The language of the user does not count: figures look the same for all.
  ///
  /// - Parameters:
  ///   - characters: The characters; a font has to have one of them.
  ///   - family: The family that they stand beside.
  /// - Returns: The font, which may lack all of the characters; `nil` if there is none.
  static func font(having characters: [Unicode.Scalar], beside family: String) -> FontSource? {
    match(family: family) { pattern in
      guard let set = FcCharSetCreate() else { return }
      defer { FcCharSetDestroy(set) }
      for scalar in characters { FcCharSetAddChar(set, scalar.value) }
      FcPatternAddCharSet(pattern, FC_CHARSET, set)
      FcPatternAddString(pattern, FC_LANG, "en")
      // Pictures of pixels in colors are no outlines.
      FcPatternAddBool(pattern, FC_COLOR, FcFalse)
    }?.source
  }

  private static let defaultFamily = "DejaVu Sans"
  private static let genericFamilies = [
    "serif": "DejaVu Serif", "sans-serif": "DejaVu Sans", "monospace": "DejaVu Sans Mono",
  ]

  /// Names of installed families that a name may have meant, the nearest first.
  private static func near(_ family: String) -> [String] {
    guard let pattern = FcPatternCreate() else { return [] }
    defer { FcPatternDestroy(pattern) }
    FcPatternAddBool(pattern, FC_SCALABLE, FcTrue)
    guard let properties = FcObjectSetCreate() else { return [] }
    defer { FcObjectSetDestroy(properties) }
    FcObjectSetAdd(properties, FC_FAMILY)
    guard let fonts = FcFontList(nil, pattern, properties) else { return [] }
    defer { FcFontSetDestroy(fonts) }
    var names: Set<String> = []
    for index in 0..<Int(fonts.pointee.nfont) {
      if let font = fonts.pointee.fonts?[index] { names.formUnion(families(of: font)) }
    }
    let sorted = names.sorted()
    var near = allNear(to: family, among: sorted)
    near += sorted.filter {
      !near.contains($0) && $0.lowercased().contains(family.lowercased())
    }
    return Array(near.prefix(5))
  }

  /// The font that fontconfig thinks nearest to a family, and the names of its family.
  private static func match(
    family: String, adding furtherWishes: (OpaquePointer) -> Void = { _ in }
  ) -> (source: FontSource, families: [String])? {
    guard let pattern = FcPatternCreate() else { return nil }
    defer { FcPatternDestroy(pattern) }
    FcPatternAddString(pattern, FC_FAMILY, family)
    FcPatternAddBool(pattern, FC_SCALABLE, FcTrue)
    furtherWishes(pattern)
    FcConfigSubstitute(nil, pattern, FcMatchPattern)
    FcDefaultSubstitute(pattern)
    var result = FcResultMatch
    guard let match = FcFontMatch(nil, pattern, &result) else { return nil }
    defer { FcPatternDestroy(match) }
    var path: UnsafeMutablePointer<FcChar8>?
    guard FcPatternGetString(match, FC_FILE, 0, &path) == FcResultMatch, let path else {
      return nil
    }
    var index: Int32 = 0
    // A font of one face may have no number of it.
    _ = FcPatternGetInteger(match, FC_INDEX, 0, &index)
    // The highest bit tells of a variable font that it may be set to anything; it is drawn as it is.
    let face = Int(index) & (Int(index) & 0x8000_0000 == 0 ? 0x7FFF_FFFF : 0xFFFF)
    return (.file(path: String(cString: path), face: face), families(of: match))
  }

  /// The names of the family of a font, which has them in several languages.
  private static func families(of font: OpaquePointer) -> [String] {
    var names: [String] = []
    var name: UnsafeMutablePointer<FcChar8>?
    while FcPatternGetString(font, FC_FAMILY, Int32(names.count), &name) == FcResultMatch, let name
    {
      names.append(String(cString: name))
    }
    return names
  }
}
