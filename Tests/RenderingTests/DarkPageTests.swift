import Foundation
import Plotting
import TestSupport
import Testing

@testable import Rendering

/// Figures with colors for dark pages, on pages with switches of their own, as the Python package
/// soupsieve reads the selectors.
@Suite(
  .enabled(
    if: DarkPages.isAvailable || DarkPages.isRequired,
    "needs python3-soupsieve and python3-bs4"))
struct DarkPageTests {
  private struct Page: Decodable {
    let theme: String
    let shows: String
  }

  @Test("A figure follows the switch of its page, and its reader where there is none")
  func pages() throws {
    func list(_ color: Color) -> DisplayList {
      let square = Rectangle(left: 0, bottom: 0, right: 5, top: 5)
      return DisplayList(
        width: 10, height: 10, items: [.rectangles([square], fill: color, clip: nil)])
    }
    let scratch = try Scratch()
    let file = scratch.folder.appending(path: "figure.svg")
    try Data(
      FigureFormat.svg.render(list(.black), font: .standard(dpi: 72), dark: list(.white))
    ).write(to: file)
    let found = try DarkPages.lines(of: file).map {
      try JSONDecoder().decode(Page.self, from: Data($0.utf8))
    }
    let pages = try decodedFixture("Rendering/pages.json", as: [Page].self)
    #expect(found.count == pages.count)
    for (found, page) in zip(found, pages) {
      #expect(found.shows == page.shows, "\(page.theme)")
    }
  }
}

private enum DarkPages {
  /// Debian's own Python first: one of a virtual environment need not have the packages.
  private static let python = ["/usr/bin/python3", "/usr/bin/env"].first {
    (try? launch($0, ["-c", "import bs4, soupsieve"]).status) == 0
  }

  static var isAvailable: Bool { python != nil }

  /// Homebrew does not have them.
  static var isRequired: Bool {
    #if os(Linux)
      ProcessInfo.processInfo.environment["CI"] != nil
    #else
      false
    #endif
  }

  static func lines(of figure: URL) throws -> [String] {
    let python = try #require(python, "python3-soupsieve is not installed")
    let result = try launch(python, [Repository.fixture("Rendering/pages.py").path, figure.path])
    #expect(result.status == 0)
    return result.output.split(separator: "\n").map(String.init)
  }

  private static func launch(
    _ program: String, _ arguments: [String]
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = (program.hasSuffix("env") ? ["python3"] : []) + arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
