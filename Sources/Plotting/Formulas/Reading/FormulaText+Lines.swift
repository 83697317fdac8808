extension FormulaText {
  /// Looks for mathematics after a dollar sign that begins no formula: it would be drawn as it is written.
  ///
  /// Formulas are read line by line, as Matplotlib reads them, and a line with an odd number of dollar signs
  /// has none. Such a line is right where neither a backslash nor `^` nor `_` follows a dollar sign: "$5".
  /// Where a later line closes what a line leaves open, what is between belongs together.
  ///
  /// - Parameter text: The text, whose lines end with U+000A.
  /// - Returns: What is wrong, with the dollar sign before the mathematics; `nil` where nothing is.
  /// - Complexity: O(*n*) for *n* characters.
  package static func unreadMathematics(in text: String) -> FormulaError? {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return nil }
    let scalars = Array(text.unicodeScalars)
    let lines = scalars.split(separator: "\n", omittingEmptySubsequences: false).compactMap {
      line in
      let dollars = line.indices.filter { isDollar($0, in: line) }
      return dollars.isEmpty ? nil : (dollars: dollars, end: line.endIndex)
    }
    var isOpen = false
    for (index, line) in lines.enumerated() {
      let isOdd = line.dollars.count % 2 == 1
      isOpen = isOdd && !isOpen
      guard isOdd, let last = line.dollars.last else { continue }
      if isOpen, index + 1 < lines.count, lines[index + 1].dollars.count % 2 == 1,
        let closing = lines[index + 1].dollars.first, hasMathematics(scalars[last + 1..<closing])
      {
        return FormulaError(
          range: last..<last + 1,
          message:
            "the formula that starts here goes on after a line break (\\n), and a formula ends in "
            + "its line; put $ around the part in each line, or write a dollar sign as \\$")
      }
      for (dollar, end) in zip(line.dollars, line.dollars.dropFirst() + [line.end])
      where hasMathematics(scalars[dollar + 1..<end]) {
        return FormulaError(
          range: dollar..<dollar + 1,
          message:
            "no formula starts here, as the line has an odd number of $; each formula needs one before "
            + "it and one after it in its line, and a dollar sign itself is written \\$")
      }
    }
    return nil
  }

  /// Whether there is a dollar sign at a place of a line that no backslash precedes.
  private static func isDollar(_ place: Int, in line: ArraySlice<Unicode.Scalar>) -> Bool {
    line[place] == "$" && (place == line.startIndex || line[place - 1] != "\\")
  }

  /// Whether something in a part of a text is written as TeX has it.
  private static func hasMathematics(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
    part.indices.contains { place in
      switch part[place] {
      case "^", "_": true
      case "\\": part.index(after: place) == part.endIndex || part[place + 1] != "$"
      default: false
      }
    }
  }
}
