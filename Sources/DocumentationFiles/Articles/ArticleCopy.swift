/// Copies an article as Markdown that GitHub shows.
///
/// What is not known here is an error, so that nothing is left out in silence.
struct ArticleCopy {
  private let article: Article
  private let catalog: ArticleCatalog
  private var text: String
  /// The index of the next line.
  private var next = 1

  /// The copy.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - catalog: The catalog that it is in.
  /// - Returns: The text of the copy.
  /// - Throws: `ArticleError` if something has no form in the copy.
  static func text(of article: Article, in catalog: ArticleCatalog) throws(ArticleError) -> String {
    var copy = ArticleCopy(article, catalog)
    try copy.write()
    return copy.text
  }

  private init(_ article: Article, _ catalog: ArticleCatalog) {
    self.article = article
    self.catalog = catalog
    text = """
      <!-- Made by "swift run generate-documentation-files" from \(article.path): change that file. -->

      # \(article.title)

      """
  }

  private mutating func write() throws(ArticleError) {
    while next < article.lines.count {
      let line = article.lines[next]
      if line.isFence {
        copyCode()
      } else if line.isDirective {
        try writeDirective()
      } else if line.isEmpty {
        writeBlankLine()
        next += 1
      } else {
        try writeParagraph()
      }
    }
    while text.hasSuffix("\n\n") { text.removeLast() }
  }

  /// Blank lines around what has no form are one.
  private mutating func writeBlankLine() {
    if !text.hasSuffix("\n\n") { text += "\n" }
  }

  private mutating func copyCode() {
    let start = next
    repeat { next += 1 } while next < article.lines.count && !article.lines[next].isFence
    next = min(next + 1, article.lines.count)
    text += article.lines[start..<next].joined(separator: "\n") + "\n"
  }

  private mutating func writeParagraph() throws(ArticleError) {
    let start = next
    while next < article.lines.count, !article.lines[next].isEmpty, !article.lines[next].isFence,
      !article.lines[next].isDirective
    { next += 1 }
    let paragraph = article.lines[start..<next].map(described).joined(separator: "\n")
    text += try inline(paragraph, from: start + 1)
    text += "\n"
  }

  // MARK: Directives

  private mutating func writeDirective() throws(ArticleError) {
    let line = article.lines[next].drop { $0 == " " }
    switch line.dropFirst().prefix(while: \.isLetter) {
    case "Image": try writePicture(line)
    case "Metadata": try skipMetadata()
    case let name: throw error("the directive @\(name) has no form in Markdown yet", at: next + 1)
    }
  }

  private mutating func writePicture(_ line: Substring) throws(ArticleError) {
    guard
      let match = line.wholeMatch(of: /@Image\(source: "([^"]+)", alt: "((?:[^"\\]|\\.)+)"\)/)
    else {
      throw error(#"a picture is @Image(source: "…", alt: "…") on one line"#, at: next + 1)
    }
    let source = String(match.1)
    let name = source.hasSuffix(".png") ? source : "\(source).png"
    guard catalog.pictures.contains(name) else {
      throw error("there is no picture \(name) in \(catalog.path)/Resources", at: next + 1)
    }
    let folder = "../../\(catalog.path)/Resources/"
    let dark = "\(name.dropLast(".png".count))~dark.png"
    let alternative = String(match.2.replacing(/\\(.)/) { $0.1 })
    if catalog.pictures.contains(dark) {
      text += """
        <picture>
          <source media="(prefers-color-scheme: dark)" srcset="\(folder)\(dark)">
          <img src="\(folder)\(name)" alt="\(alternative.escapedForHTML)">
        </picture>

        """
    } else {
      let escaped = alternative.replacing(/[\\\[\]`*_<]/) { "\\\($0.output)" }
      text += "![\(escaped)](\(folder)\(name))\n"
    }
    next += 1
  }

  /// The name of the page is in its title; nothing else is known.
  private mutating func skipMetadata() throws(ArticleError) {
    let start = next
    while next + 1 < article.lines.count, article.lines[next] != "}" {
      if next > start, Article.displayName(in: article.lines[next]) == nil {
        throw error("of @Metadata only @DisplayName has a form in Markdown yet", at: next + 1)
      }
      next += 1
    }
    next += 1
  }

  // MARK: Text

  /// A line, and after an item of a list that is a link what it leads to, as DocC shows it.
  private func described(_ line: String) -> String {
    guard let item = line.wholeMatch(of: /- <doc:(\w+)>/),
      let target = catalog.article(named: item.1)
    else { return line }
    return "\(line): \(target.abstract.joined(separator: " "))"
  }

  /// A paragraph with links and code as GitHub shows them.
  ///
  /// - Parameters:
  ///   - paragraph: The paragraph.
  ///   - line: The number of its first line in the article.
  /// - Returns: The paragraph as the copy has it.
  /// - Throws: `ArticleError` if a link leads nowhere.
  private func inline(_ paragraph: String, from line: Int) throws(ArticleError) -> String {
    var result = ""
    var rest = paragraph[...]
    var line = line
    while let (code, range) = rest.firstCodeSpan {
      result += try linked(rest[..<range.lowerBound], from: line)
      line += rest[..<range.upperBound].count { $0 == "\n" }
      result += code
      rest = rest[range.upperBound...]
    }
    return try result + linked(rest, from: line)
  }

  /// Text without code, with DocC's links as links to the copies.
  private func linked(_ words: Substring, from firstLine: Int) throws(ArticleError) -> String {
    var result = ""
    var rest = words
    while let match = rest.firstMatch(
      of: /<doc:([^>#]+)(?:#([^>]+))?>|\]\(doc:([^)#]+)(?:#([^)]+))?\)/)
    {
      result += rest[..<match.range.lowerBound]
      let line = firstLine + words[..<match.range.lowerBound].count { $0 == "\n" }
      let name = match.1 ?? match.3 ?? ""
      let fragment = match.2 ?? match.4
      guard let target = catalog.article(named: name) else {
        throw error("there is no article \(name) in \(catalog.path)", at: line)
      }
      var address = target.path == article.path ? "" : target.copyName
      if let fragment {
        guard let anchor = target.anchor(of: String(fragment)) else {
          throw error("\(target.path) has no heading \(fragment)", at: line)
        }
        address += "#\(anchor)"
      }
      result += match.1 == nil ? "](\(address))" : "[\(target.title)](\(address))"
      rest = rest[match.range.upperBound...]
    }
    return result + rest
  }

  private func error(_ message: String, at line: Int) -> ArticleError {
    ArticleError(path: article.path, line: line, message: message)
  }
}

extension String {
  /// Whether the line begins with a directive of DocC.
  fileprivate var isDirective: Bool {
    let words = drop { $0 == " " }
    return words.first == "@" && words.dropFirst().first?.isLetter == true
  }

  fileprivate var escapedForHTML: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}

extension Substring {
  /// The first code, with marks as GitHub wants them: links to symbols are the names in Swift.
  fileprivate var firstCodeSpan: (text: String, range: Range<Index>)? {
    var start = startIndex
    while let opening = self[start...].firstMatch(of: /`+/) {
      let marks = opening.output
      let closing = self[opening.range.upperBound...].matches(of: /`+/).first { $0.output == marks }
      if let closing {
        let content = self[opening.range.upperBound..<closing.range.lowerBound]
        let range = opening.range.lowerBound..<closing.range.upperBound
        let isSymbol = marks == "``" && content.wholeMatch(of: /[\p{L}_][^`\s]*/) != nil
        return (isSymbol ? "`\(content.replacing("/", with: "."))`" : String(self[range]), range)
      }
      start = opening.range.upperBound
    }
    return nil
  }
}
