/// The limits of both axes of a panel.
struct PanelLimits {
  let x: ClosedRange<Double>
  let y: ClosedRange<Double>
}

extension Figure {
  /// The limits of all panels: those that are set, or else the data's with margins.
  ///
  /// A shared axis has the limits of the first panel that sets some, or else those of the data of all
  /// panels.
  ///
  /// - Complexity: O(*n*), where *n* is the number of values in all layers.
  func panelLimits() -> [PanelLimits] {
    let data = panels.map { $0.layers.compactMap(\.dataLimits) }
    let sticky = panels.map { $0.layers.map(\.stickyValues) }
    func limits(
      isShared: Bool, settings: KeyPath<Panel, AxisSettings>,
      intervals: [[ClosedRange<Double>?]], sticky: [[Double]]
    ) -> [ClosedRange<Double>] {
      panels.indices.map { index in
        let own = isShared ? panels.indices : index..<index + 1
        if let limits = panels[own].lazy.compactMap({ $0[keyPath: settings].limits }).first {
          return nonsingular(limits, expander: 0.05, tiny: 1e-15)
        }
        let intervals = intervals[own].joined().compactMap { $0 }
        let lower = intervals.map(\.lowerBound).min() ?? 0
        let upper = intervals.map(\.upperBound).max() ?? 1
        return automaticLimits(
          data: lower...upper, margin: theme.dataMargin, sticky: Array(sticky[own].joined()))
      }
    }
    let x = limits(
      isShared: grid.sharesX, settings: \.x, intervals: data.map { $0.map(\.x) },
      sticky: sticky.map { $0.flatMap(\.x) })
    let y = limits(
      isShared: grid.sharesY, settings: \.y, intervals: data.map { $0.map(\.y) },
      sticky: sticky.map { $0.flatMap(\.y) })
    return zip(x, y).map { PanelLimits(x: $0, y: $1) }
  }
}
