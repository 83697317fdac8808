/// The insets of one panel of the grid while the panels of a figure are read.
struct InsetsOfPanel {
  let log: ProblemLog
  private var insets: [(inset: PanelPlace.Inset, number: Int)] = []

  init(log: ProblemLog) {
    self.log = log
  }

  /// Goes on to the next panel, and warns of an inset that covers one before it.
  ///
  /// - Parameters:
  ///   - place: The place of the panel.
  ///   - node: The panel in the file.
  ///   - number: Its number among all panels, from 1.
  mutating func append(_ place: PanelPlace, at node: JSONNode, number: Int) {
    switch place {
    case .grid: insets = []
    case .marginal: break
    case .inset(let inset):
      let covered = insets.filter { inset.covers($0.inset) }.map { "\($0.number)" }
      if !covered.isEmpty, case .object(let members) = node.value {
        let range = members.first { $0.key == PanelKey.place.rawValue }?.value.range ?? node.range
        log.warning(
          "the inset covers that of panel\(covered.count == 1 ? "" : "s") "
            + "\(enumeration(of: covered)); places beside each other would show all of them",
          at: range)
      }
      insets.append((inset, number))
    }
  }
}

extension PanelPlace.Inset {
  /// Whether a part of another inset lies under this one; insets may touch.
  fileprivate func covers(_ other: Self) -> Bool {
    // Edges that are sums of shares may be rounded.
    let least = 1e-9
    return min(left + width, other.left + other.width) - max(left, other.left) > least
      && min(bottom + height, other.bottom + other.height) - max(bottom, other.bottom) > least
  }
}
