import GMMSupport
import Plotting

/// A font at the resolution of one figure: glyphs hinted as Matplotlib hints them.
///
/// It may be several in turn: each has the characters that those before it lack. A font belongs to one
/// thread and to one figure, for which it notes what is missing. What FreeType has found out about the
/// font files goes on to the next figure.
public final class Font {
  /// The file that the font was read from; `nil` for the DejaVu Sans inside the program.
  public var path: String? { faces[0].path }
  /// The files of the fonts that were asked for, and of those that have more characters of the texts
  /// that it is prepared for.
  package var paths: [String] {
    var paths: [String] = []
    for path in faces.prefix(namedCount).map(\.path) + further.map(\.path) {
      if let path, !paths.contains(path) { paths.append(path) }
    }
    return paths
  }
  /// The resolution, in pixels per inch.
  let dpi: Double
  /// The characters asked for so far that the font does not have, in the order of their first use.
  public internal(set) var missingCharacters: [Unicode.Scalar] = []
  /// The letters asked for so far that should join their neighbors and have no form for it in any font.
  package internal(set) var unjoinedLetters: [Unicode.Scalar] = []
  /// The scripts whose letters were asked for so far and cannot be set as they should.
  package internal(set) var unsetScripts: [String] = []
  /// What fonts that nobody asked for have given, in the order of their first use.
  package internal(set) var substitutes: [Substitute] = []
  /// The further fonts that have characters of the figure's texts, in their order.
  package private(set) var further: [Further] = []
  /// Whether a text of the figure is drawn otherwise than it is written, as it has a formula or `\$`.
  package private(set) var hasMarkup = false

  /// Characters that come from a font that fontconfig has chosen.
  package struct Substitute {
    let face: Int
    /// The family of the font.
    package let family: String
    /// The characters, in the order of their first use.
    package internal(set) var characters: [Unicode.Scalar] = []
  }

  /// A font that serves for what the first one lacks.
  package struct Further {
    /// The family of the font.
    package let family: String
    /// The digest of everything in it that can change a figure, as ``Font/digest``.
    package let digest: String
    /// The file that it was read from; `nil` for the DejaVu Sans inside the program.
    package let path: String?
    /// Whether formulas alone have letters of it.
    package let isOfFormulas: Bool
  }

  /// The faces in the order in which they are asked for a character: those that were asked for by
  /// name, then those that fontconfig has chosen.
  var faces: [FreeTypeFace]
  /// How many of them were asked for by name.
  let namedCount: Int
  let hasSubstitutes: Bool
  /// Characters that fontconfig knows no font for.
  var unknownCharacters: Set<Unicode.Scalar> = []
  /// The faces of formulas; none as long as there is no formula.
  var formulaFaces = FormulaFaces()
  /// Texts with formulas that have been set.
  private var formulas: [RunKey: SetLine] = [:]
  /// The runs of short texts, which are measured a few times and then drawn.
  private var runs: [RunKey: GlyphRun] = [:]
  /// The longest text whose run is kept, in bytes of UTF-8.
  private static let keptLength = 200
  /// The largest number of runs that are kept at a time. A text that is broken into lines is measured
  /// at each place where a line might end, and all these runs would take its length squared.
  private static let keptRuns = 1000

  private struct RunKey: Hashable {
    let string: String
    let size: Double
    var isBold = false

    /// Texts are equal that are written otherwise and mean the same; to be copied they are as they
    /// were written.
    static func == (first: RunKey, second: RunKey) -> Bool {
      first.size == second.size && first.isBold == second.isBold
        && first.string.utf8.elementsEqual(second.string.utf8)
    }
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
  ///   - further: Where the fonts are that have what it lacks, in their order.
  ///   - hasSubstitutes: Whether fontconfig is asked for fonts that have what none of these has.
  ///   - dpi: The resolution of the figure, in pixels per inch, a finite number above 0.
  /// - Throws: `RenderingError.unreadableFont` if a file is missing or no scalable font.
  package init(
    _ source: FontSource, _ further: [FontSource] = [], hasSubstitutes: Bool = false, dpi: Double
  ) throws(RenderingError) {
    var faces = [try IdleFaces.shared.face(source)]
    for source in further { faces.append(try IdleFaces.shared.face(source)) }
    self.faces = faces
    namedCount = faces.count
    self.hasSubstitutes = hasSubstitutes
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

  deinit {
    for face in faces { IdleFaces.shared.take(face) }
    for face in formulaFaces.opened where face !== faces[0] { IdleFaces.shared.take(face) }
  }

  /// The digest of everything in the font that can change a figure: the same for a font that was
  /// only built anew. Of several fonts it is that of the first.
  ///
  /// SHA-256 as lower-case hexadecimal digits.
  package var digest: String { faces[0].digest }

  /// Finds the fonts for the texts of a figure before it is drawn, so that it is known which ones it
  /// is made from.
  ///
  /// - Parameters:
  ///   - texts: The texts, which may have line breaks.
  ///   - boldTexts: Those of them that are bold.
  /// - Complexity: O(*n*), where *n* is the number of characters; fontconfig is asked only for those
  ///   that the fonts lack.
  package func prepare(for texts: [String], boldTexts: [String] = []) {
    var used: Set<Int> = []
    var formulaFaces: Set<FormulaFace> = []
    hasMarkup = texts.contains { text in
      text.contains("\\$")
        || text.split(separator: "\n").contains { FormulaText.hasFormula(String($0)) }
    }
    for (text, isBold) in texts.map({ ($0, false) }) + boldTexts.map({ ($0, true) }) {
      let lines = text.split(separator: "\n").map(String.init)
      if isBold || lines.contains(where: FormulaText.hasFormula) {
        for line in lines {
          for face in glyphFaces(of: line, isBold: isBold) {
            switch face {
            case .text(let number): used.insert(number)
            case .formula(let face): formulaFaces.insert(face)
            }
          }
        }
        continue
      }
      let isPlain = text.unicodeScalars.allSatisfy {
        $0 == "\n" || (!$0.needsShaping && faces[0].has($0))
      }
      guard !isPlain else { continue }
      for line in text.split(separator: "\n") {
        for choice in choices(for: WrittenLetter.letters(of: String(line))) {
          used.formUnion([choice.face] + choice.marks.map(\.face))
        }
      }
    }
    let ofFormulas = FormulaFace.allCases.filter(formulaFaces.contains).compactMap { face($0) }
    let further =
      used.subtracting([0]).sorted().map { (faces[$0], false) } + ofFormulas.map { ($0, true) }
    self.further = further.map { face, isOfFormulas in
      Further(
        family: face.family, digest: face.digest, path: face.path, isOfFormulas: isOfFormulas)
    }
  }

  /// A line of text that has been set, with its formulas if it has any.
  ///
  /// - Parameters:
  ///   - string: The text, without line breaks.
  ///   - size: The font size, in points.
  ///   - isBold: Whether letters outside of formulas are bold, where there is a bold face beside the first.
  /// - Returns: The glyphs with their places.
  func line(of string: String, size: Double, isBold: Bool = false) -> SetLine {
    let isBold = isBold && !string.isEmpty && face(.strong) != nil
    guard isBold || string.utf8.contains(UInt8(ascii: "$")) else {
      return .plain(run(of: string, size: size), text: string)
    }
    let key = RunKey(string: string, size: size, isBold: isBold)
    if let line = formulas[key] { return line }
    let line = newLine(of: string, size: size, isBold: isBold)
    guard string.utf8.count <= Self.keptLength else { return line }
    if formulas.count == Self.keptRuns { formulas = [:] }
    formulas[key] = line
    return line
  }

  /// The glyphs of a line of text without formulas, with their places.
  ///
  /// - Parameters:
  ///   - string: The text, without line breaks; a `$` is a dollar sign.
  ///   - size: The font size, in points.
  /// - Returns: The glyphs, their origins in 1/64 pixel.
  func run(of string: String, size: Double) -> GlyphRun {
    guard string.utf8.count <= Self.keptLength else { return newRun(of: string, size: size) }
    let key = RunKey(string: string, size: size)
    if let run = runs[key] { return run }
    let run = newRun(of: string, size: size)
    if runs.count == Self.keptRuns { runs = [:] }
    runs[key] = run
    return run
  }

  /// How many runs are kept.
  var keptRunCount: Int { runs.count }

  private func newRun(of string: String, size: Double) -> GlyphRun {
    let glyphSize = GlyphSize(points: size, dpi: dpi)
    let letters = plainLetters(of: string, glyphSize) ?? shapedLetters(of: string, glyphSize)
    return GlyphRun(letters) { first, second in
      // Fonts kern letters from left to right.
      guard first.face == second.face, (first.level | second.level) & 1 == 0 else { return 0 }
      return faces[first.face].kerning(first.glyph, second.glyph, size: glyphSize)
    }
  }

  /// The letters of a text that the first font has, one after the other; `nil` if there is more to do.
  private func plainLetters(of string: String, _ size: GlyphSize) -> [ShapedLetter]? {
    var letters: [ShapedLetter] = []
    for scalar in string.unicodeScalars {
      guard !scalar.needsShaping else { return nil }
      let glyph = faces[0].glyph(scalar, size: size)
      if glyph.index == 0 {
        guard faces.count == 1, !hasSubstitutes else { return nil }
        noteMissing(scalar)
      }
      letters.append(ShapedLetter(glyph: glyph, face: 0, text: String(scalar)))
    }
    return letters
  }

  func noteMissing(_ scalar: Unicode.Scalar) {
    if !missingCharacters.contains(scalar) { missingCharacters.append(scalar) }
  }
}

extension FreeTypeFace {
  /// The file of the font; `nil` for the DejaVu Sans inside the program.
  fileprivate var path: String? { source.file?.path }
}
