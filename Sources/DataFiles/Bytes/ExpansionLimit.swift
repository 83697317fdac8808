/// How much compressed data may grow to: a file of some kilobytes could keep a machine busy for hours.
///
/// Data are refused that grow beyond the free size, and to more times what is stored than real tables do.
/// Numbers as text become a third to a twelfth of their size when they are compressed, a one in a hundred zeros
/// 1/120; what DEFLATE can do is a thousandth.
public struct ExpansionLimit: Hashable, Sendable {
  /// The number of bytes that anything may grow to.
  public let freeSize: Int
  /// How many times their size data may grow to beyond that.
  public let ratio: Int

  /// Chooses a limit.
  ///
  /// - Parameters:
  ///   - freeSize: The number of bytes that anything may grow to.
  ///   - ratio: How many times their size data may grow to beyond that.
  public init(freeSize: Int, ratio: Int) {
    self.freeSize = freeSize
    self.ratio = ratio
  }

  /// 64 MiB, and two hundred times what is stored.
  public static let standard = ExpansionLimit(freeSize: 1 << 26, ratio: 200)
  /// No limit.
  public static let none = ExpansionLimit(freeSize: .max, ratio: .max)
}

/// Compares what was decompressed of a file with what was read of it, through all layers of compression.
final class ExpansionMeter {
  private let limit: ExpansionLimit
  private let source: ByteSource
  private let work: WorkMeter?
  private var (storedCount, count) = (0, 0)
  /// To decompress a byte, and to read it.
  private static let stepsPerByte = 8.0

  /// Begins with the bytes of a file as they are stored.
  init(_ source: @escaping ByteSource, _ limit: ExpansionLimit, _ work: WorkMeter? = nil) {
    self.source = source
    self.limit = limit
    self.work = work
  }

  /// Reads bytes as they are stored, as a ``ByteSource`` does.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = try source(buffer)
    storedCount += count
    return count
  }

  /// Takes in that so many bytes were decompressed.
  ///
  /// - Throws: `DataFileError` if they are too many.
  func add(_ count: Int) throws(DataFileError) {
    self.count += count
    work?.add(steps: Self.stepsPerByte * Double(count))
    if work?.isExceeded == true { throw DataFileError(.unpacking) }
    // The quotient, for the product could be too large.
    guard self.count <= limit.freeSize || self.count / limit.ratio <= storedCount else {
      throw DataFileError(.growth(limit))
    }
  }
}
