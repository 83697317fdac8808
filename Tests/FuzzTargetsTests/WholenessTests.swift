import Foundation
import TestSupport
import Testing

@testable import FuzzTargets

/// What tells a whole drawing from a broken one.
@Suite struct WholenessTests {
  @Test(
    "Markup that XML forbids is found",
    arguments: [
      "<a><b></a></b>", "<a>", "<a/><b/>", "<a b=c/>", "<a b='1' b='2'/>", "<a>&x;</a>",
      "<a b='<'/>",
      "<a b='&'/>", "<a>\u{1}</a>", "<path d='M nan 0'/>", "<rect width='-inf'/>", "<a", "text",
      "<a/><!-- ", "</a>", "<!DOCTYPE a><a/>",
    ])
  func brokenXML(text: String) {
    #expect(problemInXML(Array(text.utf8)) != nil)
  }

  @Test(
    "Markup that XML allows is not",
    arguments: [
      "<a/>", "<?xml version='1.0'?>\n<a b='>' c=\"'\"><!-- <x> --><b>&amp;&#10;</b></a>\n",
      "<text fill='nan'>inf</text>",
    ])
  func wholeXML(text: String) {
    #expect(problemInXML(Array(text.utf8)) == nil)
  }

  @Test("The committed drawings are whole, and no longer so with a piece cut out")
  func committed() throws {
    let folder = Repository.folder.appending(path: "figures")
    let svg = Array(try Data(contentsOf: folder.appending(path: "two.svg")))
    #expect(problemInXML(svg) == nil)
    let end = try #require(svg.lastIndex(of: UInt8(ascii: ">")))
    #expect(problemInXML(Array(svg[..<end])) != nil)
    for pdf in FigureTarget.drawn where pdf.starts(with: "%PDF".utf8) {
      #expect(problemInPDF(pdf) == nil)
      #expect(problemInPDF(Array(pdf[..<20] + pdf[21...])) != nil)
      #expect(problemInPDF(Array(pdf.dropLast(30))) != nil)
    }
    #expect(FigureTarget.drawn.count == 3)
  }
}
