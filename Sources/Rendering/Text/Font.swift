import CFreeType
import Plotting

/// A font at the resolution of one figure: glyphs hinted as Matplotlib hints them.
///
/// A font belongs to one thread and to one figure, for which it notes what is missing. What
/// FreeType has found out about the font file goes on to the next figure.
public final class Font {
  /// The file that the font was read from; `nil` for the DejaVu Sans inside the program.
  public var path: String? { if case .file(let path) = source { path } else { nil } }
  /// Where the font comes from.
  let source: FontSource
  /// The resolution, in pixels per inch.
  let dpi: Double
  /// The characters asked for so far that the font does not have, in the order of their first use.
  public private(set) var missingCharacters: [Unicode.Scalar] = []

  let owner: FreeTypeFace
  private var runs: [RunKey: GlyphRun] = [:]

  private struct RunKey: Hashable {
    let string: String
    let size: Double
  }

  /// Opens a font file.
  ///
  /// - Parameters:
  ///   - path: The path of a TrueType or OpenType file.
  ///   - dpi: The resolution of the figure, in pixels per inch, a finite number above 0.
  /// - Throws: `RenderingError.unreadableFont` if the file is missing or no scalable font.
  public convenience init(path: String, dpi: Double) throws(RenderingError) {
    try self.init(.file(path: path), dpi: dpi)
  }

  /// Opens a font.
  ///
  /// - Parameters:
  ///   - source: Where the font is.
  ///   - dpi: The resolution of the figure, in pixels per inch, a finite number above 0.
  /// - Throws: `RenderingError.unreadableFont` if the file is missing or no scalable font.
  package init(_ source: FontSource, dpi: Double) throws(RenderingError) {
    owner = try IdleFaces.shared.face(source)
    self.source = source
    self.dpi = dpi
  }

  /// DejaVu Sans, the font of Matplotlib.
  ///
  /// A program that is built where the font is installed has it inside, and uses that wherever it
  /// runs. One that is built without it looks for the font when it runs, and takes what fontconfig
  /// has in its place where it is not installed.
  ///
  /// - Parameter dpi: The resolution of the figure, in pixels per inch, a finite number above 0.
  /// - Returns: The font at this resolution.
  /// - Throws: `RenderingError.fontNotFound` if there is no font at all, and
  ///   `RenderingError.unreadableFont` if the file is no scalable font.
  public static func standard(dpi: Double) throws(RenderingError) -> Font {
    try Font(FontLocator.find(nil, relativeTo: "").source, dpi: dpi)
  }

  deinit { IdleFaces.shared.take(owner) }

  /// The digest of everything in the font that can change a figure: the same for a font that was
  /// only built anew.
  ///
  /// SHA-256 as lower-case hexadecimal digits.
  package var digest: String { owner.digest }

  /// The glyphs of a line of text with their places.
  ///
  /// - Parameters:
  ///   - string: The text, without line breaks.
  ///   - size: The font size, in points.
  /// - Returns: The glyphs, their origins in 1/64 pixel.
  func run(of string: String, size: Double) -> GlyphRun {
    let key = RunKey(string: string, size: size)
    if let run = runs[key] { return run }
    let glyphSize = GlyphSize(points: size, dpi: dpi)
    let glyphs = string.unicodeScalars.map { ($0, owner.glyph($0, size: glyphSize)) }
    for (scalar, glyph) in glyphs where glyph.index == 0 && !missingCharacters.contains(scalar) {
      missingCharacters.append(scalar)
    }
    // Kerning is that of the size which is set; the glyphs may all be there from before.
    owner.select(glyphSize)
    let run = GlyphRun(glyphs, face: owner.pointer)
    runs[key] = run
    return run
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
