/// How a layer looks, whatever its shape.
public struct LayerStyle: Hashable, Sendable {
  /// The color of bars, lines and dots; `nil` takes those of the theme's ``Theme/cycle``, one for each
  /// curve, share or group.
  public var color: Layer.Paint?
  /// The opacity, in [0, 1]; it multiplies the color's alpha.
  public var opacity: Double
  /// The width of lines, in points, from 0; `nil` for the theme's.
  public var lineWidth: Double?
  /// The dashes of lines; `nil` for lines without gaps, and with dashes where a color of the theme's has come
  /// round again.
  public var dash: LineDash?
  /// The diameter of dots without their rim, in points, above 0; `nil` for the theme's. Dots of a
  /// scatter of more than 2000 with neither this nor another opacity than 1 become smaller and fainter,
  /// and lose their rim, as they become many.
  public var pointSize: Double?
  /// The entry in the legend; `nil` for none. Several curves, shares and groups have labels of their own
  /// instead.
  public var label: String?

  /// Creates a style.
  ///
  /// - Parameters:
  ///   - color: The color of bars and lines; `nil` for the next one of the theme's cycle.
  ///   - opacity: The opacity in [0, 1].
  ///   - lineWidth: The width of lines in points; `nil` for the theme's.
  ///   - dash: The dashes of lines; `nil` for those that tell colors apart.
  ///   - pointSize: The diameter of dots in points; `nil` for the theme's.
  ///   - label: The entry in the legend; `nil` for none.
  public init(
    color: Layer.Paint? = nil, opacity: Double = 1, lineWidth: Double? = nil,
    dash: LineDash? = nil, pointSize: Double? = nil, label: String? = nil
  ) {
    self.color = color
    self.opacity = opacity
    self.lineWidth = lineWidth
    self.dash = dash
    self.pointSize = pointSize
    self.label = label
  }
}
