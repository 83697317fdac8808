import Plotting

extension LayerFacts {
  /// What dots cost: each is laid over the pixels that it covers, from pictures of discs at some places in a
  /// pixel; pixels that no further dot would change are left alone.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - colors: How many colors they have.
  ///   - widest: The width of the largest as a multiple of that of dots of one size, where they have several.
  /// - Returns: The cost of drawing them.
  func dots(count: Double, colors: Double = 1, widest: Double? = nil) -> Cost {
    let look = dotLook(count: count)
    let diameter = max((widest ?? 1) * (look.diameter + look.rim) * dotPixelsPerPoint, 1) + 1
    let area = diameter * diameter
    // As many places as `DotRaster` has. What is kept of discs has a limit; those of one size at a time are.
    let masks = min(diameter <= 34 ? 256.0 : 16, count) * max(min(colors, count), 1)
    let pixels =
      pixelCount * (dotPixelsPerPoint / pixelsPerPoint) * (dotPixelsPerPoint / pixelsPerPoint)
    // Dots of one size alone are known to hide those before them.
    let most = max(Self.fewDots, changes(look, colors)) * pixels
    let laid = min(count * area, widest == nil ? most : .infinity)
    // Dots that change nothing are still compared with the rows that they lie in.
    return Cost(
      bytes: min(masks * area * 4, Self.mostMaskBytes) + 3 * pixels,
      steps: count * (1_300 + 8 * diameter) + 8 * laid)
  }

  /// The memory that pictures of discs may take.
  private static let mostMaskBytes = 6e7
  /// So many dots over each pixel are laid in any case.
  private static let fewDots = 64.0

  /// How many dots change a pixel before it comes to rest.
  private func changes(_ look: ScatterLook, _ colors: Double) -> Double {
    // Those that opaque ones hide are not drawn. Of one color each leaves so much less to change, down
    // to the smallest difference between colors of 16 bits. Several colors never come to rest.
    look.opacity == 1 ? 1 : colors > 1 ? .infinity : 12 / max(look.opacity, 1e-3)
  }

  /// How dots look: those of many that nobody has chosen are smaller and fainter.
  private func dotLook(count: Double) -> ScatterLook {
    let look = ScatterLook(
      diameter: style.pointSize ?? theme.scatterDiameter, rim: theme.scatterRim,
      opacity: style.opacity)
    guard style.pointSize == nil, style.opacity == 1 else { return look }
    return look.adapted(to: Int(clamping: count))
  }
}
