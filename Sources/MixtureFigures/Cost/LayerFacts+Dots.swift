extension LayerFacts {
  /// What dots cost: each is laid over the pixels that it covers, from pictures of discs at some places in a
  /// pixel.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - colors: How many colors they have.
  /// - Returns: The cost of drawing them.
  func dots(count: Double, colors: Double = 1) -> Cost {
    let diameter = pixels(ofWidth: dotDiameter(count: count) + theme.scatterRim) + 1
    let area = diameter * diameter
    // As many places as `DotRaster` has, of a byte to four for each pixel.
    let masks = min(diameter <= 34 ? 256.0 : 16, count) * max(min(colors, count), 1)
    return Cost(bytes: masks * area * 4, steps: count * (1_300 + 8 * area))
  }

  /// The diameter of dots, in points: those of many that nobody has chosen are smaller.
  private func dotDiameter(count: Double) -> Double {
    if let size = style.pointSize { return size }
    guard style.opacity == 1, count > 2_000 else { return theme.scatterDiameter }
    return max(theme.scatterDiameter * (2_000 / count).squareRoot(), 1.5)
  }
}
