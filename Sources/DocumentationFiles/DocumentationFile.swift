import ExperimentFile
import Foundation
import GMMPlotCommand

/// A committed file that is made from what the program says of itself.
package struct DocumentationFile {
  /// The path from the folder with `Package.swift`.
  package let path: String
  /// What the file should hold.
  package let content: String

  /// All files.
  ///
  /// - Parameter repository: The folder with `Package.swift`.
  /// - Returns: The files, in alphabetical order.
  /// - Throws: What the files throw.
  package static func all(in repository: URL) throws -> [DocumentationFile] {
    let articles = try [referencePage(), gallery(in: repository)]
    return try articleCopies(in: repository, with: articles) + [
      completionScript(for: .zsh, name: "_gmm-plot"), manualPage,
      completionScript(for: .bash, name: "gmm-plot.bash"),
      completionScript(for: .fish, name: "gmm-plot.fish"),
    ] + articles + [schema]
  }

  /// The copies of the articles in the DocC catalogs, for readers of the repository.
  ///
  /// - Parameters:
  ///   - repository: The folder with `Package.swift`.
  ///   - generated: Articles that are made anew, whatever the catalogs have in their place.
  /// - Returns: A file for each article, in alphabetical order.
  /// - Throws: Foundation's error if an article cannot be read, and an error with file and line if something in
  ///   one has no form in Markdown.
  package static func articleCopies(
    in repository: URL, with generated: [DocumentationFile] = []
  ) throws -> [DocumentationFile] {
    try ArticleCatalog.all(in: repository, with: generated).flatMap { try $0.copies() }
      .sorted { $0.path < $1.path }
  }

  /// The manual page.
  package static var manualPage: DocumentationFile {
    DocumentationFile(path: "Manuals/gmm-plot.1", content: ManualPage().text)
  }

  /// The page on experiment files.
  ///
  /// - Throws: Foundation's error if the schema is not JSON.
  package static func referencePage() throws -> DocumentationFile {
    DocumentationFile(
      path: "Sources/gmm-plot/gmm-plot.docc/ExperimentFile.md",
      content: ReferencePage.text(of: try SchemaNode(reading: ExperimentSchema.text)))
  }

  /// The gallery.
  ///
  /// - Parameter repository: The folder with `Package.swift`.
  /// - Returns: The page.
  /// - Throws: Foundation's error if an experiment file cannot be read, `DiagnosticList` if one is
  ///   wrong.
  package static func gallery(in repository: URL) throws -> DocumentationFile {
    DocumentationFile(
      path: "Sources/gmm-plot/gmm-plot.docc/Gallery.md",
      content: try Gallery.page(in: repository))
  }

  /// The JSON Schema.
  package static var schema: DocumentationFile {
    DocumentationFile(path: "gmm-plot.schema.json", content: ExperimentSchema.text)
  }

  private static func completionScript(
    for shell: CompletionShell, name: String
  ) -> DocumentationFile {
    DocumentationFile(
      path: "Manuals/\(name)", content: CompletionScript.text(for: shell) + "\n")
  }

  /// What the file holds now.
  ///
  /// - Parameter repository: The folder with `Package.swift`.
  /// - Returns: The text; `nil` if there is no such file.
  package func committedContent(in repository: URL) -> String? {
    try? String(contentsOf: repository.appending(path: path), encoding: .utf8)
  }

  /// Writes the file.
  ///
  /// - Parameter repository: The folder with `Package.swift`.
  /// - Throws: Foundation's error if it cannot be written.
  package func write(in repository: URL) throws {
    let file = repository.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(content.utf8).write(to: file)
  }
}
