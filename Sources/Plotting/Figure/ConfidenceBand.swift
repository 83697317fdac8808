/// A filled area about what a layer shows, or one about each of its curves, in its color and behind it.
public struct ConfidenceBand: Hashable, Sendable {
  /// Where the band is.
  public enum Extent: Hashable, Sendable {
    /// About an empirical distribution function: up to so far above and below it, within 0...1.
    case distance(Double)
    /// Between two lines over the same increasing places, in data units.
    ///
    /// - Precondition: There are as many values of both lines as there are places.
    case between(x: [Double], lower: [Double], upper: [Double])
    /// Between two such lines for each of several curves, all over the same places.
    ///
    /// - Precondition: There are as many lines of both kinds as there are curves, and as many values of each
    ///   as there are places.
    case betweenOfEach(x: [Double], lower: [[Double]], upper: [[Double]])
  }

  /// Where the band is.
  public var extent: Extent
  /// The entry in the legend; `nil` for none.
  public var label: String?

  /// Creates a band.
  public init(_ extent: Extent, label: String? = nil) {
    self.extent = extent
    self.label = label
  }
}
