import GMMSupport
import Plotting

/// Writes display lists as SVG 1.1 documents.
enum SVGRenderer {
  /// Writes a figure.
  ///
  /// The page has the size of the PNG picture in CSS pixels, and shapes lie on the same grid, so
  /// that both show the same figure. Text is written as outlines: it needs no font where the
  /// figure is shown; or as text, which takes the room that it has here with any font.
  ///
  /// - Parameters:
  ///   - list: The figure.
  ///   - dark: The same figure in other colors, item for item, for pages whose reader prefers a
  ///     dark color scheme; `nil` for the same on all pages.
  ///   - page: The page with its grid of pixels.
  ///   - font: The font of its text, which also knows the resolution.
  ///   - text: What its letters are.
  ///   - provenance: What the figure was made from; `nil` for nothing.
  ///   - dotPictures: How its dots are pictures; `nil` where they are shapes.
  /// - Returns: The document in UTF-8. Its ids begin with a hash of its content: two figures on one
  ///   page do not meet, and the same figure always has the same ids.
  static func render(
    _ list: DisplayList, dark: DisplayList?, on page: Page, font: Font, text: SVGText,
    provenance: Provenance?, dotPictures: DotPictures?
  ) -> [UInt8] {
    var body = SVGBody(font: font, page: page, text: text)
    body.dotPictures = dotPictures
    body.append(page.items(of: list), dark: dark.map(page.items(of:)))
    return document(list, body, on: page, font: font, text: text, provenance: provenance)
  }

  /// Writes a figure that moves.
  ///
  /// What frames have in common is there once; what differs is a group for each, of which one is to be
  /// seen. Without style sheets, and for readers who prefer that nothing moves, it is that of the last.
  ///
  /// - Parameters:
  ///   - figure: The figure.
  ///   - page: The page with its grid of pixels.
  ///   - font: The font of its text, which also knows the resolution.
  ///   - text: What its letters are.
  ///   - provenance: What the figure was made from.
  ///   - dotPictures: How its dots are pictures; `nil` where they are shapes.
  /// - Returns: The document in UTF-8.
  static func render(
    _ figure: AnimatedFigure, on page: Page, font: Font, text: SVGText, provenance: Provenance,
    dotPictures: DotPictures?
  ) -> [UInt8] {
    var body = SVGBody(font: font, page: page, text: text)
    body.dotPictures = dotPictures
    body.append(figure, on: page)
    return document(
      figure.last.list, body, on: page, font: font, text: text, provenance: provenance)
  }

  /// The document of a figure and its shapes.
  private static func document(
    _ list: DisplayList, _ body: SVGBody, on page: Page, font: Font, text: SVGText,
    provenance: Provenance?
  ) -> [UInt8] {
    let (width, height) = (lengthText(page.width), lengthText(page.height))
    let id = SVGBody.idMarker
    var document = """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
      width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" role="img"
      """
    let title = list.title ?? list.summary
    if title != nil {
      document += " aria-labelledby=\"\(id)title"
      document += list.summary == nil ? "\"" : " \(id)desc\""
    }
    if text == .text { document += SVGBody.textAttributes(font) }
    document += ">\n"
    if let title { document += "<title id=\"\(id)title\">\(escapedForXML(title))</title>\n" }
    if let summary = list.summary {
      document += "<desc id=\"\(id)desc\">\(escapedForXML(summary))</desc>\n"
    }
    if let provenance { document += provenance.svgMetadata }
    document += body.styles
    document += body.definitions
    document += body.shapes
    document += "</svg>\n"
    return withIDs(Array(document.utf8))
  }

  /// Replaces each marker of an id by a prefix made from the document's content: from all that it
  /// shows and says, but not from the digests, which may change while it does not.
  private static func withIDs(_ document: [UInt8]) -> [UInt8] {
    var hash = XXH64()
    let digests = Provenance.svgDigests(in: document) ?? 0..<0
    for part in [document[..<digests.lowerBound], document[digests.upperBound...]] {
      part.withUnsafeBytes { hash.append($0) }
    }
    let digits = hexadecimal(hash.value & 0xff_ffff_ffff, digits: 10)
    // An id must not begin with a digit.
    let prefix = Array("g\(digits)-".utf8)
    let parts = document.split(separator: SVGBody.idMarkerByte, omittingEmptySubsequences: false)
    return Array(parts.joined(separator: prefix))
  }
}
