import CFribidi
import GMMSupport

/// What the order of a line of text is that has letters from right to left, and which forms its
/// letters have there.
///
/// FriBidi knows both: the order by the Unicode Bidirectional Algorithm (UAX #9), the forms by the rules
/// of Arabic joining (The Unicode Standard, 9.2).
struct BidirectionalText {
  /// The letters in the order in which they are read, joined, and brackets turned where they run from
  /// right to left. A letter that the next one is joined with to a single sign is U+FEFF.
  private(set) var letters: [Unicode.Scalar]
  /// The depth of each letter: it runs from right to left where that is odd.
  private(set) var levels: [Int8]

  /// Finds the order of a line.
  ///
  /// Its first letter tells its direction.
  ///
  /// - Parameter scalars: The line, without line breaks.
  /// - Complexity: O(*n*), where *n* is the number of characters.
  init(_ scalars: [Unicode.Scalar]) {
    letters = scalars
    levels = [Int8](repeating: 0, count: scalars.count)
    guard let count = FriBidiStrIndex(exactly: scalars.count), count > 0 else { return }
    var characters = scalars.map { FriBidiChar($0.value) }
    var types = [FriBidiCharType](repeating: FriBidiCharType(0), count: scalars.count)
    fribidi_get_bidi_types(characters, count, &types)
    var brackets = [FriBidiBracketType](repeating: 0, count: scalars.count)
    fribidi_get_bracket_types(characters, count, types, &brackets)
    var direction = FRIBIDI_PAR_ON
    // 0 tells that there is no memory.
    if fribidi_get_par_embedding_levels_ex(types, brackets, count, &direction, &levels) == 0 {
      endForLackOfMemory()
    }
    var joining = [FriBidiArabicProp](repeating: 0, count: scalars.count)
    fribidi_get_joining_types(characters, count, &joining)
    fribidi_join_arabic(types, count, levels, &joining)
    let flags = FriBidiFlags(
      FRIBIDI_FLAG_SHAPE_MIRRORING | FRIBIDI_FLAG_SHAPE_ARAB_PRES | FRIBIDI_FLAG_SHAPE_ARAB_LIGA)
    fribidi_shape(flags, levels, count, &joining, &characters)
    // Spaces at the end of the line belong to its direction.
    _ = fribidi_reorder_line(0, types, count, 0, direction, &levels, nil, nil)
    letters = zip(characters, scalars).map { Unicode.Scalar($0) ?? $1 }
  }
}

/// Puts the parts of a line into the order in which they stand from left to right (UAX #9, rule L2).
///
/// - Parameters:
///   - parts: The parts in the order in which they are read.
///   - level: The depth of a part.
/// - Returns: The parts from left to right.
/// - Complexity: O(*n* · *d*), where *n* is the number of parts and *d* the greatest depth.
func visualOrder<Part>(_ parts: [Part], level: (Part) -> Int8) -> [Part] {
  var parts = parts
  guard let deepest = parts.map(level).max(), deepest > 0 else { return parts }
  for depth in stride(from: deepest, to: 0, by: -1) {
    var start = 0
    while start < parts.count {
      guard level(parts[start]) >= depth else {
        start += 1
        continue
      }
      let end = parts[start...].firstIndex { level($0) < depth } ?? parts.count
      parts[start..<end].reverse()
      start = end
    }
  }
  return parts
}
