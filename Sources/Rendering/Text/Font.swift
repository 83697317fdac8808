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
  public private(set) var missingCharacters: [Unicode.Scalar] = []
  /// The letters asked for so far that should join their neighbors and have no form for it in any font.
  package private(set) var unjoinedLetters: [Unicode.Scalar] = []
  /// The scripts whose letters were asked for so far and cannot be set as they should.
  package private(set) var unsetScripts: [String] = []
  /// What fonts that nobody asked for have given, in the order of their first use.
  package private(set) var substitutes: [Substitute] = []
  /// The further fonts that have characters of the figure's texts, in their order.
  package private(set) var further: [Further] = []

  /// Characters that come from a font that fontconfig has chosen.
  package struct Substitute {
    let face: Int
    /// The family of the font.
    package let family: String
    /// The characters, in the order of their first use.
    package fileprivate(set) var characters: [Unicode.Scalar] = []
  }

  /// A font that serves for what the first one lacks.
  package struct Further {
    /// The family of the font.
    package let family: String
    /// The digest of everything in it that can change a figure, as ``Font/digest``.
    package let digest: String
    /// The file that it was read from; `nil` for the DejaVu Sans inside the program.
    package let path: String?
  }

  /// The faces in the order in which they are asked for a character: those that were asked for by
  /// name, then those that fontconfig has chosen.
  private(set) var faces: [FreeTypeFace]
  /// How many of them were asked for by name.
  let namedCount: Int
  private let hasSubstitutes: Bool
  /// Characters that fontconfig knows no font for.
  private var unknownCharacters: Set<Unicode.Scalar> = []
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

    /// Texts are equal that are written otherwise and mean the same; to be copied they are as they
    /// were written.
    static func == (first: RunKey, second: RunKey) -> Bool {
      first.size == second.size && first.string.utf8.elementsEqual(second.string.utf8)
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
  /// - Parameter texts: The texts, which may have line breaks.
  /// - Complexity: O(*n*), where *n* is the number of characters; fontconfig is asked only for those
  ///   that the fonts lack.
  package func prepare(for texts: [String]) {
    var used: Set<Int> = []
    var formulaFaces: Set<FormulaFace> = []
    for text in texts {
      let lines = text.split(separator: "\n").map(String.init)
      if lines.contains(where: FormulaText.hasFormula) {
        for line in lines {
          for face in glyphFaces(of: line) {
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
    let further =
      used.subtracting([0]).sorted().map { faces[$0] }
      + FormulaFace.allCases.filter(formulaFaces.contains).compactMap { face($0) }
    self.further = further.map { face in
      Further(family: face.family, digest: face.digest, path: face.path)
    }
  }

  /// A line of text that has been set, with its formulas if it has any.
  ///
  /// - Parameters:
  ///   - string: The text, without line breaks.
  ///   - size: The font size, in points.
  /// - Returns: The glyphs with their places.
  func line(of string: String, size: Double) -> SetLine {
    guard string.utf8.contains(UInt8(ascii: "$")) else {
      return .plain(run(of: string, size: size), text: string)
    }
    let key = RunKey(string: string, size: size)
    if let line = formulas[key] { return line }
    let line = newLine(of: string, size: size)
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

  private func noteMissing(_ scalar: Unicode.Scalar) {
    if !missingCharacters.contains(scalar) { missingCharacters.append(scalar) }
  }
}

extension FreeTypeFace {
  /// The file of the font; `nil` for the DejaVu Sans inside the program.
  fileprivate var path: String? { source.file?.path }
}

// MARK: - Fonts for letters

extension Font {
  /// The characters that are drawn for a letter, and the faces that have them.
  private struct Choice {
    let letter: WrittenLetter
    let character: Unicode.Scalar
    let face: Int
    /// What the character stands for, with the marks that are part of it.
    let text: String
    let marks: [(character: Unicode.Scalar, face: Int)]
  }

  /// The letters of any text, from left to right, with their marks.
  private func shapedLetters(of string: String, _ size: GlyphSize) -> [ShapedLetter] {
    let choices = choices(for: WrittenLetter.letters(of: string))
    return visualOrder(choices, level: \.letter.level).map { choice in
      note(choice)
      let glyph = faces[choice.face].glyph(choice.character, size: size)
      var shaped = ShapedLetter(
        glyph: glyph, face: choice.face, text: choice.text, level: choice.letter.level)
      var placement = MarkPlacement(on: glyph, choice.letter.written, size: size)
      for (mark, face) in choice.marks {
        let glyph = faces[face].glyph(mark, size: size)
        let height = faces[face].glyph("x", size: size).outline.bounds.top
        shaped.marks.append(
          ShapedLetter.Mark(
            glyph: glyph, face: face, text: String(mark),
            place: placement.place(mark, glyph, letterHeight: height)))
      }
      return shaped
    }
  }

  private func note(_ choice: Choice) {
    if choice.letter.isJoined, choice.character == choice.letter.written,
      !unjoinedLetters.contains(choice.letter.written)
    {
      unjoinedLetters.append(choice.letter.written)
    }
    note(choice.letter.written, drawnAs: choice.character, from: choice.face)
    for (mark, face) in choice.marks { note(mark, drawnAs: mark, from: face) }
  }

  private func note(_ scalar: Unicode.Scalar, drawnAs form: Unicode.Scalar, from face: Int) {
    guard faces[face].has(form) else { return noteMissing(scalar) }
    if let script = ComplexScripts.name(of: scalar), !unsetScripts.contains(script) {
      unsetScripts.append(script)
    }
    guard face >= namedCount else { return }
    let index = substitutes.firstIndex { $0.face == face } ?? substitutes.count
    if index == substitutes.count {
      substitutes.append(Substitute(face: face, family: faces[face].family))
    }
    if !substitutes[index].characters.contains(scalar) {
      substitutes[index].characters.append(scalar)
    }
  }

  /// Chooses a face for each letter: the first that has it and those that it is joined with. Marks come
  /// from the same one, or else from the first that has them.
  private func choices(for letters: [WrittenLetter]) -> [Choice] {
    var choices = letters.map { _ in nil as Choice? }
    func choose(_ group: Range<Int>) -> Bool {
      for face in faces.indices {
        let found = letters[group].compactMap { choice(of: $0, from: face) }
        guard found.count == group.count else { continue }
        for (index, choice) in zip(group, found) { choices[index] = choice }
        return true
      }
      return false
    }
    var open = joinedGroups(of: letters).filter { !choose($0) }
    guard !open.isEmpty else { return choices.compactMap(\.self) }
    if hasSubstitutes {
      addFaces(for: open.flatMap { letters[$0].flatMap { [$0.form] + $0.marks } })
      open.removeAll(where: choose)
    }
    for index in open.joined() where !choose(index..<index + 1) {
      choices[index] = nearestChoice(of: letters[index])
    }
    return choices.compactMap(\.self)
  }

  /// Letters that are joined belong together, and any other letter is by itself.
  private func joinedGroups(of letters: [WrittenLetter]) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    for index in letters.indices {
      if letters[index].isJoined, let last = groups.last, letters[last.upperBound - 1].isJoined {
        groups[groups.count - 1] = last.lowerBound..<index + 1
      } else {
        groups.append(index..<index + 1)
      }
    }
    return groups
  }

  /// A letter from a face, with its marks; `nil` if the face does not have the letter, or none has one
  /// of the marks.
  private func choice(of letter: WrittenLetter, from face: Int) -> Choice? {
    let (character, marks) = ComposedCharacters.composed(
      letter.form, letter.marks, isKnown: faces[face].has)
    guard faces[face].has(character) else { return nil }
    var placed: [(character: Unicode.Scalar, face: Int)] = []
    for mark in marks {
      guard let other = faces[face].has(mark) ? face : self.face(having: mark) else { return nil }
      placed.append((mark, other))
    }
    return Choice(
      letter: letter, character: withoutDot(character, below: marks, of: face), face: face,
      text: text(of: letter, without: marks), marks: placed)
  }

  /// A letter that no face has with all its marks: without its form where that is all that lacks, and
  /// with boxes of the first face for what is missing.
  private func nearestChoice(of letter: WrittenLetter) -> Choice {
    let character = face(having: letter.form) == nil ? letter.written : letter.form
    let isMissing = face(having: character) == nil
    return Choice(
      letter: letter, character: isMissing ? letter.form : character,
      face: face(having: character) ?? 0, text: letter.text,
      marks: letter.marks.map { ($0, face(having: $0) ?? 0) })
  }

  /// The face for a character that no face of formulas has; that it is missing, or that it comes from a
  /// font that nobody asked for, is noted.
  func noteSubstitute(for scalar: Unicode.Scalar) -> Int {
    if face(having: scalar) == nil, hasSubstitutes { addFaces(for: [scalar]) }
    let face = face(having: scalar) ?? 0
    note(scalar, drawnAs: scalar, from: face)
    return face
  }

  /// The first face that has a character.
  private func face(having scalar: Unicode.Scalar) -> Int? {
    faces.firstIndex { $0.has(scalar) }
  }

  private func text(of letter: WrittenLetter, without marks: [Unicode.Scalar]) -> String {
    var rest = marks[...]
    var text = letter.text
    for mark in letter.marks {
      if mark == rest.first {
        rest.removeFirst()
      } else {
        text.unicodeScalars.append(mark)
      }
    }
    return text
  }

  /// An i or j loses its dot where there are marks above.
  private func withoutDot(
    _ character: Unicode.Scalar, below marks: [Unicode.Scalar], of face: Int
  ) -> Unicode.Scalar {
    let dotless: [Unicode.Scalar: Unicode.Scalar] = ["i": "\u{131}", "j": "\u{237}"]
    guard let other = dotless[character], faces[face].has(other),
      marks.contains(where: { $0.properties.canonicalCombiningClass == .above })
    else { return character }
    return other
  }

  /// Adds the faces that fontconfig names for characters that no face has so far.
  private func addFaces(for characters: [Unicode.Scalar]) {
    // Each face has as many of them as any.
    for _ in 0..<8 {
      var missing: [Unicode.Scalar] = []
      for scalar in characters
      where !unknownCharacters.contains(scalar) && !missing.contains(scalar)
        && !faces.contains(where: { $0.has(scalar) })
      {
        missing.append(scalar)
      }
      guard !missing.isEmpty else { return }
      guard let source = FontLocator.font(having: missing, beside: faces[0].family),
        let face = try? IdleFaces.shared.face(source), missing.contains(where: face.has)
      else {
        unknownCharacters.formUnion(missing)
        return
      }
      faces.append(face)
    }
  }
}
