/// Whether a figure has its end, as one that was cut off midway has not.
///
/// - Parameter file: The bytes of a PNG, SVG or PDF file.
/// - Returns: Whether the end is there; what lies before it is not looked at.
/// - Complexity: O(1).
public func isWholeFigure(_ file: [UInt8]) -> Bool {
  let endings = [
    [0, 0, 0, 0] + Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82], Array("</svg>\n".utf8),
    Array("%%EOF\n".utf8),
  ]
  return endings.contains { file.suffix($0.count).elementsEqual($0) }
}
