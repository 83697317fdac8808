/// How a layer looks, whatever its shape.
public struct LayerStyle: Hashable, Sendable {
  /// The color of bars, lines and dots; `nil` takes those of the theme's ``Theme/cycle``, one for each
  /// curve, share or group.
  public var color: Layer.Paint?
  /// The opacity, in [0, 1], if one is named; dots of a scatter with neither one nor a
  /// ``pointSize`` become smaller and fainter as they become many.
  public var namedOpacity: Double?
  /// The opacity, in [0, 1]; it multiplies the color's alpha. Left to itself it is 1.
  public var opacity: Double {
    get { namedOpacity ?? 1 }
    set { namedOpacity = newValue }
  }
  /// The width of lines, in points, from 0; `nil` for the theme's.
  public var lineWidth: Double?
  /// The diameter of dots without their rim, in points, above 0; `nil` for the theme's.
  public var pointSize: Double?
  /// The entry in the legend; `nil` for none. Several curves, shares and groups have labels of their own
  /// instead.
  public var label: String?

  /// Creates a style.
  ///
  /// - Parameters:
  ///   - color: The color of bars and lines; `nil` for the next one of the theme's cycle.
  ///   - opacity: The opacity in [0, 1]; `nil` for 1, and for less where the dots of a scatter are
  ///     many.
  ///   - lineWidth: The width of lines in points; `nil` for the theme's.
  ///   - pointSize: The diameter of dots in points; `nil` for the theme's.
  ///   - label: The entry in the legend; `nil` for none.
  public init(
    color: Layer.Paint? = nil, opacity: Double? = nil, lineWidth: Double? = nil,
    pointSize: Double? = nil, label: String? = nil
  ) {
    self.color = color
    namedOpacity = opacity
    self.lineWidth = lineWidth
    self.pointSize = pointSize
    self.label = label
  }
}
