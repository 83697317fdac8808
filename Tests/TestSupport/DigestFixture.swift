/// Hashes of xxHash's own, and digests of data files made of them.
public struct DigestFixture: Decodable {
  /// The digest of the first bytes of ``sanityBuffer(_:)``.
  public struct Digest: Decodable {
    /// The number of bytes.
    public let size: Int
    /// The digest in hexadecimal digits.
    public let digest: String
  }

  /// Hashes of the first 0, 1, 2 and so on bytes.
  public let hashes: [String]
  /// Digests of several numbers of bytes.
  public let digests: [Digest]

  /// Reads the hashes.
  public init() throws {
    self = try decodedFixture("MixtureFigures/digests/expected.json", as: DigestFixture.self)
  }

  /// The bytes that xxHash tests itself with, of `cli/xsum_sanity_check.c`.
  public static func sanityBuffer(_ count: Int) -> [UInt8] {
    var state: UInt64 = 2_654_435_761
    return (0..<count).map { _ in
      defer { state &*= 11_400_714_785_074_694_797 }
      return UInt8(state >> 56)
    }
  }
}
