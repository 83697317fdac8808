/// The most probable component at a point, and how far it is ahead of the next.
public struct ComponentLead: Hashable, Sendable {
  /// The index of the component, from 0.
  public let component: Int
  /// The logarithm of its weighted density less the greatest of the others: 0 on the boundary between two
  /// components, ∞ where no other has a density.
  public let margin: Double
}

extension Mixture {
  /// Which component is the most probable at a point, and by how much: the boundaries between components
  /// are where the margin is 0.
  ///
  /// - Parameter point: As many coordinates as the mixture has, in data units.
  /// - Returns: The component, that of ``mostProbableComponent(at:)``, and the margin, which is NaN where
  ///   a coordinate is not finite, or so far away that all logarithms overflow.
  /// - Complexity: O(*k* · *d*²) for *k* components of *d* coordinates.
  public func componentLead(at point: [Double]) -> ComponentLead {
    let component = mostProbableComponent(at: point)
    let logarithms =
      switch self {
      case .line(let mixture):
        mixture.components.indices.map { mixture.logWeightedDensity(ofComponent: $0, at: point[0]) }
      case .space(let mixture): mixture.logComponentDensities(at: point)
      }
    var second = -Double.infinity
    for index in logarithms.indices where index != component {
      second = Swift.max(second, logarithms[index])
    }
    // Of components that are as probable to within rounding the first need not have the greatest.
    let margin = logarithms[component] - second
    return ComponentLead(component: component, margin: margin < 0 ? 0 : margin)
  }
}
