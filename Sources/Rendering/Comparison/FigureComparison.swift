import PNG

/// Whether a figure has its end, as one that was cut off midway has not.
///
/// - Parameter file: The bytes of a PNG, SVG or PDF file.
/// - Returns: Whether the end is there; what lies before it is not looked at.
/// - Complexity: O(1).
package func isWholeFigure(_ file: [UInt8]) -> Bool {
  let endings = [
    [0, 0, 0, 0] + Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82], Array("</svg>\n".utf8),
    Array("%%EOF\n".utf8),
  ]
  return endings.contains { file.suffix($0.count).elementsEqual($0) }
}

/// Whether the file of a figure shows what was drawn anew and says the same about it.
///
/// The bytes of PNG files that other programs have made smaller differ though no pixel does: such
/// files are the same if their pixels, their texts and their resolution are. SVG and PDF are the same
/// byte for byte. Digests and checksums do not count: they also tell how the figure would be drawn
/// anew.
///
/// - Parameters:
///   - file: The bytes of the file.
///   - drawn: The bytes of the figure as it was drawn anew, of any format.
///   - tolerance: The share of the pixels of PNG files that may differ, from 0 to 1.
/// - Returns: Whether the file can stay; false if it is damaged.
/// - Complexity: O(*n*), where *n* is the number of bytes and of pixels.
package func showsSameFigure(
  _ file: [UInt8], as drawn: [UInt8], tolerance: Double = 0
) -> Bool {
  if file == drawn { return true }
  guard let chunks = PNGChunks(file), let others = PNGChunks(drawn) else {
    guard let former = withoutDigests(file), let new = withoutDigests(drawn) else { return false }
    return former == new
  }
  // What moves is the same where all of its chunks are.
  if chunks.isAnimated || others.isAnimated {
    return FigureChecksum.removed(from: file) != nil
      && chunks.contentsBesideTexts == others.contentsBesideTexts
      && chunks.texts.map(withoutDigest) == others.texts.map(withoutDigest)
  }
  // A picture of another size is not decoded.
  guard let header = chunks.header, let other = others.header, header.width == other.width,
    header.height == other.height, chunks.isIntact,
    chunks.pixelsPerMeter == others.pixelsPerMeter,
    chunks.texts.map(withoutDigest) == others.texts.map(withoutDigest),
    let difference = PixelDifference(expected: drawn, actual: file)
  else { return false }
  return difference.share <= tolerance
}

/// A text of a PNG file, empty if it is one of those that do not count.
private func withoutDigest(_ text: PNGChunks.Text) -> PNGChunks.Text {
  let isDigest = [Provenance.digestKeyword, Provenance.rendererKeyword, FigureChecksum.keyword]
    .contains(text.keyword)
  return PNGChunks.Text(keyword: text.keyword, text: isDigest ? "" : text.text)
}

/// The parts of an SVG or PDF that count, the experiment among them; `nil` if it is damaged.
private func withoutDigests(_ file: [UInt8]) -> [ArraySlice<UInt8>]? {
  guard let (before, after) = FigureChecksum.removed(from: file) else { return nil }
  let experiment = Provenance(of: file).map { Array($0.experiment.utf8)[...] } ?? []
  guard
    let digests = file.starts(with: "%PDF-".utf8)
      ? Provenance.pdfKeywords(in: file)?.place : Provenance.svgDigests(in: file)
  else { return nil }
  // In SVG the checksum is the end of what is left out, in PDF it comes later.
  return [
    file[..<digests.lowerBound], experiment,
    file[digests.upperBound..<max(digests.upperBound, before.endIndex)], after,
  ]
}
