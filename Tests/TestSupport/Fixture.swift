import Foundation

/// The content of a JSON file in `Tests/Fixtures`.
public func decodedFixture<Content: Decodable>(
  _ path: String, as type: Content.Type
) throws -> Content {
  try JSONDecoder().decode(type, from: Data(contentsOf: Repository.fixture(path)))
}
