import Foundation
import TestSupport
import Testing

@testable import DocumentationFiles

/// The copies of DocC's articles that readers of the repository see.
@Suite struct ArticleCopyTests {
  /// A folder with a catalog.
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try write("", to: "Resources/dark.png")
    try write("", to: "Resources/dark~dark.png")
    try write("", to: "Resources/plain.png")
    try write("# ``Kites``\n\nAll about kites.\n", to: "Kites.md")
    try write(
      """
      # A second page

      What `Wind` does to a ``Kite/lift``.

      ## Lift & drag: both

      Words.

      """, to: "Second.md")
  }

  private func write(_ text: String, to name: String) throws {
    let file = scratch.folder.appending(path: "Sources/Kites/Kites.docc/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// The copy of an article with a text below its first paragraph, without what every copy begins with.
  private func copy(of text: String) throws -> String {
    try write("# First\n\nThe first page.\n\n\(text)\n", to: "First.md")
    let files = try DocumentationFile.articleCopies(in: scratch.folder)
    let copy = try #require(files.first { $0.path == "Documentation/Kites/First.md" })
    let start = """
      <!-- Made by "swift run generate-documentation-files" from \
      Sources/Kites/Kites.docc/First.md: change that file. -->

      # First

      The first page.


      """
    #expect(copy.content.hasPrefix(start))
    return String(copy.content.dropFirst(start.count))
  }

  /// What is said of a text that has no copy.
  private func error(of text: String) throws -> String {
    let error = #expect(throws: (any Error).self) { _ = try copy(of: text) }
    return String(describing: try #require(error))
  }

  @Test("All copies are those that the articles give, and there are no others")
  func committed() throws {
    let files = try DocumentationFile.articleCopies(
      in: Repository.folder, with: [.referencePage(), .gallery(in: Repository.folder)])
    for file in files { expectCommitted(file) }
    let folder = Repository.folder.appending(path: "Documentation")
    let pages = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".md") && $0.contains("/") }
    #expect(pages.sorted().map { "Documentation/\($0)" } == files.map(\.path))
  }

  @Test("The page of a module is what a folder shows, under the name of the module")
  func landingPage() throws {
    let files = try DocumentationFile.articleCopies(in: scratch.folder)
    let page = try #require(files.first { $0.path == "Documentation/Kites/README.md" })
    #expect(page.content.hasSuffix("-->\n\n# Kites\n\nAll about kites.\n"))
    try write(
      "# ``Kites``\n\nAll of them.\n\n@Metadata {\n  @DisplayName(\"The kites\")\n}\n\nWords.\n",
      to: "Kites.md")
    let named = try DocumentationFile.articleCopies(in: scratch.folder)
    #expect(
      named.first?.content.hasSuffix("-->\n\n# The kites\n\nAll of them.\n\nWords.\n") == true)
  }

  @Test("An article that is made anew is copied as it will be, and not as it is")
  func generated() throws {
    let article = DocumentationFile(
      path: "Sources/Kites/Kites.docc/Second.md", content: "# A second page\n\nAnother one.\n")
    let files = try DocumentationFile.articleCopies(in: scratch.folder, with: [article])
    #expect(
      files.map(\.path) == ["Documentation/Kites/README.md", "Documentation/Kites/Second.md"])
    #expect(files.last?.content.hasSuffix("Another one.\n") == true)
  }

  @Test("Links have the titles of their pages, or their own words, and the anchors of GitHub")
  func links() throws {
    #expect(
      try copy(of: "See <doc:Second>, <doc:Kites> and [there](doc:Second).")
        == "See [A second page](Second.md), [Kites](README.md) and [there](Second.md).\n")
    #expect(
      try copy(of: "In <doc:Second#Lift-drag-both> and [here](doc:First#Below).\n\n## Below")
        == "In [A second page](Second.md#lift--drag-both) and [here](#below).\n\n## Below\n")
  }

  @Test("A list of pages says what each is about, and names symbols as Swift does")
  func topics() throws {
    #expect(
      try copy(of: "## Topics\n\n- <doc:Second>\n- ``Kite/fly(in:)``")
        == """
        ## Topics

        - [A second page](Second.md): What `Wind` does to a `Kite.lift`.
        - `Kite.fly(in:)`

        """)
  }

  @Test("A picture is one of two by the colors of the page, if there are two")
  func pictures() throws {
    let folder = "../../Sources/Kites/Kites.docc/Resources"
    #expect(
      try copy(of: #"@Image(source: "dark.png", alt: "A \"kite\" of <2 kg & more.")"#)
        == """
        <picture>
          <source media="(prefers-color-scheme: dark)" srcset="\(folder)/dark~dark.png">
          <img src="\(folder)/dark.png" alt="A &quot;kite&quot; of &lt;2 kg &amp; more.">
        </picture>

        """)
    #expect(
      try copy(of: #"@Image(source: "plain", alt: "A [kite].")"#)
        == "![A \\[kite\\].](\(folder)/plain.png)\n")
  }

  @Test("Code is left as it is, in blocks and in lines")
  func code() throws {
    let text = """
      ```text
      @Row { <doc:Nowhere> ``Kite`` }
      ```

      Write `<doc:Nowhere>` or `` a `tick` ``, or `two
      lines`.
      """
    #expect(try copy(of: text) == text + "\n")
  }

  @Test("What has no form in a copy is an error with its file and line")
  func errors() throws {
    let file = "Sources/Kites/Kites.docc/First.md"
    #expect(
      try error(of: "Words.\n\n@Row {\n}")
        == "\(file):7: error: the directive @Row has no form in Markdown yet")
    #expect(
      try error(of: "@Metadata {\n  @PageColor(blue)\n}")
        == "\(file):6: error: of @Metadata only @DisplayName has a form in Markdown yet")
    #expect(
      try error(of: "Words\nand <doc:Third>.")
        == "\(file):6: error: there is no article Third in Sources/Kites/Kites.docc")
    #expect(
      try error(of: "`code` and\n<doc:Second#Weight>")
        == "\(file):6: error: Sources/Kites/Kites.docc/Second.md has no heading Weight")
    #expect(
      try error(of: #"@Image(source: "none", alt: "A kite.")"#)
        == "\(file):5: error: there is no picture none.png in Sources/Kites/Kites.docc/Resources")
    #expect(
      try error(of: #"@Image(source: "plain")"#)
        == #"\#(file):5: error: a picture is @Image(source: "…", alt: "…") on one line"#)
    try write("Kites.\n", to: "Third.md")
    #expect(
      try error(of: "")
        == "Sources/Kites/Kites.docc/Third.md:1: error: an article begins with its title")
  }
}
