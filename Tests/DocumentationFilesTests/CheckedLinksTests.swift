import Foundation
import TestSupport
import Testing

/// Pages as GitHub renders them, by the Python package cmarkgfm.
@Suite(
  .enabled(
    if: LinkChecker.isAvailable || ProcessInfo.processInfo.environment["CI"] != nil,
    "needs python3-cmarkgfm"))
struct CheckedLinksTests {
  @Test("No page of the repository has a dead link, a missing picture, or what only DocC reads")
  func repository() throws {
    let result = try LinkChecker.run(in: Repository.folder)
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test(
    "What GitHub would show otherwise than it is meant is named with its line",
    arguments: [
      ("[a](Nowhere.md)", "Nowhere.md does not exist"),
      ("[a](Documentation/Page.md#nothing)", "Documentation/Page.md#nothing names no heading"),
      ("[a](#nothing)", "#nothing names no heading"),
      ("![a](none.png)", "none.png does not exist"),
      ("![a](Documentation)", "Documentation is no picture"),
      ("<picture><source srcset=\"none.png 2x\"></picture>", "none.png does not exist"),
      ("[a](../there)", "../there leads out of the repository"),
      ("[a](/README.md)", "/README.md is no address within the repository"),
      ("[a](http://)", "http:// is no address"),
      ("@Image(source: \"a\", alt: \"b\")", "GitHub shows DocC's '@Image(' as text"),
      ("@Metadata {", "GitHub shows DocC's '@Metadata {' as text"),
      ("<doc:Page>", "doc:Page is no address"),
      ("[a](doc:Page)", "doc:Page is no address"),
      ("A ``Symbol/link``.", "``Symbol/link`` is DocC's link to a symbol"),
    ])
  func broken(_ text: String, _ message: String) throws {
    let result = try check("\(Self.page)\n\(text)\n")
    #expect(result.status == 1)
    #expect(result.errors.contains("README.md:6: \(message)\n"), "\(result.errors)")
  }

  @Test(
    "Anchors are those of GitHub, code is no link, and folders and pages linked to are looked at")
  func right() throws {
    let right = try check(
      """
      \(Self.page)
      [a](#a-b--c) [b](#a-b--c-1) [c](Documentation/Page.md#page) [d](https://example.org/a?b=c)
      [e](Documentation) <picture><img src="picture.png"></picture>

      ## A `b` & c

      ## A b & c

      `<doc:Page>`, `@Image(source: "a")`

      ```text
      @Image(source: "a", alt: "b") ``Symbol``
      ```

      """)
    #expect(right.status == 0, "\(right.errors)")
    let further = try check("\(Self.page)\n[a](further.md)\n", further: "[a](none.md)\n")
    #expect(further.errors == "further.md:1: none.md does not exist\n")
  }

  /// A page to which a line is added, the sixth.
  private static let page = "# Title\n\nWords.\n\n"

  /// Runs the program in a repository with a README.
  private func check(_ readme: String, further: String = "") throws -> ToolResult {
    let scratch = try Scratch()
    let folder = scratch.folder
    let files = FileManager.default
    for name in ["Scripts", "Documentation", "Examples"] {
      try files.createDirectory(at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    try files.copyItem(
      at: Repository.folder.appending(path: LinkChecker.path),
      to: folder.appending(path: LinkChecker.path))
    let texts = [
      "README.md": readme, "Examples/README.md": "", "CONTRIBUTING.md": "", "CHANGELOG.md": "",
      "SECURITY.md": "", "Documentation/Page.md": "# Page\n", "picture.png": "",
      "further.md": further,
    ]
    for (name, text) in texts { try Data(text.utf8).write(to: folder.appending(path: name)) }
    return try LinkChecker.run(in: folder)
  }
}

private enum LinkChecker {
  static let path = "Scripts/check-links"

  /// Debian's own Python first: one of a virtual environment need not have the package.
  private static let python = ["/usr/bin/python3", "python3"].first { python in
    (try? Tool("env").run([python, "-c", "import cmarkgfm"]).status) == 0
  }

  static var isAvailable: Bool { python != nil }

  /// Runs the program of a repository.
  static func run(in repository: URL) throws -> ToolResult {
    let python = try #require(python, "python3-cmarkgfm is not installed")
    return try Tool("env").run([python, repository.appending(path: path).path], in: repository)
  }
}
