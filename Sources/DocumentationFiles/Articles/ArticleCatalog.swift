import Foundation

/// A DocC catalog of the repository, whose articles are copied for readers of the repository.
///
/// DocC's Markdown has directives, links and names of symbols that GitHub shows as they are written. The copies
/// have pictures, links and code in their place, so that there is one source for both.
struct ArticleCatalog {
  /// The path of the catalog from the folder with `Package.swift`.
  let path: String
  /// The articles, in the order of their paths.
  let articles: [Article]
  /// The names of the pictures.
  let pictures: Set<String>

  /// The catalogs of all modules.
  ///
  /// - Parameters:
  ///   - repository: The folder with `Package.swift`.
  ///   - generated: Articles that are made anew, whatever the folder has in their place.
  /// - Returns: The catalogs, in the order of their paths.
  /// - Throws: Foundation's error if a file cannot be read, `ArticleError` if one is no article.
  static func all(in repository: URL, with generated: [DocumentationFile]) throws
    -> [ArticleCatalog]
  {
    let files = FileManager.default
    let sources = repository.appending(path: "Sources")
    let paths = try files.contentsOfDirectory(atPath: sources.path).flatMap { target in
      ((try? files.contentsOfDirectory(atPath: sources.appending(path: target).path)) ?? [])
        .filter { $0.hasSuffix(".docc") }.map { "Sources/\(target)/\($0)" }
    }
    return try paths.sorted().map { try ArticleCatalog(path: $0, in: repository, with: generated) }
  }

  private init(path: String, in repository: URL, with generated: [DocumentationFile]) throws {
    let files = FileManager.default
    self.path = path
    let folder = repository.appending(path: path)
    let texts = Dictionary(uniqueKeysWithValues: generated.map { ($0.path, $0.content) })
    let committed = try files.contentsOfDirectory(atPath: folder.path).map { "\(path)/\($0)" }
    let own = texts.keys.filter { $0.hasPrefix("\(path)/") }
    articles = try Set(committed + own).filter { $0.hasSuffix(".md") }.sorted().map { article in
      let text =
        try texts[article]
        ?? String(contentsOf: repository.appending(path: article), encoding: .utf8)
      return try Article(path: article, text: text)
    }
    let pictures = try? files.contentsOfDirectory(atPath: folder.appending(path: "Resources").path)
    self.pictures = Set(pictures ?? [])
  }

  /// The copies of the articles.
  ///
  /// - Returns: A file for each article, in the order of the articles.
  /// - Throws: `ArticleError` if something has no form in the copies.
  func copies() throws(ArticleError) -> [DocumentationFile] {
    var copies: [DocumentationFile] = []
    for article in articles {
      copies.append(
        DocumentationFile(
          path: "\(copyFolder)/\(article.copyName)",
          content: try ArticleCopy.text(of: article, in: self)))
    }
    return copies
  }

  /// The article that a link names.
  func article(named name: some StringProtocol) -> Article? {
    articles.first { $0.name == name }
  }

  /// The folder of the copies.
  private var copyFolder: String {
    "Documentation/" + (path.split(separator: "/").last?.dropLast(".docc".count) ?? "")
  }
}
