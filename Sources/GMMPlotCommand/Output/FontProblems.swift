extension Font {
  /// What is to be said of the letters of a figure that has been drawn, a sentence each.
  var problems: [String] {
    var problems: [String] = []
    if !substitutes.isEmpty {
      let parts = substitutes.map { "\($0.family) for \(inWords($0.characters))" }
      problems.append(
        "the fonts of the figure do not have all of its characters; fontconfig chose "
          + parts.joined(separator: ", ") + "; \"font\" may list the fonts to take")
    }
    if !unjoinedLetters.isEmpty {
      problems.append(
        "no font has the joined forms of \(inWords(unjoinedLetters)); each letter stands by itself")
    }
    if !unsetScripts.isEmpty {
      problems.append(
        "letters of \(unsetScripts.joined(separator: ", ")) are drawn one by one, without the shapes "
          + "and the order that they have beside each other")
    }
    if !lackingFormulaFaces.isEmpty {
      problems.append(
        "\(lackingFormulaFaces.joined(separator: ", ")), for formulas, is neither inside this gmm-plot nor "
          + "installed; other faces serve instead")
    }
    if !missingCharacters.isEmpty {
      problems.append(
        "\(path ?? "DejaVu Sans") has no \(inWords(missingCharacters)); a box is drawn instead")
    }
    return problems
  }

  /// Some characters with their codes.
  private func inWords(_ characters: [Unicode.Scalar]) -> String {
    let limit = 12
    let shown = characters.prefix(limit).map { scalar in
      "\(scalar) (U+\(hexadecimal(scalar.value, digits: 4).uppercased()))"
    }
    let rest = characters.count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? " and \(groupedText(rest)) more" : "")
  }
}
