import GaussianMixtures

/// The lines in the plane at which the most probable component changes.
///
/// For each component the greatest log density of all later ones is subtracted from its own; where that is 0, and
/// no earlier component is more probable, it meets one of them. So each boundary is found once. Lines are cut
/// where an earlier component takes over, at the nearest place of the grid.
struct BoundaryLines {
  /// At how many places an axis is looked at, at most.
  static let mostPlaces = 400

  /// The lines, in data units.
  private(set) var lines: [Outline] = []

  /// Finds the lines on a grid.
  ///
  /// - Parameters:
  ///   - mixture: The mixture, of two dimensions.
  ///   - x: The first coordinates of the grid; increasing.
  ///   - y: The second coordinates of the grid; increasing.
  /// - Complexity: O(*n* · *k*²) for *n* places and *k* components.
  init(of mixture: MultivariateGaussianMixture, x: [Double], y: [Double]) {
    let count = mixture.components.count
    guard count > 1 else { return }
    // Per component its log densities at all places.
    var densities = [[Double]](repeating: [], count: count)
    for component in densities.indices { densities[component].reserveCapacity(x.count * y.count) }
    for second in y {
      for first in x {
        for (component, density) in mixture.logComponentDensities(at: [first, second])
          .enumerated()
        {
          densities[component].append(density)
        }
      }
    }
    for component in 0..<count - 1 {
      let leads = densities[component].indices.map { place in
        let others = densities[(component + 1)...].lazy.map { $0[place] }.max() ?? -.infinity
        let lead = densities[component][place] - others
        // Both may be out of reach.
        return lead.isNaN ? -1 : min(max(lead, -1e300), 1e300)
      }
      for line in ContourLines.lines(x: x, y: y, values: leads, level: 0) {
        lines += mixture.parts(of: line, withoutBefore: component)
      }
    }
  }
}

extension MultivariateGaussianMixture {
  /// The parts of a line where no component before one of some number is more probable than all from there on.
  fileprivate func parts(of line: Outline, withoutBefore component: Int) -> [Outline] {
    let isShown = zip(line.x, line.y).map { x, y in
      let densities = logComponentDensities(at: [x, y])
      return (densities[..<component].max() ?? -.infinity)
        <= (densities[component...].max() ?? -.infinity)
    }
    guard isShown.contains(false) else { return [line] }
    // A closed line is gone through from a place that is not shown.
    var order = Array(line.x.indices)
    if line.isClosed, let first = isShown.firstIndex(of: false) {
      order = Array(order[first...] + order[...first])
    }
    return order.split { !isShown[$0] }.filter { $0.count > 1 }.map { part in
      Outline(x: part.map { line.x[$0] }, y: part.map { line.y[$0] }, isClosed: false)
    }
  }
}
