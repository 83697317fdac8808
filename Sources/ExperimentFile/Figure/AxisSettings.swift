/// One axis of a figure.
public struct AxisSettings: Hashable, Sendable {
  /// The text beside the axis; `nil` for none.
  public var label: String?
  /// The ends of the axis in data units, finite and different from each other; `nil` to fit the data.
  public var limits: ClosedRange<Double>?
  /// The coordinate that the axis shows, from 0 and below the dimension of the points. That of y
  /// matters to the marks of a plane alone, which need two different ones.
  public var variable: Int

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
