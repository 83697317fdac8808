/// One axis of a figure.
public struct AxisSettings: Hashable, Sendable {
  /// The text beside the axis; `nil` for none.
  public var label: String?
  /// The ends of the axis in data units, finite and different from each other; `nil` to fit the data.
  public var limits: ClosedRange<Double>?
  /// The coordinate that the axis shows, from 0 and below the dimension of the points. That of y
  /// matters to the marks of a plane alone, which need two different ones.
  public var variable: Int
  /// The one end of the axis that is set, in data units; `nil` beside ``limits``, and for none.
  public var openLimit: OpenLimit?
  /// How places along the axis grow with values.
  public var scale = AxisScale.linear
  /// Where the axis has ticks.
  public var ticks = TickPlaces.automatic
  /// How numbers are written; `nil` as suits the scale.
  public var format: TickFormat?
  /// The lines across the axes at ticks; `nil` for those of the theme.
  public var gridLines: GridLines?
  /// Where the label stands; `nil` for the place that the theme has.
  public var labelPlace: LabelPlace?
  /// Whether the axis has neither a line nor ticks nor any text.
  public var isHidden = false
  /// Whether values grow to the left or downwards.
  public var isInverted = false

  /// Creates axis settings; they are checked when they are drawn, as ``Experiment`` says.
  ///
  /// - Parameters:
  ///   - label: The text beside the axis, in one line; `nil` for none.
  ///   - limits: The ends of the axis in data units, different from each other; `nil` to fit the data.
  ///   - variable: The coordinate that the axis shows, from 0. A plane needs another for y than for x.
  public init(label: String? = nil, limits: ClosedRange<Double>? = nil, variable: Int = 0) {
    self.label = label
    self.limits = limits
    self.variable = variable
  }
}
