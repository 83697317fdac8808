import Foundation

/// An article of a DocC catalog, as far as the copies of it and of others need to know it.
struct Article {
  /// The path from the folder with `Package.swift`.
  let path: String
  /// The lines, without their ends.
  let lines: [String]
  /// The title without marks, as links to the article show it.
  let title: String
  /// The first paragraph.
  let abstract: [String]
  /// Whether this is the page of the module, which the catalog begins with.
  let isLandingPage: Bool

  /// Reads an article.
  ///
  /// - Parameters:
  ///   - path: The path from the folder with `Package.swift`.
  ///   - text: The article.
  /// - Throws: `ArticleError` if it does not begin with a title and a paragraph.
  init(path: String, text: String) throws(ArticleError) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let first = lines.first, first.hasPrefix("# ") else {
      throw ArticleError(path: path, line: 1, message: "an article begins with its title")
    }
    let words = String(first.dropFirst(2))
    isLandingPage = words.hasPrefix("``")
    let displayName = lines.lazy.compactMap(Self.displayName).first
    title = displayName ?? words.replacing("`", with: "")
    abstract = Array(lines.dropFirst().drop(while: \.isEmpty).prefix { !$0.isEmpty })
    guard let start = abstract.first, !start.hasPrefix("@"), !start.hasPrefix("#") else {
      throw ArticleError(
        path: path, line: 2,
        message: "a paragraph that says what the article is about follows the title")
    }
  }

  /// The name of the file without its ending, by which links name the article.
  var name: String { String(path.split(separator: "/").last?.dropLast(3) ?? "") }

  /// The name of the copy. GitHub shows the page of the module with the folder that it is in.
  var copyName: String { isLandingPage ? "README.md" : "\(name).md" }

  /// The anchor that GitHub gives a heading of the copy.
  ///
  /// - Parameter fragment: The heading as DocC's links name it, with hyphens for what is no letter or digit.
  /// - Returns: The anchor; `nil` if there is no such heading.
  func anchor(of fragment: String) -> String? {
    let wanted = Self.letters(of: fragment)
    return headings.first { Self.letters(of: $0) == wanted }.map(Self.anchor)
  }

  /// The headings below the title, without their marks.
  private var headings: [String] {
    var isCode = false
    return lines.dropFirst().compactMap { line in
      if line.isFence { isCode.toggle() }
      guard !isCode, let match = line.prefixMatch(of: /##+\s/) else { return nil }
      return String(line[match.range.upperBound...])
    }
  }

  /// The name that a line gives to the page of a module.
  static func displayName(in line: String) -> String? {
    line.wholeMatch(of: /\s*@DisplayName\("([^"]+)"\)/).map { String($0.1) }
  }

  private static func letters(of heading: String) -> String {
    heading.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private static func anchor(of heading: String) -> String {
    heading.lowercased().filter { $0.isLetter || $0.isNumber || " -_".contains($0) }
      .replacing(" ", with: "-")
  }
}

/// Something in an article that has no form in the copy.
struct ArticleError: Error, CustomStringConvertible {
  let path: String
  /// The line, from 1.
  let line: Int
  let message: String

  var description: String { "\(path):\(line): error: \(message)" }
}

extension String {
  /// Whether the line begins or ends a block of code.
  var isFence: Bool { drop { $0 == " " }.hasPrefix("```") }
}
