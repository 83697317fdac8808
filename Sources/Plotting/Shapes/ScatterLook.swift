/// How the dots of a scatter look: up to ``few`` as the theme or the layer has them, more of them
/// smaller and fainter, so that dense places stay apart from thin ones.
///
/// Of *n* dots that are more, the diameter with its rim shrinks as √(2000 / *n*), but not below 1.5
/// points; the rim is part of the dot, since translucent ones would be rings; and the opacity falls
/// as (2000 / *n*)^¾, but not below 0.1. Dots that are smaller or fainter from the beginning stay so.
/// At 2000 dots there is no jump.
package struct ScatterLook: Equatable {
  /// The diameter without the rim, in points.
  package var diameter: Double
  /// The width of the rim, half of which is outside, in points.
  package var rim: Double
  /// The opacity, from 0 to 1.
  package var opacity: Double

  /// The number of dots up to which they look as few do.
  static let few = 2000
  private static let leastDiameter = 1.5
  private static let leastOpacity = 0.1

  /// The look of few dots.
  ///
  /// - Parameters:
  ///   - diameter: The diameter without the rim, in points.
  ///   - rim: The width of the rim, in points.
  ///   - opacity: The opacity, from 0 to 1.
  package init(diameter: Double, rim: Double, opacity: Double) {
    (self.diameter, self.rim, self.opacity) = (diameter, rim, opacity)
  }

  /// The look of so many dots, of which few would look like this.
  package func adapted(to count: Int) -> ScatterLook {
    guard count > Self.few else { return self }
    let share = Double(Self.few) / Double(count)
    let (width, root) = (diameter + rim, share.squareRoot())
    return ScatterLook(
      diameter: max(width * root, min(Self.leastDiameter, width)), rim: 0,
      opacity: max(opacity * root * root.squareRoot(), min(Self.leastOpacity, opacity)))
  }
}

extension ColoredLayer {
  /// How the dots of a scatter look.
  ///
  /// - Parameter count: The number of dots of the layer.
  /// - Returns: The look, with the opacity that the layer has or that so many dots ask for.
  func scatterLook(count: Int) -> ScatterLook {
    let look = ScatterLook(
      diameter: layer.style.pointSize ?? theme.scatterDiameter, rim: theme.scatterRim,
      opacity: layer.style.opacity)
    return isAdapted(count: count) ? look.adapted(to: count) : look
  }

  /// Whether so many dots look other than few.
  func isAdapted(count: Int) -> Bool {
    let isFree = layer.style.pointSize == nil && layer.style.opacity == 1
    return count > ScatterLook.few && (isFree || layer.adaptsDots)
  }
}
