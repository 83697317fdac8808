import ExperimentFile
import Foundation

/// An object that an experiment file can have, as the schema describes it.
struct SchemaObject {
  /// Where in a file it stands, such as `figure.layers[]`; empty for the file itself.
  let place: String
  /// The mark of a layer.
  let mark: String?
  /// The keys with their defaults where the schema gives them.
  let keys: [(name: String, standard: JSONValue?)]

  /// The object, as messages name it.
  var name: String { (place.isEmpty ? "the file" : place) + (mark.map { " (\($0))" } ?? "") }

  /// All objects of the schema: a layer for each mark.
  static let all: [SchemaObject] = {
    var objects: [SchemaObject] = []
    let text = Data(ExperimentSchema.text.utf8)
    if let schema = try? JSONDecoder().decode(JSONValue.self, from: text) {
      collect(schema, place: "", schema, into: &objects)
    }
    return objects
  }()

  /// The object, or objects, that a part of the schema describes, and those within.
  private static func collect(
    _ part: JSONValue, place: String, _ schema: JSONValue, into objects: inout [SchemaObject]
  ) {
    let definitions = schema["$defs"]?.members ?? [:]
    if let reference = part["$ref"]?.string?.split(separator: "/").last,
      let definition = definitions[String(reference)]
    {
      collect(definition, place: place, schema, into: &objects)
    }
    for form in ["anyOf", "oneOf", "allOf"].flatMap({ part[$0]?.items ?? [] }) {
      collect(form, place: place, schema, into: &objects)
    }
    if let items = part["items"] {
      collect(items, place: place + "[]", schema, into: &objects)
    }
    guard let properties = part["properties"]?.members else { return }
    let mark = properties["mark"]?["const"]?.string
    let names = properties.keys.sorted()
      .filter { $0 != "$comment" && ($0 != "mark" || mark == nil) }
    objects.append(
      SchemaObject(
        place: place, mark: mark,
        keys: names.map { ($0, properties[$0]?["default"]) }))
    for name in names {
      guard let property = properties[name] else { continue }
      collect(
        property, place: place.isEmpty ? name : "\(place).\(name)", schema, into: &objects)
    }
  }
}
