/// Points drawn from a mixture, each with the component that it was drawn from.
public struct Sample: Hashable, Sendable {
  /// The number of coordinates of a point.
  public let dimension: Int
  /// The points in the order drawn, row by row, in data units: *n* · *d* numbers.
  public let values: [Double]
  /// Per point, the index of its component, from 0.
  public let labels: [UInt16]
}
