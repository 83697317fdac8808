/// Parts of texts, found byte by byte.
///
/// The standard library has these in its module for regular expressions, which a static program carries whole
/// as soon as it uses one of them: 1.3 MB. `Scripts/build` builds without it.
extension String {
  /// Whether the text has a part; every text has the empty one.
  ///
  /// - Complexity: O(*n* · *m*) for a text of *n* bytes and a part of *m*.
  package func contains(_ part: String) -> Bool { self[...].contains(part) }

  /// The text with another in the place of each part, from the left.
  ///
  /// - Parameters:
  ///   - part: The part, which is not empty.
  ///   - replacement: What stands in its place.
  /// - Returns: The new text.
  /// - Complexity: O(*n* · *m*) for a text of *n* bytes and a part of *m*.
  package func replacing(_ part: String, with replacement: String) -> String {
    var result = ""
    var rest = utf8[...]
    while let range = rest.range(of: part.utf8) {
      result += Substring(rest[..<range.lowerBound])
      result += replacement
      rest = rest[range.upperBound...]
    }
    return result + Substring(rest)
  }
}

extension Substring {
  /// Whether the text has a part; every text has the empty one.
  ///
  /// - Complexity: O(*n* · *m*) for a text of *n* bytes and a part of *m*.
  package func contains(_ part: String) -> Bool {
    part.isEmpty || utf8.range(of: part.utf8) != nil
  }
}

extension Substring.UTF8View {
  /// Where the bytes are for the first time; `nil` if nowhere, or if there are none to look for.
  fileprivate func range(of part: String.UTF8View) -> Range<Index>? {
    guard let first = part.first else { return nil }
    var start = startIndex
    while let found = self[start...].firstIndex(of: first) {
      if self[found...].starts(with: part) {
        return found..<index(found, offsetBy: part.count)
      }
      start = index(after: found)
    }
    return nil
  }
}
