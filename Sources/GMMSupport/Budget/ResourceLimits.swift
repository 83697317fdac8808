/// How much the figure of an experiment may cost.
package enum ResourceLimits: String, CaseIterable, Sendable {
  /// For files of one's own: 4 GB of memory, and ten minutes of one core; points that are gone through
  /// and not kept, and fits, cost nothing of it.
  case standard = "default"
  /// For files of people that nobody knows: 1 GB of memory, and about a minute of one core, of which
  /// everything costs.
  case strangers
  /// No limit.
  case none

  /// What a figure may cost at most; infinite where there is no limit.
  package var most: Cost {
    switch self {
    case .standard: Cost(bytes: 4e9, steps: 600e9)
    case .strangers: Cost(bytes: 1e9, steps: 60e9)
    case .none: Cost(bytes: .infinity, steps: .infinity)
    }
  }

  /// Whether work costs that its user sees coming: going through points that are not kept, reading
  /// files, and the iterations of fits.
  package var countsPoints: Bool { self == .strangers }
}
