/// One layer of a figure: a mark and how it looks.
public struct Layer: Hashable, Sendable {
  /// What a layer draws, with its numbers in data units.
  public enum Mark: Hashable, Sendable {
    /// Bars that stand on zero, one between each pair of neighbouring edges.
    case bars(edges: [Double], heights: [Double])
    /// A curve through points.
    case curve(x: [Double], y: [Double])
    /// Several curves over the same places, each in a colour and with a label of its own.
    case curves(x: [Double], y: [[Double]], labels: [String])
    /// A short mark at the foot of the area for every value.
    case rug([Double])
  }

  /// The mark and its numbers.
  public var mark: Mark
  /// A colour that is the same in every theme, or one of the theme's.
  public enum Paint: Hashable, Sendable {
    /// The same in every theme.
    case fixed(Color)
    /// One of the theme's ``Theme/cycle``, by its place from 0; after the last they start over.
    case theme(Int)
  }

  /// The colour; `nil` takes the next of the theme's colours, one for each curve.
  public var color: Paint?
  /// The opacity, from 0 to 1.
  public var opacity: Double
  /// The width of lines, in points; `nil` takes the theme's.
  public var lineWidth: Double?
  /// The entry in the legend; `nil` for none. Several curves have labels of their own instead.
  public var label: String?

  /// Creates a layer.
  public init(
    _ mark: Mark, color: Paint? = nil, opacity: Double = 1, lineWidth: Double? = nil,
    label: String? = nil
  ) {
    self.mark = mark
    self.color = color
    self.opacity = opacity
    self.lineWidth = lineWidth
    self.label = label
  }
}

extension Layer.Mark {
  /// The data interval on each axis; `nil` for an empty mark, and for an axis without a say.
  var dataLimits: (x: ClosedRange<Double>, y: ClosedRange<Double>?)? {
    func interval(_ values: [Double]) -> ClosedRange<Double>? {
      guard let smallest = values.min(), let largest = values.max() else { return nil }
      return smallest...largest
    }
    switch self {
    case .bars(let edges, let heights):
      return interval(edges).map { ($0, interval(heights + [0])) }
    case .curve(let x, let y):
      return interval(x).map { ($0, interval(y)) }
    case .curves(let x, let y, _):
      return interval(x).map { ($0, interval(y.flatMap { $0 })) }
    case .rug(let values):
      return interval(values).map { ($0, nil) }
    }
  }
}
