import Foundation
import TestSupport

/// Values for each key that give different figures, and files around the objects with these keys:
/// `Tests/Fixtures/ExperimentFile/keys/values.json`.
struct KeyValues: Decodable {
  /// The files around an object.
  struct Place: Decodable {
    /// The name of the keys in ``values``.
    let keys: String
    /// Files with a mark, the key `?`, in the object; `of` names what else is in the file, `but` the
    /// keys that are not looked at there.
    let frames: [JSONValue]
  }

  let subjects: [String: JSONValue]
  let places: [String: Place]
  /// Of each key values that differ from each other and from the default.
  let values: [String: [String: [JSONValue]]]
  /// Keys that no figure depends on.
  let withoutEffect: [String: [String]]
  /// Keys whose default depends on the rest of the file, so that it can be one of the values.
  let varyingDefault: [String: [String]]

  /// Reads the table.
  init() throws {
    self = try decodedFixture("ExperimentFile/keys/values.json", as: KeyValues.self)
  }
}

/// An experiment file with room for members in one of its objects.
struct FileFrame {
  private let file: JSONValue
  /// The keys that the object has without further members.
  let ownKeys: Set<String>
  private let keysLeftOut: [String]

  init(_ frame: JSONValue, subjects: [String: JSONValue]) {
    let subject = frame["of"]?.string.flatMap { subjects[$0] }?.members ?? [:]
    let own = frame.members.filter { $0.key != "of" && $0.key != "but" }
    file = .object(subject.merging(own) { $1 })
    ownKeys = Self.keysBesideMark(file)
    keysLeftOut = (frame["but"]?.items ?? []).compactMap(\.string)
  }

  /// Whether the key is looked at in this file.
  func isLookedAt(_ key: String) -> Bool { !keysLeftOut.contains(key) }

  /// The file with these members in the object.
  func text(with members: [String: JSONValue]) -> String { Self.filled(file, members).json }

  private static func keysBesideMark(_ value: JSONValue) -> Set<String> {
    if value["?"] != nil { return Set(value.members.keys) }
    return (value.items + value.members.values).reduce([]) { $0.union(keysBesideMark($1)) }
  }

  private static func filled(_ value: JSONValue, _ new: [String: JSONValue]) -> JSONValue {
    switch value {
    case .list(let items): .list(items.map { filled($0, new) })
    case .object(let members) where members["?"] != nil:
      .object(
        members.filter { $0.key != "?" }.mapValues { filled($0, new) }.merging(new) { $1 })
    case .object(let members): .object(members.mapValues { filled($0, new) })
    default: value
    }
  }
}
