import GMMSupport

extension Figure {
  /// Texts of layers that leave the page, the furthest line of each.
  func warningsAboutNotes(_ page: PageLayout, _ legends: FigureLegends) -> [LayoutWarning] {
    page.panels.enumerated().flatMap { panel, placed in
      legends.layers[panel].enumerated().compactMap { index, layer -> LayoutWarning? in
        guard case .note(let note) = layer.layer.shape else { return nil }
        let lines = layer.texts(placed.axes).map { (text: $0, reach: furthest($0.ink)) }
        guard let line = lines.max(by: { $0.reach.distance < $1.reach.distance }),
          line.reach.distance > 0.05
        else { return nil }
        let problem =
          note.placeOutside(placed.axes)
          ?? " by \(rounded(line.reach.distance, up: true)) points at the "
          + "\(line.reach.side.rawValue); another place, a larger \"size\" or a shorter text would do"
        return LayoutWarning(
          subject: .layer(index, panel: panel),
          message: "\(words(for: line.text)) leaves the page\(problem)")
      }
    }
  }

  /// The side of the page beyond which a box reaches furthest.
  private func furthest(_ box: Rectangle) -> (side: LayoutWarning.Side, distance: Double) {
    reach(beyondPage: box).max { $0.distance < $1.distance } ?? (.left, 0)
  }
}

extension Note {
  /// What is said of a place that lies outside of the axes; `nil` for one within, and for one that is no point
  /// of the data.
  fileprivate func placeOutside(_ axes: Axes) -> String? {
    guard case .data(let x, let y) = place else { return nil }
    return [("x", x, axes.x), ("y", y, axes.y)].lazy.compactMap { name, value, axis -> String? in
      guard !axis.limits.contains(value) else { return nil }
      return ", as it stands at \(name) = \(numberText(value)), "
        + (axis.scale.has(value)
          ? "outside of the axes" : "which the log \(name) axis does not have")
    }.first
  }
}
