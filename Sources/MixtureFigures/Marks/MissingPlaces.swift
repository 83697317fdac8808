/// What is said of values that somebody has placed on an axis, and that are not drawn there.
struct MissingPlaces {
  /// Whether the axis is the horizontal one.
  let isHorizontal: Bool
  /// The scale of that axis.
  let scale: AxisScale

  /// An axis of the panel of a layer.
  init(isHorizontal: Bool, in panel: PanelContext) {
    self.isHorizontal = isHorizontal
    scale = isHorizontal ? panel.settings.x.scale : panel.settings.y.scale
  }

  /// The name of the axis, which is that of the key for its values too.
  var name: String { isHorizontal ? "x" : "y" }

  /// The limits of the axis.
  func own(_ limits: PanelLimits) -> ClosedRange<Double> { isHorizontal ? limits.x : limits.y }

  /// Why values are not drawn.
  ///
  /// - Parameters:
  ///   - values: The values, none of which is within the limits.
  ///   - limits: The limits of the panel.
  /// - Returns: A clause that begins with "as".
  func reason(_ values: [Double], _ limits: PanelLimits) -> String {
    guard values.contains(where: scale.has) else {
      return "as the log \(name) axis has nothing at or below 0"
    }
    return "as the \(name) axis reaches from \(rangeText(own(limits)))"
  }

  /// Up to three values in words, and how many more there are.
  static func words(_ values: [Double]) -> String {
    let shown = values.count > 4 ? Array(values.prefix(3)) : values
    let texts =
      shown.map(numberText)
      + (values.count > shown.count ? ["\(groupedText(values.count - shown.count)) more"] : [])
    return enumeration(of: texts)
  }
}
