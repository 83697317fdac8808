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

/// Whether two files show the same figure and say the same about it.
///
/// The bytes of PNG files that other programs have made smaller differ though no pixel does: such
/// files are the same if their pixels and their texts are. The digest does not count, for it also
/// tells how the figure would be drawn anew.
///
/// - Parameters:
///   - first: The bytes of a PNG, SVG or PDF file.
///   - second: The bytes of another.
///   - tolerance: The share of the pixels of PNG files that may differ, from 0 to 1.
/// - Returns: Whether one can stand for the other; false for files that cannot be read.
/// - Complexity: O(*n*), where *n* is the number of pixels.
package func showSameFigure(
  _ first: [UInt8], _ second: [UInt8], tolerance: Double = 0
) -> Bool {
  if first == second { return true }
  guard var texts = PNGChunks(first)?.texts, var others = PNGChunks(second)?.texts else {
    return false
  }
  texts[Provenance.digestKeyword] = nil
  others[Provenance.digestKeyword] = nil
  guard texts == others,
    let difference = PixelDifference(expected: first, actual: second)
  else { return false }
  return difference.differentSizes == nil && difference.share <= tolerance
}
