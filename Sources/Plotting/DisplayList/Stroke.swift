/// How a path is stroked.
public struct Stroke: Hashable, Sendable {
  /// The shape of the ends of an open line.
  public enum Cap: String, Hashable, Sendable {
    /// The line ends at its end point.
    case butt
    /// The line goes on for half its width.
    case projecting
    /// The line ends in half a disc.
    case round
  }

  /// The shape of the corners of a line.
  public enum Join: String, Hashable, Sendable {
    /// Corners are pointed; very sharp ones are cut off, in pictures of pixels beyond as many half
    /// widths as the line has pixels (Matplotlib), in SVG beyond 4, in PDF beyond 10.
    case miter
    /// Corners are rounded.
    case round
    /// Corners are cut off.
    case bevel
  }

  /// The color of the line.
  public var color: Color
  /// The width of the line, in points; 0 draws nothing.
  public var width: Double
  /// The shape of the ends.
  public var cap: Cap
  /// The shape of the corners.
  public var join: Join
  /// The lengths of dashes and of the gaps after them in turns, in points, each finite and not
  /// below 0, with a sum above 0; an odd number of them is gone through twice. Empty for a line
  /// without gaps.
  public var dashes: [Double]

  /// Creates a stroke of the given width in points.
  public init(
    color: Color, width: Double, cap: Cap = .butt, join: Join = .miter, dashes: [Double] = []
  ) {
    self.color = color
    self.width = width
    self.cap = cap
    self.join = join
    self.dashes = dashes
  }
}

extension Stroke {
  /// The stroke with all its lengths in another unit.
  package func scaled(by factor: (Double) -> Double) -> Stroke {
    Stroke(
      color: color, width: factor(width), cap: cap, join: join, dashes: dashes.map(factor))
  }

  /// The stroke in the description of a display list.
  var written: String {
    let dashes =
      dashes.isEmpty ? "" : " dashes " + dashes.map(Plotting.written).joined(separator: ",")
    return "\(Plotting.written(color)) \(Plotting.written(width)) \(cap) \(join)\(dashes)"
  }
}
