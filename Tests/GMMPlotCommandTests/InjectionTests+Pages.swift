import Foundation
import TestSupport
import Testing

extension InjectionTests {
  /// The languages of pages.
  static let languages = [
    "markdown", "html", "mkdocs", "rst", "quarto", "docc", "latex", "typst",
  ]

  /// The places where a text comes onto a page.
  static let pages = languages.flatMap { language in
    [
      experiment("a description for \(language)", ["describe", "--format", language]) {
        spec(#""description": \#($0)"#)
      },
      Place("a caption for \(language)") { _, text in
        // An argument of a process has no zeros.
        let caption = text.replacing("\0", with: "")
        return ["describe", "good.json", "--format", language, "--caption=\(caption)"]
      },
      file("a path on a page of \(language)") { _, text in
        ["describe", "good.json", "--format", language, "--figure=\(text).png"]
      },
    ]
  }
}
