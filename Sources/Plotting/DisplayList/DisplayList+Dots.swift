extension DisplayList {
  /// Discs of one size or of several, each in one of some colors.
  public struct Dots: Hashable, Sendable {
    /// The centers in the order in which they are drawn.
    public var centers: [Point]
    /// The diameter without the rim, in points; of several sizes the largest.
    public var diameter: Double
    /// The width of the line along the edge, in points; half of it is outside.
    public var rim: Double
    /// The colors of discs and their rims. A translucent rim is laid over its disc.
    public var palette: [Color]
    /// The place in the palette of the color of each disc; empty where all have the first.
    public var colorIndices: [Int32]
    /// Whether pictures of pixels have every center in the middle of a pixel, so that all discs
    /// look the same.
    public var isSnapped: Bool
    /// The sizes of discs in the order in which they are drawn, each with the number of those that have it;
    /// empty where all have ``diameter``.
    public var sizes: [Size] = []

    /// Discs that follow each other and have one size.
    public struct Size: Hashable, Sendable {
      /// The diameter without the rim, in points.
      public var diameter: Double
      /// How many discs.
      public var count: Int

      /// Creates a size.
      public init(diameter: Double, count: Int) {
        self.diameter = diameter
        self.count = count
      }
    }

    /// Creates discs of the given diameter in points.
    ///
    /// - Precondition: There is a place in the palette for each disc, or none and a first color.
    public init(
      _ centers: [Point], diameter: Double, rim: Double, palette: [Color],
      colorIndices: [Int32] = [], isSnapped: Bool = false
    ) {
      self.centers = centers
      self.diameter = diameter
      self.rim = rim
      self.palette = palette
      self.colorIndices = colorIndices
      self.isSnapped = isSnapped
    }

    /// The discs of each size, in the order in which they are drawn; all of them where they have one.
    public var partsOfOneSize: [Dots] {
      guard !sizes.isEmpty else { return [self] }
      var start = 0
      return sizes.map { size in
        let part = start..<start + size.count
        start = part.upperBound
        return Dots(
          Array(centers[part]), diameter: size.diameter, rim: rim, palette: palette,
          colorIndices: colorIndices.isEmpty ? [] : Array(colorIndices[part]), isSnapped: isSnapped)
      }
    }

    /// The color of a disc.
    public func color(at index: Int) -> Color {
      palette[colorIndices.isEmpty ? 0 : Int(colorIndices[index])]
    }
  }
}
