import GMMSupport

extension DisplayList {
  /// A picture of few colors.
  public struct Image: Hashable, Sendable {
    /// The number of cells side by side, at least 1.
    public var columns: Int
    /// The number of cells on top of each other, at least 1.
    public var rows: Int
    /// Up to 256 opaque colors.
    public var palette: [Color]
    /// The place in the palette of the color of each cell, row by row from the bottom, each from
    /// the left.
    public var colorIndices: [UInt8]
    /// The opacity, from 0 to 1.
    public var opacity: Double

    /// Creates a picture from the colors of its cells.
    ///
    /// - Precondition: There is a place in the palette for each cell.
    public init(
      columns: Int, rows: Int, palette: [Color], colorIndices: [UInt8], opacity: Double = 1
    ) {
      self.columns = columns
      self.rows = rows
      self.palette = palette
      self.colorIndices = colorIndices
      self.opacity = opacity
    }

    /// The 32-bit FNV-1a hash of the places in the palette, as eight hexadecimal digits.
    var checksum: String {
      let hash = colorIndices.reduce(0x811c_9dc5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
      return hexadecimal(hash, digits: 8)
    }
  }
}
