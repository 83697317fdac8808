import GMMSupport

// Which face each letter comes from.
extension Font {
  /// The characters that are drawn for a letter, and the faces that have them.
  struct Choice {
    let letter: WrittenLetter
    let character: Unicode.Scalar
    let face: Int
    /// What the character stands for, with the marks that are part of it.
    let text: String
    let marks: [(character: Unicode.Scalar, face: Int)]
  }

  /// The letters of any text, from left to right, with their marks.
  func shapedLetters(of string: String, _ size: GlyphSize) -> [ShapedLetter] {
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
  func choices(for letters: [WrittenLetter]) -> [Choice] {
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
