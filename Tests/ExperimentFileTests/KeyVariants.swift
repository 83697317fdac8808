import ExperimentFile

/// One experiment file of a group that differs in one key alone.
struct KeyVariant {
  /// The value of the key; `nil` where it is left out.
  let value: JSONValue?
  let file: String
  let experiment: Experiment
  let text: String

  /// The value, as messages name it.
  var choice: String { value?.json ?? "nothing" }

  /// `nil` for a file with mistakes, or with a warning: then something in it has no effect.
  init?(_ value: JSONValue?, file: String) {
    guard let (experiment, warnings) = try? Experiment.read(Array(file.utf8), name: "key.json"),
      warnings.isEmpty
    else { return nil }
    self.value = value
    self.file = file
    self.experiment = experiment
    text = experiment.resolvedText
  }
}

/// The files that differ in one key of one object alone, in which all other keys are the same.
struct KeyVariants {
  let object: SchemaObject
  let key: String
  let variants: [KeyVariant]
  /// Whether another resolved text is asked for.
  let hasEffect: Bool
  /// Whether leaving out the key can be one of the values.
  let hasVaryingDefault: Bool

  /// All groups of an object: with each key alone, and beside the other keys that go with it.
  static func all(of object: SchemaObject, in table: KeyValues) -> [KeyVariants] {
    guard let place = table.places[object.place], let values = table.values[place.keys] else {
      return []
    }
    let bare = object.mark.map { ["mark": JSONValue.text($0)] } ?? [:]
    // A mark belongs to some of the files alone.
    let frames = place.frames.map { FileFrame($0, subjects: table.subjects) }.filter {
      object.mark == nil || KeyVariant(nil, file: $0.text(with: bare)) != nil
    }
    return frames.enumerated().flatMap { index, frame in
      let many = members(of: object, beside: bare, in: frame, values)
      return object.keys.map(\.name).filter(frame.isLookedAt).flatMap { key in
        let all = values[key] ?? []
        let few = Array(all.prefix(2))
        let isFirst = index == 0 || object.mark == nil
        // A key that does not go with the others is tried beside those that it goes with.
        let others =
          many[key] != nil
          ? many
          : all.lazy.map { value in
            members(of: object, beside: bare.merging([key: value]) { $1 }, in: frame, values)
          }.first { $0.count > bare.count + 1 }
        return [(bare, isFirst ? all : few), (others ?? bare, few)].map { others, choices in
          let absence: [JSONValue?] = frame.ownKeys.contains(key) ? [] : [nil]
          return KeyVariants(
            object: object, key: key,
            variants: (absence + choices).compactMap { value in
              var members = others
              members[key] = value
              return KeyVariant(value, file: frame.text(with: members))
            },
            hasEffect: table.withoutEffect[place.keys]?.contains(key) != true,
            hasVaryingDefault: table.varyingDefault[place.keys]?.contains(key) == true)
        }
      }
    }
  }

  /// As many members as go together in a right file, each with its first value.
  private static func members(
    of object: SchemaObject, beside bare: [String: JSONValue], in frame: FileFrame,
    _ values: [String: [JSONValue]]
  ) -> [String: JSONValue] {
    // A file can need a key that comes later.
    (object.keys + object.keys).reduce(bare) { members, key in
      guard members[key.name] == nil, !frame.ownKeys.contains(key.name),
        frame.isLookedAt(key.name), let value = values[key.name]?.first
      else { return members }
      let more = members.merging([key.name: value]) { $1 }
      return KeyVariant(nil, file: frame.text(with: more)) == nil ? members : more
    }
  }
}
