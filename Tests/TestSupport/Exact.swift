/// A double written as a string, in decimal or hexadecimal, because JSON has no exact form.
public struct Exact: Decodable, Sendable {
  /// The number.
  public let value: Double

  /// Reads a number.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Double(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: text)
    }
    self.value = value
  }
}
