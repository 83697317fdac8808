import CFreeType
import Plotting

/// A font at the resolution of one figure: glyphs hinted as Matplotlib hints them.
///
/// A font belongs to one thread: FreeType's faces are not safe to share. It also belongs to one
/// figure: the auto-hinter gives some letters another advance after the letters of other figures.
public final class Font {
  /// The file that the font was read from.
  public let path: String
  /// The resolution, in pixels per inch.
  let dpi: Double
  /// The characters asked for so far that the font does not have, in the order of their first use.
  public private(set) var missingCharacters: [Unicode.Scalar] = []

  private let owner: FreeTypeFace
  private var glyphs: [GlyphKey: Glyph] = [:]
  private var runs: [RunKey: GlyphRun] = [:]
  private var currentSize: Double?

  private struct GlyphKey: Hashable {
    let scalar: Unicode.Scalar
    let size: Double
  }

  private struct RunKey: Hashable {
    let string: String
    let size: Double
  }

  /// Opens a font file.
  ///
  /// - Parameters:
  ///   - path: The path of a TrueType or OpenType file.
  ///   - dpi: The resolution of the figure, in pixels per inch.
  /// - Throws: `RenderingError.unreadableFont` if the file is missing or no scalable font.
  public init(path: String, dpi: Double) throws(RenderingError) {
    owner = try FreeTypeFace(path: path)
    self.path = path
    self.dpi = dpi
  }

  /// The face of the font; its size is not for others to rely on.
  var face: FT_Face { owner.pointer }

  /// The directory of the font's tables, which holds a checksum of every table: what tells one font
  /// file from another without reading all of it.
  ///
  /// - Complexity: O(*n*), where *n* is the number of tables.
  public var tableDirectory: [UInt8] {
    func bytes(_ count: Int) -> [UInt8] {
      var bytes = [UInt8](repeating: 0, count: count)
      var length = FT_ULong(count)
      return FT_Load_Sfnt_Table(face, 0, 0, &bytes, &length) == 0 ? bytes : []
    }
    let header = bytes(12)
    guard header.count == 12 else { return [] }
    return bytes(12 + 16 * (Int(header[4]) << 8 | Int(header[5])))
  }

  /// The glyphs of a line of text with their places.
  ///
  /// - Parameters:
  ///   - string: The text, without line breaks.
  ///   - size: The font size, in points.
  /// - Returns: The glyphs, their origins in 1/64 pixel.
  func run(of string: String, size: Double) -> GlyphRun {
    let key = RunKey(string: string, size: size)
    if let run = runs[key] { return run }
    let run = GlyphRun(string.unicodeScalars.map { ($0, glyph($0, size: size)) }, face: face)
    runs[key] = run
    return run
  }

  private func glyph(_ scalar: Unicode.Scalar, size: Double) -> Glyph {
    let key = GlyphKey(scalar: scalar, size: size)
    if let glyph = glyphs[key] { return glyph }
    select(size: size)
    let glyph = Glyph(scalar, face: owner)
    if glyph.index == 0, !missingCharacters.contains(scalar) { missingCharacters.append(scalar) }
    glyphs[key] = glyph
    return glyph
  }

  /// Sets the size to whole pixels per em.
  ///
  /// The FreeType 2.6.1 that Matplotlib 3.10 brings along rounds the size of fonts that ask for it
  /// (bit 3 of the `head` flags, as DejaVu's); later versions hint at the exact size. Asking for
  /// whole pixels gives the same outlines with all of them.
  private func select(size: Double) {
    guard currentSize != size else { return }
    currentSize = size
    let units = (size * 64).rounded(.down)
    func pixels(_ resolution: Double) -> UInt32 {
      let scaled = ((units * resolution.rounded(.down) + 36) / 72).rounded(.down)
      return UInt32(max(1, min(((scaled + 32) / 64).rounded(.down), 65535)))
    }
    FT_Set_Pixel_Sizes(face, pixels(dpi * Double(Glyph.horizontalOversampling)), pixels(dpi))
  }
}

extension Font: TextMeasuring {
  /// Measures a line of text as it will be drawn, hinted, at the font's resolution.
  ///
  /// - Parameters:
  ///   - string: The text, without line breaks.
  ///   - size: The font size, in points.
  /// - Returns: The extent in points; all zero for an empty text.
  public func extent(of string: String, size: Double) -> TextExtent {
    let run = run(of: string, size: size)
    func points(_ units: Int) -> Double { Double(units) / 64 * 72 / dpi }
    return TextExtent(
      width: points(run.advance), ascent: points(run.bounds.top),
      descent: points(-run.bounds.bottom))
  }
}
