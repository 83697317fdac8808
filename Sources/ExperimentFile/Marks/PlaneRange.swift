/// An interval on each axis of a plane, in data units.
public struct PlaneRange: Hashable, Sendable {
  /// The interval across.
  public var x: ClosedRange<Double>
  /// The interval upwards.
  public var y: ClosedRange<Double>

  /// Creates two intervals.
  public init(x: ClosedRange<Double>, y: ClosedRange<Double>) {
    (self.x, self.y) = (x, y)
  }

  /// The intervals in the resolved experiment.
  var written: JSONValue { .list([.interval(x), .interval(y)]) }
}

extension JSONValue {
  /// Two whole numbers of a plane: one where both are the same.
  static func oneOrTwo(_ x: Int, _ y: Int) -> JSONValue {
    x == y ? .number(x) : .wholeNumbers([x, y])
  }
}
