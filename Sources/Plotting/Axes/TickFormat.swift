/// How the numbers at the ticks of an axis are written, in place of the usual way.
public struct TickFormat: Hashable, Sendable {
  /// The kind of numbers.
  public enum Style: String, CaseIterable, Sendable {
    /// All digits, with neither a power of ten nor an offset.
    case plain
    /// A factor and a power of ten.
    case scientific
    /// Hundredths, with a percent sign.
    case percent
    /// With a prefix of the SI, such as k or µ.
    case si
  }

  /// The kind of numbers.
  public var style: Style
  /// The digits after the point, from 0 to 15; `nil` for as many as tell the ticks apart.
  public var digits: Int?
  /// Whether a thin space stands between groups of three digits of whole parts from 10 000 on.
  public var groupsThousands: Bool

  /// The most digits after the point.
  package static let mostDigits = 15

  /// Creates a format.
  ///
  /// - Parameters:
  ///   - style: The kind of numbers.
  ///   - digits: The digits after the point, from 0 to 15; `nil` for as many as are needed.
  ///   - groupsThousands: Whether thousands are set apart.
  public init(_ style: Style = .plain, digits: Int? = nil, groupsThousands: Bool = false) {
    self.style = style
    self.digits = digits
    self.groupsThousands = groupsThousands
  }
}
